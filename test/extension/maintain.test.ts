import { describe, expect, test } from 'vitest';
import { createView, type Driver, dropView, installFunctions, verifyView, viewStatus } from '../../src/index.js';
import { servers, withServer } from '../servers/databases.js';

const tables = `
  CREATE TABLE shop (id int PRIMARY KEY, name text NOT NULL, kind text NOT NULL, memo text);
  CREATE TABLE item (id int PRIMARY KEY, shop_id int NOT NULL REFERENCES shop ON DELETE CASCADE, qty int NOT NULL, memo text);
  CREATE INDEX ON item (shop_id);
  INSERT INTO shop SELECT i, 'shop ' || i, 'kind', NULL FROM generate_series(1, 20) i;
  INSERT INTO item SELECT i, i % 20 + 1, i, NULL FROM generate_series(1, 100) i`;

const text = `SELECT s.id, jsonb_build_object('name', s.name, 'kind', s.kind,
    'items', coalesce((SELECT jsonb_agg(jsonb_build_object('id', i.id, 'qty', i.qty) ORDER BY i.id)
                       FROM item i WHERE i.shop_id = s.id), '[]'),
    'count', (SELECT count(*) FROM item i WHERE i.shop_id = s.id),
    'total', (SELECT sum(i.qty) FROM item i WHERE i.shop_id = s.id)) AS doc
  FROM shop s`;

/** The functions that answer an event, by rows and by statements. */
const functionsOf = (table: string, event: string): string[] =>
  ['.row', ''].map((level) => `jsonb_ivm."public.shop_doc.public.${table}.${event}${level}"`);

const holderOf = (table: string, event: string): string =>
  `jsonb_ivm.public.shop_doc.public.${table}.${event}.by.statement`;

function withShop(version: string, body: (driver: Driver) => Promise<void>): Promise<void> {
  return withServer(version, async (driver) => {
    await installFunctions(driver);
    await driver.execute(tables);
    await createView(driver, { name: 'shop_doc', text });
    await body(driver);
    expect(await verifyView(driver, 'shop_doc')).toMatchObject({ differing: 0 });
  });
}

/** How often statements call a function that answers an event. */
async function callsOf(driver: Driver, table: string, event: string, ...statements: string[]): Promise<number> {
  await driver.execute(`SET track_functions = 'pl'`);
  const count = async (): Promise<number> => {
    const [row] = await driver.query<{ calls: number }>(
      `SELECT sum(coalesce(pg_stat_get_xact_function_calls(name::regproc), 0))::int AS calls FROM unnest($1::text[]) AS name`,
      [functionsOf(table, event)],
    );
    return row?.calls ?? 0;
  };
  await driver.execute('BEGIN');
  const before = await count();
  for (const statement of statements) await driver.execute(statement);
  const calls = (await count()) - before;
  await driver.execute('COMMIT');
  return calls;
}

/** What the functions of an UPDATE are told: `ROW` or `STATEMENT` for each call. */
async function levelsOf(driver: Driver, ...statements: string[]): Promise<string[]> {
  const definitions = await driver.query<{ definition: string }>(
    `SELECT pg_get_functiondef(name::regproc) AS definition FROM unnest($1::text[]) AS name`,
    [functionsOf('shop', 'update')],
  );
  await driver.execute('CREATE TEMP TABLE told (level text)');
  for (const { definition } of definitions) {
    await driver.execute(definition.replace(/^BEGIN$/m, 'BEGIN INSERT INTO pg_temp.told VALUES (TG_LEVEL);'));
  }
  for (const statement of statements) await driver.execute(statement);
  for (const { definition } of definitions) await driver.execute(definition);
  const rows = await driver.query<{ level: string }>('SELECT level FROM told');
  await driver.execute('DROP TABLE told');
  return rows.map(({ level }) => level);
}

