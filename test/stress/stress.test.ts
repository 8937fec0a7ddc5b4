import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPg } from '../../src/db/open-pg.js';
import { Random } from '../oracle/generate/random.js';
import { type Server, startServer } from '../servers/server.js';
import { runPhase } from './phase.js';
import { report } from './report.js';
import { serverSettings } from './server-settings.js';
import { chooseSetting, Stage } from './stage.js';

const clients = 6;
let server: Server;

beforeAll(async () => {
  server = await startServer('15', { settings: serverSettings(clients) });
});

afterAll(() => server.stop());

it.each([2, 3])('documents are exact after bursts of many sessions, seed %i', async (seed) => {
  const phase = await runPhase(server.url, { seed, clients, bursts: 1, transactions: 12 });
  expect(phase.failure?.message).toBeUndefined();
  expect(phase.bursts).toBe(1);
  expect(phase.tally.of('committed')).toBeGreaterThan(clients);
  expect(report([phase], clients)).toMatch(/^6 clients, .*\nbursts after which every document was exact: 1\n/);
});

it('a document that is stale is named', async () => {
  const admin = await openPg(server.url);
  await admin.execute('CREATE DATABASE tampered');
  const url = server.url.replace(/[^/]*$/, 'tampered');
  const stage = await Stage.open(url, { keys: 'declared', views: [['tag_doc', 'auto']], levels: [], triggers: false });
  const writer = await openPg(url);
  await writer.execute(`SET session_replication_role = replica; UPDATE tag SET word = 'stale' WHERE id = 7`);
  expect(await stage.verify()).toEqual({
    difference: 'tag_doc: 1 documents differ; {"id":7} is different; doc.word is "tag 7" and should be "stale"',
  });
  await Promise.all([stage.close(), writer.close(), admin.close()]);
});

it('the same seed gives the same views', () => {
  expect(chooseSetting(new Random(5))).toEqual(chooseSetting(new Random(5)));
});
