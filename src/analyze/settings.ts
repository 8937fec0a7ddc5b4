import type { Catalog } from '../catalog/catalog.js';
import type { QueryTree } from '../ir/nodes.js';

/** PostgreSQL's defaults (UTC for the zone) of each setting that decides how a value of a type is written. */
const pinnedByType: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'timestamp with time zone': { TimeZone: 'UTC', DateStyle: 'ISO, MDY' },
  'time with time zone': { TimeZone: 'UTC' },
  'timestamp without time zone': { DateStyle: 'ISO, MDY' },
  date: { DateStyle: 'ISO, MDY' },
  interval: { IntervalStyle: 'postgres' },
  real: { extra_float_digits: '1' },
  'double precision': { extra_float_digits: '1' },
  point: { extra_float_digits: '1' },
  line: { extra_float_digits: '1' },
  lseg: { extra_float_digits: '1' },
  box: { extra_float_digits: '1' },
  path: { extra_float_digits: '1' },
  polygon: { extra_float_digits: '1' },
  circle: { extra_float_digits: '1' },
  bytea: { bytea_output: 'hex' },
  money: { lc_monetary: 'C' },
  xml: { xmlbinary: 'base64' },
};

/** Formatting functions that follow the locale. */
const pinnedByFunction: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  to_char: { lc_time: 'C', lc_numeric: 'C', lc_monetary: 'C' },
  to_number: { lc_numeric: 'C', lc_monetary: 'C' },
  to_date: { lc_time: 'C', TimeZone: 'UTC' },
  to_timestamp: { lc_time: 'C', TimeZone: 'UTC' },
};

/**
 * The session settings that a view's documents depend on, with the values to compute them under, by name. Only those:
 * each costs time at every call. `chosen` are the view's own.
 */
export function settingsOf(
  tree: QueryTree,
  catalog: Catalog,
  chosen: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const types = new Set([...catalog.usedTypes, ...catalog.parsedTypes]);
  for (const { table, reads } of tree.occurrences) {
    for (const { name, type } of table.columns) if (reads.has(name)) types.add(type);
  }
  const pinned: Record<string, string> = {};
  for (const type of types) {
    for (const leaf of catalog.types[type]?.leaves ?? [type]) Object.assign(pinned, pinnedByType[leaf]);
  }
  for (const { name } of catalog.functions) Object.assign(pinned, pinnedByFunction[name]);
  for (const [name, value] of Object.entries(chosen)) if (name in pinned) pinned[name] = value;
  return Object.fromEntries(Object.entries(pinned).sort(([a], [b]) => (a < b ? -1 : 1)));
}
