import { describe, expect, it } from 'vitest';
import { openPg } from '../src/db/open-pg.js';
import { createView, type Driver, JsonbIvmError, upgradeView } from '../src/index.js';
import { engines, servers, withDatabase, withServer } from './servers/databases.js';

const schema = `
CREATE TABLE orders (id int PRIMARY KEY, status text NOT NULL);
CREATE TABLE line (id int PRIMARY KEY, order_id int NOT NULL, qty int NOT NULL);`;

const text = `SELECT o.id, jsonb_build_object('status', o.status, 'lines',
  (SELECT jsonb_agg(l.qty ORDER BY l.id) FROM line l WHERE l.order_id = o.id)) AS doc FROM orders o`;
const view = { name: 'doc', text };

async function failure(work: Promise<unknown>): Promise<JsonbIvmError> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof JsonbIvmError) return error;
  throw new Error(`expected a JsonbIvmError, got ${String(error)}`);
}

const linesOf = (driver: Driver, count: number) =>
  driver.execute(`INSERT INTO line SELECT i, i, 1 FROM generate_series(1, ${count}) i`);

describe.each(engines)('creating on %s', (engine) => {
  it('refuses to search a large table without an index, before anything is locked', () =>
    withDatabase(engine, async (driver) => {
      await driver.execute(schema);
      await linesOf(driver, 100_000);
      await driver.execute('ANALYZE line');
      const error = await failure(createView(driver, view));
      expect(error).toMatchObject({
        code: 'INDEX_REQUIRED',
        reason:
          'no index serves the search of "line" by "order_id" (doc.lines[]), and "public"."line" has about 100,000 rows',
        hint: 'run: CREATE INDEX CONCURRENTLY ON "public"."line" ("order_id"); or accept slow writes with --allow-slow (option allowSlow)',
      });
      const created = await createView(driver, view, { allowSlow: true });
      expect(created.warnings).toEqual([
        expect.objectContaining({
          code: 'INDEX_MISSING',
          hint: 'run: CREATE INDEX CONCURRENTLY ON "public"."line" ("order_id");',
        }),
      ]);
      expect((await failure(createView(driver, view, { replace: true }))).code).toBe('INDEX_REQUIRED');
      await driver.execute(`UPDATE jsonb_ivm.view SET version = '0.2.0'`);
      expect((await upgradeView(driver, 'doc')).action).toBe('upgraded');
      await driver.execute('CREATE INDEX CONCURRENTLY ON line (order_id)');
      expect((await createView(driver, view, { replace: true })).warnings).toEqual([]);
    }));

  it('counts the rows of tables that were never analysed by their pages, and those of partitions together', () =>
    withDatabase(engine, async (driver) => {
      await driver.execute(`${schema} ALTER TABLE line SET (autovacuum_enabled = off)`);
      await linesOf(driver, 60_000);
      expect((await createView(driver, view)).warnings).toMatchObject([{ code: 'INDEX_MISSING' }]);
      await linesOf(driver, 0);
      await driver.execute('INSERT INTO line SELECT i, i, 1 FROM generate_series(60001, 120000) i');
      expect((await failure(createView(driver, view, { replace: true }))).code).toBe('INDEX_REQUIRED');
      await driver.execute(`DROP TABLE line CASCADE;
        CREATE TABLE line (id int PRIMARY KEY, order_id int NOT NULL, qty int NOT NULL) PARTITION BY RANGE (id);
        CREATE TABLE line_a PARTITION OF line FOR VALUES FROM (0) TO (60001);
        CREATE TABLE line_b PARTITION OF line FOR VALUES FROM (60001) TO (1000000)`);
      await linesOf(driver, 120_000);
      await driver.execute('ANALYZE line');
      expect(await failure(createView(driver, { ...view, name: 'other' }))).toMatchObject({
        code: 'INDEX_REQUIRED',
        hint: expect.stringMatching(/^run: CREATE INDEX ON "public"."line" \("order_id"\);/),
      });
    }));

  it('names triggers that run behind its own, and no others', () =>
    withDatabase(engine, async (driver) => {
      await driver.execute(`${schema} CREATE INDEX ON line (order_id);
        CREATE FUNCTION audit() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
        CREATE TRIGGER zz_audit AFTER UPDATE OR DELETE ON line EXECUTE FUNCTION audit();
        CREATE TRIGGER zz_rows AFTER UPDATE ON line FOR EACH ROW EXECUTE FUNCTION audit();
        CREATE TRIGGER zz_before BEFORE UPDATE ON line EXECUTE FUNCTION audit();
        CREATE TRIGGER aa_audit AFTER UPDATE ON orders EXECUTE FUNCTION audit();`);
      const notes = [
        {
          code: 'TRIGGER_LATER',
          severity: 'note',
          message:
            'the trigger "zz_audit" on "public"."line" runs after the view\'s, which have locked documents by then',
          hint: 'other writers of the same documents wait for what it does; a name that sorts before jsonb_ivm has it run first',
        },
      ];
      expect((await createView(driver, view)).warnings).toEqual(notes);
      expect((await createView(driver, { ...view, name: 'twin' })).warnings).toEqual(notes);
    }));

  it('warns of sessions that run no triggers', () =>
    withDatabase(engine, async (driver) => {
      await driver.execute(`${schema} CREATE INDEX ON line (order_id); SET session_replication_role = replica`);
      try {
        expect((await createView(driver, view)).warnings).toMatchObject([
          {
            code: 'SETTING_UNSUITABLE',
            severity: 'warning',
            message: 'session_replication_role is "replica" for this session',
          },
        ]);
      } finally {
        await driver.execute('RESET session_replication_role');
      }
    }));
});

