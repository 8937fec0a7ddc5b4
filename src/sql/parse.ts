import {
  type FuncCall,
  type JoinExpr,
  type JsonArrayAgg,
  type JsonArrayConstructor,
  type JsonObjectAgg,
  type JsonObjectConstructor,
  type JsonOutput,
  type JsonValueExpr,
  type Node,
  parse as parseWithPostgres,
  type RangeSubselect,
  type RangeVar,
  type RawStmt,
  type SelectStmt,
  SqlError,
  type TypeName,
  type WithClause,
} from 'libpg-query';
import { JsonbIvmError } from '../base/errors.js';
import { type Source, type Span, utf16Offset, utf16OffsetOfCodePoint } from '../base/source.js';

export type {
  FuncCall,
  JoinExpr,
  JsonArrayAgg,
  JsonArrayConstructor,
  JsonObjectAgg,
  JsonObjectConstructor,
  JsonOutput,
  JsonValueExpr,
  Node,
  RangeSubselect,
  RangeVar,
  SelectStmt,
  TypeName,
  WithClause,
};

/** One statement of a text, with where it stands. */
export interface ParsedStatement {
  readonly node: Node;
  readonly span: Span;
}

/** Parses a text with PostgreSQL's own grammar. Throws `VIEW_SYNTAX` at the character where parsing stopped. */
export async function parseStatements(source: Source): Promise<ParsedStatement[]> {
  const { text } = source;
  if (text.trim() === '') return [];
  refuseNul(source);
  try {
    const result = await parseWithPostgres(text);
    return (result.stmts ?? []).map((raw) => ({ node: raw.stmt as Node, span: statementSpan(source, raw) }));
  } catch (error) {
    if (error instanceof RangeError) throw nestedTooDeep(source, error);
    if (!(error instanceof SqlError)) throw error;
    const position = error.sqlDetails?.cursorPosition;
    const start = position === undefined ? 0 : utf16OffsetOfCodePoint(text, position);
    const span = wordAt(source, start);
    throw new JsonbIvmError({
      code: 'VIEW_SYNTAX',
      ...syntaxWords(error.message, text.slice(start)),
      span,
      cause: error,
    });
  }
}

/** What a person is told of where parsing stopped: `rest` is the text from there. */
function syntaxWords(message: string, rest: string): { message: string; hint: string } {
  const command = /^\\[A-Za-z?!]\S*/.exec(rest)?.[0];
  if (command !== undefined)
    return {
      message: `"${command}" is a command of psql, not SQL`,
      hint: 'leave it out: the view is one SELECT statement',
    };
  return { message, hint: 'the view is one SELECT statement in PostgreSQL syntax' };
}

/** The parser would take it for the end of the text. */
function refuseNul(source: Source): void {
  const start = source.text.indexOf('\0');
  if (start < 0) return;
  throw new JsonbIvmError({
    code: 'VIEW_SYNTAX',
    message: 'the text holds a NUL character',
    hint: 'PostgreSQL knows no such character: take it out, or save the file as UTF-8 if it is UTF-16',
    span: { source, start, end: start + 1 },
  });
}

/** The parser's tree is read level by level, and so deep the stack is not. */
function nestedTooDeep(source: Source, cause: RangeError): JsonbIvmError {
  return new JsonbIvmError({
    code: 'VIEW_SYNTAX',
    message: 'the text is nested too deeply to be read',
    hint: 'write long chains of operators as lists, or with fewer levels',
    span: { source, start: 0, end: 0 },
    cause,
  });
}

/** The place of a node of the tree, from its offset in UTF-8 bytes. */
export function spanAt(source: Source, byteOffset: number | undefined): Span {
  return wordAt(source, utf16Offset(source.text, byteOffset ?? 0));
}

/** The word, number or operator that begins at an offset. */
export function wordAt(source: Source, start: number): Span {
  const rest = source.text.slice(start);
  const word = /^(?:"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}\p{N}_$]+(?:\.[\p{L}\p{N}_$]+)*|[^\s\p{L}\p{N}]+)/u.exec(rest);
  return { source, start, end: start + Math.max(1, word?.[0].length ?? 1) };
}

function statementSpan(source: Source, raw: RawStmt): Span {
  const from = utf16Offset(source.text, raw.stmt_location ?? 0);
  const to =
    raw.stmt_len === undefined ? source.text.length : utf16Offset(source.text, (raw.stmt_location ?? 0) + raw.stmt_len);
  const text = source.text.slice(from, to);
  const start = from + (/^(?:\s|--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)*/.exec(text)?.[0].length ?? 0);
  return { source, start, end: from + text.trimEnd().length };
}
