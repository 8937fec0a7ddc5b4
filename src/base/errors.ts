import { printableLines } from './printable.js';
import { snippet } from './snippet.js';
import { formatPosition, type Position, positionOf, type Span } from './source.js';

/** Every code an error or a warning can carry; `docs/errors.md` says for each what it means and what to do. */
export type ErrorCode =
  // the view's text
  | 'VIEW_SYNTAX'
  | 'VIEW_INVALID'
  | 'VIEW_NOT_A_SELECT'
  | 'VIEW_ROOT_MISSING'
  | 'VIEW_KEY_MISSING'
  | 'VIEW_KEY_NULLABLE'
  | 'VIEW_ROWS_NOT_UNIQUE'
  | 'VIEW_NO_DOCUMENT'
  | 'VIEW_COLUMN_NAME'
  | 'VIEW_SET_OPERATION'
  | 'VIEW_WINDOW'
  | 'VIEW_LIMIT'
  | 'VIEW_RECURSIVE'
  | 'VIEW_VOLATILE'
  | 'VIEW_RELATION_KIND'
  | 'CITUS_TABLE'
  | 'VIEW_SYSTEM_COLUMN'
  | 'VIEW_UNSUPPORTED'
  | 'VIEW_FULL_REWRITE'
  | 'VIEW_SETTING'
  // a query with parameters
  | 'QUERY_PARAMETER'
  // warnings
  | 'INDEX_MISSING'
  | 'EDGE_WITHOUT_KEY'
  | 'ORDER_MISSING'
  | 'VALUE_AMBIGUOUS'
  | 'FUNCTIONS_MISSING'
  | 'FUNCTIONS_OUTDATED'
  | 'SETTING_UNSUITABLE'
  | 'ROW_SECURITY'
  | 'TRIGGER_SEARCH_PATH'
  // notes
  | 'COUNTERS_OFF'
  | 'DOCUMENTS_HOT'
  | 'DOCUMENTS_BLOATED'
  | 'DOCUMENTS_MOVED'
  | 'DOCUMENTS_WAL'
  | 'VIEW_UNREAD'
  | 'DOCUMENT_JSON'
  | 'ORDER_WITHOUT_EFFECT'
  | 'RESULT_UNWRAPPED'
  | 'TRIGGER_LATER'
  // deployment and operation
  | 'NAME_INVALID'
  | 'VIEW_EXISTS'
  | 'VIEW_UNKNOWN'
  | 'VIEW_IN_USE'
  | 'VIEW_DECLARED_TWICE'
  | 'VIEW_CIRCULAR'
  | 'HISTORY_UNKNOWN'
  | 'VIEW_FILLING'
  | 'VIEW_FILLED'
  | 'VIEW_DETACHED'
  | 'VIEW_ATTACHED'
  | 'KEY_CHANGED'
  | 'LOCK_TIMEOUT'
  | 'WRITE_UNSUITABLE'
  | 'TRANSACTION_OPEN'
  | 'VIEW_NOT_MAINTAINED'
  | 'VIEW_OUTDATED'
  | 'VIEW_IN_DOUBT'
  | 'VIEW_VERSION'
  | 'VIEW_OWNER'
  | 'TABLE_NOT_FOLLOWED'
  | 'TABLE_LOCKED'
  | 'RIGHT_MISSING'
  | 'INDEX_REQUIRED'
  | 'RELATION_EXISTS'
  | 'REGISTRY_VERSION'
  | 'REGISTRY_OWNER'
  | 'REGISTRY_EXPOSED'
  | 'FUNCTION_EXISTS'
  | 'FUNCTIONS_ELSEWHERE'
  | 'FUNCTIONS_IN_USE'
  | 'EXTENSION_OUTDATED'
  | 'DATABASE_CONNECT'
  | 'DATABASE_URL'
  | 'DATABASES_INVALID'
  | 'PGLITE_MISSING'
  | 'CONNECTION_LOST'
  | 'COMMIT_UNKNOWN'
  | 'ABORTED'
  | 'SERVER_VERSION'
  | 'FILE_UNREADABLE'
  | 'DIRECTORY_EMPTY'
  | 'FILE_UNWRITABLE'
  | 'PORT_UNUSABLE'
  | 'USAGE'
  | 'INTERNAL';