describe.each(servers)('PostgreSQL %s', (version) => {
  it('warns of roles that begin as replicas, in this database or in all', () =>
    withServer(version, async (driver) => {
      const [row] = await driver.query<{ name: string }>('SELECT current_database() AS name');
      await driver.execute(`${schema} CREATE INDEX ON line (order_id); DROP ROLE IF EXISTS "Loader"; CREATE ROLE "Loader";
        ALTER ROLE "Loader" IN DATABASE ${row?.name} SET session_replication_role = replica;
        ALTER DATABASE ${row?.name} SET session_replication_role = replica`);
      try {
        expect((await createView(driver, view)).warnings.map(({ message }) => message)).toEqual([
          `session_replication_role is "replica" for database ${row?.name}`,
          'session_replication_role is "replica" for role "Loader"',
        ]);
      } finally {
        await driver.execute('DROP OWNED BY "Loader"; DROP ROLE "Loader"');
      }
    }));

  it('names all rights that are missing at once', () =>
    withServer(version, async (driver, url) => {
      const [row] = await driver.query<{ name: string }>('SELECT current_database() AS name');
      await driver.execute(`DROP ROLE IF EXISTS newcomer; CREATE ROLE newcomer LOGIN PASSWORD 'newcomer';
        REVOKE ALL ON DATABASE ${row?.name} FROM PUBLIC; GRANT CONNECT ON DATABASE ${row?.name} TO newcomer;
        REVOKE ALL ON SCHEMA public FROM PUBLIC; CREATE SCHEMA shop; CREATE SCHEMA api;
        CREATE TABLE shop.orders (id int PRIMARY KEY, status text) PARTITION BY RANGE (id);
        CREATE TABLE shop.orders_1 PARTITION OF shop.orders FOR VALUES FROM (0) TO (100);
        CREATE FUNCTION shop.shown(text) RETURNS text IMMUTABLE LANGUAGE sql RETURN $1;
        REVOKE ALL ON FUNCTION shop.shown FROM PUBLIC`);
      const newcomer = await openPg(url.replace(/\/\/[^@]*@/, '//newcomer:newcomer@'));
      const own = {
        name: 'api.doc',
        text: `SELECT o.id, jsonb_build_object('status', shop.shown(o.status)) AS doc FROM shop.orders o`,
      };
      try {
        const error = await failure(createView(newcomer, own));
        expect(error.code).toBe('RIGHT_MISSING');
        expect(error.diagnostics.map(({ hint }) => hint)).toEqual([
          'GRANT USAGE ON SCHEMA "shop" TO "newcomer"',
          'GRANT SELECT, UPDATE, TRIGGER ON "shop"."orders" TO "newcomer"',
          'GRANT TRIGGER ON "shop"."orders_1" TO "newcomer"',
          'GRANT EXECUTE ON FUNCTION "shop".shown(text) TO "newcomer"',
          'GRANT CREATE ON SCHEMA "api" TO "newcomer"',
          `GRANT TEMPORARY, CREATE ON DATABASE "${row?.name}" TO "newcomer"`,
        ]);
        for (const { hint = '' } of error.diagnostics) await driver.execute(hint);
        await driver.execute('GRANT USAGE ON SCHEMA api TO newcomer');
        expect(await createView(newcomer, own)).toMatchObject({ documents: 0, warnings: [] });
      } finally {
        await newcomer.close();
        await driver.execute('DROP OWNED BY newcomer CASCADE; DROP ROLE newcomer');
      }
    }));
});
