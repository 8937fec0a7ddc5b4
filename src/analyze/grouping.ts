import type { Diagnostic, ErrorCode } from '../base/errors.js';
import { type Catalog, type Column, findColumn, type Table } from '../catalog/catalog.js';
import { withoutModifier } from '../catalog/type-names.js';
import { distinctOn } from '../ir/distinct.js';
import { column } from '../ir/expression.js';
import type { Output, QueryTree, Scope, TableSource } from '../ir/nodes.js';
import { referenceNames, resolveReference } from '../ir/resolve.js';
import { selectOf } from '../ir/select-of.js';
import type { Relation } from '../shape/place.js';
import type { Node } from '../sql/parse.js';
import { renderExpression, replaceNodes, withoutPlaces } from '../sql/render.js';
import { tellsApart } from './equality.js';
import type { HopStep } from './hops.js';
import type { Link } from './link.js';
import { connectionsOf } from './links.js';
import { printSide, type Side } from './side-values.js';
import { expandSides } from './sides.js';
import { columnSide } from './table-side.js';

/** Documents of groups. */
export interface Grouping {
  /** What rows are grouped by, in the order of the key. */
  readonly by: readonly Side[];
}

/** A root whose rows are groups. */
export interface GroupRoot {
  readonly source: TableSource;
  readonly key: readonly { readonly column: string; readonly output: string }[];
  readonly grouping: Grouping;
}

/** What makes one row of several: GROUP BY, or DISTINCT ON. */
export interface Groups {
  readonly kind: 'grouped' | 'distinct';
  readonly expressions: readonly Node[];
}

/** What the rows of the whole query are groups by; null where they are none, or not by expressions alone. */
export function groupsOf(tree: QueryTree): Groups | null {
  const { root } = tree;
  const select = selectOf(tree, root);
  const distinct = select === undefined ? [] : distinctOn(select);
  if (root.groups === null) return distinct.length === 0 ? null : { kind: 'distinct', expressions: distinct };
  const plain = distinct.length === 0 && root.groups.every((group) => !('GroupingSet' in group));
  return plain ? { kind: 'grouped', expressions: root.groups } : null;
}

/** Why documents can't stand for groups. */
interface Refused {
  readonly refused: Pick<Diagnostic, 'code' | 'message' | 'hint'>;
}

/**
 * The root of documents that stand for groups, a table that isn't there, whose key is what rows are grouped by; or why
 * there is none. `rows` is what is known of the rows of the query.
 */
export function findGroupRoot(tree: QueryTree, { kind, expressions }: Groups, rows: Relation): GroupRoot | Refused {
  const { root: scope, catalog } = tree;
  const clause = kind === 'grouped' ? 'GROUP BY' : 'DISTINCT ON';
  const texts = expressions.map(withoutPlaces);
  const outputs = scope.outputs.filter(({ expression }) => texts.includes(withoutPlaces(expression)));
  const shown = new Set(outputs.map(({ expression }) => withoutPlaces(expression)));
  const hidden = expressions.filter((expression) => !shown.has(withoutPlaces(expression)));
  if (hidden.length > 0) {
    const list = hidden.map((expression) => textOf(scope, expression)).join(', ');
    return refused(
      'VIEW_KEY_MISSING',
      `the key of the documents, what ${clause} names, is not all in the select list: ${list} is missing`,
      `add ${list} to the select list`,
    );
  }
  const nullable = outputs.find((output) => rows.columns[scope.outputs.indexOf(output)]?.nullable !== false);
  if (nullable !== undefined) {
    const text = textOf(scope, nullable.expression);
    return refused(
      'VIEW_KEY_NULLABLE',
      `"${nullable.name}", which ${clause} makes part of the documents' key, may be NULL`,
      `leave rows without it out (WHERE ${text} IS NOT NULL), or give them a value of their own: coalesce(${text}, …)`,
    );
  }
  const by = outputs.flatMap(({ expression }) => sideOf(tree, scope, expression) ?? []);
  const candidates = [
    ...by.map(({ source }) => source),
    ...tree.occurrences.filter((source) => source.scope === scope),
  ];
  const holder = candidates.find((source) => !source.nullable && heldBy(tree, source, by) !== null);
  if (holder !== undefined && by.length === outputs.length) {
    const table = groupTable(catalog, holder.table, outputs);
    const columnNames = new Map(outputs.map(({ name }) => [name, name]));
    return {
      source: { kind: 'table', alias: table.name, scope, nullable: false, table, columnNames, reads: new Set() },
      key: outputs.map(({ name }) => ({ column: name, output: name })),
      grouping: { by },
    };
  }
  return refused(
    'VIEW_KEY_MISSING',
    `no table's rows tell alone which group they belong to: ${clause} names values of several, or of none`,
    'group by columns of one table, or by those of another that it is linked to by equality',
  );
}

