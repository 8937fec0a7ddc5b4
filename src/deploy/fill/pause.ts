import { type AbortSignalLike, refuseAborted } from '../../db/signal.js';

/** Waits; throws `ABORTED` as soon as the signal is. */
export async function pause(milliseconds: number, signal?: AbortSignalLike): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(end, milliseconds);
    signal?.addEventListener('abort', end);
    function end(): void {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      resolve();
    }
  });
  refuseAborted(signal);
}
