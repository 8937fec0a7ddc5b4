import { DatabaseError } from './driver.js';
import { type AbortSignalLike, aborted, refuseAborted } from './signal.js';

/**
 * Has `work` wait for something, a turn or a connection, until it calls `begin`; a signal that is aborted before rejects
 * at once, and what has waited does nothing then.
 */
export async function waitingFor<T>(
  signal: AbortSignalLike | undefined,
  work: (begin: () => void) => Promise<T>,
): Promise<T> {
  if (signal === undefined) return work(() => {});
  refuseAborted(signal);
  let leave = (): void => {};
  const waited = new Promise<never>((_, reject) => {
    leave = () => reject(aborted(signal));
  });
  const begin = (): void => {
    signal.removeEventListener('abort', leave);
    refuseAborted(signal);
  };
  signal.addEventListener('abort', leave);
  return Promise.race([work(begin), waited]).finally(() => signal.removeEventListener('abort', leave));
}

/**
 * One statement, which `cancel` stops where there is such a thing. It ends before the request for that does, or the other
 * way round: what follows waits for both.
 */
export async function stoppable<T>(
  signal: AbortSignalLike | undefined,
  cancel: (() => Promise<void>) | undefined,
  statement: () => Promise<T>,
): Promise<T> {
  if (signal === undefined) return statement();
  refuseAborted(signal);
  let cancelling: Promise<void> | undefined;
  const stop = (): void => {
    // a server that can't be reached for that lets the statement come to its end
    cancelling = cancel?.().catch(() => undefined);
  };
  signal.addEventListener('abort', stop);
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
    signal.removeEventListener('abort', stop);
  }
}

/** The server's word for a statement that it was told to stop. */
export const queryCanceled = '57014';
