import { type AbortSignalLike, connect, type Driver, nameGrant } from '../../index.js';

/** The database that the studio shows. */
export interface StudioDatabase {
  /** Runs `body` with a connection. */
  use<T>(body: (driver: Driver) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/**
 * Of a server, a connection for each request: none is held open between them, nothing of a request stays in a session for
 * the next, and who asks for lock waits doesn't wait for a write that is tried. An embedded database is held open.
 */
export function studioDatabase(url: string): StudioDatabase {
  return /^pglite:/.test(url) ? embedded(url) : ofServer(url);
}

function ofServer(url: string): StudioDatabase {
  return {
    use: async (body) => {
      const driver = await connect(url);
      try {
        return await namingGrants(driver, body);
      } finally {
        await driver.close();
      }
    },
    close: async () => {},
  };
}

function embedded(url: string): StudioDatabase {
  let opened: Promise<Driver> | undefined;
  return {
    use: async (body) => {
      opened ??= connect(url);
      return namingGrants(await opened, body);
    },
    close: async () => (await opened)?.close(),
  };
}

function namingGrants<T>(driver: Driver, body: (driver: Driver) => Promise<T>): Promise<T> {
  return body(driver).catch(async (error: unknown) => {
    throw await nameGrant(driver, error).catch(() => error);
  });
}

const limits = `SET LOCAL statement_timeout = '20s'; SET LOCAL lock_timeout = '2s';
SET LOCAL idle_in_transaction_session_timeout = '60s'`;

/** Runs `body` in a transaction that can't write. */
export function readOnly<T>(driver: Driver, signal: AbortSignalLike, body: (inside: Driver) => Promise<T>): Promise<T> {
  return driver.transaction(
    async (inside) => {
      await inside.execute(`SET TRANSACTION READ ONLY; ${limits}`);
      return body(inside);
    },
    { signal },
  );
}

/** Runs `body` in a transaction that is rolled back however it ends: the compiler makes a temporary view. */
export async function takenBack<T>(
  driver: Driver,
  signal: AbortSignalLike,
  body: (inside: Driver) => Promise<T>,
): Promise<T> {
  const over = new Error('taken back');
  let result: { readonly value: T } | undefined;
  try {
    await driver.transaction(
      async (inside) => {
        await inside.execute(limits);
        result = { value: await body(inside) };
        throw over;
      },
      { signal },
    );
  } catch (error) {
    if (error !== over) throw error;
  }
  return (result as { readonly value: T }).value;
}
