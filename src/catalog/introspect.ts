import type { RelationName } from '../base/names.js';
import { compareRelations, compareText, sameRelation } from '../base/names.js';
import type { Driver } from '../db/driver.js';
import { parseStatements } from '../sql/parse.js';
import { quoteLiteral } from '../sql/quote.js';
import { walk } from '../sql/walk.js';
import {
  type CalledFunction,
  type CalledOperator,
  type Catalog,
  type CitusKind,
  type Column,
  type Index,
  type OutputColumn,
  type PatchFunction,
  type Table,
  type TypeInfo,
  unwrittenSchemas,
  type ViewDefinition,
  type ViewRefusal,
} from './catalog.js';
import {
  citusQuery,
  comparingQuery,
  functionsQuery,
  operatorsQuery,
  outputQuery,
  patchQuery,
  tablesQuery,
  typesQuery,
} from './queries.js';
import { readUsage, type Usage } from './usage.js';

/** Settings under which the server analyses a query, so that the text it gives back is the same everywhere. */
export const analysisSettings: Readonly<Record<string, string>> = {
  DateStyle: 'ISO, MDY',
  IntervalStyle: 'postgres',
  TimeZone: 'UTC',
  extra_float_digits: '1',
  bytea_output: 'hex',
  lc_monetary: 'C',
  array_nulls: 'on',
  xmlbinary: 'base64',
  xmloption: 'content',
  timezone_abbreviations: 'Default',
  transform_null_equals: 'off',
  quote_all_identifiers: 'off',
  standard_conforming_strings: 'on',
};

/** Name of the temporary view that the server analyses the query in; it never outlives the transaction. */
export const probeName = 'jsonb_ivm_probe';
export const probePrefix = `CREATE TEMPORARY VIEW ${probeName} AS `;

/** Thrown to leave the transaction of an introspection, so that nothing of it stays. */
class Finished extends Error {}

/**
 * Has the server analyse `query` (one SELECT, resolved by the connection's `search_path`) and reads what the compiler
 * needs to know of it. Changes nothing: the probing view is rolled back. `settings` are those the view text asks for.
 * Throws the server's `DatabaseError`, whose position counts from the start of `probePrefix`.
 */
