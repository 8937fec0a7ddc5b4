import type { Span } from '../base/source.js';
import { type Catalog, hasInheritors, setFunctions, type Table } from '../catalog/catalog.js';
import { operatorName } from '../ir/expression.js';
import type { QueryTree, Scope, Source, TableSource } from '../ir/nodes.js';
import { firstLocation, placeOfCall } from '../ir/refusals.js';
import { referenceNames, resolveReference, usesOf } from '../ir/resolve.js';
import type { Report, ViewText } from '../ir/view-text.js';
import type { Relation } from '../shape/place.js';
import { spanAt } from '../sql/parse.js';
import { walk } from '../sql/walk.js';
import { determine } from './chance/determined.js';
import { Spelling } from './chance/spelling.js';
import { findGroupRoot, type Grouping, groupsOf } from './grouping.js';
import { placeOfRelation, refusedKind, refuseRelations } from './refused-relations.js';

/**
 * The table whose rows the documents stand for, and the output columns that hold its primary key. Where they stand for
 * groups of rows, one is made up, whose rows are the groups.
 */
export interface Root {
  readonly source: TableSource;
  /** In the order of the primary key. */
  readonly key: readonly { readonly column: string; readonly output: string }[];
  /** Every row of the table has a document. */
  readonly unfiltered: boolean;
  /** Nothing but the row itself decides whether it has a document. */
  readonly decidedByItself: boolean;
  /** The documents stand for groups of rows. */
  readonly grouping?: Grouping;
}

/** Finds the root, or reports why there is none. `rows` is what is known of the rows of the query. */
export function findRoot(
  view: ViewText,
  catalog: Catalog,
  tree: QueryTree,
  rows: Relation,
  report: Report,
): Root | undefined {
  refuseRelations(view, catalog, report);
  refuseSetReturning(view, catalog, tree, report);
  const tables = tree.root.sources.filter((source) => source.kind === 'table');
  const decidedByItself = isDecidedByItself(tree.root);
  const unfiltered = decidedByItself && tree.root.conditions.length === 0;
  const keyed = tables.map((source) => ({ source, key: keyOutputs(source), unfiltered, decidedByItself }));
  const found = keyed.filter((candidate): candidate is Root => candidate.key !== undefined);
  const own = found.find((candidate) => !candidate.source.nullable && hasOneRow(tree, candidate));
  const groups = groupsOf(tree);
  if (groups !== null && (own === undefined || groups.kind === 'distinct')) {
    const group = findGroupRoot(tree, groups, rows);
    if (!('refused' in group)) return { ...group, unfiltered: false, decidedByItself: false };
    report({ ...group.refused, severity: 'error', span: placeOfTargets(view) });
    return undefined;
  }
  if (tables.length === 0) {
    const hint = 'select from a table; each of its rows becomes a document';
    report({
      code: 'VIEW_ROOT_MISSING',
      severity: 'error',
      message: 'the view reads no table at its root',
      hint,
      span: view.span,
    });
    return undefined;
  }
  const root = own ?? found[0];
  if (root === undefined) {
    if (refusedKind(tables[0]?.table as Table) === undefined) reportMissingKey(view, tree.root, tables, report);
    return undefined;
  }
  checkRoot(view, tree, root, report);
  return root;
}

function isDecidedByItself({ sources, withSubqueries, required, groups }: Scope): boolean {
  return sources.length === 1 && required.length === 0 && withSubqueries.length === 0 && groups === null;
}

/** Output columns that are the source's primary key; undefined when one is missing. */
function keyOutputs(source: TableSource): Root['key'] | undefined {
  if (source.table.primaryKey === null || hasInheritors(source.table)) return undefined;
  const key = source.table.primaryKey.map((column) => {
    const output = outputOf(source, column);
    return output === undefined ? undefined : { column, output };
  });
  return key.every((part) => part !== undefined) ? key : undefined;
}

/** The output column of the source's scope that is nothing but a column of the source. */
export function outputOf(source: TableSource, column: string): string | undefined {
  const { scope } = source;
  return scope.outputs.find(({ expression }) => {
    if (!('ColumnRef' in expression)) return false;
    const use = resolveReference(scope, referenceNames(expression.ColumnRef));
    return use?.source === source && use.column === column;
  })?.name;
}

