import { describe, expect, it } from 'vitest';
import { createView, type Driver, verifyView, viewStatus } from '../src/index.js';
import { servers, withServer } from './servers/databases.js';

/** A partitioned table that belongs to a role of no rights, under a view of a superuser's. */
const world = `
CREATE ROLE intruder;
GRANT ALL ON SCHEMA public TO intruder;
SET ROLE intruder;
CREATE TABLE sensor (id int PRIMARY KEY, name text);
CREATE TABLE feed (sensor_id int, day int, PRIMARY KEY (sensor_id, day)) PARTITION BY RANGE (day);
CREATE TABLE feed_1 PARTITION OF feed FOR VALUES FROM (0) TO (10);
INSERT INTO sensor VALUES (1, 'a'), (2, 'b');
CREATE TABLE proof (who text, rights boolean);
GRANT INSERT ON proof TO PUBLIC;
CREATE FUNCTION intrude() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  INSERT INTO public.proof SELECT rolname, rolsuper FROM pg_catalog.pg_roles WHERE rolname = current_user;
  RETURN coalesce(new, old);
END $$;
RESET ROLE`;

const text = `SELECT s.id, jsonb_build_object('days',
  (SELECT coalesce(jsonb_agg(f.day ORDER BY f.day), '[]') FROM feed f WHERE f.sensor_id = s.id)) AS doc FROM sensor s`;

const fresh = (name: string, day: number): string => `
CREATE TABLE ${name} (sensor_id int, day int, PRIMARY KEY (sensor_id, day));
INSERT INTO ${name} VALUES (1, ${day}), (2, ${day});
ALTER TABLE feed ATTACH PARTITION ${name} FOR VALUES FROM (${day}) TO (${day + 1})`;

const enter = `GRANT ALL ON SCHEMA jsonb_ivm TO intruder; GRANT ALL ON ALL TABLES IN SCHEMA jsonb_ivm TO intruder;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA jsonb_ivm TO intruder; GRANT USAGE ON ALL SEQUENCES IN SCHEMA jsonb_ivm TO intruder`;

const withWorld = (version: string, body: (driver: Driver) => Promise<void>): Promise<void> =>
  withServer(version, async (driver) => {
    await driver.execute(world);
    try {
      await body(driver);
    } finally {
      await driver.execute(
        'RESET ROLE; REASSIGN OWNED BY intruder TO CURRENT_USER; DROP OWNED BY intruder; DROP ROLE intruder',
      );
    }
  });

async function asIntruder(driver: Driver, sql: string): Promise<void> {
  await driver.execute(`SET ROLE intruder; ${sql}`);
  await driver.execute('RESET ROLE');
}

const messages = async (driver: Driver, name: string): Promise<string[]> =>
  (await viewStatus(driver, name)).flatMap(({ problems }) => problems.map(({ message }) => message));

async function expectFollowed(driver: Driver, name: string): Promise<void> {
  expect(await messages(driver, name)).toEqual([]);
  expect((await verifyView(driver, name)).differing).toBe(0);
}

