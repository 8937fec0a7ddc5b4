import type { AsyncLocalStorage } from 'node:async_hooks';

/** Tells calls that are made within the body of a transaction from all others. */
export interface Bodies {
  run<T>(body: () => Promise<T>): Promise<T>;
  isInside(): boolean;
}

/**
 * Follows a body through all that it awaits, by what Node, Deno and Bun have for it. Browsers have nothing yet: there, a
 * body that calls the driver outside waits for itself.
 */
export function bodies(): Bodies {
  const Storage = asyncLocalStorage();
  if (Storage === undefined) return { run: (body) => body(), isInside: () => false };
  const storage = new Storage<true>();
  return { run: (body) => storage.run(true, body), isInside: () => storage.getStore() === true };
}

/** Not imported, so that a browser can load what imports this. */
function asyncLocalStorage(): typeof AsyncLocalStorage | undefined {
  return globalThis.process?.getBuiltinModule?.('node:async_hooks').AsyncLocalStorage;
}
