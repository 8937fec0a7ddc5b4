import { describe, expect, it } from 'vitest';
import {
  compileMigration,
  createView,
  DatabaseError,
  type Diagnostic,
  type Driver,
  listViews,
  type MigrationOptions,
  verifyView,
  viewStatus,
} from '../../src/index.js';
import { listObjects } from '../cases/replay/objects.js';
import { withDatabase, withServer } from '../servers/databases.js';
import { ofRegistry } from './definitions.js';

const schema = `
CREATE SCHEMA documents;
CREATE TYPE mood AS ENUM ('glad', 'sad');
CREATE FUNCTION shown(text) RETURNS text IMMUTABLE LANGUAGE sql AS 'SELECT upper($1)';
CREATE TABLE customer (id int PRIMARY KEY, name text NOT NULL, mood mood);
CREATE TABLE orders (id int, customer_id int NOT NULL REFERENCES customer, note text, day date NOT NULL, PRIMARY KEY (id, day))
  PARTITION BY RANGE (day);
CREATE TABLE orders_2025 PARTITION OF orders FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE TABLE line (id int PRIMARY KEY, order_id int NOT NULL, price numeric(10, 2) NOT NULL);
CREATE VIEW dear AS SELECT l.id, l.order_id, l.price FROM line l WHERE l.price > 10;
INSERT INTO customer VALUES (1, 'Ada', 'glad'), (2, 'Ben', NULL);
INSERT INTO orders VALUES (1, 1, 'a', '2025-05-01'), (2, 2, 'b', '2025-06-01');
INSERT INTO line VALUES (1, 1, 20), (2, 1, 5);
`;

const text = `SELECT o.id, o.day, jsonb_build_object('note', shown(o.note),
  'customer', (SELECT jsonb_build_object('name', c.name, 'mood', c.mood) FROM customer c WHERE c.id = o.customer_id),
  'dear', (SELECT sum(d.price) FROM dear d WHERE d.order_id = o.id)) AS doc
FROM orders o`;

const view = { name: 'documents.order_doc', text };

const compiled = (driver: Driver, options: MigrationOptions = {}) =>
  compileMigration(driver, view, { allowFull: true, ...options });

/** Runs `body`, and takes back what it did. */
async function undone<T>(driver: Driver, body: (inside: Driver) => Promise<T>): Promise<T> {
  const undo = new Error('undo');
  let result: T | undefined;
  await driver
    .transaction(async (inside) => {
      result = await body(inside);
      throw undo;
    })
    .catch((error) => {
      if (error !== undo) throw error;
    });
  return result as T;
}

async function failure(driver: Driver, script: string): Promise<DatabaseError> {
  const error = await driver.transaction((inside) => inside.execute(script)).catch((caught) => caught);
  expect(error).toBeInstanceOf(DatabaseError);
  return error;
}

/** What keeps views from being maintained. */
async function errorsOf(driver: Driver): Promise<Diagnostic[]> {
  const problems = (await viewStatus(driver)).flatMap((status) => status.problems);
  return problems.filter(({ severity }) => severity === 'error');
}

const settings = (driver: Driver) => driver.query('SELECT name, setting FROM pg_catalog.pg_settings ORDER BY name');