/** An expression with the names that people know its columns by: servers differ in when they leave the table's out. */
function textOf(scope: Scope, expression: Node): string {
  return renderExpression(
    replaceNodes(expression, (node) => {
      const use = 'ColumnRef' in node ? resolveReference(scope, referenceNames(node.ColumnRef)) : undefined;
      return use?.column == null ? undefined : column(use.source.alias, use.column);
    }),
  );
}

function refused(code: ErrorCode, message: string, hint: string): Refused {
  return { refused: { code, message, hint } };
}

/** Not of rows of which others decide whether they count: a LIMIT lets another row in where one goes. */
function sideOf(tree: QueryTree, scope: Scope, expression: Node): Side | undefined {
  const [side, ...others] = expandSides(tree, scope, expression, 'no-barriers');
  return others.length > 0 || side?.merged !== 'no' || side.several ? undefined : side;
}

/** What rows are grouped by as the rows of an occurrence hold it; null where they don't hold all of it. */
function heldBy(tree: QueryTree, source: TableSource, by: readonly Side[]): Side[] | null {
  const connections = connectionsOf(tree, source);
  const held = by.flatMap((side) => {
    if (side.source === source) return side;
    const links = connections.flatMap(({ upper, links }) => (upper === side.source ? links : []));
    return links.find((link) => holds(tree.catalog, link, side))?.lower ?? [];
  });
  return held.length === by.length ? held : null;
}

/** Whether a link says that the lower row holds a value, which is of the same group where it is equal. */
function holds(catalog: Catalog, { lower, upper, equality }: Link, side: Side): boolean {
  if (lower.merged !== 'no' || lower.several || upper.several || lower.type === null || lower.type !== upper.type)
    return false;
  if (printSide(upper, 'r') !== printSide(side, 'r')) return false;
  return [lower, upper].every((each) => tellsApart(catalog, equality, each));
}

/** The step from an occurrence's rows to their group: each says itself whether it belongs to one, and to which. */
export function groupStep(tree: QueryTree, source: TableSource, upper: TableSource, { by }: Grouping): HopStep | null {
  const held = heldBy(tree, source, by);
  if (held === null) return null;
  const links = held.map((lower, place): Link => {
    const key = columnSide(upper, upper.table.columns[place]?.name ?? '');
    return { lower, upper: key, operator: '=', equality: null, hashable: false, reversed: false, condition: null };
  });
  const conditions = conditionsOf(tree, source).map((side) => ({
    lowerColumns: side.columns,
    upperColumns: [],
    print: (alias: string) => printSide(side, alias),
  }));
  const breakable = conditions.length > 0 || links.some(mayBeAbsent);
  return { upper, kind: 'group', links, conditions, foreignKey: null, breakable };
}

/** Whether the lower row's side of a link may be null: of columns that are never null, what makes a key never is. */
export function mayBeAbsent({ lower }: Link): boolean {
  return lower.columns.some((name) => findColumn(lower.source.table, name)?.notNull !== true);
}

/** Conditions of the query that are about rows of one occurrence alone, and decide whether they count. */
function conditionsOf(tree: QueryTree, source: TableSource): Side[] {
  return source.scope.conditions.flatMap(({ expression, binds, implied, merged }) => {
    if ((binds !== null && !binds.has(source)) || implied || merged) return [];
    const side = sideOf(tree, source.scope, expression);
    return side?.source === source ? [side] : [];
  });
}

function groupTable(catalog: Catalog, of: Table, outputs: readonly Output[]): Table {
  const columns = outputs.map(({ name }): Column => {
    const { type = '', collation = null } = catalog.columns.find((column) => column.name === name) ?? {};
    const inexact = catalog.inexact?.some((each) => each.schema === collation?.schema && each.name === collation.name);
    return {
      name,
      type: withoutModifier(catalog, type),
      notNull: true,
      ...(collation === null ? {} : { collation: { ...collation, deterministic: inexact !== true } }),
    };
  });
  const key = columns.map(({ name }) => name);
  return {
    schema: of.schema,
    name: of.name,
    kind: 'other',
    temporary: false,
    owned: true,
    columns,
    primaryKey: key,
    uniqueKeys: [key],
    foreignKeys: [],
    indexes: [],
    descendants: [],
    inherits: false,
    partitionedBy: [],
  };
}
