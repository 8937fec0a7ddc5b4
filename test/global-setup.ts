import type { TestProject } from 'vitest/node';
import { prepareEmbedded } from './servers/embedded.js';
import { type Server, startServer } from './servers/server.js';

/** The oldest server that is supported is in every run; `JSONB_IVM_SERVERS=15,16,17,18` chooses the others. */
const versions = new Set(['15', ...(process.env.JSONB_IVM_SERVERS ?? '17').split(',').filter(Boolean)]);

/** Starts what the tests run on; a server that can't be had fails the run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const starts = await Promise.allSettled([...versions].sort().map((version) => startServer(version)));
  const started = starts.filter((start) => start.status === 'fulfilled').map((start) => start.value);
  const stop = () => stopAll(started);
  const failures = starts.filter((start) => start.status === 'rejected').map((start) => start.reason);
  if (failures.length > 0) {
    await stop();
    throw new AggregateError(failures, failures.map(String).join('\n'));
  }
  await prepareEmbedded();
  project.provide('servers', Object.fromEntries(started.map(({ version, url }) => [version, url])));
  return stop;
}

async function stopAll(servers: readonly Server[]): Promise<void> {
  await Promise.all(servers.map((server) => server.stop()));
}