describe('a migration', () => {
  it('puts every setting back, in a transaction and in none', () =>
    withDatabase('15', async (driver) => {
      await driver.execute(schema);
      const { up, down } = await compiled(driver);
      await driver.execute(`SET TimeZone = 'Asia/Kathmandu'; SET DateStyle = 'SQL, DMY'; SET search_path = documents, public;
        SET standard_conforming_strings = off; SET quote_all_identifiers = on; SET plpgsql.variable_conflict = 'use_variable';
        DO 'BEGIN END'`);
      const before = await settings(driver);
      await driver.execute(up);
      expect(await settings(driver)).toEqual(before);
      await driver.execute(down);
      expect(await settings(driver)).toEqual(before);
      await driver.transaction(async (inside) => {
        await inside.execute(`SET LOCAL work_mem = '5MB'; SET LOCAL search_path = public`);
        const within = await settings(inside);
        await inside.execute(up);
        expect(await settings(inside)).toEqual(within);
      });
      expect(await settings(driver)).toEqual(before);
      expect(await verifyView(driver, view.name)).toMatchObject({ documents: 2, differing: 0 });
    }));

  it('is one statement that can be prepared, with and without its semicolons', () =>
    withDatabase('pglite', async (driver) => {
      await driver.execute(schema);
      const before = await listObjects(driver);
      await driver.execute('SET search_path = public');
      for (const escaped of [false, true]) {
        const { up, down } = await compiled(driver, { escaped });
        if (escaped) expect([up, down].map((script) => script.match(/;/g)?.length)).toEqual([1, 1]);
        await driver.query(up);
        expect(await verifyView(driver, view.name)).toMatchObject({ documents: 2, differing: 0 });
        await driver.query(down);
      }
      expect(await listObjects(driver)).toEqual(before);
    }));

  const changes: readonly (readonly [change: string, sentence: string])[] = [
    ['ALTER TABLE customer RENAME COLUMN name TO title', '"public"."customer" has the column "name" of type text'],
    [
      'ALTER TABLE customer ALTER COLUMN name TYPE varchar(9)',
      '"public"."customer" has the column "name" of type text',
    ],
    ['ALTER TABLE customer ALTER COLUMN name DROP NOT NULL', '"name" of "public"."customer" is never null'],
    ['ALTER TABLE customer DROP CONSTRAINT customer_pkey CASCADE', '("id") tells rows of "public"."customer" apart'],
    [
      'ALTER TABLE orders DROP CONSTRAINT orders_customer_id_fkey',
      '("customer_id") of "public"."orders" refers to "public"."customer" ("id")',
    ],
    [
      'ALTER TABLE line ALTER COLUMN price TYPE numeric(10, 3)',
      '"public"."line" has the column "price" of type numeric, with 2 decimals',
    ],
    [
      `CREATE TABLE orders_2026 PARTITION OF orders FOR VALUES FROM ('2026-01-01') TO ('2027-01-01')`,
      '"public"."orders" has the parts "public"."orders_2025"',
    ],
    ['ALTER TABLE line RENAME TO lines', '"public"."line" is a table'],
    ['CREATE TABLE parent (); ALTER TABLE line INHERIT parent', '"public"."line" is part of no other table'],
    ['ALTER FUNCTION shown(text) STABLE', 'the function "public"."shown" is immutable'],
    ['ALTER VIEW dear SET (security_barrier)', '"public"."dear" is a plain view without a barrier'],
  ];

  it.each(changes)('is refused by a database where %s was run', (change, sentence) =>
    withDatabase('15', async (driver) => {
      await driver.execute(schema);
      const { up } = await compiled(driver);
      await driver.execute(
        change.includes('numeric') ? `DROP VIEW dear; ${change}; ${schema.match(/CREATE VIEW.*/)?.[0]}` : change,
      );
      const error = await failure(driver, up);
      expect(error.message).toBe('the database is not as "documents"."order_doc" was compiled for');
      expect(error.detail?.split('\n')).toContain(sentence);
      expect(error.hint).toContain('compile the view for a database like this one');
      expect(await listViews(driver)).toEqual([]);
    }),
  );

  it('is refused where a plain view has another definition, and not where it only has another text', () =>
    withDatabase('15', async (driver) => {
      await driver.execute(schema);
      const { up } = await compiled(driver);
      await driver.execute('CREATE OR REPLACE VIEW dear AS SELECT id, order_id, price FROM line WHERE price > 11');
      expect((await failure(driver, up)).message).toBe(
        'the view "public"."dear" is not as "documents"."order_doc" was compiled for',
      );
    }));

  it('stands columns, keys and indexes that it was not compiled for', () =>
    withDatabase('15', async (driver) => {
      await driver.execute(schema);
      const { up } = await compiled(driver);
      await driver.execute(`ALTER TABLE customer ADD COLUMN city text; CREATE UNIQUE INDEX ON customer (name);
        ALTER TABLE orders ALTER COLUMN note SET NOT NULL`);
      await driver.execute(up);
      expect(await verifyView(driver, view.name)).toMatchObject({ differing: 0 });
    }));

  it('is refused above READ COMMITTED, beside a view of that name, and where there is none', () =>
    withDatabase('15', async (driver) => {
      await driver.execute(schema);
      const { up, down } = await compiled(driver);
      const higher = await driver
        .transaction(async (inside) => {
          await inside.execute('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ');
          await inside.execute(up);
        })
        .catch((caught) => caught);
      expect(higher.message).toBe('a document view is made in a transaction at READ COMMITTED');
      expect(await undone(driver, (inside) => inside.execute(`${up}\n${down}`).then(() => 'run'))).toBe('run');
      await driver.execute(up);
      expect((await failure(driver, up)).message).toBe('the document view "documents"."order_doc" exists already');
      await driver.execute(down);
      expect((await failure(driver, down)).message).toBe('there is no document view "documents"."order_doc"');
    }));

  it('is refused by a registry of a stranger, or of another version', () =>
    withServer('15', async (driver) => {
      await driver.execute(schema);
      const { up } = await compiled(driver);
      await driver.execute(up);
      await driver.execute(`COMMENT ON SCHEMA jsonb_ivm IS 'document views kept by jsonb_ivm; layout 2'`);
      const other = await compileMigrationOfCustomers(driver);
      expect((await failure(driver, other)).message).toBe(
        'the registry in schema "jsonb_ivm" is of another version of jsonb-ivm',
      );
      const role = `stranger_${process.pid}`;
      await driver.execute(`CREATE ROLE ${role}; ALTER SCHEMA jsonb_ivm OWNER TO ${role}`);
      try {
        expect((await failure(driver, other)).message).toBe(
          'schema "jsonb_ivm" belongs to a role of which this one is no member',
        );
      } finally {
        await driver.execute(`ALTER SCHEMA jsonb_ivm OWNER TO CURRENT_USER; DROP ROLE ${role}`);
      }
    }));
});

