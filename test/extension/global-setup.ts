import type { TestProject } from 'vitest/node';
import { type Server, startServer } from '../servers/server.js';

import { compilable } from './headers.js';
import { installExtension } from './installation.js';
import { compiler, needPrograms } from './programs.js';

/** All servers that the extension can be compiled for; `JSONB_IVM_EXTENSION_SERVERS=15,17` chooses some of them. */
const versions = process.env.JSONB_IVM_EXTENSION_SERVERS?.split(',').filter(Boolean) ?? compilable;

/** Compiles the extension for each server, puts it into a copy of it, and starts that. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  needPrograms(compiler);
  const servers: Server[] = [];
  const stop = async () => {
    await Promise.all(servers.map((server) => server.stop()));
  };
  try {
    for (const version of versions) {
      servers.push(await startServer(version, { installation: installExtension(version) }));
    }
  } catch (error) {
    await stop();
    throw error;
  }
  project.provide('servers', Object.fromEntries(servers.map(({ version, url }) => [version, url])));
  return stop;
}
