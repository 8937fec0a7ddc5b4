import { JsonbIvmError } from '../../base/errors.js';
import type { Source, Span } from '../../base/source.js';
import { type Node, type ParsedStatement, parseStatements } from '../../sql/parse.js';

/** A statement that can be tried. */
export interface WriteStatement {
  /** Without what stands around it. */
  readonly text: string;
  /** Where it is in what was written. */
  readonly span: Span;
  /** Whether EXPLAIN takes it, which tells the time of each trigger. */
  readonly explained: boolean;
}

/** The kinds that can be tried, by the parser's names, with those that SQL has for them. */
const kinds: Readonly<Record<string, string>> = {
  InsertStmt: 'INSERT',
  UpdateStmt: 'UPDATE',
  DeleteStmt: 'DELETE',
  MergeStmt: 'MERGE',
  TruncateStmt: 'TRUNCATE',
  SelectStmt: 'SELECT',
};

/**
 * The one statement of a text. Throws `WRITE_UNSUITABLE` for what is none, for several, and for what a transaction can't
 * take back or what isn't a write: COMMIT and its like, COPY, DO, CALL, definitions, settings.
 */
export async function readWrite(text: string): Promise<WriteStatement> {
  const source: Source = { name: 'write', text };
  const [statement, second] = await parsed(source);
  if (statement === undefined) throw unsuitable('there is no statement to try', undefined);
  if (second !== undefined) throw unsuitable('there is more than one statement', second.span);
  const kind = kindOf(statement.node);
  if (kinds[kind] === undefined || isMaking(statement.node))
    throw unsuitable(`this statement cannot be tried: it is no ${Object.values(kinds).join(', ')}`, statement.span);
  const { start, end } = statement.span;
  return { text: text.slice(start, end), span: statement.span, explained: kind !== 'TruncateStmt' };
}

async function parsed(source: Source): Promise<ParsedStatement[]> {
  try {
    return await parseStatements(source);
  } catch (error) {
    if (!(error instanceof JsonbIvmError) || error.code !== 'VIEW_SYNTAX') throw error;
    throw unsuitable(error.reason, error.span, error);
  }
}

function kindOf(node: Node): string {
  return Object.keys(node)[0] ?? '';
}

/** SELECT … INTO makes a table. */
function isMaking(node: Node): boolean {
  return 'SelectStmt' in node && node.SelectStmt.intoClause !== undefined;
}

function unsuitable(message: string, span: Span | undefined, cause?: unknown): JsonbIvmError {
  return new JsonbIvmError({
    code: 'WRITE_UNSUITABLE',
    message,
    hint: 'write one INSERT, UPDATE, DELETE, MERGE or TRUNCATE, or a SELECT that calls functions or has writes in WITH',
    span,
    cause,
  });
}
