import type { Node } from '../sql/parse.js';
import { walk } from '../sql/walk.js';
import { type ColumnUse, columnNamesOf, columnOf } from './columns.js';
import { type Aggregates, callsAggregate } from './expression.js';
import type { DerivedSource, Item, Join, Scope } from './nodes.js';

/** What a column reference names. */
export interface Named {
  /** The scope in whose FROM it stands. */
  readonly scope: Scope;
  /** A source; a join where that merges the column, or has a name of its own. */
  readonly item: Item;
  /** By the name that it goes by in the query; null: the whole row. */
  readonly column: string | null;
}

/** The names of a `ColumnRef`, `*` as null. */
export function referenceNames(reference: { fields?: Node[] }): (string | null)[] {
  return (reference.fields ?? []).map((field) => ('String' in field ? (field.String.sval ?? '') : null));
}

/**
 * Looks a column reference up from a scope outwards; undefined when it names no single column. No alias of the server's
 * text is one of a scope around it, too.
 */
export function findNamed(scope: Scope, names: readonly (string | null)[]): Named | undefined {
  const column = names.at(-1);
  const alias = names.at(-2);
  if (column === undefined || (alias == null && column === null)) return undefined;
  for (let at: Scope | null = scope; at !== null; at = at.parent) {
    const items = at.from.flatMap((item) => (alias == null ? offering(item, column as string) : called(item, alias)));
    const [item] = items;
    if (item !== undefined) return items.length === 1 ? namedIn(at, item, column) : undefined;
  }
  return undefined;
}

/** What goes by an alias, in a join or not. */
function called(item: Item, alias: string): Item[] {
  const below = item.kind === 'join' ? [...called(item.left, alias), ...called(item.right, alias)] : [];
  return item.alias === alias ? [item, ...below] : below;
}

/** What offers a column by its name alone. */
function offering(item: Item, name: string): Item[] {
  const known = columnNamesOf(item)?.includes(name) ?? item.kind !== 'join';
  if (item.kind !== 'join' || item.alias !== null || isMerged(item, name)) return known ? [item] : [];
  return [...offering(item.left, name), ...offering(item.right, name)];
}

function isMerged({ columns }: Join, name: string): boolean {
  return columns?.some((column) => column.name === name && column.left !== null && column.right !== null) ?? false;
}

function namedIn(scope: Scope, item: Item, column: string | null): Named | undefined {
  const names = column === null ? null : columnNamesOf(item);
  return names === null || names.includes(column as string) ? { scope, item, column } : undefined;
}

/** The column of a single source that a reference names, or its whole row. */
export function resolveReference(scope: Scope, names: readonly (string | null)[]): ColumnUse | undefined {
  const named = findNamed(scope, names);
  if (named === undefined || named.item.kind === 'join') return undefined;
  return named.column === null ? { source: named.item, column: null } : columnOf(named.item, named.column);
}

/** Expressions that a column of a query in FROM stands for, one for each branch. */
export function definitions(source: DerivedSource, column: string): { scope: Scope; expression: Node }[] {
  const place = source.columnNames.indexOf(column);
  return source.branches.flatMap((scope) => {
    const output = scope.outputs[place];
    return output === undefined ? [] : [{ scope, expression: output.expression }];
  });
}

/**
 * Every column that an expression uses; null when it is made of something else than columns of sources (a subquery, an
 * aggregate, a window function, a name that can't be told).
 */
export function usesOf(scope: Scope, expression: Node, aggregates: Aggregates): ColumnUse[] | null {
  const uses: ColumnUse[] = [];
  let plain = !callsAggregate(expression, aggregates);
  walk(expression, ({ kind, fields }) => {
    if (kind === 'SelectStmt' || kind === 'GroupingFunc' || (kind === 'FuncCall' && fields.over !== undefined))
      plain = false;
    if (kind !== 'ColumnRef') return plain;
    const use = resolveReference(scope, referenceNames(fields));
    if (use === undefined) plain = false;
    else uses.push(use);
    return false;
  });
  return plain ? uses : null;
}
