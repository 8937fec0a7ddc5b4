import { type Node, parse, SqlError } from 'libpg-query';
import { Problem } from './problem.js';

/** One statement of a text. */
export interface Statement {
  readonly text: string;
  /** Where it begins in the text, in UTF-16 units, as everything that editors count. */
  readonly start: number;
  /** Whether EXPLAIN can measure it. */
  readonly measurable: boolean;
}

const measured = ['InsertStmt', 'UpdateStmt', 'DeleteStmt', 'MergeStmt'];

/** The statements of a text, as PostgreSQL's own parser tells them apart. Throws a `Problem`. */
export async function readStatements(text: string): Promise<Statement[]> {
  if (text.trim() === '') return [];
  const bytes = new TextEncoder().encode(text);
  const before = (end: number) => new TextDecoder().decode(bytes.subarray(0, end)).length;
  const { stmts = [] } = await parsed(text);
  return stmts.map(({ stmt, stmt_location: from = 0, stmt_len: length }) => {
    const written = text.slice(before(from), length ? before(from + length) : text.length);
    const skipped = blankBefore(written);
    const start = before(from) + skipped;
    return { text: written.slice(skipped).trimEnd(), start, measurable: isMeasured(stmt) };
  });
}

function isMeasured(statement: Node | undefined): boolean {
  return statement !== undefined && measured.some((kind) => kind in statement);
}

/** Blanks and comments in front of a statement. */
function blankBefore(text: string): number {
  return (/^(?:\s+|--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)*/.exec(text)?.[0] ?? '').length;
}

async function parsed(text: string) {
  try {
    return await parse(text);
  } catch (error) {
    if (!(error instanceof SqlError)) throw error;
    const position = error.sqlDetails?.cursorPosition ?? 0;
    throw new Problem([{ ...wordAt(text, [...text].slice(0, position).join('').length), message: error.message }]);
  }
}

/** The word, or the sign, that stands at a place. */
export function wordAt(text: string, from: number): { from: number; to: number } {
  const word = /^(?:[\w$.\u0080-\uffff]+|"[^"]*"|'[^']*'|[^\s])/.exec(text.slice(from))?.[0] ?? '';
  const to = from + word.length;
  return to > from ? { from, to } : { from: Math.max(0, text.trimEnd().length - 1), to: text.trimEnd().length };
}
