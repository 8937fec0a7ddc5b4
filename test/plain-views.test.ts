import { describe, expect, it } from 'vitest';
import { compileView, createView, type Driver, verifyView, viewStatus } from '../src/index.js';
import { engines, withDatabase } from './servers/databases.js';

const schema = `
CREATE TABLE orders (id int PRIMARY KEY, status text);
CREATE TABLE line (id int PRIMARY KEY, order_id int, qty int);
CREATE INDEX ON line (order_id);
INSERT INTO orders VALUES (1, 'paid'), (2, 'new');
INSERT INTO line VALUES (1, 1, 5), (2, 2, 7);
CREATE VIEW real_line AS SELECT id, order_id, qty FROM line WHERE qty > 0;
CREATE VIEW order_line AS SELECT id, order_id, qty FROM real_line`;

const text = `SELECT o.id, jsonb_build_object('status', o.status,
  'lines', (SELECT jsonb_agg(to_jsonb(l) ORDER BY l.id) FROM order_line l WHERE l.order_id = o.id)) AS doc FROM orders o`;

const source = { name: 'doc', text };

async function problemsOf(driver: Driver): Promise<[string, string][]> {
  return (await viewStatus(driver)).flatMap(({ problems }) => problems.map(({ code, message }) => [code, message]));
}

/** What is wrong with a text, and the part of it that is underlined. */
async function findingOf(driver: Driver, query: string) {
  const error = await compileView(driver, { name: 'other', text: query }).catch((thrown) => thrown);
  const { code, message, span } = error.diagnostics?.[0] ?? error;
  return { code, message, at: span === undefined ? undefined : query.slice(span.start, span.end) };
}

const withView = (engine: string, body: (driver: Driver) => Promise<void>): Promise<void> =>
  withDatabase(engine, async (driver) => {
    await driver.execute(schema);
    await createView(driver, source);
    expect(await problemsOf(driver)).toEqual([]);
    await body(driver);
  });

