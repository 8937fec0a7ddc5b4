import { describe, expect, it } from 'vitest';
import {
  applyViews,
  createView,
  type DeclaredSource,
  type Driver,
  listViews,
  rollbackView,
  showView,
  verifyView,
  viewHistory,
} from '../src/index.js';
import { engines, withDatabase } from './servers/databases.js';

const shop = `CREATE TABLE customer (id int PRIMARY KEY, name text NOT NULL, city text);
CREATE TABLE orders (id int PRIMARY KEY, customer_id int NOT NULL REFERENCES customer, status text NOT NULL);
CREATE INDEX ON orders (customer_id);
INSERT INTO customer VALUES (1, 'Ada', 'Bonn'), (2, 'Ben', NULL);
INSERT INTO orders VALUES (1, 1, 'open'), (2, 1, 'paid'), (3, 2, 'open'); ANALYZE`;

const file = (name: string, text: string): DeclaredSource => ({ name, text, file: `views/${name}.sql` });
const customers = (fields: string, columns = ''): DeclaredSource =>
  file('customer_doc', `SELECT c.id${columns}, jsonb_build_object(${fields}) AS doc FROM customer c`);
const orders = (fields: string): DeclaredSource =>
  file('an_order', `SELECT o.id, jsonb_build_object(${fields}) AS doc FROM orders o`);
const embedding = (what: string): string =>
  `'status', o.status, 'by', (SELECT ${what} FROM customer_doc d WHERE d.id = o.customer_id)`;

async function expectExact(driver: Driver, names: readonly string[]): Promise<void> {
  expect((await listViews(driver)).map(({ name }) => name)).toEqual(names);
  for (const name of names) expect(await verifyView(driver, name), name).toMatchObject({ differing: 0 });
}

const actions = async (driver: Driver, views: readonly DeclaredSource[], options = {}): Promise<string[]> =>
  (await applyViews(driver, views, options)).differences.map(({ view, action }) => `${action} ${view.name}`);

