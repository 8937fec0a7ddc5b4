/** The column types that cases use, and what a deterministic document may do with each. */
export type TypeName =
  | 'int'
  | 'bigint'
  | 'text'
  | 'uuid'
  | 'date'
  | 'boolean'
  | 'price'
  | 'mood'
  | 'timestamptz'
  | 'timestamp'
  | 'numeric'
  | 'float'
  | 'interval'
  | 'bytea'
  | 'jsonb'
  | 'json'
  | 'words'
  | 'folded'
  | 'pair';

export interface TypeTraits {
  /**
   * How the type is written; `mood` is an enumeration, `pair` a row of a number and a text, that every case's schema
   * declares. `folded` is text whose columns are under a collation that calls capital and small letters equal.
   */
  readonly sql: string;
  /** Literals as SQL text, without a cast; numbers and booleans bare. */
  readonly values: readonly string[];
  /**
   * Equal values look equal, so that grouping, DISTINCT, min and joins by value are deterministic. Not so for numeric
   * (1.0 = 1.00), float (0 = -0), interval (1 month = 30 days), jsonb and folded; a pair has no min.
   */
  readonly exact: boolean;
  /** The type has a btree order. */
  readonly ordered: boolean;
}

const exact = (sql: string, ...values: string[]): TypeTraits => ({ sql, values, exact: true, ordered: true });
const loose = (sql: string, ordered: boolean, ...values: string[]): TypeTraits => ({
  sql,
  values,
  exact: false,
  ordered,
});

export const types: Readonly<Record<TypeName, TypeTraits>> = {
  int: exact('integer', '0', '1', '2', '3', '5', '7', '100', '-1'),
  bigint: exact('bigint', '1', '2', '3', '9007199254740993', '-4'),
  text: exact('text', "'a'", "'b'", "'B'", "'a b'", "''", "'it''s'", "'ß\"\\'", "'5'"),
  uuid: exact('uuid', "'00000000-0000-4000-8000-000000000001'", "'00000000-0000-4000-8000-000000000002'"),
  date: exact('date', "'2024-01-01'", "'2024-01-02'", "'2024-02-29'", "'1999-12-31'"),
  boolean: exact('boolean', 'true', 'false'),
  price: exact('numeric(10,2)', '1.00', '2.50', '10.10', '0.00'),
  mood: exact('mood', "'sad'", "'ok'", "'happy'"),
  timestamptz: exact(
    'timestamptz',
    "'2024-03-01 00:30:00+00'",
    "'2024-03-31 23:59:59.5+02'",
    "'2024-07-01 12:00:00+00'",
  ),
  timestamp: exact('timestamp', "'2024-03-01 00:30:00'", "'2024-03-31 23:59:59.25'"),
  numeric: loose('numeric', true, '1', '1.0', '1.00', '2.5', '2.50', '12345678901234567890123.10'),
  float: loose('double precision', true, '0', "'-0'", '1.5', '0.1', '1e21', '3.3333333333333335'),
  interval: loose('interval', true, "'1 month'", "'30 days'", "'1 day 02:03:04'", "'24:00:00'"),
  bytea: exact('bytea', "'\\x00ff'", "'\\x41'", "'\\x'"),
  jsonb: loose('jsonb', true, '\'{"a": 1}\'', '\'{"a": 1.0, "b": null}\'', "'[1, 2.50]'", '\'{"a": {"c": "x"}}\''),
  json: loose('json', false, '\'{"a" : 1, "a":2}\'', '\'{"a": 1}\'', "'[]'"),
  folded: loose('text', true, "'a'", "'A'", "'b'", "'B'", "'x'"),
  pair: loose('pair', true, "'(1,)'", "'(,)'", "'(2,x)'", "'(,x)'"),
  words: exact('text[]', "'{a,b}'", "'{}'", "'{a,NULL}'", "'{b}'"),
};

const keyValues: Partial<Record<TypeName, (n: number) => string>> = {
  int: (n) => `${n}`,
  bigint: (n) => (n > 6 ? `${9007199254740990n + BigInt(n)}` : `${n}`),
  text: (n) => ["'a'", "'b'", "'B'", "'a b'", "'it''s'", "'é'", "''", "'x\\y'", '\'"q"\''][n % 9] as string,
  uuid: (n) => `'00000000-0000-4000-8000-00000000000${n % 10}'`,
  date: (n) => `'2024-02-2${n % 10}'`,
  timestamptz: (n) => `'2024-03-0${(n % 9) + 1} 12:00:00+02'`,
  numeric: (n) => ['0', '1', '2', '3', '4', '5.0', '6', '7.10', '5.00'][n % 9] as string,
  folded: (n) => ["'a'", "'b'", "'C'", "'dd'", "'E'", "'é'", "''", "'f'", "'A'"][n % 9] as string,
  pair: (n) => ["'(1,)'", "'(,)'", "'(2,x)'", "'(1,x)'", "'(,x)'", "'(2,)'", '\'(3,"")\''][n % 7] as string,
  mood: (n) => ["'sad'", "'ok'", "'happy'"][n % 3] as string,
};

/** One way to write a value of a key, for all that are equal. */
export function sameValue(type: TypeName, text: string): string {
  if (type === 'folded') return text.toLowerCase();
  return type === 'numeric' ? String(Number(text)) : text;
}

/** Other ways to write an equal value. */
export function spellings(type: TypeName, text: string): string[] {
  if (type === 'folded') return [text, text.toUpperCase(), text.toLowerCase()];
  if (type === 'numeric') return [text, text.includes('.') ? `${text}0` : `${text}.0`];
  return [text];
}

/** How many different values a key column takes: few, so that rows link up. */
export const keyDomain = 7;

/** The n-th value (from 1) of a key of this type. */
export function keyValue(type: TypeName, n: number): string {
  const value = keyValues[type];
  if (value === undefined) throw new TypeError(`"${type}" is not a key type`);
  return value(n);
}
