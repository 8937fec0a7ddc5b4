import { holdsUpper } from '../../analyze/link.js';
import { arrival, type RouteStep, routeUp } from '../../analyze/routes.js';
import { printSide } from '../../analyze/side-values.js';
import type { TableSource } from '../../ir/nodes.js';
import type { RowEvent } from '../../plan/answers.js';
import { quoteIdentifier, quoteQualified } from '../../sql/quote.js';
import { type EmitContext, indent, isPresent, keyColumnList, keyColumns } from '../context/context.js';
import { changedRows } from '../rows/changed-rows.js';
import type { ChangedTable } from '../rows/changed-table.js';
import { aliasAt, belongsToGroup, joinSteps } from './steps.js';

/** Keys of the documents that the changed rows reach, as a SELECT of the key columns. */
export function routeQuery(context: EmitContext, source: TableSource, rows?: string): string {
  const { columns, from } = routeOf(context, source, rows);
  return `SELECT ${columns}\n${from}`;
}

/**
 * The columns of the documents' key, one by one and as a list, and the FROM and WHERE that they are found by from rows,
 * an item of FROM that goes by `first`.
 */
export function routeOf(
  context: EmitContext,
  source: TableSource,
  rows = 'changed',
  first = 'r0',
): { keys: string[]; columns: string; from: string } {
  const steps = routeUp(context.routes, source) ?? [];
  const held = heldKey(context, steps);
  const joined = held === null ? steps : steps.slice(0, -1);
  const alias = joined.length === 0 ? first : aliasAt(joined.length);
  const keys = held?.map((print) => print(alias)) ?? keyColumnList(context, alias, true);
  const asked = held === null ? undefined : leads(steps, held, alias);
  const where = asked === undefined ? '' : `\nWHERE ${asked}`;
  const joins = joined.length === 0 ? '' : `\n${joinSteps(joined)}`;
  return { keys, columns: keys.join(', '), from: `FROM ${rows} AS ${first}${joins}${where}` };
}

/** What a row meets that holds a key: then it leads to a document. */
function leads(steps: readonly RouteStep[], held: readonly ((alias: string) => string)[], alias: string) {
  const last = steps.at(-1);
  if (last?.hop.kind === 'group') return belongsToGroup(last.hop, alias);
  return held.map((print) => isPresent(print(alias))).join(' AND ');
}

/** Whether finding the documents reads other tables than the changed one. */
export function readsOtherTables(context: EmitContext, source: TableSource): boolean {
  const steps = routeUp(context.routes, source) ?? [];
  return steps.length > (heldKey(context, steps) === null ? 0 : 1);
}

/**
 * The row below the root often holds the root's key: then the root itself need not be read. It does if what the
 * comparison calls equal is what the documents' key does.
 */
function heldKey(context: EmitContext, steps: readonly RouteStep[]): ((alias: string) => string)[] | null {
  const last = steps.at(-1);
  if (last === undefined || arrival(last) !== context.root.source) return null;
  if (last.hop.kind === 'group')
    return last.hop.links.map(
      ({ lower }) =>
        (alias) =>
          printSide(lower, alias),
    );
  const held = context.root.key.map(({ column }) =>
    last.hop.links.find((link) => link.upper.column === column && holdsUpper(context.catalog, link)),
  );
  if (held.some((link) => link === undefined)) return null;
  return held.map((link) => (alias) => `${alias}.${quoteIdentifier(link?.lower.column ?? '')}`);
}

/**
 * WITH queries `changed`, the rows that routes start from (a query), and `reached`, the keys they reach that `ivm.keys`
 * has not.
 */
export function findKeys(
  context: EmitContext,
  changed: ChangedTable,
  event: RowEvent,
  rows = changedRows(changed, event, { kind: 'all' }),
): string {
  return reachFrom(context, [{ name: 'changed', rows, sources: changed.sources }]);
}

/** The same of several tables at once, each with a WITH query of its own for its changed rows. */
export function findKeysOfAll(context: EmitContext, tables: readonly ChangedTable[]): string {
  const all = tables.map((changed, place) => ({
    name: `changed${place}`,
    rows: changedRows(changed, 'update', { kind: 'all' }),
    sources: changed.sources,
  }));
  return reachFrom(context, all);
}

interface ChangedQuery {
  readonly name: string;
  readonly rows: string;
  readonly sources: readonly TableSource[];
}

function reachFrom(context: EmitContext, changed: readonly ChangedQuery[]): string {
  const names = context.root.key.map(({ output }) => quoteIdentifier(output));
  const routes = changed.flatMap(({ name, sources }) => sources.map((source) => routeQuery(context, source, name)));
  const known = `SELECT ${keyColumns(context, 'k')} FROM pg_catalog.unnest(ivm.keys) AS k`;
  return [
    `WITH ${changed.map(({ name, rows }) => `${name} AS (\n${indent(rows)}\n)`).join(', ')}, reached (${names.join(', ')}) AS (`,
    indent(`${[...new Set(routes)].join('\nUNION\n')}\nEXCEPT\n${known}`),
    `)`,
  ].join('\n');
}

/** The keys of `reached` as an array, an expression of a SELECT that they are the FROM of. */
export function gatherKeys(context: EmitContext, alias = 'f'): string {
  const key = quoteQualified(context.names.key);
  return `pg_catalog.array_agg(ROW(${keyColumns(context, alias)})::${key})`;
}
