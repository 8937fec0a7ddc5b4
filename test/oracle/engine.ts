import { connect } from '../../src/db/connect.js';
import type { Driver } from '../../src/db/driver.js';
import { createView, dropView } from '../../src/index.js';
import { startServer } from '../servers/server.js';
import type { Subject } from './replay.js';

export const engines = ['pglite', '15', '16', '17', '18'] as const;
export type Engine = (typeof engines)[number];

export const isEngine = (name: string): name is Engine => engines.some((engine) => engine === name);

/** A database for one run of the oracle. */
export interface Database {
  readonly driver: Driver;
  /** Major version of the server. */
  readonly version: number;
  close(): Promise<void>;
}

export async function openEngine(engine: Engine): Promise<Database> {
  if (engine === 'pglite') {
    const driver = await connect('pglite:memory');
    return { driver, version: 18, close: () => driver.close() };
  }
  const server = await startServer(engine);
  const driver = await connect(server.url);
  const close = async () => {
    await driver.close();
    await server.stop();
  };
  return { driver, version: Number(engine), close };
}

/** The library itself. */
export const library: Subject = {
  create: (driver, view, options) => createView(driver, view, options),
  drop: (driver, name) => dropView(driver, name),
};