export async function introspect(
  driver: Driver,
  query: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<Catalog> {
  let catalog: Catalog | undefined;
  try {
    await driver.transaction(async (inside) => {
      catalog = await readCatalog(inside, query, { ...analysisSettings, ...settings });
      throw new Finished();
    });
  } catch (error) {
    if (!(error instanceof Finished)) throw error;
  }
  return catalog as Catalog;
}

/** How the query's values are compared. */
interface Comparing {
  inexact: RelationName[] | null;
  gin: boolean;
}

interface Output {
  canonical: string;
  action: string;
  serverVersion: number;
  lz4: boolean;
  /** The database has the catalogs of Citus. */
  citus: boolean;
  columns: (OutputColumn & { typeOid: number })[];
}
type RawView = Omit<ViewDefinition, 'cast'> & { cast: boolean; action: string };
type RawTable = Omit<Table, 'kind' | 'columns' | 'view' | 'indexes'> & {
  kind: string;
  view: RawView | null;
  columns: (Column & { typeOid: number })[];
  indexes: (Omit<Index, 'expression' | 'method'> & { expression: string | null; method: 'btree' | 'gin' })[];
};
type RawFunction = CalledFunction & { types: number[] };
type RawTypes = Record<string, TypeInfo & { name: string; labels: string[] | null }>;

async function readCatalog(
  driver: Driver,
  query: string,
  settings: Readonly<Record<string, string>>,
): Promise<Catalog> {
  for (const [name, value] of Object.entries(settings)) await setLocally(driver, name, value);
  await driver.execute(`${probePrefix}${query}`);
  const [probe] = await driver.query<{ oid: string }>(`SELECT '${probeName}'::pg_catalog.regclass::oid::text AS oid`);
  await setLocally(driver, 'search_path', '');
  const output = await readJson<Output>(driver, outputQuery, [probe?.oid]);
  const usage = readUsage(output.action);
  const names = await namedRelations(output.canonical);
  const tables = await readTables(driver, names, output.citus);
  const views = new Map<RawTable, ViewDefinition>();
  for (const table of tables) {
    if (table.view !== null) views.set(table, await viewDefinition({ ...table, view: table.view }));
  }
  const functions = await readJson<RawFunction[]>(driver, functionsQuery, [
    JSON.stringify(usage.functions),
    JSON.stringify(usage.operators),
  ]);
  const operators = await readJson<CalledOperator[]>(driver, operatorsQuery, [JSON.stringify(usage.calls)]);
  const { inexact, gin } = await readJson<Comparing>(driver, comparingQuery, [
    JSON.stringify(usage.collations),
    JSON.stringify(usage.operators),
  ]);
  const types = await readTypes(driver, output, usage, tables, functions);
  const patch = await readJson<PatchFunction | null>(driver, patchQuery, []);
  return {
    ...assemble(output, usage, tables, views, functions, operators, types, patch),
    ...(inexact ? { inexact } : {}),
    ...(gin ? { gin } : {}),
  };
}

async function setLocally(driver: Driver, name: string, value: string): Promise<void> {
  await driver.query(`SELECT pg_catalog.set_config(${quoteLiteral(name)}, ${quoteLiteral(value)}, true)`);
}

async function readJson<T>(driver: Driver, query: string, parameters: readonly unknown[]): Promise<T> {
  const [row] = await driver.query<{ result: string }>(query, parameters);
  return JSON.parse(row?.result ?? 'null') as T;
}

/** Relations that the canonical text names: without a schema they are WITH queries or system catalogs. */
async function namedRelations(canonical: string): Promise<RelationName[]> {
  const names: RelationName[] = [];
  const withQueries = new Set<string>();
  for (const { node } of await parseStatements({ name: 'canonical', text: canonical })) {
    walk(node, ({ kind, fields }) => {
      if (kind === 'CommonTableExpr') withQueries.add(fields.ctename);
      if (kind !== 'RangeVar') return undefined;
      const name = fields.relname as string;
      const written = fields.schemaname as string | undefined;
      if (written === undefined && withQueries.has(name)) return undefined;
      for (const schema of written === undefined ? unwrittenSchemas : [written]) {
        if (!names.some((known) => sameRelation(known, { schema, name }))) names.push({ schema, name });
      }
      return undefined;
    });
  }
  return names.sort(compareRelations);
}

/**
 * A view as it would stand in another query. Its names without a schema could be taken for WITH queries of that, where they
 * are none of its own.
 */
async function viewDefinition({ schema, name, view }: RawTable & { view: RawView }): Promise<ViewDefinition> {
  const { action, cast, refused } = view;
  const definition = view.definition.replace(/^[ \n]+|[ \n;]+$/g, '');
  const own = new Set<string>();
  const named: { schemaname?: string; relname: string }[] = [];
  for (const { node } of await parseStatements({ name: 'definition', text: definition })) {
    walk(node, ({ kind, fields }) => {
      if (kind === 'CommonTableExpr') own.add(fields.ctename);
      if (kind === 'RangeVar') named.push(fields);
      return undefined;
    });
  }
  const refusals: (ViewRefusal | null)[] = [
    refused,
    named.some(({ schemaname, relname }) => schemaname === schema && relname === name) ? 'recursive' : null,
    named.some(({ schemaname, relname }) => schemaname === undefined && !own.has(relname)) ? 'catalog' : null,
    readUsage(action).unnamed.length > 0 ? 'unnamed' : null,
  ];
  return {
    definition,
    refused: refusals.find((reason) => reason !== null) ?? null,
    ...(cast ? { cast } : {}),
  };
}

async function readTables(driver: Driver, names: readonly RelationName[], citus: boolean): Promise<RawTable[]> {
  const wanted = [JSON.stringify(names)];
  const tables = await readJson<RawTable[]>(driver, tablesQuery, wanted);
  if (!citus) return tables;
  const kinds = await readJson<(RelationName & { citus: CitusKind })[]>(driver, citusQuery, wanted);
  return tables.map((table) => {
    const found = kinds.find((other) => sameRelation(table, other));
    return found === undefined ? table : { ...table, citus: found.citus };
  });
}

async function readTypes(
  driver: Driver,
  output: Output,
  usage: Usage,
  tables: readonly RawTable[],
  functions: readonly RawFunction[],
): Promise<RawTypes> {
  const oids = new Set<number>([
    ...output.columns.map((column) => column.typeOid),
    ...usage.types,
    ...usage.parsedTypes,
    ...tables.flatMap((table) => table.columns.map((column) => column.typeOid)),
    ...functions.flatMap((called) => called.types),
  ]);
  return readJson<RawTypes>(driver, typesQuery, [JSON.stringify([...oids])]);
}

function assemble(
  output: Output,
  usage: Usage,
  tables: readonly RawTable[],
  views: ReadonlyMap<RawTable, ViewDefinition>,
  functions: readonly RawFunction[],
  operators: readonly CalledOperator[],
  types: RawTypes,
  patch: PatchFunction | null,
): Catalog {
  const nameOf = (oid: number): string => types[oid]?.name ?? 'unknown';
  const used = [...usage.types, ...functions.flatMap((called) => called.types)];
  return {
    serverVersion: output.serverVersion,
    lz4: output.lz4,
    canonical: output.canonical,
    columns: output.columns.map(({ name, type, collation }) => ({ name, type, collation })),
    tables: tables.map(({ view: _, ...table }, place) => ({
      ...table,
      kind: kindOf(table.kind),
      ...(views.has(tables[place] as RawTable) ? { view: views.get(tables[place] as RawTable) as ViewDefinition } : {}),
      columns: table.columns.map(({ typeOid: _, virtual, generated, scale, collation, ...column }) => ({
        ...column,
        ...(collation == null ? {} : { collation }),
        ...(scale == null ? {} : { scale }),
        ...(virtual ? { virtual } : {}),
        ...(generated ? { generated } : {}),
      })),
      indexes: table.indexes.map(({ expression, method, ...index }) => ({
        ...index,
        ...(expression === null ? {} : { expression }),
        ...(method === 'btree' ? {} : { method }),
      })),
    })),
    functions: functions.map(({ types: _, ...called }) => called).sort(compareRelations),
    operators,
    usedTypes: unique(used.map(nameOf)),
    parsedTypes: unique(usage.parsedTypes.map(nameOf)),
    ...(usage.unknown.length > 0 ? { unknownNodes: usage.unknown } : {}),
    ...(usage.unnamed.length > 0 ? { unnamedColumns: usage.unnamed } : {}),
    patch,
    types: Object.fromEntries(
      Object.values(types)
        .map(({ name, leaves, equality, btree, hash, array, base, composite, labels }): [string, TypeInfo] => [
          name,
          {
            leaves: [...leaves].sort(compareText),
            equality,
            ...(btree == null ? {} : { btree }),
            ...(hash == null ? {} : { hash }),
            ...(array ? { array } : {}),
            ...(base == null ? {} : { base }),
            ...(composite ? { composite } : {}),
            ...(labels === null ? {} : { labels }),
          },
        ])
        .sort(([a], [b]) => compareText(a, b)),
    ),
  };
}

function kindOf(relkind: string): Table['kind'] {
  switch (relkind) {
    case 'r':
      return 'table';
    case 'p':
      return 'partitioned';
    case 'v':
      return 'view';
    case 'm':
      return 'materialized-view';
    case 'f':
      return 'foreign-table';
    default:
      return 'other';
  }
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)].sort(compareText);
}
