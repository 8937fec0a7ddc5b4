import type { Ascent } from '../analyze/climb-steps.js';
import type { HeldSearch } from '../analyze/held-search.js';
import type { HopStep } from '../analyze/hops.js';
import { type RouteTree, upperColumns } from '../analyze/routes.js';
import { printSide, type Side } from '../analyze/side-values.js';
import type { Diagnostic } from '../base/errors.js';
import { compareRelations, compareText } from '../base/names.js';
import type { Table } from '../catalog/catalog.js';
import type { TableSource } from '../ir/nodes.js';
import { quoteIdentifier, quoteQualified } from '../sql/quote.js';
import { isSameOfColumns, ofOwnColumns } from '../sql/row-expression.js';
import type { MissingIndex } from './plan.js';

/** An index whose first column is one of these serves a search by all of them. */
export function servingIndex(table: Table, columns: readonly string[]): string | null {
  return (
    table.indexes.find(({ columns: [leading = ''], method }) => method === undefined && columns.includes(leading))
      ?.name ?? null
  );
}

interface Search {
  readonly table: Table;
  readonly columns: readonly string[];
  /** What is searched by as an index has it, where that isn't the columns alone. */
  readonly expressions?: readonly string[];
  /** Of what rows hold several of, by a GIN index. */
  readonly held?: HeldSearch;
  readonly path: string;
}

/**
 * Searches that maintenance makes at each step: down from an upper row to its lower rows, to compute the document, and
 * up from a changed lower row to the upper rows that embed it.
 */
function searches(tree: RouteTree, lower: TableSource): Search[] {
  const hop = tree.hops.get(lower);
  if (hop?.kind === 'group') return [groupSearch(lower, hop)];
  if (hop?.ascent !== undefined) return searchesOfClimb(lower, hop.ascent);
  if (hop == null || hop.kind === 'open' || hop.links.some(({ equality }) => equality === null)) return [];
  const path = lower.scope.path;
  return [
    ...searchesOf(
      lower.table,
      hop.links.map((link) => link.lower),
      path,
    ),
    ...searchesOf(
      hop.upper.table,
      hop.links.map((link) => link.upper),
      path,
    ),
    ...hop.links.flatMap(({ search }) => (search === undefined ? [] : [heldSearchOf(hop.upper.table, search, path)])),
  ];
}

function heldSearchOf(table: Table, held: HeldSearch, path: string): Search {
  return { table, columns: [held.column], expressions: [held.indexed], held, path };
}

/** Rows are searched by all sides at once; by each value, where a side has several. */
function searchesOf(table: Table, sides: readonly Side[], path: string): Search[] {
  const [only, ...others] = sides;
  const lists =
    only?.several === true && others.length === 0
      ? only.values.map(({ column }) => plainColumns([column]))
      : [plainColumns(sides.map(({ column }) => column))];
  return lists.flatMap((columns) => (columns.length === 0 ? [] : [{ table, columns, path }]));
}

/** The rows of a group. */
function groupSearch({ table, scope }: TableSource, { links }: HopStep): Search {
  const columns = [...new Set(links.flatMap(({ lower }) => lower.columns))];
  if (links.every(({ lower }) => lower.column !== null)) return { table, columns, path: scope.path };
  const expressions = links.map(({ lower }) => ofOwnColumns(printSide(lower, 'r')));
  return { table, columns, expressions: expressions.map(asIndexed), path: scope.path };
}

/** CREATE INDEX takes columns and calls as they are. */
function asIndexed(expression: string): string {
  return /^("[^"]*"|\w+)(\(.*\))?$/.test(expression) ? expression : `(${expression})`;
}

/** The index that serves a search. */
function serving({ table, columns, expressions, held }: Search): string | null {
  if (expressions === undefined) return servingIndex(table, columns);
  const method = held === undefined ? undefined : 'gin';
  const found = table.indexes.find((index) => {
    const leading = index.expression ?? quoteIdentifier(index.columns[0] ?? '');
    return index.method === method && expressions.some((expression) => isSameOfColumns(expression, leading));
  });
  return found?.name ?? null;
}

