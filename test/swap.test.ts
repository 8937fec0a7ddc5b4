import { describe, expect, it } from 'vitest';
import { createKilled } from '../bench/online/run.js';
import { schemaOf, startWriters, view } from '../bench/online/shop.js';
import { openPg } from '../src/db/open-pg.js';
import {
  createView,
  type Driver,
  dropView,
  installFunctions,
  listViews,
  type ProgressReport,
  resumeView,
  verifyView,
} from '../src/index.js';
import { type Attached, attachments, before } from './replace/attachments.js';
import { beyond, snapshot } from './replace/snapshot.js';
import { withDatabase, withServer } from './servers/databases.js';

const shop = { orders: 1200, customers: 40 };
const schema = schemaOf(shop);

const replacing = (text: string) => ({ name: view.name, text });

const changes = {
  'another type': replacing(view.text.replace('o.customer_id,', 'o.customer_id::bigint AS customer_id,')),
  'another key': replacing(view.text.replace('o.id, o.customer_id', 'o.id AS number, o.customer_id')),
  'the same columns': replacing(view.text.replace(`'status', o.status,`, `'state', o.status,`)),
};

async function interrupted(driver: Driver, made: typeof view, after = 100): Promise<void> {
  const stopping = new AbortController();
  const onProgress = ({ done }: ProgressReport): void => (done > after ? stopping.abort() : undefined);
  const options = { replace: true, online: true, swap: true, signal: stopping.signal, onProgress };
  await expect(createView(driver, made, options)).rejects.toMatchObject({ code: 'ABORTED' });
}

const names = async (driver: Driver) => (await listViews(driver)).map(({ name }) => name);

describe('documents in a table of their own, which takes the place of another', () => {
  it.each(
    Object.entries(changes).flatMap(([name, made], at) => [[name, at % 2 === 0 ? 'without' : 'with', made] as const]),
  )('are exact after it was killed twice beside four writers: %s, %s functions that patch', (_, which, made) =>
    withServer('15', async (admin, url) => {
      await admin.execute(schema);
      if (which === 'with') await installFunctions(admin);
      await createView(admin, view);
      const writers = startWriters(url, shop, 4);
      const course = { shop, writers: 4, statements: 3, killed: [0.15, 0.5], maxRate: 1200 };
      expect(await createKilled(admin, url, course, made, { swap: true })).toBe(2);
      expect((await writers.stop()).done).toBeGreaterThan(20);
      expect(await names(admin)).toEqual(['order_doc']);
      expect(await verifyView(admin, view.name)).toMatchObject({ differing: 0 });
      await createView(admin, view, { replace: true });
      expect(await verifyView(admin, view.name)).toMatchObject({ differing: 0 });
    }),
  );

  it.each(['pglite', '15'])('are seen by nobody before all are there: %s', (engine) =>
    withDatabase(engine, async (driver) => {
      await driver.execute(schema);
      await createView(driver, view);
      const made = changes['the same columns'];
      await interrupted(driver, made);
      const old = `SELECT count(*) FILTER (WHERE doc ? 'status')::int AS old, count(*)::int AS all FROM order_doc`;
      expect(await driver.query(old)).toEqual([{ old: shop.orders, all: shop.orders }]);
      expect(await names(driver)).toEqual(['order_doc', 'order_doc.next']);
      await driver.execute(
        `UPDATE orders SET status = 'meanwhile' WHERE id % 2 = 0; DELETE FROM orders WHERE id % 5 = 0`,
      );
      expect(await verifyView(driver, view.name)).toMatchObject({ differing: 0 });
      const { documents } = await resumeView(driver, view.name);
      expect(documents).toBe(shop.orders * 0.8);
      expect(await driver.query(old)).toEqual([{ old: 0, all: documents }]);
      expect(await verifyView(driver, view.name)).toMatchObject({ differing: 0 });
    }),
  );

  it('wait for readers no longer than they may, before and after, and name them', () =>
    withServer('15', async (driver, url) => {
      await driver.execute(schema);
      await createView(driver, view);
      const reader = await openPg(url);
      const reading = 'BEGIN; SELECT FROM order_doc WHERE id = 1';
      const made = changes['another key'];
      const options = { replace: true, online: true, lockTimeout: 100, lockRetries: 1 };
      const named = {
        code: 'LOCK_TIMEOUT',
        message: expect.stringMatching(/public\.order_doc by process \d+ .* idle in transaction since /),
      };
      await reader.execute(reading);
      await expect(createView(driver, made, options)).rejects.toMatchObject(named);
      expect(await names(driver)).toEqual(['order_doc']);
      await reader.execute('COMMIT');
      let begun: Promise<void> | undefined;
      const onProgress = ({ done }: ProgressReport): void => {
        if (done > 0) begun ??= reader.execute(reading);
      };
      await expect(createView(driver, made, { ...options, onProgress })).rejects.toMatchObject(named);
      await begun;
      expect(await names(driver)).toEqual(['order_doc', 'order_doc.next']);
      expect(await verifyView(driver, view.name)).toMatchObject({ documents: shop.orders, differing: 0 });
      await reader.execute('COMMIT');
      await resumeView(driver, view.name, options);
      expect(await verifyView(driver, view.name)).toMatchObject({ documents: shop.orders, differing: 0 });
      await reader.close();
    }));

  it('give way to a third text, and go where the view is dropped', () =>
    withServer('15', async (driver) => {
      await driver.execute(schema);
      await createView(driver, view);
      await interrupted(driver, changes['another key']);
      await interrupted(driver, changes['another type']);
      expect(await names(driver)).toEqual(['order_doc', 'order_doc.next']);
      await createView(driver, changes['the same columns'], { replace: true, online: true });
      expect(await names(driver)).toEqual(['order_doc']);
      expect(await verifyView(driver, view.name)).toMatchObject({ differing: 0 });
      await interrupted(driver, changes['another key']);
      await dropView(driver, view.name);
      const left = await driver.query(
        `SELECT relname FROM pg_class WHERE relname LIKE 'order_doc%' UNION ALL SELECT tgname FROM pg_trigger WHERE tgname LIKE 'jsonb_ivm%'
         UNION ALL SELECT proname FROM pg_proc WHERE proname LIKE '%order_doc%'`,
      );
      expect(left).toEqual([]);
    }));

  it('are guarded as the others were', () =>
    withServer('15', async (driver) => {
      await driver.execute(schema);
      await createView(driver, view, { guard: true });
      await createView(driver, changes['another key'], { replace: true, online: true });
      await expect(driver.execute('DELETE FROM order_doc')).rejects.toMatchObject({ sqlState: '42809' });
      await expect(driver.execute('DROP TABLE order_doc')).rejects.toMatchObject({ sqlState: '2BP01' });
      await driver.execute('DELETE FROM orders WHERE id = 1');
      expect(await verifyView(driver, view.name)).toMatchObject({ differing: 0, documents: shop.orders - 1 });
    }));
});

