import { JsonbIvmError } from '../base/errors.js';

/** What is used of an `AbortSignal`. */
export interface AbortSignalLike {
  /** Whether it has been aborted. */
  readonly aborted: boolean;
  /** What it was aborted with. */
  readonly reason?: unknown;
  /** Has `listener` called once it is aborted. */
  addEventListener(type: 'abort', listener: () => void): void;
  /** Takes that back. */
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** What every function that asks the database for something takes. */
export interface Abortable {
  /**
   * An `AbortSignal`: once it is aborted, the statement that is under way is cancelled if this library opened the
   * connection, and no other follows over any; what was done is rolled back, and the call rejects with `ABORTED`, whose
   * `cause` is the signal's reason.
   */
  readonly signal?: AbortSignalLike | undefined;
}

export function refuseAborted(signal: AbortSignalLike | undefined): void {
  if (signal?.aborted) throw aborted(signal);
}

export function aborted({ reason }: AbortSignalLike): JsonbIvmError {
  return new JsonbIvmError({
    code: 'ABORTED',
    message: 'aborted: what was under way has been rolled back',
    hint: 'nothing is half done: do it again when it suits',
    cause: reason,
  });
}
