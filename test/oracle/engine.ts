import { connect } from '../../src/db/connect.js';
import type { Driver } from '../../src/db/driver.js';
import { createView, dropView, fromPGlite } from '../../src/index.js';
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

/** The library itself. */
export const library: Subject = {
  create: (driver, view, options) => createView(driver, view, options),
  drop: (driver, name) => dropView(driver, name),
};
