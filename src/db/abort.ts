import { JsonbIvmError } from '../base/errors.js';
import { DatabaseError, type Driver, type Row } from './driver.js';

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

/** Runs `body` with a driver that stops once the signal is aborted. */
export async function abortable<T>(
  driver: Driver,
  { signal }: Abortable,
  body: (driver: Driver) => Promise<T>,
): Promise<T> {
  if (signal === undefined) return body(driver);
  refuseAborted(signal);
  return body(stopping(driver, signal));
}

/** As `abortable`, with all of it in one transaction. */
export function inTransaction<T>(driver: Driver, options: Abortable, body: (inside: Driver) => Promise<T>): Promise<T> {
  return abortable(driver, options, (stopping) => stopping.transaction(body));
}

/** The driver, for as long as the signal isn't aborted. A commit that has begun is not stopped. */
function stopping(driver: Driver, signal: AbortSignalLike): Driver {
  return {
    engine: driver.engine,
    query: <R extends Row>(text: string, parameters?: readonly unknown[]) =>
      step(driver, signal, () => driver.query<R>(text, parameters)),
    execute: (script) => step(driver, signal, () => driver.execute(script)),
    transaction: (body) => {
      refuseAborted(signal);
      return driver.transaction(async (inside) => {
        refuseAborted(signal);
        const result = await body(stopping(inside, signal));
        refuseAborted(signal);
        return result;
      });
    },
    close: () => driver.close(),
  };
}

/** One statement. It ends before the request to cancel it does, or the other way round: what follows waits for both. */
async function step<T>(driver: Driver, signal: AbortSignalLike, statement: () => Promise<T>): Promise<T> {
  if (driver.engine === 'pglite') await othersTurn();
  refuseAborted(signal);
  let cancelling: Promise<void> | undefined;
  const cancel = (): void => {
    // a server that can't be reached for that lets the statement come to its end
    cancelling = driver.cancel?.().catch(() => undefined);
  };
  signal.addEventListener('abort', cancel);
  try {
    const result = await statement();
    await cancelling;
    refuseAborted(signal);
    return result;
  } catch (error) {
    await cancelling;
    if (signal.aborted && error instanceof DatabaseError && error.sqlState === queryCanceled) throw aborted(signal);
    throw error;
  } finally {
    signal.removeEventListener('abort', cancel);
  }
}

/** An embedded database answers before anything else of the program runs: no timer, and no key that is pressed. */
function othersTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

const queryCanceled = '57014';

function refuseAborted(signal: AbortSignalLike): void {
  if (signal.aborted) throw aborted(signal);
}

function aborted({ reason }: AbortSignalLike): JsonbIvmError {
  return new JsonbIvmError({
    code: 'ABORTED',
    message: 'aborted: what was under way has been rolled back',
    hint: 'nothing is half done: do it again when it suits',
    cause: reason,
  });
}
