import { connect, type Driver, JsonbIvmError } from '../index.js';
import { Interrupted } from './failure.js';

interface Interruptible {
  /** What has become of work in several transactions. */
  readonly outcome?: string | undefined;
  /** Tells of Ctrl-C, where somebody else hears of it. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Runs `body`; on Ctrl-C has the server end this session, so that its transaction is rolled back and its locks are
 * released at once whatever it was doing, and throws `Interrupted`. A second Ctrl-C ends the process.
 * The embedded database computes in this very thread, where no handler could run before it is done: there the signal
 * keeps its default, ending the process, and the next start recovers as after any crash.
 */
export async function stopOnInterrupt<T>(
  driver: Driver,
  url: string,
  body: () => Promise<T>,
  { outcome, signal }: Interruptible = {},
): Promise<T> {
  if (signal?.aborted) throw new Interrupted();
  if (driver.engine === 'pglite') return body();
  const [backend] = await driver.query<{ pid: number }>('SELECT pg_catalog.pg_backend_pid() AS pid');
  let interrupted = false;
  const onInterrupt = () => {
    interrupted = true;
    terminateBackend(url, backend?.pid ?? 0).catch(() => process.exit(130));
  };
  const forget = onCtrlC(onInterrupt, signal);
  try {
    if (signal?.aborted) throw new Interrupted();
    return await body();
  } catch (error) {
    throw interrupted ? new Interrupted(outcomeOf(error) ?? outcome, { cause: error }) : error;
  } finally {
    forget();
  }
}

/** Calls back once, until the returned function is called. */
function onCtrlC(callback: () => void, signal: AbortSignal | undefined): () => void {
  if (signal === undefined) {
    process.once('SIGINT', callback);
    return () => process.off('SIGINT', callback);
  }
  signal.addEventListener('abort', callback, { once: true });
  return () => signal.removeEventListener('abort', callback);
}

/** What has become of the work, where it is not what `Interrupted` says. */
function outcomeOf(error: unknown): string | undefined {
  const unknown = error instanceof JsonbIvmError && error.code === 'COMMIT_UNKNOWN';
  return unknown ? 'interrupted while it was committed: either all of it has been done or nothing' : undefined;
}

/** Over a connection of its own: the one to be ended is busy. */
async function terminateBackend(url: string, pid: number): Promise<void> {
  const driver = await connect(url);
  await driver.query('SELECT pg_catalog.pg_terminate_backend($1::integer)', [pid]);
  await driver.close();
}