describe.each(engines)('views as files, on %s', (engine) => {
  const onShop = (body: (driver: Driver) => Promise<void>) => () =>
    withDatabase(engine, async (driver) => {
      await driver.execute(shop);
      await body(driver);
    });

  it(
    'are made in the order in which they read each other, and left alone once they are as declared',
    onShop(async (driver) => {
      const views = [orders(embedding('d.doc')), customers("'name', c.name")];
      const [customer, order] = (await applyViews(driver, views, { dryRun: true })).differences;
      expect(customer).toMatchObject({ action: 'create', documents: 2, before: null, file: 'views/customer_doc.sql' });
      expect(order).toMatchObject({ action: 'create', view: { schema: 'public', name: 'an_order' }, documents: 3 });
      expect(await listViews(driver)).toEqual([]);
      const { differences, applied } = await applyViews(driver, views);
      expect(differences.map(({ after, documents }) => [after, documents])).toEqual([
        [customer?.after, 2],
        [order?.after, 3],
      ]);
      expect(applied).toBe(true);
      await driver.execute(`UPDATE customer SET name = name || '!'`);
      await expectExact(driver, ['an_order', 'customer_doc']);
      const before = await listViews(driver);
      expect(await actions(driver, views)).toEqual(['none customer_doc', 'none an_order']);
      expect(await listViews(driver)).toEqual(before);
    }),
  );

  it(
    'tell how columns, fields and warnings change, before anything is done',
    onShop(async (driver) => {
      await applyViews(driver, [customers("'name', c.name, 'city', c.city", ', c.city')]);
      const views = [
        customers(
          `'name', c.id, 'orders', (SELECT coalesce(jsonb_agg(jsonb_build_object('status', o.status)), '[]') FROM orders o WHERE o.customer_id = c.id)`,
          ', c.name',
        ),
      ];
      const told: unknown[] = [];
      const { differences } = await applyViews(driver, views, { onDifferences: (all) => told.push(...all) });
      expect(told).toHaveLength(1);
      const [difference] = differences;
      expect(difference).toMatchObject({ action: 'replace', documents: 2 });
      expect(difference?.columns).toEqual([
        { change: 'removed', path: 'city', before: 'text | null', after: null },
        { change: 'added', path: 'name', before: null, after: 'text' },
      ]);
      expect(difference?.fields).toEqual([
        { change: 'removed', path: 'doc.city', before: 'text | null', after: null },
        { change: 'retyped', path: 'doc.name', before: 'text', after: 'integer' },
        { change: 'added', path: 'doc.orders', before: null, after: 'array' },
        { change: 'added', path: 'doc.orders[]', before: null, after: 'object' },
        { change: 'added', path: 'doc.orders[].status', before: null, after: 'text' },
      ]);
      expect(difference?.warnings.gained.map(({ code }) => code)).toEqual(['ORDER_MISSING']);
      await expectExact(driver, ['customer_doc']);
    }),
  );

  it(
    'lose columns that others of the run read no longer, and get another key under them',
    onShop(async (driver) => {
      await applyViews(driver, [customers("'name', c.name", ', c.city'), orders(embedding('d.city'))]);
      const renamed = [customers("'name', c.name", ', c.city AS town'), orders(embedding('d.town'))];
      const planned = await applyViews(driver, renamed, { dryRun: true });
      const { differences } = await applyViews(driver, renamed);
      expect(planned.differences).toEqual(differences);
      expect(differences.map(({ action }) => action)).toEqual(['replace', 'replace']);
      await driver.execute(`UPDATE customer SET city = 'Ulm'`);
      await expectExact(driver, ['an_order', 'customer_doc']);
      const rekeyed = [
        file(
          'customer_doc',
          `SELECT c.id AS number, c.city AS town, jsonb_build_object('n', c.name) AS doc FROM customer c`,
        ),
        orders(embedding('d.town').replace('d.id', 'd.number')),
      ];
      expect(await actions(driver, rekeyed, { dryRun: true })).toEqual(['rebuild customer_doc', 'replace an_order']);
      expect(await actions(driver, rekeyed)).toEqual(['rebuild customer_doc', 'replace an_order']);
      await driver.execute(`UPDATE customer SET city = 'Jena' WHERE id = 2; DELETE FROM orders WHERE id = 1`);
      await expectExact(driver, ['an_order', 'customer_doc']);
    }),
  );

  it(
    'keep a text that says the same in other words, and the documents as they are',
    onShop(async (driver) => {
      const view = customers("'name', c.name");
      await applyViews(driver, [view]);
      const reworded = { ...view, text: `-- of customers\n${view.text}\n` };
      const [before] = await listViews(driver);
      expect(await actions(driver, [reworded], { dryRun: true })).toEqual(['reword customer_doc']);
      expect(await actions(driver, [reworded])).toEqual(['reword customer_doc']);
      expect((await showView(driver, 'customer_doc')).text).toBe(reworded.text);
      expect((await listViews(driver))[0]?.hash).toBe(before?.hash);
      expect((await viewHistory(driver, 'customer_doc')).map(({ action, set }) => [action, set])).toEqual([
        ['created', 'default'],
        ['replaced', 'default'],
      ]);
    }),
  );

  it(
    'leave nothing behind where one of them fails, and name its place',
    onShop(async (driver) => {
      const views = [
        customers("'name', c.name"),
        orders(embedding('d.doc')),
        file('third', `SELECT c.id,\n  c.nam AS doc FROM customer c`),
      ];
      await expect(applyViews(driver, views)).rejects.toMatchObject({
        code: 'VIEW_INVALID',
        place: { file: 'views/third.sql', line: 2, column: 3 },
      });
      expect(await listViews(driver)).toEqual([]);
      await driver.execute(`INSERT INTO customer VALUES (3, 'no number', 'x')`);
      const failing = [
        views[0] as DeclaredSource,
        file('third', `SELECT c.id, jsonb_build_object('n', c.name::int) AS doc FROM customer c`),
      ];
      await expect(applyViews(driver, failing)).rejects.toMatchObject({ sqlState: '22P02' });
      expect(await listViews(driver)).toEqual([]);
    }),
  );

  it(
    'are dropped where nobody declares them any more, if that is asked for and they belong to the set',
    onShop(async (driver) => {
      const view = customers("'name', c.name");
      const reader = orders(embedding('d.doc'));
      await createView(driver, { name: 'by_hand', text: view.text });
      await applyViews(driver, [file('other', view.text)], { set: 'other' });
      await applyViews(driver, [view, reader]);
      expect(await actions(driver, [view])).toEqual(['none customer_doc']);
      await expect(applyViews(driver, [reader], { prune: true })).rejects.toMatchObject({ code: 'VIEW_IN_USE' });
      expect(await actions(driver, [], { prune: true, dryRun: true })).toEqual(['drop an_order', 'drop customer_doc']);
      expect(await actions(driver, [view], { prune: true })).toEqual(['none customer_doc', 'drop an_order']);
      await expectExact(driver, ['by_hand', 'customer_doc', 'other']);
      await createView(driver, view, { replace: true });
      expect(await actions(driver, [], { prune: true })).toEqual([]);
    }),
  );

  it(
    'cannot be declared twice, nor read each other in a circle',
    onShop(async (driver) => {
      const view = customers("'name', c.name");
      const twice = [view, { ...view, name: 'PUBLIC.customer_doc', file: 'views/old/public.customer_doc.sql' }];
      await expect(applyViews(driver, twice)).rejects.toMatchObject({
        code: 'VIEW_DECLARED_TWICE',
        reason: '"views/customer_doc.sql" and "views/old/public.customer_doc.sql" both declare "public"."customer_doc"',
      });
      const circle = [
        file('a', 'SELECT b.id, b.doc FROM b'),
        file('b', 'WITH x AS (SELECT 1) SELECT a.id, a.doc FROM public.a'),
        file('c', 'SELECT a.id, a.doc FROM a'),
      ];
      await expect(applyViews(driver, circle)).rejects.toMatchObject({
        code: 'VIEW_CIRCULAR',
        reason:
          'views read each other in a circle: "public"."a" (views/a.sql) → "public"."b" (views/b.sql) → "public"."a" (views/a.sql)',
      });
      const shadowed = [
        file(
          'a',
          `WITH customer_doc AS (SELECT c.id, c.name FROM customer c) SELECT x.id, jsonb_build_object('n', x.name) AS doc FROM customer_doc x`,
        ),
        file('customer_doc', 'SELECT a.id, a.doc FROM a'),
      ];
      expect(await actions(driver, shadowed)).toEqual(['create a', 'create customer_doc']);
    }),
  );
});