const ground = `
CREATE TABLE item (id int PRIMARY KEY, total int, label text);
INSERT INTO item SELECT i, i % 7 + 1, CASE i % 2 WHEN 0 THEN 'mine' ELSE 'theirs' END FROM generate_series(1, 10) i;
CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
DO $$ BEGIN CREATE ROLE reader; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;
DO $$ BEGIN CREATE ROLE holder; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;
GRANT CREATE ON SCHEMA public TO holder`;

/** What no other table can have, or that stands for the rows of this one. */
const fixed = new Set([
  ...['default', 'materialized view', 'foreign key to it', 'foreign key from it', 'identity'],
  ...['function with a body', 'function of its rows', 'column of its row type', 'sequence', 'column of users', 'child'],
  ...['generated column', 'membership in an extension', 'type of its rows', 'place among partitions', 'parent'],
]);
const possible = attachments.filter(({ hinders }) => !hinders);

async function attached(driver: Driver, those: readonly Attached[]): Promise<ReadonlyMap<string, string>> {
  await driver.execute(ground);
  await createView(driver, { name: 'doc', text: before });
  for (const { sql } of those) await driver.execute(sql);
  return snapshot(driver, 'doc');
}

const swapped = (driver: Driver, text: string) =>
  createView(driver, { name: 'doc', text }, { replace: true, online: true, swap: true, lockTimeout: 1000 });

/** Of a table that is another one: it has a number of its own, and has been written to less. */
const ownOf = (facts: ReadonlyMap<string, string>) =>
  new Map([...facts].filter(([fact]) => !/^table (?:relfilenode|relhassubclass|relallfrozen)/.test(fact)));

describe('what hangs on the table whose place another takes', () => {
  const together = (those: readonly string[]) => possible.filter(({ name }) => those.includes(name));
  const publications = ['publication', 'publication of columns', 'publication of rows'];
  const apart = [...publications, 'unlogged', 'owner', 'replica identity'];

  it.each([
    ['most', possible.filter(({ name }) => !fixed.has(name) && !apart.includes(name))],
    ['publications', together(publications.slice(0, 2))],
    ['a publication of rows', together([...publications.slice(2), 'replica identity'])],
    ['unlogged', together(['unlogged', 'index'])],
    ['owner', together(['owner', 'grant', 'policy'])],
  ])('is there as it was: %s', (_, those) =>
    withServer('15', async (driver) => {
      expect(those.length).toBeGreaterThan(0);
      const facts = await attached(driver, those);
      await swapped(driver, `SELECT id, total, label, jsonb_build_object('name', upper(label)) AS doc FROM item`);
      const now = await snapshot(driver, 'doc');
      expect(Object.fromEntries(beyond(ownOf(facts), now))).toEqual({});
      expect(Object.fromEntries(beyond(ownOf(now), facts))).toEqual({});
      expect((await verifyView(driver, 'doc')).differing).toBe(0);
    }),
  );

  it.each(possible.filter(({ name }) => fixed.has(name)).map((one) => [one.name, one] as const))(
    'keeps it from that, where it is told before anything is done: %s',
    (_, one) =>
      withServer('15', async (driver) => {
        const facts = await attached(driver, [one]);
        await expect(
          swapped(driver, `SELECT id, total, label, jsonb_build_object('name', upper(label)) AS doc FROM item`),
        ).rejects.toMatchObject({ code: 'VIEW_IN_USE' });
        expect(Object.fromEntries(await snapshot(driver, 'doc'))).toEqual(Object.fromEntries(facts));
        expect(await names(driver)).toEqual(['doc']);
        expect((await verifyView(driver, 'doc')).differing).toBe(0);
      }),
  );
});
