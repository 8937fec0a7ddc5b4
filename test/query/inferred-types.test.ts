import { describe, expect, it } from 'vitest';
import { fromQuery } from '../../src/index.js';
import { withDatabase } from '../servers/databases.js';

const table = `CREATE TABLE t (id int PRIMARY KEY, big bigint, small smallint, real real, double float8, exact numeric,
    words text, code varchar(5), truth boolean, day date, at timestamptz, local timestamp, bytes bytea, doc jsonb, list int[]);
  INSERT INTO t VALUES
    (1, 1, 1, 0.1, 0.1, 0.1, '5', 'abcde', true, '2026-01-02', '2026-01-02 03:04:05.678+00', '2026-01-02 03:04:05.678',
      '\\x00ff', '{"a": [1], "1": "x"}', '{1,2}'),
    (2, 9007199254740993, -3, 16777216, 1e100, 1.50, '05', 'x', false, 'infinity', '-infinity', '0044-03-15 BC',
      '', '["zero", "one"]', '{}')`;

const at = new Date('2026-01-02T03:04:05.678Z');

/** Queries with values that a driver sends as text, whose types the server infers. */
const queries: readonly (readonly [sql: string, ...params: unknown[]])[] = [
  ['SELECT id, big = $1, small > $2, exact = $3 FROM t ORDER BY id', 1, -5, 0.1],
  ['SELECT id, real = $1, double = $2, real = $3 FROM t ORDER BY id', 0.1, 0.1, 16777217],
  ['SELECT id, words = $1, code = $2, words || $3 FROM t ORDER BY id', '5', 'abcdef', 5],
  ['SELECT id FROM t WHERE big = $1', 9007199254740993n],
  ['SELECT id FROM t WHERE truth = $1 AND $2', true, true],
  ['SELECT id, day = $1, at = $2, local = $3, at > $4 FROM t ORDER BY id', '2026-01-02', at, at, at],
  ['SELECT id, local = $1 FROM t ORDER BY id', new Date('-000043-03-15T00:00:00Z')],
  ['SELECT id FROM t WHERE bytes = $1', new Uint8Array([0, 255])],
  ['SELECT id FROM t WHERE doc = $1 OR doc @> $2', { a: [1], 1: 'x' }, '["one"]'],
  ['SELECT id, doc -> $1, doc ->> $2::int FROM t ORDER BY id', 'a', 1],
  ['SELECT id FROM t WHERE id = ANY($1) AND list = $2', [1, 2], [1, 2]],
  ['SELECT id FROM t WHERE words = ANY($1)', ['5', 'NULL', 'a,"b"\\', '']],
  ['SELECT id FROM t WHERE words IN ($1, $2) ORDER BY id LIMIT $3 OFFSET $4', '5', '05', 1, '1'],
  ['SELECT id, $1 AS n, coalesce(words, $2), CASE WHEN truth THEN $3 ELSE exact END FROM t ORDER BY id', 'x', 'y', 2.5],
  ['SELECT id FROM t ORDER BY $1, id DESC', 2],
  ['SELECT DISTINCT ON ($1) max(id) FROM t GROUP BY ($2)', 1, 7],
  ['SELECT id, id*-$1::int, id-$2, id - $3::numeric FROM t ORDER BY id', 2, -1, 1.25],
  ['SELECT id, words LIKE $1, words ~ $2, words = $3 FROM t ORDER BY id', '%5', '^\\d$', null],
  ["SELECT id, jsonb_build_object('a', $1::int, 'b', $2::text, 'c', $3::boolean) FROM t", 1, '1', false],
];

describe('a constant in the place of a parameter', () => {
  it('is of the type that the parameter has', () =>
    withDatabase('pglite', async (driver) => {
      await driver.execute(table);
      for (const [sql, ...params] of queries) {
        const expected = await driver.query(sql, params.map(sent));
        expect(expected.length, sql).toBeGreaterThan(0);
        expect(await driver.query(await fromQuery({ sql, params })), sql).toEqual(expected);
      }
    }));
});

/** What drivers send, where this one takes texts alone. */
function sent(value: unknown): unknown {
  if (value instanceof Date) return value.getUTCFullYear() > 0 ? value.toISOString() : '0044-03-15T00:00:00.000Z BC';
  if (value instanceof Uint8Array) return `\\x${Buffer.from(value).toString('hex')}`;
  return typeof value === 'bigint' ? String(value) : value;
}
