import { connect } from '../../src/db/connect.js';
import type { Driver } from '../../src/db/driver.js';
import { createView, dropView, fromPGlite, installFunctions } from '../../src/index.js';
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

export async function startEngine(name: EngineName): Promise<Engine> {
  if (name === 'pglite') return embedded;
  const server = await startServer(name);
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

/** The library itself; with the portable functions, as a new connection may be to a new database. */
export function libraryWith(strategy: Strategy): Subject {
  return {
    create: async (driver, view, options) => {
      if (strategy === 'patch') await installFunctions(driver, { portable: true });
      return createView(driver, view, { ...options, strategy });
    },
    drop: (driver, name) => dropView(driver, name),
  };
}