/** Up by keys to the rows before and where the recursion begins, and down by what holds them. */
function searchesOfClimb(lower: TableSource, { climb, start }: Ascent): Search[] {
  const { keys, member, entry, between, anchor } = climb;
  const by = (source: TableSource, columns: readonly string[]): Search[] =>
    columns.length === 0 ? [] : [{ table: source.table, columns, path: lower.scope.path }];
  return [
    ...by(
      member,
      keys.map((key) => key.member),
    ),
    ...by(
      entry,
      keys.map((key) => key.entry),
    ),
    ...by(
      anchor,
      keys.map((key) => key.anchor),
    ),
    ...by(member, plainColumns(between.map((link) => link.lower.column))),
    ...by(entry, plainColumns(between.map((link) => link.upper.column))),
    ...(start.kind === 'own'
      ? by(lower, start.columns)
      : [...by(anchor, [start.anchor]), ...(start.entry === null ? [] : by(entry, [start.entry]))]),
  ];
}

function plainColumns(columns: readonly (string | null)[]): string[] {
  return columns.every((name) => name !== null) ? [...new Set(columns)] : [];
}

/** Indexes that routes want and no table has, with the statements that create them. */
export function missingIndexes(tree: RouteTree): MissingIndex[] {
  const missing = new Map<string, MissingIndex & { paths: string[] }>();
  for (const occurrence of tree.occurrences) {
    for (const search of searches(tree, occurrence)) {
      if (serving(search) !== null) continue;
      const { table, columns, expressions, held, path } = search;
      const { schema, name } = table;
      const list = (expressions ?? columns.map(quoteIdentifier)).join(', ');
      const using = held === undefined ? `(${list})` : `USING gin (${list}${held.operatorClass})`;
      const statement = `CREATE INDEX ON ${quoteQualified(table)} ${using}`;
      const told = {
        ...(expressions === undefined ? {} : { expressions }),
        ...(held === undefined ? {} : { method: 'gin' as const }),
      };
      const known = missing.get(statement) ?? { table: { schema, name }, columns, ...told, statement, paths: [] };
      if (!known.paths.includes(path)) known.paths.push(path);
      missing.set(statement, known);
    }
  }
  return [...missing.values()].sort(
    (a, b) => compareRelations(a.table, b.table) || compareText(a.statement, b.statement),
  );
}

/** What a person is told of a missing index. */
export function indexMissing({ table, columns, expressions, method, statement, paths }: MissingIndex): Diagnostic {
  const list = (method === undefined && expressions ? expressions : columns.map((column) => `"${column}"`)).join(', ');
  const places = paths.map((path) => path || 'the root').join(', ');
  return {
    code: 'INDEX_MISSING',
    severity: 'warning',
    message: `no index serves the search of "${table.name}" by ${method === undefined ? '' : 'what is in '}${list} (${places})`,
    hint: `run: ${statement};`,
  };
}

/** Index that serves the step up from `lower`; undefined where the key is at hand and nothing is searched. */
export function stepIndex(tree: RouteTree, lower: TableSource): string | null | undefined {
  const hop = tree.hops.get(lower);
  if (hop == null || hop.kind === 'open') return null;
  if (hop.ascent !== undefined) {
    const { member, keys } = hop.ascent.climb;
    return servingIndex(
      member.table,
      keys.map((key) => key.member),
    );
  }
  const columns = upperColumns(hop);
  const primary = hop.upper.table.primaryKey;
  if (hop.upper === tree.root && primary?.every((name) => columns.includes(name))) return undefined;
  if (hop.kind !== 'keys-above') return servingIndex(hop.upper.table, columns);
  const sides = hop.links.map((link) => link.upper);
  const held = hop.links.flatMap(({ search }) =>
    search === undefined ? [] : [heldSearchOf(hop.upper.table, search, '')],
  );
  const found = [...searchesOf(hop.upper.table, sides, ''), ...held].map(serving);
  return found.includes(null) ? null : (found[0] ?? null);
}