/** Of another view, without looking at the registry. */
async function compileMigrationOfCustomers(driver: Driver): Promise<string> {
  const { up } = await compileMigration(driver, {
    name: 'documents.customer_doc',
    text: 'SELECT c.id, to_jsonb(c) AS doc FROM customer c',
  });
  return up;
}

describe('a migration that replaces a view', () => {
  const wider = `SELECT o.id, o.day, o.note, jsonb_build_object('note', o.note) AS doc FROM orders o`;

  it('keeps the table with what hangs on it, and takes its former version back', () =>
    withDatabase('15', async (driver) => {
      await driver.execute(schema);
      await createView(driver, view, { allowFull: true });
      await driver.execute(
        'CREATE INDEX mine ON documents.order_doc (day); GRANT SELECT ON documents.order_doc TO pg_monitor',
      );
      const [before] = await driver.query(`SELECT 'documents.order_doc'::regclass::oid::text AS oid`);
      const { up, down } = await compileMigration(
        driver,
        { ...view, text: wider },
        { allowFull: true, from: 'registered' },
      );
      const files = await compileMigration(driver, { ...view, text: wider }, { allowFull: true, from: { text } });
      expect([files.up, files.down]).toEqual([up, down]);
      await driver.execute(up);
      expect(await driver.query(`SELECT 'documents.order_doc'::regclass::oid::text AS oid`)).toEqual([before]);
      await driver.execute(`UPDATE orders SET note = 'c' WHERE id = 1`);
      expect(await verifyView(driver, view.name)).toMatchObject({ documents: 2, differing: 0 });
      expect(await driver.query(`SELECT note FROM documents.order_doc WHERE id = 1`)).toEqual([{ note: 'c' }]);
      await driver.execute(down);
      await driver.execute(`UPDATE customer SET name = 'Eve'; UPDATE line SET price = 12`);
      expect(await verifyView(driver, view.name)).toMatchObject({ documents: 2, differing: 0 });
      expect(await errorsOf(driver)).toEqual([]);
      expect(await driver.query(`SELECT to_regclass('documents.mine') IS NOT NULL AS there`)).toEqual([
        { there: true },
      ]);
    }));

  it('refuses to take away what others have attached to a column that goes', () =>
    withDatabase('15', async (driver) => {
      await driver.execute(schema);
      await createView(driver, { ...view, text: wider });
      await driver.execute('CREATE INDEX mine ON documents.order_doc (note)');
      const { up } = await compiled(driver, { from: { text: wider } });
      const error = await failure(driver, up);
      expect(error.message).toBe(
        'replacing "documents"."order_doc" would take away what others have attached to its documents',
      );
      expect(error.detail).toBe('index documents.mine');
      await driver.execute('DROP INDEX documents.mine');
      await driver.execute(up);
      expect(await verifyView(driver, view.name)).toMatchObject({ differing: 0 });
    }));

  it('makes the table anew where the key becomes another, unless something hangs on it', () =>
    withDatabase('15', async (driver) => {
      await driver.execute(schema);
      const [byId, byName] = ['id', 'name'].map(
        (key) => `SELECT c.${key}, jsonb_build_object('mood', c.mood) AS doc FROM customer c`,
      ) as [string, string];
      await driver.execute('ALTER TABLE customer ADD UNIQUE (name)');
      const customers = { name: 'documents.customer_doc', text: byId };
      await createView(driver, customers);
      const { up } = await compileMigration(
        driver,
        { ...customers, text: byName.replace('c.name,', 'c.id AS number, c.id,') },
        { from: { text: byId } },
      );
      await driver.execute(up);
      expect(await verifyView(driver, customers.name)).toMatchObject({ documents: 2, differing: 0 });
    }));

  it('is refused where another version is there, or its documents have other columns', () =>
    withDatabase('15', async (driver) => {
      await driver.execute(schema);
      await createView(driver, view, { allowFull: true });
      const { up } = await compileMigration(driver, view, { allowFull: true, from: { text: wider } });
      expect((await failure(driver, up)).message).toBe(
        'the document view "documents"."order_doc" is not of the version that this migration replaces',
      );
      const { up: other } = await compileMigration(
        driver,
        { ...view, text: wider },
        { allowFull: true, from: { text } },
      );
      await driver.execute('ALTER TABLE documents.order_doc RENAME COLUMN doc TO document');
      expect((await failure(driver, other)).message).toBe(
        'the documents of "documents"."order_doc" do not have the columns of that version',
      );
    }));
});

