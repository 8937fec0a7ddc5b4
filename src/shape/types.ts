import type { TypeName } from 'libpg-query';
import type { Catalog } from '../catalog/catalog.js';
import { isNumberType, orNull, type Shape, unionOf, unknownShape } from './shape.js';

/** Built-in scalar types that `to_jsonb` writes as a string. */
const textual = new Set([
  ...['text', 'character varying', 'character', '"char"', 'name', 'uuid', 'xml', 'bytea', 'bit', 'bit varying'],
  ...['date', 'interval', 'time without time zone', 'time with time zone'],
  ...['timestamp without time zone', 'timestamp with time zone'],
  ...['money', 'oid', 'inet', 'cidr', 'macaddr', 'macaddr8', 'tsvector', 'tsquery', 'jsonpath', 'pg_lsn'],
  ...['point', 'line', 'lseg', 'box', 'path', 'polygon', 'circle'],
  ...['int4range', 'int8range', 'numrange', 'tsrange', 'tstzrange', 'daterange'],
  ...['int4multirange', 'int8multirange', 'nummultirange', 'tsmultirange', 'tstzmultirange', 'datemultirange'],
]);

/** Types whose values are compared and joined as texts. */
const characterTypes = new Set(['text', 'character varying', 'character', 'name']);

export function isText(type: string | null): boolean {
  return type !== null && characterTypes.has(type);
}

/** Whether a type says more than what kind of JSON it becomes. */
export function isNotable(type: string): boolean {
  return type !== 'smallint' && type !== 'integer' && !characterTypes.has(type);
}

export function isJson(type: string | null): boolean {
  return type === 'json' || type === 'jsonb';
}

/** What `to_jsonb` makes of a value of a type that is not NULL. */
export function shapeOfType(catalog: Catalog, type: string): Shape {
  if (type.endsWith('[]')) return arrayColumn(shapeOfType(catalog, type.slice(0, -2)));
  if (isNumberType(type)) return { kind: 'number', type };
  if (type === 'boolean') return { kind: 'boolean' };
  if (textual.has(type)) return { kind: 'string', type };
  const labels = catalog.types[type]?.labels;
  if (labels === undefined) return unknownShape;
  return unionOf(labels.map((value): Shape => ({ kind: 'literal', value })));
}

/** The server keeps neither NULL nor further dimensions out of an array. */
function arrayColumn(items: Shape): Shape {
  return { kind: 'array', items: orNull(items), nested: true };
}

/** The element's type of an array type. */
export function elementType(type: string | null): string | null {
  return type?.endsWith('[]') ? type.slice(0, -2) : null;
}

/** The type of arrays of values of a type. */
export function arrayType(type: string | null): string | null {
  if (type === null) return null;
  return type.endsWith('[]') ? type : `${type}[]`;
}

/** What the grammar calls types that have a name of their own in SQL. */
const sqlNames: Readonly<Record<string, string>> = {
  int2: 'smallint',
  int4: 'integer',
  int8: 'bigint',
  float4: 'real',
  float8: 'double precision',
  bool: 'boolean',
  varchar: 'character varying',
  bpchar: 'character',
  varbit: 'bit varying',
  time: 'time without time zone',
  timetz: 'time with time zone',
  timestamp: 'timestamp without time zone',
  timestamptz: 'timestamp with time zone',
};

/** The type that a cast names, as the catalog calls it; null for one that it doesn't know. */
export function typeOfName(catalog: Catalog, name: TypeName | undefined): string | null {
  const parts = (name?.names ?? []).map((part) => ('String' in part ? (part.String.sval ?? '') : ''));
  const plain = plainType(catalog, parts[0] === 'pg_catalog' ? parts.slice(1) : parts);
  return plain !== null && name?.arrayBounds !== undefined ? `${plain}[]` : plain;
}

function plainType(catalog: Catalog, parts: readonly string[]): string | null {
  const [only = ''] = parts;
  if (parts.length === 1 && only !== 'char') return sqlNames[only] ?? only;
  return Object.keys(catalog.types).find((key) => JSON.stringify(nameParts(key)) === JSON.stringify(parts)) ?? null;
}

/** `app."Mood"` taken apart. */
function nameParts(type: string): string[] {
  return [...type.matchAll(/"((?:[^"]|"")*)"|[^."]+/g)].map(([text, quoted]) => quoted?.replaceAll('""', '"') ?? text);
}
