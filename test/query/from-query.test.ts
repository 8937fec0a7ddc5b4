import { describe, expect, it } from 'vitest';
import { JsonbIvmError } from '../../src/base/errors.js';
import { fromQuery, type ParameterizedQuery } from '../../src/ir/from-query.js';

const write = (sql: string, ...params: unknown[]) => fromQuery({ sql, params });

/** What one value becomes where the server infers its type. */
async function constantOf(value: unknown): Promise<string> {
  const text = await write('SELECT a FROM t WHERE b = $1', value);
  return text.replace('SELECT a FROM t WHERE b = ', '');
}

async function failure(query: ParameterizedQuery): Promise<JsonbIvmError> {
  const error: unknown = await fromQuery(query).then(
    (text) => text,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof JsonbIvmError)) throw new Error(`expected a JsonbIvmError, got ${String(error)}`);
  return error;
}

class Placeholder {}

describe('values of parameters', () => {
  it.each([
    [null, 'NULL'],
    [true, 'true'],
    [false, 'false'],
    [0, "'0'"],
    [-0, "'0'"],
    [-5, "'-5'"],
    [0.1, "'0.1'"],
    [1e-7, "'1e-7'"],
    [2 ** 53 - 1, "'9007199254740991'"],
    [12345678901234567890n, "'12345678901234567890'"],
    ['', "''"],
    ["it's", "'it''s'"],
    ['a\\b', "E'a\\\\b'"],
    ['é😀', "'é😀'"],
    [new Date('2026-11-29T10:00:00.5Z'), "'2026-11-29T10:00:00.500Z'"],
    [new Date(Date.UTC(12026, 0, 1)), "'12026-01-01T00:00:00.000Z'"],
    [new Date('-000043-03-15T00:00:00Z'), "'0044-03-15T00:00:00.000Z BC'"],
    [Buffer.from([0, 255]), "E'\\\\x00ff'"],
    [new Uint8Array([10]), "E'\\\\x0a'"],
    [[], "'{}'"],
    [[1, null, 2.5], `'{"1",NULL,"2.5"}'`],
    [['NULL', 'a,b', '{', 'c"d\\'], `E'{"NULL","a,b","{","c\\\\"d\\\\\\\\"}'`],
    [[[1], [2n]], `'{{"1"},{"2"}}'`],
    [[true, new Date(0)], `'{"true","1970-01-01T00:00:00.000Z"}'`],
    [{ a: [1, "it's"], b: undefined }, `'{"a":[1,"it''s"]}'`],
    [Object.create(null), "'{}'"],
  ])('%o', async (value, constant) => expect(await constantOf(value)).toBe(constant));

  it.each([
    [undefined, '$1 is undefined, which is no constant in SQL'],
    [Number.NaN, '$1 is NaN'],
    [Number.NEGATIVE_INFINITY, '$1 is -Infinity'],
    [2 ** 53, '$1 is a whole number beyond 2^53, whose digits are lost'],
    [new Placeholder(), '$1 is of type Placeholder, which is no constant in SQL'],
    [new Map(), '$1 is of type Map, which is no constant in SQL'],
    [() => 1, '$1 is a function, which is no constant in SQL'],
    [Symbol.iterator, '$1 is a symbol, which is no constant in SQL'],
    [new Date(Number.NaN), '$1 is an invalid Date'],
    ['a\0', '$1 holds a NUL character'],
    [['a\0'], '$1 holds a NUL character'],
    [[1, undefined], '$1 is undefined, which is no constant in SQL'],
    [{ a: 1n }, '$1 is an object that JSON has no text for'],
    [{ toJSON: () => undefined }, '$1 is an object that JSON has no text for'],
  ])('%o is refused, at its place', async (value, reason) => {
    const sql = 'SELECT a\nFROM t WHERE b = $1';
    const error = await failure({ sql, params: [value] });
    expect(error).toMatchObject({ code: 'QUERY_PARAMETER', reason, message: `<query>:2:18: ${reason}` });
    expect(error.hint).toBeTruthy();
    expect(error.span).toEqual({ source: { name: '<query>', text: sql }, start: 26, end: 28 });
  });
});