describe.each(engines)('plain views in place of which their definitions stand, on %s', (engine) => {
  it.each([
    ['CREATE OR REPLACE VIEW real_line AS SELECT id, order_id, qty FROM line WHERE qty > 5', 'real_line'],
    ['CREATE OR REPLACE VIEW order_line AS SELECT id, order_id, 0 AS qty FROM real_line', 'order_line'],
    ['CREATE OR REPLACE VIEW order_line AS SELECT id, order_id, qty, 1 AS more FROM real_line', 'order_line'],
  ])('a change is reported, and a replacement takes it in: %s', (change, name) =>
    withView(engine, async (driver) => {
      await driver.execute(change);
      expect(await problemsOf(driver)).toEqual([['VIEW_OUTDATED', `view "public"."${name}" has changed`]]);
      await createView(driver, source, { replace: true });
      expect(await problemsOf(driver)).toEqual([]);
      await driver.execute('UPDATE line SET qty = qty + 1; INSERT INTO line VALUES (3, 1, 9), (4, 1, 0)');
      expect(await verifyView(driver, 'doc')).toMatchObject({ differing: 0 });
      const [row] = await driver.query<{ same: boolean }>(
        `SELECT bool_and(d.doc IS NOT DISTINCT FROM q.doc) AS same FROM doc d FULL JOIN (${text}) q USING (id)`,
      );
      expect(row?.same).toBe(true);
    }),
  );

  it('what is as it was again has changed nothing', () =>
    withView(engine, async (driver) => {
      await driver.execute('CREATE OR REPLACE VIEW real_line AS SELECT id, order_id, qty FROM line');
      await driver.execute('INSERT INTO line VALUES (3, 1, 0)');
      expect(await problemsOf(driver)).toEqual([['VIEW_OUTDATED', 'view "public"."real_line" has changed']]);
      await driver.execute('CREATE OR REPLACE VIEW real_line AS SELECT id, order_id, qty FROM line WHERE qty > 0');
      expect(await problemsOf(driver)).toEqual([]);
      expect(await verifyView(driver, 'doc')).toMatchObject({ differing: 0 });
    }));

  it('a view that is renamed or dropped is missed', () =>
    withView(engine, async (driver) => {
      const missed = ['VIEW_OUTDATED', 'view "public"."order_line" is gone, or has another name'];
      await driver.execute('ALTER VIEW order_line RENAME TO other_line');
      expect(await problemsOf(driver)).toEqual([missed]);
      await driver.execute('DROP VIEW other_line');
      expect(await problemsOf(driver)).toEqual([missed]);
    }));

  it('a barrier is refused, and reported where it has been put up since', () =>
    withView(engine, async (driver) => {
      await driver.execute('ALTER VIEW real_line SET (security_barrier)');
      expect(await problemsOf(driver)).toEqual([['VIEW_OUTDATED', 'view "public"."real_line" has changed']]);
      const message = expect.stringContaining('"real_line" is a plain view with a security barrier');
      expect(await findingOf(driver, text)).toEqual({ code: 'VIEW_RELATION_KIND', message, at: text });
      const direct = text.replace('order_line', 'real_line');
      expect(await findingOf(driver, direct)).toEqual({ code: 'VIEW_RELATION_KIND', message, at: 'real_line' });
      await driver.execute('ALTER VIEW real_line SET (security_barrier = off)');
      expect(await problemsOf(driver)).toEqual([]);
    }));

  it('a view of another role is refused where policies tell the roles apart, and only there', () =>
    withDatabase(engine, async (driver) => {
      await driver.execute(`${schema}; DROP ROLE IF EXISTS clerk; CREATE ROLE clerk;
        GRANT SELECT ON line TO clerk; ALTER VIEW real_line OWNER TO clerk`);
      await createView(driver, source);
      expect(await problemsOf(driver)).toEqual([]);
      await driver.execute('ALTER TABLE line ENABLE ROW LEVEL SECURITY');
      expect(await problemsOf(driver)).toEqual([['VIEW_OUTDATED', 'view "public"."real_line" has changed']]);
      const message = expect.stringContaining('"real_line" is a plain view of another role');
      expect(await findingOf(driver, text)).toEqual({ code: 'VIEW_RELATION_KIND', message, at: text });
      await driver.execute('ALTER VIEW real_line SET (security_invoker)');
      expect(await problemsOf(driver)).toEqual([]);
      await createView(driver, source, { replace: true });
      await driver.execute(
        'ALTER VIEW real_line SET (security_invoker = false); ALTER TABLE line DISABLE ROW LEVEL SECURITY',
      );
      expect(await problemsOf(driver)).toEqual([]);
      await driver.execute('ALTER VIEW real_line OWNER TO CURRENT_USER; DROP OWNED BY clerk; DROP ROLE clerk');
    }));

  it('a recursive query within them is followed', () =>
    withDatabase(engine, async (driver) => {
      await driver.execute(`${schema}; ALTER TABLE line ADD after int REFERENCES line; CREATE INDEX ON line (after);
        CREATE VIEW following AS WITH RECURSIVE f AS (
          SELECT l.id, l.order_id, l.qty FROM line l WHERE l.after IS NULL
          UNION ALL SELECT l.id, f.order_id, l.qty FROM line l JOIN f ON l.after = f.id) SELECT * FROM f`);
      const over = text.replace('order_line', 'following');
      await createView(driver, { name: 'doc', text: over });
      await driver.execute(
        'INSERT INTO line VALUES (3, NULL, 1, 1), (4, NULL, 2, 3); UPDATE line SET after = 2 WHERE id = 3',
      );
      const [first] = await driver.query<{ lines: number[] }>(
        `SELECT jsonb_path_query_array(doc, '$.lines[*].id') AS lines FROM doc WHERE id = 2`,
      );
      expect(first?.lines).toEqual([2, 3, 4]);
      expect(await verifyView(driver, 'doc')).toMatchObject({ differing: 0 });
    }));

  it('what no view may hold is refused within them, at their name', () =>
    withDatabase(engine, async (driver) => {
      await driver.execute(`${schema};
        CREATE VIEW sample AS SELECT id, order_id FROM line TABLESAMPLE bernoulli (10);
        CREATE VIEW timed AS SELECT id, order_id, now() AS now FROM line;
        CREATE VIEW joined AS SELECT l.id, l.order_id, to_jsonb(j) AS row FROM line l JOIN orders o USING (id) AS j;
        CREATE VIEW columns AS SELECT attnum AS id, attnum AS order_id FROM pg_attribute`);
      const over = (name: string): string =>
        `SELECT o.id, jsonb_build_object('n', (SELECT count(*) FROM ${name} x WHERE x.order_id = o.id)) AS doc FROM orders o`;
      for (const [name, code, message] of [
        ['sample', 'VIEW_VOLATILE', 'in the plain view "sample": TABLESAMPLE takes rows at random'],
        [
          'joined',
          'VIEW_RELATION_KIND',
          '"joined" is a plain view whose text, as the server has it, lacks names of columns',
        ],
        ['columns', 'VIEW_RELATION_KIND', '"columns" is a plain view of a system catalog'],
      ])
        expect(await findingOf(driver, over(name as string))).toEqual({ code, message, at: name });
      const message = 'function "now" depends on the current time';
      expect(await findingOf(driver, over('timed'))).toEqual({ code: 'VIEW_VOLATILE', message, at: over('timed') });
    }));

  it('views that read themselves are refused', () =>
    withDatabase(engine, async (driver) => {
      await driver.execute(`${schema}; CREATE OR REPLACE VIEW real_line AS SELECT id, order_id, qty FROM order_line`);
      const message = '"order_line" is a plain view that reads itself';
      expect(await findingOf(driver, text)).toMatchObject({ code: 'VIEW_RELATION_KIND', message });
      await driver.execute('CREATE OR REPLACE VIEW order_line AS SELECT id, order_id, qty FROM order_line');
      expect(await findingOf(driver, text)).toMatchObject({ code: 'VIEW_RELATION_KIND', message });
    }));

  it('rows of their types are refused, but for JSON of them', () =>
    withDatabase(engine, async (driver) => {
      await driver.execute(
        `${schema}; CREATE FUNCTION qty_of(order_line) RETURNS int IMMUTABLE LANGUAGE sql AS 'SELECT $1.qty'`,
      );
      const of = (value: string, alias = 'l') =>
        `SELECT o.id, (SELECT jsonb_agg(${value} ORDER BY l.id) FROM order_line ${alias} WHERE l.order_id = o.id) AS doc FROM orders o`;
      const message = 'a row of the plain view "order_line" is used as a value of its type';
      const found = { code: 'VIEW_UNSUPPORTED', message, at: 'order_line' };
      for (const value of ['l::text', 'qty_of(l)', 'json_populate_record(l, NULL)'])
        expect(await findingOf(driver, of(value)), value).toEqual(found);
      // the row of a view has its own names, whatever its columns are called
      expect(await findingOf(driver, of('to_jsonb(l)', 'l (id, order_id, n)'))).toEqual(found);
      await createView(driver, { name: 'doc', text: of('to_jsonb(l)') });
      await createView(driver, { name: 'twice', text: of('l') });
      expect(await verifyView(driver, 'doc')).toMatchObject({ differing: 0 });
      await driver.execute(`CREATE FUNCTION json_of(order_line) RETURNS json IMMUTABLE LANGUAGE sql AS $$ SELECT '1'::json $$;
        CREATE CAST (order_line AS json) WITH FUNCTION json_of(order_line)`);
      expect(await findingOf(driver, of('to_jsonb(l)'))).toEqual(found);
    }));

  it('a constant that is the time of creation is found beside one that is a word', () =>
    withDatabase(engine, async (driver) => {
      await driver.execute(`${schema}; CREATE VIEW today AS SELECT id FROM orders WHERE status <> 'today'`);
      const query = `SELECT t.id, jsonb_build_object('at', DATE 'today') AS doc FROM today t`;
      const message = "the constant 'today' is the time at which the view is created";
      expect(await findingOf(driver, query)).toMatchObject({ code: 'VIEW_VOLATILE', message });
    }));

  it('what gathers all rows of one stays, and so there is no root', () =>
    withDatabase(engine, async (driver) => {
      await driver.execute(`${schema}; CREATE VIEW made AS SELECT id, jsonb_build_object('id', id) AS doc FROM orders`);
      const query = 'SELECT jsonb_agg(m ORDER BY id) AS doc FROM made m';
      expect(await findingOf(driver, query)).toMatchObject({ code: 'VIEW_KEY_MISSING' });
      await createView(driver, { name: 'doc', text: 'SELECT id, doc FROM made' });
      await driver.execute('UPDATE orders SET id = id + 10');
      expect(await verifyView(driver, 'doc')).toMatchObject({ differing: 0 });
    }));

  it('a script fails where a view has become another one since it was made', () =>
    withDatabase(engine, async (driver) => {
      await driver.execute(schema);
      const { script } = await compileView(driver, source);
      await driver.execute('CREATE OR REPLACE VIEW real_line AS SELECT id, order_id, qty FROM line WHERE qty > 1');
      const run = driver.transaction(async (inside) => {
        for (const statement of script.slice(1, -1)) await inside.execute(statement);
      });
      await expect(run).rejects.toMatchObject({
        sqlState: '55000',
        message: 'view "public"."real_line" has been changed meanwhile',
      });
      await createView(driver, source);
      expect(await problemsOf(driver)).toEqual([]);
    }));
});
