import type { Ascent } from '../analyze/climb-steps.js';
import type { EdgeLock } from './edge-locks.js';
import type { Hop } from './plan.js';

/** What a row equals of a recursive query's rows. */
export function ascentConditions(alias: string, { climb, start }: Ascent): string[] {
  const { name, columnNames } = climb.recursion;
  const met = start.kind === 'own' ? climb.keys.map(({ place }) => place) : [start.place];
  const own = start.kind === 'own' ? start.columns : [start.column];
  return met.map((place, at) => `${alias}.${own[at]} = ${name}.${columnNames[place]}`);
}

/** What the plan tells of the climb that a step makes. */
export function describeClimb({ climb }: Ascent): NonNullable<Hop['climbs']> {
  const { schema, name } = climb.entry.table;
  return { query: climb.recursion.name, table: { schema, name }, columns: climb.keys.map(({ entry }) => entry) };
}

/** What a lock on the keys of a climb covers; undefined: it is on something else. */
export function keysTarget({
  purpose,
  lower,
  hop,
  values,
}: Pick<EdgeLock, 'purpose' | 'lower' | 'hop' | 'values'>): string | undefined {
  const climb = hop?.ascent?.climb;
  if (climb === undefined || lower !== climb.entry || purpose !== 'link') return undefined;
  return `${values === null ? 'all keys' : 'the keys'} by which ${climb.recursion.name} goes from row to row`;
}
