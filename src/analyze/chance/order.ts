import { uniqueKeysOf } from '../../catalog/catalog.js';
import { distinctOn } from '../../ir/distinct.js';
import type { Scope, Source } from '../../ir/nodes.js';
import { definitions, referenceNames, resolveReference, usesOf } from '../../ir/resolve.js';
import type { Node, SelectStmt } from '../../sql/parse.js';
import { walk } from '../../sql/walk.js';
import { determine, type Question } from './determined.js';

/** The expressions of an ORDER BY or a DISTINCT ON. */
export function sortedBy(clause: readonly Node[] | undefined): Node[] {
  return (clause ?? []).flatMap((node) => ('SortBy' in node ? [node.SortBy.node as Node] : []));
}

/**
 * Whether rows come in one order though nothing sorts them here: those of a function or VALUES, beside single rows at
 * the most, and those of a query in FROM that stands alone and is ordered itself. Grouping may shuffle them.
 */
export function isNaturallyOrdered(question: Question, scope: Scope): boolean {
  if (scope.groups !== null) return false;
  const { sources } = determine(question, scope, []);
  const [only, ...others] = scope.sources.filter((source) => !sources.has(source));
  if (others.length > 0) return false;
  if (only === undefined) return true;
  if (only.kind === 'opaque') return !isJoinedByCondition(question, scope, only);
  if (only.kind !== 'derived' || scope.sources.length > 1 || only.branches.length > 1) return false;
  const [branch] = only.branches;
  return branch !== undefined && isOrdered(question, branch, only.select);
}

function isOrdered(question: Question, scope: Scope, select: SelectStmt): boolean {
  const order = sortedBy(select.sortClause);
  if (order.length === 0) return select.distinctClause === undefined && isNaturallyOrdered(question, scope);
  const { total, shows } = determine(question, scope, [...order, ...distinctOn(select)]);
  return total || scope.outputs.every(({ expression }) => shows(expression));
}

/** A join by hashes would not keep the order. */
function isJoinedByCondition({ tree }: Question, scope: Scope, source: Source): boolean {
  return scope.conditions.some(({ expression }) => {
    const uses = usesOf(scope, expression, tree.aggregates);
    const own = uses?.filter((use) => use.source.scope === scope) ?? [];
    return uses === null || (own.some((use) => use.source === source) && own.some((use) => use.source !== source));
  });
}

/** What would tell the rows apart that `given` leaves alike, as the text would name it; null where no key is known. */
export function missingKey(question: Question, scope: Scope, given: readonly Node[]): string[] | null {
  const added: Node[] = [];
  const names: string[] = [];
  for (const source of scope.sources) {
    const { sources, fixes } = determine(question, scope, [...given, ...added]);
    if (sources.has(source)) continue;
    const key = keyOf(question, source)?.filter((name) => !fixes(source, name));
    if (key === undefined) return null;
    for (const name of key) {
      added.push({ ColumnRef: { fields: [source.alias, name].map((sval) => ({ String: { sval } })) } });
      names.push(`${plain(source.alias)}.${plain(name)}`);
    }
  }
  const all = [...given, ...added];
  return names.length > 0 && determine(question, scope, all).sources.size === scope.sources.length ? names : null;
}

/** The columns of a source that tell its rows apart, by the names that they go by. */
function keyOf(question: Question, source: Source): string[] | null {
  if (source.kind === 'table') {
    const { primaryKey } = source.table;
    const keys = uniqueKeysOf(source.table);
    const key =
      primaryKey !== null && keys.length > 0 ? primaryKey : keys.find((names) => names.every(isNeverNull(source)));
    return key?.map((name) => source.columnNames.get(name) ?? name) ?? null;
  }
  const [branch, ...others] = source.kind === 'derived' ? source.branches : [];
  if (source.kind !== 'derived' || branch === undefined || others.length > 0) return null;
  const given = branch.outputs.flatMap(({ expression }) => (isKeyColumn(branch, expression) ? [expression] : []));
  if (!determine(question, branch, given).total) return null;
  return source.columnNames.filter((name) =>
    definitions(source, name).some(({ expression }) => given.includes(expression)),
  );
}

const isNeverNull =
  ({ table }: Extract<Source, { kind: 'table' }>) =>
  (name: string): boolean =>
    table.columns.some((column) => column.name === name && column.notNull);

/** A column of its table's primary key, or what the rows are grouped by. */
function isKeyColumn(scope: Scope, expression: Node): boolean {
  if (!('ColumnRef' in expression)) return false;
  const use = resolveReference(scope, referenceNames(expression.ColumnRef));
  if (use?.source.kind === 'table' && use.column !== null)
    return use.source.table.primaryKey?.includes(use.column) ?? false;
  return use?.source.kind === 'derived';
}

function plain(name: string): string {
  return /^[a-z_][a-z0-9_]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`;
}

/** The queries that an EXISTS asks about: which rows they find and in which order does not matter. */
export function askedAbout(canonical: unknown): ReadonlySet<SelectStmt> {
  const found = new Set<SelectStmt>();
  walk(canonical, ({ kind, fields }) => {
    if (kind === 'SubLink' && fields.subLinkType === 'EXISTS_SUBLINK' && fields.subselect !== undefined) {
      found.add(fields.subselect.SelectStmt);
    }
    return undefined;
  });
  return found;
}