describe.each(servers)('what runs in the commands of others, on %s', (version) => {
  it('gives way where another version made it', () =>
    withWorld(version, async (driver) => {
      await createView(driver, { name: 'doc', text });
      const made = `SELECT md5(string_agg(prosrc, '' ORDER BY proname)) FROM pg_proc WHERE proname LIKE 'follow%'`;
      const current = await driver.query(made);
      await driver.execute(
        `CREATE OR REPLACE FUNCTION jsonb_ivm.follow_definitions() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END'`,
      );
      await createView(driver, { name: 'doc' }, { replace: true });
      expect(await driver.query(made)).toEqual(current);
      await driver.execute(fresh('after', 20));
      await expectFollowed(driver, 'doc');
    }));

  it('follows partitions whatever they are called, and what is rolled back', () =>
    withWorld(version, async (driver) => {
      await createView(driver, { name: 'doc', text });
      const names = [`"it's "" ON x; --"`, '"back\\slash \\1 $body$"', '"FOR EACH STATEMENT"', '"a.b"'];
      for (const [place, name] of names.entries()) {
        await asIntruder(driver, `SET search_path = public, pg_catalog; ${fresh(name, 20 + place)}`);
        await asIntruder(
          driver,
          `INSERT INTO feed VALUES (1, ${20 + place}) ON CONFLICT DO NOTHING; DELETE FROM ${name} WHERE sensor_id = 2`,
        );
        await expectFollowed(driver, 'doc');
      }
      await asIntruder(driver, `BEGIN; ${fresh('undone', 40)}; ROLLBACK`);
      await expectFollowed(driver, 'doc');
      await asIntruder(
        driver,
        `BEGIN; SAVEPOINT a; ${fresh('undone', 40)}; ROLLBACK TO a; ${fresh('redone', 40)}; COMMIT`,
      );
      await expectFollowed(driver, 'doc');
    }));

  it('takes no trigger of the owner of a table for one of the view', () =>
    withWorld(version, async (driver) => {
      await createView(driver, { name: 'doc', text });
      await asIntruder(
        driver,
        `CREATE TRIGGER mine AFTER INSERT ON feed FOR EACH STATEMENT EXECUTE FUNCTION intrude();
         CREATE TRIGGER "jsonb_ivm.public.doc.public.feed.insert.2" AFTER INSERT ON feed FOR EACH STATEMENT EXECUTE FUNCTION intrude();
         ${fresh('part', 20)}`,
      );
      expect(
        await driver.query(`SELECT FROM pg_trigger WHERE tgrelid = 'part'::regclass AND tgfoid = 'intrude'::regproc`),
      ).toEqual([]);
      expect(await driver.query('SELECT FROM proof WHERE rights')).toEqual([]);
      await expectFollowed(driver, 'doc');
      const own = `(SELECT tgname FROM pg_trigger WHERE tgrelid = 'part'::regclass AND tgname LIKE '%insert')`;
      await asIntruder(driver, `DO $$ BEGIN EXECUTE format('DROP TRIGGER %I ON part', ${own}); END $$`);
      expect(await messages(driver, 'doc')).toEqual(['part has no insert trigger of "public.doc"']);
    }));

  it("runs nothing of a view that isn't a superuser's", () =>
    withWorld(version, async (driver) => {
      await createView(driver, { name: 'doc', text });
      await driver.execute(enter);
      await driver.execute('SET ROLE intruder');
      await createView(driver, { name: 'own', text });
      const tables = await driver.query<{ name: string }>(
        `SELECT c.oid::regclass::text AS name FROM pg_class c JOIN pg_roles r ON r.oid = c.relowner
         WHERE r.rolname = 'intruder' AND c.relkind = 'r' AND c.relname <> 'proof'`,
      );
      const traps = tables.map(
        ({
          name,
        }) => `CREATE TRIGGER trap BEFORE INSERT OR UPDATE OR DELETE ON ${name} FOR EACH ROW EXECUTE FUNCTION intrude();
          CREATE TRIGGER traps AFTER INSERT OR UPDATE OR DELETE ON ${name} FOR EACH STATEMENT EXECUTE FUNCTION intrude()`,
      );
      const functions = await driver.query<{ name: string }>(
        `SELECT p.oid::regprocedure::text AS name FROM pg_proc p JOIN pg_roles r ON r.oid = p.proowner
         WHERE r.rolname = 'intruder' AND p.prorettype = 'trigger'::regtype AND p.proname LIKE 'public.own.%insert'`,
      );
      expect(tables.length).toBeGreaterThan(3);
      expect(functions.length).toBeGreaterThan(0);
      await driver.execute('RESET ROLE');
      await asIntruder(
        driver,
        `${traps.join('; ')}; ${functions.map(({ name }) => `ALTER FUNCTION ${name} SECURITY INVOKER`).join('; ')}`,
      );
      await asIntruder(driver, `TRUNCATE proof; ${fresh('part', 20)}`);
      expect(await driver.query('SELECT FROM proof WHERE rights AND who <> $1', ['intruder'])).toEqual([]);
      await expectFollowed(driver, 'doc');
      expect(await messages(driver, 'own')).not.toEqual([]);
    }));

  it('lends functions to the owner of a table for that table alone', () =>
    withWorld(version, async (driver) => {
      await createView(driver, { name: 'doc', text });
      await driver.execute('GRANT USAGE ON SCHEMA jsonb_ivm TO intruder');
      const [kept] = await driver.query<{ name: string }>(
        `SELECT tgfoid::regproc::text AS name FROM pg_trigger WHERE tgrelid = 'feed'::regclass AND tgname LIKE '%keep'`,
      );
      await asIntruder(
        driver,
        `CREATE TYPE bait AS (a int);
         CREATE FUNCTION bite(bait) RETURNS int LANGUAGE plpgsql AS $$ BEGIN
           INSERT INTO public.proof SELECT rolname, rolsuper FROM pg_catalog.pg_roles WHERE rolname = current_user;
           RETURN 1;
         END $$;
         CREATE CAST (bait AS int) WITH FUNCTION bite(bait) AS ASSIGNMENT;
         CREATE TABLE trap (sensor_id bait, day bait);
         CREATE TRIGGER trap BEFORE UPDATE ON trap FOR EACH ROW EXECUTE FUNCTION ${kept?.name}();
         INSERT INTO trap VALUES (ROW(1), ROW(2))`,
      );
      await driver.execute('SET ROLE intruder');
      const message = 'this function is for triggers of "public"."feed" and its partitions';
      await expect(driver.execute('UPDATE trap SET day = ROW(3)')).rejects.toMatchObject({
        sqlState: '42809',
        message,
      });
      await driver.execute('RESET ROLE');
      expect(await driver.query('SELECT FROM proof WHERE rights')).toEqual([]);
    }));

  it("isn't there where the registry is somebody else's, and ends where it becomes so", () =>
    withWorld(version, async (driver) => {
      await createView(driver, { name: 'doc', text });
      await driver.execute('ALTER TABLE jsonb_ivm.definition OWNER TO intruder');
      await asIntruder(
        driver,
        `CREATE TRIGGER trap BEFORE INSERT ON jsonb_ivm.definition FOR EACH ROW EXECUTE FUNCTION intrude(); ${fresh('part', 20)}`,
      ).catch(() => driver.execute('RESET ROLE'));
      await asIntruder(driver, fresh('part_2', 30));
      expect(await driver.query('SELECT FROM proof')).toEqual([]);
      await driver.execute('DROP EVENT TRIGGER jsonb_ivm_definitions');
      await createView(driver, { name: 'second', text });
      expect(await driver.query('SELECT FROM pg_event_trigger')).toEqual([]);
    }));
});
