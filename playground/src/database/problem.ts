import type { DatabaseError, Diagnostic, JsonbIvmError } from 'jsonb-ivm/browser';
import { DatabaseError as ServerError, JsonbIvmError as ViewError } from 'jsonb-ivm/browser';
import { type Statement, wordAt } from './statements.js';

/** Something to say of a text, and the part of it that it is about. */
export interface Finding {
  readonly from: number;
  readonly to: number;
  readonly message: string;
  readonly severity?: Diagnostic['severity'];
  readonly hint?: string | undefined;
  readonly code?: string | undefined;
}

/** Why a text could not be run. */
export class Problem extends Error {
  constructor(readonly findings: readonly Finding[]) {
    super(findings[0]?.message);
  }
}

/** What an error says of the text that it came of; `statement` is the one that was run. */
export function findingsOf(error: unknown, text: string, statement?: Statement): readonly Finding[] {
  if (error instanceof Problem) return error.findings;
  if (error instanceof ViewError) return (error as JsonbIvmError).diagnostics.map((one) => ofDiagnostic(one, text));
  const whole = { from: statement?.start ?? 0, to: (statement?.start ?? 0) + (statement?.text.length ?? text.length) };
  if (error instanceof ServerError) return [ofServer(error, whole, text, statement)];
  return [{ ...whole, message: error instanceof Error ? error.message : String(error) }];
}

export function ofDiagnostic({ span, severity, message, hint, code }: Diagnostic, text: string): Finding {
  const { start: from, end: to } = span ?? { start: 0, end: text.trimEnd().length };
  return { from, to, severity, message, hint, code };
}

function ofServer(
  error: DatabaseError,
  whole: { from: number; to: number },
  text: string,
  statement?: Statement,
): Finding {
  const { message, detail, position, sqlState: code } = error;
  const hint = [detail, error.hint].filter(Boolean).join(' ') || undefined;
  if (position === undefined || statement === undefined) return { ...whole, message, hint, code };
  const from = statement.start + [...statement.text].slice(0, position - 1).join('').length;
  return { ...wordAt(text, from), message, hint, code };
}

/** `3:14`, as people count. */
export function placeOf(text: string, { from }: Finding): string {
  const lines = text.slice(0, from).split('\n');
  return `${lines.length}:${[...(lines.at(-1) as string)].length + 1}`;
}
