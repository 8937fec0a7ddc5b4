import { connect } from '../../src/db/connect.js';
import type { Driver } from '../../src/db/driver.js';
import { createView, dropView, fromPGlite, installFunctions } from '../../src/index.js';
import { installExtension } from '../extension/installation.js';
import { startEmbedded } from '../servers/embedded.js';
import { startServer } from '../servers/server.js';
import type { Subject } from './replay.js';

export const engines = ['pglite', '15', '16', '17', '18'] as const;
export type EngineName = (typeof engines)[number];

export const isEngine = (name: string): name is EngineName => engines.some((engine) => engine === name);

/** Databases for one run of the oracle. */
export interface Engine {
  /** Major version of the server. */
  readonly version: number;
  open(): Promise<Driver>;
  stop(): Promise<void>;
}

export async function startEngine(name: EngineName, functions: Functions): Promise<Engine> {
  if (name === 'pglite') return embedded;
  const server = await startServer(name, functions === 'extension' ? { installation: installExtension(name) } : {});
  return { version: Number(name), open: () => connect(server.url), stop: () => server.stop() };
}

/** Every connection is a new database. */
export const embedded: Engine = {
  version: 18,
  open: async () => {
    const db = await startEmbedded();
    return { ...fromPGlite(db), close: () => db.close() };
  },
  stop: () => Promise.resolve(),
};

export const strategies = ['patch', 'auto', 'recompute'] as const;
export type Strategy = (typeof strategies)[number];

/** Which functions patch documents. */
export type Functions = 'portable' | 'extension';

/** The library itself; with functions that it patches by, as a new connection may be to a new database. */
export function libraryWith(strategy: Strategy, functions: Functions = 'portable', timing?: 'commit'): Subject {
  const portable = functions === 'portable';
  return {
    ...(timing === undefined ? {} : { flush: 'SELECT jsonb_ivm.flush()' }),
    create: async (driver, view, options) => {
      if (strategy === 'patch' || !portable) await installFunctions(driver, { portable });
      const text = timing === undefined ? view.text : `SET jsonb_ivm.timing = '${timing}';\n${view.text}`;
      return createView(driver, { ...view, text }, { ...options, strategy });
    },
    drop: (driver, name) => dropView(driver, name),
  };
}
