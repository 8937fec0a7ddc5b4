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
  if (around === undefined) return { run: (body) => body(), isInside: () => false };
  const storage = around;
  const own = Symbol('bodies of one driver');
  return {
    run: (body) => storage.run([...(storage.getStore() ?? []), own], body),
    isInside: () => storage.getStore()?.includes(own) === true,
  };
}

/**
 * The bodies around a call, by their drivers. One for all of them: each one that has been used is asked at every promise
 * that the program makes from then on, and never let go.
 */
const around = asyncLocalStorage();

/** Not imported, so that a browser can load what imports this. */
function asyncLocalStorage(): AsyncLocalStorage<readonly symbol[]> | undefined {
  const hooks = globalThis.process?.getBuiltinModule?.('node:async_hooks');
  return hooks === undefined ? undefined : new hooks.AsyncLocalStorage();
}