describe('places of parameters', () => {
  it('leaves the rest as it is, to the byte', async () => {
    const sql = `/* $1 ✓ */ SELECT a, '$1 é😀', "$2", $$ $1 $$ -- $3\nFROM t\tWHERE b=$2 AND c IN ($1,$3) ;\n`;
    expect(await write(sql, 'x', 'y', 3)).toBe(
      `/* $1 ✓ */ SELECT a, '$1 é😀', "$2", $$ $1 $$ -- $3\nFROM t\tWHERE b= 'y' AND c IN ('x','3') ;\n`,
    );
  });

  it('knows the first byte of a text, more than nine, and casts', async () => {
    expect(await write('SELECT $1::int, $2::jsonb, ARRAY[$3]', 1, { a: 1 }, 'x')).toBe(
      `SELECT '1'::int, '{"a":1}'::jsonb, ARRAY['x']`,
    );
    const sql = `SELECT ${Array.from({ length: 11 }, (_, at) => `a = $${at + 1}`).join(', ')}`;
    const values = Array.from({ length: 11 }, (_, at) => at);
    expect(await write(sql, ...values)).toBe(`SELECT ${values.map((at) => `a = '${at}'`).join(', ')}`);
  });

  it('lets nothing before a constant become a part of it', async () => {
    expect(await write('SELECT u&$1, a-$2, -$3, (a)%$4', 'x', -1, -2, 'a\\b')).toBe(
      "SELECT u& 'x', a- '-1', - '-2', (a)% E'a\\\\b'",
    );
  });

  it('writes numbers of rows as numbers', async () => {
    expect(await write('SELECT a FROM t LIMIT $1 OFFSET $2', 10, '5')).toBe('SELECT a FROM t LIMIT 10 OFFSET 5');
    expect(await write('SELECT (SELECT a FROM t LIMIT $1)', null)).toBe('SELECT (SELECT a FROM t LIMIT NULL)');
    expect(await write('(SELECT 1 LIMIT $1) UNION (SELECT 1 LIMIT $2) LIMIT $3', 1n, 2, 3)).toBe(
      '(SELECT 1 LIMIT 1) UNION (SELECT 1 LIMIT 2) LIMIT 3',
    );
  });

  it('takes none for the number of an output column', async () => {
    expect(await write('SELECT DISTINCT ON ($1) a FROM t GROUP BY ($2), b + $3 ORDER BY $4', 1, 2, 3, 4)).toBe(
      "SELECT DISTINCT ON ('1'::pg_catalog.text) a FROM t GROUP BY ('2'::pg_catalog.text), b + '3' ORDER BY '4'::pg_catalog.text",
    );
    expect(await write('SELECT a FROM t GROUP BY GROUPING SETS (($1), a)', 1)).toContain("(('1'::pg_catalog.text), a)");
  });

  it('keeps numbers and texts apart in JSON', async () => {
    expect(await write("SELECT jsonb_build_object('a', $1, 'b', $2, 'c', $3, $4, a + $5)", 1, '1', null, 'd', 2)).toBe(
      "SELECT jsonb_build_object('a', 1, 'b', '1', 'c', NULL, 'd', a + '2')",
    );
    expect(
      await write("SELECT JSON_OBJECT('a': $1), JSON_ARRAY($2, $3), pg_catalog.to_json($4)", 1, -2, 3n, true),
    ).toBe("SELECT JSON_OBJECT('a': 1), JSON_ARRAY(-2, 3), pg_catalog.to_json(true)");
    expect(await write("SELECT jsonb_build_object('a', $1::date)", new Date(0))).toContain(
      "'1970-01-01T00:00:00.000Z'::date",
    );
    const error = await failure({ sql: "SELECT jsonb_build_object('a', $1)", params: [new Date(0)] });
    expect(error).toMatchObject({
      code: 'QUERY_PARAMETER',
      reason: '$1 is of type Date, and nothing here tells its type in SQL',
      hint: 'cast it in the query',
    });
  });

  it('takes one for several places where each tells its type', async () => {
    expect(await write('SELECT $1::int, $1::int', 1)).toBe("SELECT '1'::int, '1'::int");
    expect(await write('SELECT $1, a = $1', null)).toBe('SELECT NULL, a = NULL');
    const sql = "SELECT jsonb_build_object('n', $1::int, 'm', $1) FROM t";
    const error = await failure({ sql, params: [1] });
    expect(error.diagnostics.map(({ message, span }) => [message, span?.start])).toEqual([
      ['$1 stands in several places, and its type is not told at each of them', sql.indexOf('$1')],
      ['$1 stands in several places, and its type is not told at each of them', sql.lastIndexOf('$1')],
    ]);
    expect((await failure({ sql: 'SELECT $1::int, $1::text', params: [1] })).code).toBe('QUERY_PARAMETER');
  });
});

describe('queries', () => {
  it('have their values as Drizzle, Kysely or Prisma name them, or none', async () => {
    const sql = 'SELECT a FROM t WHERE b = $1';
    const expected = "SELECT a FROM t WHERE b = 'x'";
    expect(await fromQuery({ sql, params: ['x'] })).toBe(expected);
    expect(await fromQuery({ sql, parameters: ['x'] })).toBe(expected);
    expect(await fromQuery({ sql, values: ['x'] })).toBe(expected);
    expect(await fromQuery({ sql: 'SELECT a FROM t' })).toBe('SELECT a FROM t');
    const forOthers = { sql: 'SELECT a FROM t WHERE b = ?', text: sql, values: ['x'] };
    expect(await fromQuery(forOthers)).toBe(expected);
    expect((await failure({ sql, params: ['x'], values: ['x'] })).message).toContain('several names');
  });

  it('have a value for each parameter and a parameter for each value', async () => {
    const error = await failure({ sql: 'SELECT a = $1, b = $3, c = $4', params: [1, 2] });
    expect(error.diagnostics.map(({ message, span }) => [message, span?.start])).toEqual([
      ['$3 has no value: the query has 2 values', 19],
      ['$4 has no value: the query has 2 values', 27],
      ['the query has 2 values, and nothing in it is $2', undefined],
    ]);
    expect((await failure({ sql: 'SELECT $0', params: [] })).message).toContain('$0 has no value');
    expect((await failure({ sql: "SELECT '$1'", params: [1] })).message).toBe(
      'the query has 1 value, and nothing in it is $1',
    );
  });

  it('are SQL of PostgreSQL', async () => {
    expect((await failure({ sql: 'SELECT a FROM t WHERE b = ?', params: [1] })).code).toBe('VIEW_SYNTAX');
  });
});