/** One finding about what the user wrote: the object quoted in the message, the remedy in the hint only. */
export interface Diagnostic {
  /** Stable: it means the same in every version. */
  readonly code: ErrorCode;
  /** `warning`: something to see to; `note`: something to know, which may well be meant. */
  readonly severity: 'error' | 'warning' | 'note';
  /** What was found. */
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string | undefined;
  /** Where it is in the text. */
  readonly span?: Span | undefined;
}

/** A place in a text: its name, and line and column as people count. */
export interface Place extends Position {
  /** The text's name, usually a file's. */
  readonly file: string;
}

/**
 * The one error class that users of the library meet. `message` begins with the place, where there is one:
 * `order_doc.sql:4:20: column o.state does not exist`.
 */
export class JsonbIvmError extends Error {
  override readonly name = 'JsonbIvmError';
  /** Stable: it means the same in every version. */
  readonly code: ErrorCode;
  /** The message without the place. */
  readonly reason: string;
  /** What to do about it. */
  readonly hint: string | undefined;
  /** Where it is in the text, if it is of one. */
  readonly place: Place | undefined;
  /** The same as a range of the text. */
  readonly span: Span | undefined;
  /** Every finding where one text has several, and at least this one. */
  readonly diagnostics: readonly Diagnostic[];

  constructor(
    first: { code: ErrorCode; message: string; hint?: string | undefined; span?: Span | undefined; cause?: unknown },
    diagnostics?: readonly Diagnostic[],
  ) {
    const { code, message, hint, span, cause } = first;
    const where = span === undefined ? '' : `${formatPosition(span)}: `;
    super(`${where}${message}`, cause === undefined ? undefined : { cause });
    this.code = code;
    this.reason = message;
    this.hint = hint;
    this.place = span && { file: span.source.name, ...positionOf(span.source, span.start) };
    this.span = span;
    this.diagnostics = diagnostics ?? [{ code, severity: 'error', message, hint, span }];
  }

  /** One error out of several findings; the first error leads. Takes at least one diagnostic of severity `error`. */
  static of(diagnostics: readonly Diagnostic[]): JsonbIvmError {
    const first = diagnostics.find((diagnostic) => diagnostic.severity === 'error');
    if (first === undefined) throw new TypeError('no diagnostic of severity error');
    return new JsonbIvmError(first, diagnostics);
  }
}

/** What keeps everything else from being done as well: there is no connection, nobody wants it, or the program is wrong. */
const ending: ReadonlySet<ErrorCode> = new Set(['CONNECTION_LOST', 'COMMIT_UNKNOWN', 'ABORTED', 'INTERNAL']);

/** Whether an error is of one thing that was to be done, so that others may still be. */
export function isOfOneThing({ code }: JsonbIvmError): boolean {
  return !ending.has(code);
}

/** A broken promise of this program's own, never the user's mistake. */
export function internal(message: string): JsonbIvmError {
  return new JsonbIvmError({ code: 'INTERNAL', message, hint: 'this is a bug in jsonb-ivm; please report it' });
}

/** `view.sql:7:12: error: message [CODE]`, the snippet with its carets no wider than `width`, and the hint. */
export function formatDiagnostic(diagnostic: Diagnostic, width?: number): string {
  const { severity, message, code, hint, span } = diagnostic;
  const place = span === undefined ? '' : `${formatPosition(span)}: `;
  const lines = [printableLines(`${place}${severity}: ${message} [${code}]`)];
  if (span !== undefined) lines.push(snippet(span, width));
  if (hint !== undefined) lines.push(printableLines(`hint: ${hint}`));
  return lines.join('\n');
}
