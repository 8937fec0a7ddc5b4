import { describe, expect, it } from 'vitest';
import { DatabaseError } from '../src/db/driver.js';
import { connections, pools, withConnection } from './servers/connections.js';

describe.each(connections)('a driver over %s', (connection) => {
  it('reads numbers, booleans, nulls and JSON as values, and everything else as text', async () => {
    const rows = await withConnection(connection, (driver) =>
      driver.query(`SELECT 1::int2 AS small, 2 AS int, 3::oid AS oid, 1.5::float8 AS float, true AS boolean,
          NULL::text AS nothing, '{"a": [1.5, null]}'::jsonb AS jsonb, '"x"'::json AS json,
          9007199254740993 AS bigint, 1.10 AS numeric, 'ü' AS text, '{a,b}'::text[] AS texts, '{1,2}'::int[] AS ints,
          '2020-02-29'::date AS date, '2020-02-29 12:00'::timestamp AS timestamp, '\\xbeef'::bytea AS bytes`),
    );
    expect(rows).toEqual([
      {
        small: 1,
        int: 2,
        oid: 3,
        float: 1.5,
        boolean: true,
        nothing: null,
        jsonb: { a: [1.5, null] },
        json: 'x',
        bigint: '9007199254740993',
        numeric: '1.10',
        text: 'ü',
        texts: '{a,b}',
        ints: '{1,2}',
        date: '2020-02-29',
        timestamp: '2020-02-29 12:00:00',
        bytes: '\\xbeef',
      },
    ]);
  });

  it('sends parameters of every kind', async () => {
    const hostile = ['a"b', 'back\\slash', 'comma,{}', null, 'NULL', ''];
    const sql = `SELECT $1::text AS text, $2::int AS int, $3::boolean AS boolean, $4::text AS nothing,
        to_jsonb($5::text[]) AS texts, $6::jsonb AS json, $7::bytea AS bytes, $8::bigint AS bigint,
        $9::date AS date, to_jsonb($10::int[]) AS matrix`;
    const parameters = ["it's", 5, false, undefined, hostile, { a: [1] }, '\\x00ff', 9007199254740993n, '2020-01-01'];
    const matrix = [
      [1, 2],
      [3, 4],
    ];
    const rows = await withConnection(connection, (driver) => driver.query(sql, [...parameters, matrix]));
    expect(rows).toEqual([
      {
        text: "it's",
        int: 5,
        boolean: false,
        nothing: null,
        texts: hostile,
        json: { a: [1] },
        bytes: '\\x00ff',
        bigint: '9007199254740993',
        date: '2020-01-01',
        matrix,
      },
    ]);
  });

  it('reports what the server said of a failed statement', async () => {
    await withConnection(connection, async (driver) => {
      const query = await failure(driver.query("SELECT 'ü', missing FROM pg_class"));
      expect(query).toMatchObject({ sqlState: '42703', message: 'column "missing" does not exist', position: 13 });

      await driver.execute(`CREATE TABLE item (id int PRIMARY KEY);
        CREATE FUNCTION fail() RETURNS void LANGUAGE plpgsql AS
          $$BEGIN RAISE EXCEPTION 'no' USING DETAIL = 'why', HINT = 'try', ERRCODE = 'XX999'; END$$`);
      const raised = await failure(driver.execute('SELECT fail()'));
      expect(raised).toMatchObject({ sqlState: 'XX999', message: 'no', detail: 'why', hint: 'try' });
      expect(raised.context).toContain('PL/pgSQL function fail()');
      expect(raised.position).toBeUndefined();

      const duplicate = await failure(driver.execute('INSERT INTO item VALUES (1), (1)'));
      expect(duplicate).toMatchObject({ sqlState: '23505', detail: 'Key (id)=(1) already exists.' });
    });
  });

  it('commits a transaction that returns and rolls back one that throws', async () => {
    await withConnection(connection, async (driver) => {
      await driver.execute('CREATE TABLE item (id int)');
      const returned = await driver.transaction(async (inner) => {
        await inner.query('INSERT INTO item VALUES (1)');
        return 'done';
      });
      expect(returned).toBe('done');
      const thrown = driver.transaction(async (inner) => {
        await inner.query('INSERT INTO item VALUES (2)');
        throw new Error('stop');
      });
      await expect(thrown).rejects.toThrow('stop');
      const failed = await failure(
        driver.transaction((inner) => inner.execute('INSERT INTO item VALUES (3), (1 / 0)')),
      );
      expect(failed.sqlState).toBe('22012');
      expect(await itemsOf(driver)).toEqual([1]);
    });
  });

  it('begins a transaction of its own after one whose commit failed', async () => {
    await withConnection(connection, async (driver) => {
      await driver.execute('CREATE TABLE item (id int UNIQUE DEFERRABLE INITIALLY DEFERRED)');
      for (let id = 1; id <= 30; id++) {
        const failed = driver.transaction((inner) => inner.execute(`INSERT INTO item VALUES (${id}), (${id})`));
        expect(await failure(failed)).toMatchObject({ sqlState: '23505' });
        await driver.transaction((inner) => inner.execute(`INSERT INTO item VALUES (${id})`));
      }
      expect(await itemsOf(driver)).toHaveLength(30);
    });
  });

  it('makes a transaction inside a transaction a savepoint, to any depth', async () => {
    await withConnection(connection, async (driver) => {
      await driver.execute('CREATE TABLE item (id int)');
      await driver.transaction(async (outer) => {
        await outer.query('INSERT INTO item VALUES (1)');
        await outer.transaction(async (middle) => {
          await middle.query('INSERT INTO item VALUES (2)');
          const innermost = middle.transaction(async (inner) => {
            await inner.query('INSERT INTO item VALUES (3)');
            await inner.query('SELECT 1 / 0');
          });
          expect(await failure(innermost)).toMatchObject({ sqlState: '22012' });
          await middle.query('INSERT INTO item VALUES (4)');
        });
      });
      expect(await itemsOf(driver)).toEqual([1, 2, 4]);
    });
  });

  it('lets overlapping calls follow each other', async () => {
    await withConnection(connection, async (driver) => {
      await driver.execute('CREATE TABLE item (id int)');
      const insert = (id: number, fails: boolean) =>
        driver.transaction(async (inner) => {
          await inner.query('INSERT INTO item VALUES ($1)', [id]);
          await inner.query('SELECT 1');
          if (fails) throw new Error('stop');
        });
      const results = await Promise.allSettled([insert(1, false), insert(2, true), itemsOf(driver), insert(3, false)]);
      expect(results.map((result) => result.status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
      expect(results[2]).toMatchObject({ value: [1] });
      expect(await itemsOf(driver)).toEqual([1, 3]);
    });
  });

  it('refuses, rather than waits for itself, when a body uses the outer driver', async () => {
    await withConnection(connection, async (driver) => {
      const misuse = driver.transaction(() => driver.query('SELECT 1'));
      await expect(misuse).rejects.toMatchObject({ code: 'INTERNAL' });
      expect(await driver.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
    });
  });

  it('does not take a rolled back transaction for a committed one', async () => {
    await withConnection(connection, async (driver) => {
      await driver.execute('CREATE TABLE item (id int)');
      const swallowed = driver.transaction(async (inner) => {
        await inner.query('INSERT INTO item VALUES (1)');
        await inner.query('SELECT 1 / 0').catch(() => undefined);
      });
      await expect(swallowed).rejects.toMatchObject({ code: 'INTERNAL' });
      expect(await itemsOf(driver)).toEqual([]);
    });
  });
});

const single = connections.filter((connection) => !pools.includes(connection));

describe.each(single)('a driver over %s, which is one session', (connection) => {
  it("keeps to a savepoint inside the caller's own transaction", async () => {
    await withConnection(connection, async (driver) => {
      await driver.execute('CREATE TABLE item (id int)');
      await driver.execute('BEGIN');
      await driver.query('INSERT INTO item VALUES (1)');
      const failed = driver.transaction(async (inner) => {
        await inner.query('INSERT INTO item VALUES (2)');
        throw new Error('stop');
      });
      await expect(failed).rejects.toThrow('stop');
      await driver.transaction(async (inner) => {
        await inner.query('INSERT INTO item VALUES (3)');
      });
      expect(await itemsOf(driver)).toEqual([1, 3]);
      await driver.execute('ROLLBACK');
      expect(await itemsOf(driver)).toEqual([]);
    });
  });
});

async function itemsOf(driver: { query(text: string): Promise<Record<string, unknown>[]> }): Promise<unknown[]> {
  return (await driver.query('SELECT id FROM item ORDER BY id')).map((row) => row.id);
}

async function failure(promise: Promise<unknown>): Promise<DatabaseError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(DatabaseError);
  return error as DatabaseError;
}