describe.each(servers)('maintenance that the extension calls, on PostgreSQL %s', (version) => {
  test('answers nothing where nothing that the view reads has changed', () =>
    withShop(version, async (driver) => {
      const unread = [
        `UPDATE shop SET memo = 'x'`,
        `UPDATE shop SET memo = 'y' WHERE id = 1`,
        `UPDATE shop SET name = name, kind = kind`,
        `UPDATE shop SET name = 'none' WHERE id < 0`,
        `INSERT INTO shop VALUES (1, 'x', 'x', 'again') ON CONFLICT (id) DO UPDATE SET memo = excluded.memo`,
      ];
      expect(await callsOf(driver, 'shop', 'update', ...unread)).toBe(0);
      expect(await callsOf(driver, 'item', 'delete', `DELETE FROM item WHERE id < 0`)).toBe(0);
      expect(await callsOf(driver, 'shop', 'update', `UPDATE shop SET name = 'x' WHERE id = 1`)).toBe(1);
      expect(await callsOf(driver, 'shop', 'update', `UPDATE shop SET memo = 'z', kind = 'a' WHERE id < 9`)).toBe(1);
    }));

  test('has the row of a statement of one row, unless others may have written it since', () =>
    withShop(version, async (driver) => {
      const one = (id: number, name: string): string => `UPDATE shop SET name = '${name}' WHERE id = ${id}`;
      expect(await levelsOf(driver, one(1, 'a'), one(2, 'b'))).toEqual(['ROW', 'ROW']);
      expect(await levelsOf(driver, `UPDATE shop SET name = 'c' WHERE id < 4`)).toEqual(['STATEMENT']);
      expect(await levelsOf(driver, `${one(1, 'd')}; ${one(1, 'e')}`)).toEqual(['ROW', 'ROW']);
      expect(await levelsOf(driver, 'BEGIN', one(1, 'f'), one(1, 'g'), 'COMMIT')).toEqual(['ROW', 'ROW']);
      const loop = `FOR n IN 1..3 LOOP UPDATE shop SET name = 'h' || n WHERE id = 1; UPDATE shop SET name = 'i' WHERE id = n + 1; END LOOP`;
      expect(await levelsOf(driver, `DO $$ BEGIN ${loop}; END $$`)).toEqual(Array(6).fill('ROW'));
      await driver.execute(`CREATE FUNCTION touch(wanted int) RETURNS text LANGUAGE sql AS
        $$ UPDATE shop SET kind = kind || 'i' WHERE id = wanted RETURNING name $$`);
      expect(await levelsOf(driver, `UPDATE shop SET name = touch(2) WHERE id = 1`)).toEqual(['ROW', 'STATEMENT']);
      expect(await levelsOf(driver, `SELECT touch(n) FROM generate_series(1, 2) n`)).toEqual(['ROW', 'ROW']);
      const both = `WITH a AS (UPDATE shop SET name = 'j' WHERE id = 1), b AS (UPDATE shop SET name = 'k' WHERE id = 2)`;
      expect(await levelsOf(driver, `${both} SELECT`, one(3, 'l'))).toEqual(['STATEMENT', 'ROW']);
      expect(
        await levelsOf(driver, `DELETE FROM item WHERE shop_id = 5`, `UPDATE shop SET id = 50 WHERE id = 5`),
      ).toEqual(['STATEMENT']);
    }));

  test('has the row for each of several views', () =>
    withShop(version, async (driver) => {
      for (const name of ['a_doc', 'z_doc']) await createView(driver, { name, text });
      const statements = [1, 2].map((id) => `UPDATE shop SET name = 'm' WHERE id = ${id}`);
      expect(await levelsOf(driver, ...statements)).toEqual(['ROW', 'ROW']);
      for (const name of ['a_doc', 'z_doc']) expect(await verifyView(driver, name)).toMatchObject({ differing: 0 });
    }));

  test.each(['a_first', 'z_last'])('is exact beside a trigger %s that writes the row again', (name) =>
    withShop(version, async (driver) => {
      await driver.execute(`
        CREATE FUNCTION again() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF pg_trigger_depth() < 3 THEN
            UPDATE shop SET name = name || '!', kind = 'again' WHERE id = NEW.id;
            UPDATE item SET qty = qty + 1 WHERE id = (SELECT min(id) FROM item WHERE shop_id = NEW.id);
          END IF;
          RETURN NULL;
        END $$;
        CREATE TRIGGER ${name} AFTER INSERT OR UPDATE ON shop FOR EACH ROW EXECUTE FUNCTION again()`);
      for (const statement of [
        `UPDATE shop SET name = 'x' WHERE id = 1`,
        `INSERT INTO shop VALUES (21, 'new', 'new', NULL)`,
        `UPDATE shop SET name = 'y' WHERE id < 5`,
      ]) {
        await driver.execute(statement);
        expect(await verifyView(driver, 'shop_doc')).toMatchObject({ differing: 0 });
      }
    }),
  );

  test('is exact where a function inside the statement writes the same row, or the statement fails half-way', () =>
    withShop(version, async (driver) => {
      await driver.execute(`
        CREATE FUNCTION bump(wanted int) RETURNS int LANGUAGE plpgsql AS $$
        BEGIN
          UPDATE item SET qty = qty + 100 WHERE id = wanted;
          DELETE FROM item WHERE id = wanted + 1;
          RETURN wanted;
        END $$`);
      for (const statement of [
        `UPDATE item SET qty = qty + 1 WHERE id = 5 RETURNING bump(5)`,
        `UPDATE item SET qty = bump(9) WHERE id = 8`,
        `INSERT INTO item VALUES (201, 1, bump(20), NULL) RETURNING bump(201)`,
        `DELETE FROM item WHERE id = 30 RETURNING bump(31)`,
        `DO $$ BEGIN
           FOR n IN 40..45 LOOP UPDATE item SET qty = 7 WHERE id = n; DELETE FROM item WHERE id = n + 10; END LOOP;
           BEGIN
             UPDATE item SET qty = 8 WHERE id = 60;
             UPDATE item SET qty = 1 / 0 WHERE id = 61;
           EXCEPTION WHEN division_by_zero THEN UPDATE item SET qty = 9 WHERE id = 62;
           END;
         END $$`,
        `WITH a AS (UPDATE shop SET name = 'w' WHERE id = 3 RETURNING id), b AS (INSERT INTO item VALUES (202, 3, 1, NULL))
         DELETE FROM item WHERE id = 70`,
        `DELETE FROM shop WHERE id = 4`,
      ]) {
        await driver.execute(statement);
        expect(await verifyView(driver, 'shop_doc')).toMatchObject({ differing: 0 });
      }
    }));

  test.each(['UPDATE item SET qty = 2 WHERE id = 90', 'DELETE FROM item WHERE id = 90', 'SELECT back(201)'])(
    'is exact where a function writes the row of a statement after %s in the same transaction',
    (before) =>
      withShop(version, async (driver) => {
        await driver.execute(`CREATE FUNCTION back(wanted int) RETURNS int LANGUAGE sql AS $$
            INSERT INTO item VALUES (wanted, 1, 7, NULL) RETURNING id $$;
          CREATE FUNCTION away(wanted int) RETURNS int LANGUAGE sql AS $$ DELETE FROM item WHERE id = wanted RETURNING id $$`);
        await driver.execute(`BEGIN; ${before}`);
        await driver.execute('DELETE FROM item WHERE id = 91 RETURNING back(91)');
        await driver.execute(`UPDATE shop SET name = 'x' WHERE id = 1`);
        await driver.execute('INSERT INTO item VALUES (202, 1, 1, NULL) RETURNING away(202)');
        await driver.execute('COMMIT');
      }),
  );

  test('calls functions as they are now, changed under way too', () =>
    withShop(version, async (driver) => {
      const [byRow] = functionsOf('shop', 'update');
      const role = `stranger_${process.pid}`;
      const change = `UPDATE shop SET name = name || '.' WHERE id = 1`;
      await driver.execute(`CREATE ROLE ${role}; ${change}`);
      await driver.execute(`ALTER FUNCTION ${byRow}() OWNER TO ${role}`);
      await expect(driver.execute(change)).rejects.toMatchObject({ sqlState: '42501' });
      await driver.execute(`ALTER FUNCTION ${byRow}() OWNER TO CURRENT_USER; DROP ROLE ${role}`);
      await driver.execute(`
        CREATE FUNCTION alter_and_write() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF NEW.id < 5 THEN
            ALTER FUNCTION ${byRow}() SET work_mem = '1MB';
            EXECUTE format('UPDATE public.shop SET name = %L WHERE id = %s', 'after ' || OLD.id, NEW.id + 1);
          END IF;
          RETURN NULL;
        END $$;
        CREATE TRIGGER alters AFTER UPDATE ON shop_doc FOR EACH ROW EXECUTE FUNCTION alter_and_write()`);
      await driver.execute(change);
      await driver.execute(`DROP TRIGGER alters ON shop_doc; ${change}`);
      const documents = await driver.query<{ name: string }>(`SELECT doc->>'name' AS name FROM shop_doc WHERE id <= 5`);
      expect(documents.map(({ name }) => name).toSorted()).toEqual([
        'after 1',
        'after 2',
        'after 3',
        'after 4',
        'shop 1...',
      ]);
    }));

  test('calls no function for anybody else', () =>
    withShop(version, async (driver) => {
      const maintain = (name: string, table: string, column: string): string =>
        `CREATE TRIGGER ${name} AFTER UPDATE ON ${table} REFERENCING OLD TABLE AS o NEW TABLE AS n
         FOR EACH STATEMENT EXECUTE FUNCTION jsonb_ivm_maintain('${holderOf('shop', 'update')}', '', '', '', '', '0', '${column}')`;
      await driver.execute('CREATE TABLE strange (id int); INSERT INTO strange VALUES (1)');
      await driver.execute(maintain('stranger', 'strange', 'id'));
      expect(await callsOf(driver, 'shop', 'update', 'UPDATE strange SET id = 2')).toBe(0);
      await driver.execute(maintain('stranger', 'shop', 'memo'));
      await expect(driver.execute(`UPDATE shop SET memo = 'x' WHERE id = 20`)).rejects.toMatchObject({
        sqlState: '42704',
        hint: 'Run jsonb-ivm status: it names the view, and the command that replaces it.',
      });
      await driver.execute('DROP TRIGGER stranger ON shop');
      await expect(driver.query('SELECT jsonb_ivm_maintain()')).rejects.toMatchObject({ sqlState: '39P01' });
      await driver.execute(
        `CREATE TRIGGER by_row AFTER UPDATE ON strange FOR EACH ROW EXECUTE FUNCTION jsonb_ivm_maintain('x', '', '', '', '', '0')`,
      );
      await driver.execute('DROP TRIGGER stranger ON strange');
      await expect(driver.execute('UPDATE strange SET id = 3')).rejects.toMatchObject({ sqlState: '39P01' });
    }));

  test('says which column is gone', () =>
    withShop(version, async (driver) => {
      await driver.execute('ALTER TABLE shop RENAME kind TO sort');
      await expect(driver.execute(`UPDATE shop SET name = 'x' WHERE id = 1`)).rejects.toMatchObject({
        sqlState: '42703',
        message: 'column "kind" of relation "shop" does not exist',
      });
      await driver.execute('ALTER TABLE shop RENAME sort TO kind');
      await driver.execute(`UPDATE shop SET name = 'x' WHERE id = 1`);
    }));

  test('calls nothing when the functions are gone, and status says so', () =>
    withShop(version, async (driver) => {
      const [byRow, byStatement] = functionsOf('shop', 'update');
      const change = `UPDATE shop SET name = name || '.' WHERE id = 1`;
      const problems = async (): Promise<string[]> =>
        (await viewStatus(driver)).flatMap(({ problems }) => problems).map(({ message }) => message);
      expect(await problems()).toEqual([]);
      await driver.execute(`BEGIN; DROP FUNCTION ${byRow}() CASCADE`);
      await expect(driver.execute(change)).rejects.toMatchObject({ sqlState: '42704' });
      await driver.execute(`ROLLBACK; BEGIN; DROP FUNCTION ${byRow}(), ${byStatement}() CASCADE; ${change}`);
      expect(await problems()).toEqual([
        'the function that the update trigger of "public.shop_doc" on shop calls is gone',
      ]);
      await driver.execute(`ROLLBACK; ${change}`);
    }));

  test.each([true, false])('goes with the view, from renamed tables too (by their owner: %s)', (owner) =>
    withServer(version, async (driver) => {
      await installFunctions(driver);
      const role = `creator_${process.pid}`;
      await driver.execute(tables);
      await driver.execute(`CREATE ROLE ${role}; GRANT CREATE ON SCHEMA public TO ${role};
        DO $$ BEGIN EXECUTE format('GRANT CREATE ON DATABASE %I TO ${role}', current_database()); END $$;
        ${owner ? `ALTER TABLE shop OWNER TO ${role}; ALTER TABLE item OWNER TO ${role}` : `GRANT SELECT, UPDATE, TRIGGER ON shop, item TO ${role}`}`);
      try {
        await driver.execute(`SET ROLE ${role}`);
        await createView(driver, { name: 'shop_doc', text });
        await driver.execute('RESET ROLE; ALTER TABLE item RENAME TO article');
        const conditions = await driver.query(
          `SELECT FROM pg_trigger WHERE tgqual IS NOT NULL AND tgfoid = 'jsonb_ivm_maintain'::regproc`,
        );
        expect(conditions).toHaveLength(owner ? 0 : 6);
        await driver.execute(`UPDATE shop SET name = 'x' WHERE id = 1; SET ROLE ${role}`);
        await dropView(driver, 'shop_doc');
        await driver.execute('RESET ROLE');
        const left = await driver.query('SELECT tgname FROM pg_trigger WHERE NOT tgisinternal');
        expect(left).toEqual([]);
      } finally {
        await driver.execute(`RESET ROLE; DROP OWNED BY ${role}; DROP ROLE ${role}`);
      }
    }),
  );
});
