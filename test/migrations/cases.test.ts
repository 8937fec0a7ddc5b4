import { describe, expect, it } from 'vitest';
import { compileMigration, createView, type Driver, dropView, quoteQualified, verifyView } from '../../src/index.js';
import { type Case, oldestServer, readCases } from '../cases/replay/case.js';
import { listObjects } from '../cases/replay/objects.js';
import { engines, servers, withDatabase } from '../servers/databases.js';
import { shareOf } from '../servers/share.js';
import { ofRegistry, readDefinitions } from './definitions.js';

const cases = readCases().filter(({ views }) => views.every(({ refused }) => refused.length === 0));
const [oldest = ''] = servers;

/** Where servers have different texts of a query, its migration is another, too: docs/migrations.md says so. */
const worded = ['nested-full-join-using'];

interface Migrated {
  readonly view: string;
  readonly up: string;
  readonly down: string;
}

/** Compiles the views of a case and runs what makes them, each with those before it in place. */
async function migrate(driver: Driver, { views }: Case): Promise<Migrated[]> {
  const migrations: Migrated[] = [];
  for (const view of views) {
    const { up, down, view: name } = await compileMigration(driver, view, { allowFull: view.allowFull });
    await driver.execute(up);
    migrations.push({ view: quoteQualified(name), up, down });
  }
  return migrations;
}

/** What the schema of a case leaves the session with. */
async function searchPath(driver: Driver): Promise<string> {
  const [row] = await driver.query<{ path: string }>(`SELECT current_setting('search_path') AS path`);
  return row?.path ?? '';
}

const setSearchPath = (driver: Driver, path: string) =>
  driver.query(`SELECT set_config('search_path', $1, false)`, [path]);

function textsOn(engine: string, one: Case): Promise<Migrated[]> {
  return withDatabase(engine, async (driver) => {
    await driver.execute(one.schema);
    return migrate(driver, one);
  });
}

/** Runs the migrations, takes them back, and has the views created instead: what is there each time. */
async function compareWithCreated(driver: Driver, one: Case): Promise<Migrated[]> {
  await driver.execute(one.schema);
  const path = await searchPath(driver);
  const before = await listObjects(driver);
  await setSearchPath(driver, path);
  const migrations = await migrate(driver, one);
  expect(await searchPath(driver)).toBe(path);
  for (const { view } of migrations) expect(await verifyView(driver, view)).toMatchObject({ differing: 0 });
  const made = await readDefinitions(driver);
  for (const { down } of migrations.toReversed()) await driver.execute(down);
  const left = await listObjects(driver);
  expect(one.views.length === 1 ? left : left.filter((object) => !ofRegistry.test(object))).toEqual(before);
  await setSearchPath(driver, path);
  for (const view of one.views) await createView(driver, view, { allowFull: view.allowFull });
  expect(made).toEqual(await readDefinitions(driver));
  return migrations;
}

describe(`migrations, run on ${oldest}, make what create makes, and leave nothing when they are taken back`, () => {
  for (const one of cases.filter((candidate) => oldestServer(candidate) <= Number(oldest))) {
    it(one.name, async () => {
      await withDatabase(oldest, (driver) => compareWithCreated(driver, one));
    });
  }
});

describe.each(engines.filter((engine) => engine !== 'pglite'))(
  'compiled on %s and embedded, migrations are the same',
  (engine) => {
    const able = cases.filter((one) => oldestServer(one) <= Number(engine) && !worded.includes(one.name));
    for (const one of shareOf(engine, 3, able, (candidate) => oldestServer(candidate) > Number(oldest))) {
      it(one.name, async () => {
        expect(await textsOn(engine, one)).toEqual(await textsOn('pglite', one));
      });
    }
  },
);

it('drops what create has made by a migration, and what a migration has made by drop', () =>
  withDatabase(oldest, async (driver) => {
    await driver.execute('CREATE TABLE item (id int PRIMARY KEY, name text)');
    const view = { name: 'item_doc', text: 'SELECT i.id, to_jsonb(i) AS doc FROM item i' };
    const { up, down } = await compileMigration(driver, view);
    await driver.execute(up);
    await dropView(driver, 'item_doc');
    await createView(driver, view);
    await driver.execute(down);
    expect(
      await driver.query(`SELECT relname::text FROM pg_class WHERE relnamespace = 'public'::regnamespace ORDER BY 1`),
    ).toEqual([{ relname: 'item' }, { relname: 'item_pkey' }]);
  }));
