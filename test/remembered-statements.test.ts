import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect, createView, type Driver, examine, viewStatus } from '../src/index.js';
import { readRemembered } from '../src/operate/costs/remembered-statements.js';
import { servers, withServer } from './servers/databases.js';
import { type Server, startServer } from './servers/server.js';

const world = `CREATE TABLE item (id int PRIMARY KEY, name text); INSERT INTO item SELECT i, 'a' FROM generate_series(1, 5) i`;
const text = `SELECT id, jsonb_build_object('name', name) AS doc FROM item`;
const view = { schema: 'public', name: 'item_doc' };

let server: Server;
let driver: Driver;
beforeAll(async () => {
  const settings = { shared_preload_libraries: 'pg_stat_statements', 'pg_stat_statements.track': 'all' };
  server = await startServer(servers[0] as string, { settings });
  driver = await connect(server.url);
});
afterAll(async () => {
  await driver.close();
  await server.stop();
});

const found = async () => (await readRemembered(driver, [view]))?.ofViews[0];

test('statements tell who reads a view, and what writing its documents takes', async () => {
  await driver.execute(world);
  await createView(driver, { name: 'item_doc', text });
  expect(await readRemembered(driver, [view])).toBeNull();
  await driver.execute('CREATE EXTENSION pg_stat_statements; SELECT pg_stat_statements_reset()');
  await viewStatus(driver);
  await driver.execute(`UPDATE item SET name = 'b'`);
  const unread = await found();
  expect(unread).toMatchObject({ view, reads: 0, hidden: false });
  expect(unread?.written).toBeGreaterThanOrEqual(5);
  expect(unread?.walBytes).toBeGreaterThan(0);
  await driver.execute('SELECT doc FROM item_doc WHERE id = 1');
  expect((await found())?.reads).toBe(1);
  await driver.execute('CREATE VIEW over AS SELECT doc FROM item_doc');
  expect((await found())?.hidden).toBe(true);
  expect((await readRemembered(driver, [view]))?.forgotten).toBe(0);
  const role = 'without_statistics';
  await driver.execute(`CREATE ROLE ${role}; SET ROLE ${role}`);
  expect(await readRemembered(driver, [view])).toBeNull();
  await driver.execute('RESET ROLE');
});

test('doctor says how calls are counted, where there are views', () =>
  withServer(servers[0] as string, async (other) => {
    const codes = async () => (await examine(other)).findings.map(({ code }) => code);
    expect(await codes()).not.toContain('COUNTERS_OFF');
    await other.execute(world);
    await createView(other, { name: 'item_doc', text });
    expect(await codes()).toContain('COUNTERS_OFF');
    await other.execute(`SET track_functions = 'pl'`);
    expect(await codes()).not.toContain('COUNTERS_OFF');
  }));