describe.each(engines)('what a view was, on %s', (engine) => {
  it('is what it becomes again', () =>
    withDatabase(engine, async (driver) => {
      await driver.execute(shop);
      const [one, two, three] = ['name', 'city', 'id'].map((field) => customers(`'it', c.${field}`)) as [
        DeclaredSource,
        DeclaredSource,
        DeclaredSource,
      ];
      await expect(viewHistory(driver, 'customer_doc')).rejects.toMatchObject({ code: 'VIEW_UNKNOWN' });
      await expect(rollbackView(driver, 'customer_doc')).rejects.toMatchObject({ code: 'VIEW_UNKNOWN' });
      await applyViews(driver, [one]);
      await expect(rollbackView(driver, 'customer_doc')).rejects.toMatchObject({ code: 'HISTORY_UNKNOWN' });
      for (const view of [two, three]) await applyViews(driver, [view]);
      const textNow = async (): Promise<string> => (await showView(driver, 'customer_doc')).text;
      expect(await rollbackView(driver, 'customer_doc')).toMatchObject({ to: 2, documents: 2 });
      expect(await textNow()).toBe(two.text);
      expect((await rollbackView(driver, 'customer_doc')).to).toBe(3);
      expect((await rollbackView(driver, 'customer_doc', { to: 1 })).to).toBe(1);
      expect(await textNow()).toBe(one.text);
      await driver.execute(`UPDATE customer SET name = name || '?'`);
      await expectExact(driver, ['customer_doc']);
      expect(await actions(driver, [], { prune: true })).toEqual(['drop customer_doc']);
      await expect(rollbackView(driver, 'customer_doc', { to: 7 })).rejects.toMatchObject({ code: 'HISTORY_UNKNOWN' });
      await expect(rollbackView(driver, 'customer_doc', { to: 99 })).rejects.toMatchObject({ code: 'HISTORY_UNKNOWN' });
      expect((await rollbackView(driver, 'customer_doc')).to).toBe(6);
      expect((await showView(driver, 'customer_doc', { entry: 3 })).text).toBe(three.text);
      const history = await viewHistory(driver, 'customer_doc');
      expect(history.map(({ number, action }) => `${number} ${action}`)).toEqual([
        '1 created',
        '2 replaced',
        '3 replaced',
        '4 rolled back',
        '5 rolled back',
        '6 rolled back',
        '7 dropped',
        '8 created',
      ]);
      await expectExact(driver, ['customer_doc']);
    }));
});