function reportMissingKey(view: ViewText, scope: Scope, tables: readonly TableSource[], report: Report): void {
  const [first] = tables;
  if (first === undefined) return;
  const { table, alias } = first;
  const key = table.primaryKey;
  const message =
    key === null || hasInheritors(table)
      ? `the root "${table.name}" has no primary key${key === null ? ', nor a unique one that is never null' : ' that its inheritance children share'}`
      : `the primary key of the root "${table.name}" (${key.join(', ')}) is not in the select list`;
  const hint =
    key === null || hasInheritors(table)
      ? `give "${table.name}" a primary key, or start the view from a table that has one`
      : `${scope.aggregated ? 'cut the aggregate of the whole result, and ' : ''}add ${key.map((column) => `${alias}.${column}`).join(', ')} to the select list`;
  report({ code: 'VIEW_KEY_MISSING', severity: 'error', message, hint, span: placeOfTargets(view) });
}

function placeOfTargets(view: ViewText): Span {
  const location = firstLocation(view.select.targetList);
  return location === undefined ? view.span : spanAt(view.source, location);
}

function checkRoot(view: ViewText, tree: QueryTree, root: Root, report: Report): void {
  const { source } = root;
  const span = placeOfRelation(view, source.table.name);
  if (source.nullable) {
    report({
      code: 'VIEW_ROOT_MISSING',
      severity: 'error',
      message: `an outer join may leave the root "${source.table.name}" without a row`,
      hint: 'put the root on the left of LEFT JOIN',
      span,
    });
  } else if (!hasOneRow(tree, root)) {
    const many = tree.root.sources.find((other) => other !== source && !determinedBy(tree, root).has(other));
    const what = many === undefined ? 'GROUP BY on more than its key' : `joining "${nameOf(many)}"`;
    report({
      code: 'VIEW_ROWS_NOT_UNIQUE',
      severity: 'error',
      message: `${what} may give several rows for one row of the root "${source.table.name}"`,
      hint: `gather them in a subquery, or GROUP BY ${root.key.map(({ column }) => `${source.alias}.${column}`).join(', ')} and aggregate them`,
      span: many === undefined ? span : placeOfRelation(view, nameOf(many)),
    });
  }
}

/** A function in the select list that returns a set gives a row for each of its elements. */
function refuseSetReturning(view: ViewText, catalog: Catalog, tree: QueryTree, report: Report): void {
  const names = setFunctions(catalog);
  walk(
    tree.root.outputs.map(({ expression }) => expression),
    ({ kind, fields }) => {
      if (kind === 'SelectStmt') return false;
      const name = kind === 'FuncCall' ? operatorName(fields.funcname) : '';
      if (!names.has(name)) return undefined;
      report({
        code: 'VIEW_ROWS_NOT_UNIQUE',
        severity: 'error',
        message: `"${name}" in the select list may give several rows for one row of the root`,
        hint: 'call it in the FROM of a subquery and gather its rows there',
        span: placeOfCall(view, name),
      });
      return undefined;
    },
  );
}

function nameOf(source: Source): string {
  return source.kind === 'table' ? source.table.name : source.alias;
}

/** Whether the query gives at most one row for each row of the root. */
function hasOneRow(tree: QueryTree, root: Root): boolean {
  const scope = tree.root;
  const determined = determinedBy(tree, root);
  if (scope.groups === null) return scope.sources.every((source) => determined.has(source));
  if (scope.groups.some((group) => 'GroupingSet' in group)) return false;
  const uses = scope.groups.map((group) => usesOf(scope, group, tree.aggregates));
  const grouped = (column: string): boolean =>
    uses.some((use) => use?.length === 1 && use[0]?.source === root.source && use[0].column === column);
  return (
    root.key.every(({ column }) => grouped(column)) &&
    uses.every((use) => use?.every(({ source }) => determined.has(source)))
  );
}

/** Sources of the root's scope that have at most one row for each row of the root. */
function determinedBy(tree: QueryTree, { source }: Root): ReadonlySet<Source> {
  const { catalog } = tree;
  return determine({ tree, catalog, spelling: new Spelling(catalog, tree) }, tree.root, [], source).sources;
}
