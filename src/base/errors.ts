import { printableLines } from './printable.js';
import { snippet } from './snippet.js';
import { formatPosition, type Span } from './source.js';

/** Every code an error or a warning can carry; `docs/errors.md` says for each what it means and what to do. */
export type ErrorCode =
  // the view's text
  | 'VIEW_SYNTAX'
  | 'VIEW_INVALID'
  | 'VIEW_NOT_A_SELECT'
  | 'VIEW_ROOT_MISSING'
  | 'VIEW_KEY_MISSING'
  | 'VIEW_ROWS_NOT_UNIQUE'
  | 'VIEW_NO_DOCUMENT'
  | 'VIEW_COLUMN_NAME'
  | 'VIEW_SET_OPERATION'
  | 'VIEW_WINDOW'
  | 'VIEW_LIMIT'
  | 'VIEW_RECURSIVE'
  | 'VIEW_VOLATILE'
  | 'VIEW_RELATION_KIND'
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
  // notes
  | 'DOCUMENT_JSON'
  | 'ORDER_WITHOUT_EFFECT'
  | 'RESULT_UNWRAPPED'
  // deployment and operation
  | 'NAME_INVALID'
  | 'VIEW_EXISTS'
  | 'VIEW_UNKNOWN'
  | 'VIEW_IN_USE'
  | 'VIEW_NOT_MAINTAINED'
  | 'VIEW_OUTDATED'
  | 'VIEW_IN_DOUBT'
  | 'VIEW_VERSION'
  | 'VIEW_OWNER'
  | 'TABLE_NOT_FOLLOWED'
  | 'RIGHT_MISSING'
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
  | 'SERVER_VERSION'
  | 'FILE_UNREADABLE'
  | 'FILE_UNWRITABLE'
  | 'USAGE'
  | 'INTERNAL';

/** One finding about what the user wrote: the object quoted in the message, the remedy in the hint only. */
export interface Diagnostic {
  readonly code: ErrorCode;
  /** `warning`: something to see to; `note`: something to know, which may well be meant. */
  readonly severity: 'error' | 'warning' | 'note';
  readonly message: string;
  readonly hint?: string | undefined;
  readonly span?: Span | undefined;
}

/**
 * The one error class that users of the library meet. `code` is stable; `diagnostics` holds every finding where one
 * text has several, and at least this one.
 */
export class JsonbIvmError extends Error {
  override readonly name = 'JsonbIvmError';
  readonly code: ErrorCode;
  readonly hint: string | undefined;
  readonly span: Span | undefined;
  readonly diagnostics: readonly Diagnostic[];

  constructor(
    first: { code: ErrorCode; message: string; hint?: string | undefined; span?: Span | undefined; cause?: unknown },
    diagnostics?: readonly Diagnostic[],
  ) {
    super(first.message, first.cause === undefined ? undefined : { cause: first.cause });
    this.code = first.code;
    this.hint = first.hint;
    this.span = first.span;
    const { code, message, hint, span } = first;
    this.diagnostics = diagnostics ?? [{ code, severity: 'error', message, hint, span }];
  }

  /** One error out of several findings; the first error leads. Takes at least one diagnostic of severity `error`. */
  static of(diagnostics: readonly Diagnostic[]): JsonbIvmError {
    const first = diagnostics.find((diagnostic) => diagnostic.severity === 'error');
    if (first === undefined) throw new TypeError('no diagnostic of severity error');
    return new JsonbIvmError(first, diagnostics);
  }
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
