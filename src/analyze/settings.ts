import { type Catalog, findColumn } from '../catalog/catalog.js';
import type { QueryTree } from '../ir/nodes.js';
import type { SelectStmt } from '../sql/parse.js';
import { linkColumns, type RouteTree } from './routes.js';
import { readsAbbreviations } from './time-zones.js';

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
  xml: { xmlbinary: 'base64', xmloption: 'content' },
  jsonpath: { TimeZone: 'UTC', DateStyle: 'ISO, MDY', lc_time: 'C' },
};

/** Functions that follow settings whatever the types. */
const pinnedByFunction: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  to_char: { lc_time: 'C', lc_numeric: 'C', lc_monetary: 'C' },
  to_number: { lc_numeric: 'C', lc_monetary: 'C' },
  to_date: { lc_time: 'C', TimeZone: 'UTC' },
  to_timestamp: { lc_time: 'C', TimeZone: 'UTC' },
  quote_ident: { quote_all_identifiers: 'off' },
  format: { quote_all_identifiers: 'off' },
};

/**
 * The session settings that a view's documents depend on, with the values to compute them under, by name. Only those:
 * each costs time at every call. `chosen` are the view's own.
 */
export function settingsOf(
  canonical: SelectStmt,
  tree: QueryTree,
  catalog: Catalog,
  routes: RouteTree,
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
  // an array may be part of what a text is converted to
  if (catalog.parsedTypes.some((type) => mayHoldArray(catalog, type))) pinned.array_nulls = 'on';
  // the setting lets searches in such an index leave out rows
  if (catalog.gin || searchesHeld(routes)) pinned.gin_fuzzy_search_limit = '0';
  if (readsAbbreviations(canonical)) pinned.timezone_abbreviations = 'Default';
  if (showsDatesAsJson(tree, catalog, routes, types)) delete pinned.DateStyle;
  for (const { name } of catalog.functions) Object.assign(pinned, pinnedByFunction[name]);
  for (const [name, value] of Object.entries(chosen)) if (name in pinned) pinned[name] = value;
  return Object.fromEntries(Object.entries(pinned).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Whether rows are searched by what they hold in arrays or json. */
function searchesHeld({ hops }: RouteTree): boolean {
  return [...hops.values()].some((hop) => hop?.links.some(({ search }) => search !== undefined));
}

function mayHoldArray(catalog: Catalog, type: string): boolean {
  const info = catalog.types[type];
  return info === undefined || info.array === true || info.leaves.join() !== type;
}

/** They write dates as ISO 8601 has them, whatever the setting. */
const jsonFunctions = new Set([
  ...['to_jsonb', 'jsonb_build_object', 'jsonb_build_array', 'jsonb_agg', 'jsonb_agg_strict', 'jsonb_object_agg'],
  ...['to_json', 'json_build_object', 'json_build_array', 'json_agg', 'row_to_json', 'array_to_json'],
]);

/**
 * Whether dates and timestamps get into documents as JSON alone and never by way of a text: through no conversion, nor
 * a range of them, nor a function that depends on settings, nor the values that link rows, which are locked as texts.
 */
function showsDatesAsJson(tree: QueryTree, catalog: Catalog, routes: RouteTree, types: ReadonlySet<string>): boolean {
  const isStyled = (type: string): boolean =>
    (catalog.types[type]?.leaves ?? [type]).some((leaf) => pinnedByType[leaf]?.DateStyle !== undefined);
  const plain = [...types].every((type) => !isStyled(type) || catalog.types[type]?.leaves.join() === type);
  const links = tree.occurrences.flatMap((source) =>
    linkColumns(routes, source).map((name) => findColumn(source.table, name)?.type ?? ''),
  );
  return (
    plain &&
    catalog.parsedTypes.length === 0 &&
    !links.some(isStyled) &&
    catalog.functions.every(
      ({ schema, name, volatility }) =>
        volatility === 'immutable' || (schema === 'pg_catalog' && jsonFunctions.has(name)),
    )
  );
}
