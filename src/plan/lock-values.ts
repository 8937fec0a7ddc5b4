import type { HopStep } from '../analyze/hops.js';
import type { Side } from '../analyze/sides.js';
import { findColumn } from '../catalog/catalog.js';

/** Types that compare with each other, and whose equal values have equal hashes. */
const families: readonly (readonly string[])[] = [
  ['smallint', 'integer', 'bigint'],
  ['text', 'character varying'],
  ['real', 'double precision'],
];

/** Types whose equal values have equal hashes. */
const hashed: ReadonlySet<string> = new Set([
  ...families.flat(),
  'boolean',
  'bytea',
  'character',
  'cidr',
  'date',
  'inet',
  'interval',
  'macaddr',
  'macaddr8',
  'name',
  'numeric',
  'oid',
  'time with time zone',
  'time without time zone',
  'timestamp with time zone',
  'timestamp without time zone',
  'uuid',
]);

/** Whether values of a type are locked one by one. */
export function isHashedType(type: string): boolean {
  return hashed.has(type);
}

/** Whether equal values of these have equal hashes. */
export function sameHashes(sides: readonly Side[]): boolean {
  const [first, ...others] = sides.map(typeOf);
  if (first === undefined || !isHashedType(first)) return false;
  const family = families.find((types) => types.includes(first)) ?? [first];
  return others.every((type) => type !== undefined && family.includes(type));
}

/** Whether both sides of an edge hash the values that link them alike; else the whole edge is locked. */
export function isHashed({ links }: HopStep): boolean {
  return links.length > 0 && links.every(({ lower, upper }) => sameHashes([lower, upper]));
}

function typeOf({ source, column }: Side): string | undefined {
  return column === null ? undefined : findColumn(source.table, column)?.type;
}
