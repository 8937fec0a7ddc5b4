import { connect, type Driver, nameGrant, resolveDatabase } from '../index.js';
import type { Context } from './context.js';
import { stopOnInterrupt } from './interrupt.js';

/**
 * Runs `body` with a connection to the database that `--database` or the environment names. `interrupted`: what is said
 * when Ctrl-C ends it, where that leaves something done.
 */
export async function withDatabase<T>(
  context: Context,
  body: (driver: Driver) => Promise<T>,
  interrupted?: string,
): Promise<T> {
  const url = resolveDatabase(context.database, context.io.env);
  const driver = await open(context, url);
  try {
    const named = (): Promise<T> =>
      body(driver).catch(async (error: unknown) => {
        throw await nameGrant(driver, error).catch(() => error);
      });
    return await stopOnInterrupt(driver, url, named, { outcome: interrupted, signal: context.signal });
  } finally {
    await driver.close();
  }
}

async function open(context: Context, url: string): Promise<Driver> {
  const done = context.err.waiting('connecting to the database…');
  try {
    return await connect(url);
  } finally {
    done();
  }
}
