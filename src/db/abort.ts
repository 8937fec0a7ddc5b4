import type { Driver, Row } from './driver.js';
import { type Abortable, type AbortSignalLike, refuseAborted } from './signal.js';

/** Runs `body` with a driver that stops once the signal is aborted. */
export async function abortable<T>(
  driver: Driver,
  { signal }: Abortable,
  body: (driver: Driver) => Promise<T>,
): Promise<T> {
  refuseAborted(signal);
  return body(signal === undefined ? driver : stopping(driver, signal));
}

/** As `abortable`, with all of it in one transaction. */
export function inTransaction<T>(driver: Driver, options: Abortable, body: (inside: Driver) => Promise<T>): Promise<T> {
  return abortable(driver, options, (stopping) => stopping.transaction(body));
}

/** The driver, with the signal given to all that is asked of it; one that takes no signal stops between statements. */
function stopping(driver: Driver, signal: AbortSignalLike): Driver {
  const options = { signal };
  return {
    engine: driver.engine,
    query: async <R extends Row>(text: string, parameters?: readonly unknown[]) => {
      refuseAborted(signal);
      return driver.query<R>(text, parameters, options);
    },
    execute: async (script) => {
      refuseAborted(signal);
      await driver.execute(script, options);
    },
    transaction: async (body) => {
      refuseAborted(signal);
      return driver.transaction(async (inside) => {
        const result = await body(stopping(inside, signal));
        refuseAborted(signal);
        return result;
      }, options);
    },
    close: () => driver.close(),
  };
}