describe('the way back', () => {
  it('leaves the registry to other views, and to what it remembers of them', () =>
    withDatabase('15', async (driver) => {
      await driver.execute(schema);
      const before = await listObjects(driver);
      await driver.execute('SET search_path = public');
      const orders = await compiled(driver);
      await driver.execute(orders.up);
      const customers = { name: 'documents.customer_doc', text: 'SELECT c.id, to_jsonb(c) AS doc FROM customer c' };
      const other = await compileMigration(driver, customers);
      await driver.execute(other.up);
      await driver.execute(orders.down);
      expect((await listViews(driver)).map(({ name }) => name)).toEqual(['customer_doc']);
      expect(await driver.query('SELECT evtname::text FROM pg_event_trigger')).toEqual([
        { evtname: 'jsonb_ivm_definitions' },
      ]);
      await driver.execute(other.down);
      const left = (await listObjects(driver)).filter((object) => !before.includes(object));
      expect(left.filter((object) => !ofRegistry.test(object))).toEqual([]);
      expect(await driver.query('SELECT view_name, action FROM jsonb_ivm.history ORDER BY done_at, number')).toEqual([
        { view_name: 'order_doc', action: 'created' },
        { view_name: 'customer_doc', action: 'created' },
        { view_name: 'order_doc', action: 'dropped' },
        { view_name: 'customer_doc', action: 'dropped' },
      ]);
    }));

  it('does not take what others have made of the documents', () =>
    withDatabase('15', async (driver) => {
      await driver.execute(schema);
      const { up, down } = await compiled(driver);
      await driver.execute(up);
      await driver.execute('CREATE VIEW reader AS SELECT doc FROM documents.order_doc');
      expect((await failure(driver, down)).sqlState).toBe('2BP01');
      expect(await listViews(driver)).toHaveLength(1);
    }));
});
