import { setFunctions } from '../catalog/catalog.js';
import { areSameIfEqual } from '../catalog/exact-types.js';
import { passesBarrier } from '../ir/barrier.js';
import { callsAny, column, isColumnLike } from '../ir/expression.js';
import type { DerivedSource, OpaqueSource, QueryTree, Scope } from '../ir/nodes.js';
import { definitions, referenceNames, resolveReference, usesOf } from '../ir/resolve.js';
import { valuesColumns } from '../ir/values.js';
import type { Node } from '../sql/parse.js';
import { renderExpression, replaceNodes } from '../sql/render.js';
import { choicesOf, isNull } from './choices.js';
import type { Operand, OperandCollation } from './equality.js';
import { operandOf, operandOfElements } from './operands.js';
import { isOfNothingWhereNull, operandOfColumns, overRows, readSetCall, setItem } from './set-rows.js';
import { joinSides, type Side } from './side-values.js';
import { tableSide } from './table-side.js';

type Through = 'barriers' | 'no-barriers';

/**
 * The rows that an expression's value comes from: the expression itself where it names a table's columns, what it
 * stands for where it names those of a query in FROM (a side for each branch), or of what is made of one row: the
 * elements of an array in it. `through`: only as far as a condition on the value may be applied to those rows. Empty
 * when it can't be told.
 */
export function expandSides(tree: QueryTree, scope: Scope, expression: Node, through: Through): Side[] {
  const sets = setFunctions(tree.catalog);
  return expand(tree, scope, expression, through).map((side) =>
    callsAny(
      side.values.map(({ node }) => node('r')),
      sets,
    )
      ? selected(side)
      : side,
  );
}

/** The same of what is in an array: of `x = ANY (array)`. */
export function expandElements(tree: QueryTree, scope: Scope, array: Node, through: Through): Side[] {
  if ('A_ArrayExpr' in array) return oneOf(tree, scope, array.A_ArrayExpr.elements ?? [], through);
  return expand(tree, scope, array, through).map((side) => {
    const elements = overRows(
      side,
      (value, alias, name) => `pg_catalog.unnest(${renderExpression(value.node(alias))}) AS ${name} (value)`,
      (name) => column(name, 'value'),
    );
    return { ...elements, ...operandOfElements(side) };
  });
}

/** A set is one in FROM alone: `(SELECT unnest(r.a) AS value)`. */
function selected(side: Side): Side {
  return overRows(
    side,
    (value, alias, name) => `LATERAL (SELECT ${renderExpression(value.node(alias))} AS value) AS ${name}`,
    (name) => column(name, 'value'),
  );
}

function expand(tree: QueryTree, scope: Scope, expression: Node, through: Through): Side[] {
  const uses = usesOf(scope, expression, tree.aggregates);
  const source = uses?.[0]?.source;
  if (uses === null || source === undefined || uses.some((use) => use.column === null)) return [];
  const isPassed = isColumnLike(expression) || isOfNothingWhereNull(expression);
  if (uses.some((use) => use.source !== source) || (source.nullable && !isPassed))
    return oneOf(tree, scope, choicesOf(expression), through);
  switch (source.kind) {
    case 'table': {
      const columns = [...new Set(uses.map((use) => use.column as string))];
      return [tableSide(tree, scope, source, expression, columns)];
    }
    case 'opaque':
      return opaqueSides(tree, scope, source, expression, through);
    case 'derived':
      return derivedSides(tree, scope, source, expression, through);
  }
}

/** The side whose value is that of one of these expressions: all of them are of the same row, or null. */
function oneOf(tree: QueryTree, scope: Scope, expressions: readonly Node[], through: Through): Side[] {
  const sides = expressions
    .filter((each) => !isNull(each))
    .map((each) => {
      const [only, ...others] = expandSides(tree, scope, each, through);
      return others.length === 0 ? only : undefined;
    });
  const known = sides.filter((side) => side !== undefined);
  const joined = known.length === sides.length ? joinSides(known) : undefined;
  return joined === undefined ? [] : [joined];
}

/** What is made of the rows of a function, or of VALUES: in each of them, and over the row that those are made of. */
function opaqueSides(tree: QueryTree, scope: Scope, source: OpaqueSource, expression: Node, through: Through): Side[] {
  const values = valuesColumns(source);
  if (values !== undefined) {
    const rows = (values[0] ?? []).map((_, row) =>
      replaceColumns(scope, expression, (name) => values[source.columnNames?.indexOf(name) ?? -1]?.[row]),
    );
    return oneOf(tree, source.scope, rows, through);
  }
  const set = readSetCall(source);
  if (set === undefined) return [];
  const ownConditions = conditionsOn(tree, source);
  return expand(tree, source.scope, { FuncCall: set.call }, through).map((side) => {
    const over = (name: string, at: Scope, node: Node): Node => replaceColumns(at, node, (own) => column(name, own));
    const made = overRows(
      side,
      (value, alias, name) => setItem(set, value, alias, name),
      (name) => over(name, scope, expression),
      (name) => ownConditions.map((condition) => over(name, source.scope, condition)),
    );
    const ofArgument = (node: Node): Operand | undefined => columnOperand(tree, source.scope, node);
    const ofColumn = (node: Node): Operand | undefined =>
      operandOfColumns(tree.catalog, set, columnName(scope, node) ?? '', ofArgument);
    return { ...made, ...operandOf(tree.catalog, expression, ofColumn) };
  });
}

/**
 * Conditions on a function's rows alone. What fails where they don't hold, a cast of some elements of an array, fails
 * nobody who writes them.
 */
function conditionsOn(tree: QueryTree, source: OpaqueSource): Node[] {
  const own = source.scope.conditions.filter(
    ({ expression, binds }) =>
      (binds === null || binds.has(source)) &&
      usesOf(source.scope, expression, tree.aggregates)?.every((use) => use.source === source && use.column !== null),
  );
  return own.map(({ expression }) => expression);
}

function columnName(scope: Scope, node: Node): string | undefined {
  if (!('ColumnRef' in node)) return undefined;
  return resolveReference(scope, referenceNames(node.ColumnRef))?.column ?? undefined;
}

function replaceColumns(scope: Scope, expression: Node, by: (name: string) => Node | undefined): Node {
  return replaceNodes(expression, (node) => {
    const name = columnName(scope, node);
    return name === undefined ? undefined : by(name);
  });
}

/** A column of a scope's as an operand, if it is that of one row. */
function columnOperand(tree: QueryTree, scope: Scope, node: Node): Operand | undefined {
  const [only, ...others] = expandSides(tree, scope, node, 'barriers');
  return others.length === 0 ? only : undefined;
}

function derivedSides(
  tree: QueryTree,
  scope: Scope,
  source: DerivedSource,
  expression: Node,
  through: Through,
): Side[] {
  return source.branches.flatMap((branch) => {
    let passes = true;
    const merged: Node[] = [];
    const below = replaceNodes(expression, (node) => {
      if (!('ColumnRef' in node)) return undefined;
      const name = resolveReference(scope, referenceNames(node.ColumnRef))?.column ?? '';
      const definition = definitions(source, name).find((candidate) => candidate.scope === branch)?.expression;
      if (definition === undefined || !passesBarrier(branch.barrier, definition)) passes = false;
      // what holds for a row need not hold for those that it was reached from
      if (source.recursion?.carried.has(source.columnNames.indexOf(name)) === false) passes = false;
      if (definition !== undefined && branch.merges && !isSame(tree, branch, definition)) merged.push(definition);
      return definition ?? node;
    });
    if (!passes && through === 'no-barriers') return [];
    const several = source.branches.length > 1;
    return expand(tree, branch, below, through).map((side) => ({
      ...side,
      branches: [branch, ...side.branches],
      collation: several ? null : implied(side),
      merged: merged.length === 0 ? side.merged : 'ColumnRef' in expression ? 'itself' : 'within',
    }));
  });
}

/** Whether equal values of an expression are written alike. */
function isSame(tree: QueryTree, scope: Scope, expression: Node): boolean {
  const sides = expandSides(tree, scope, expression, 'barriers');
  return sides.length > 0 && sides.every(areValuesSame);
}

export function areValuesSame({ type, collation }: Operand): boolean {
  if (type === null || collation === null) return false;
  return areSameIfEqual({ type, ...(collation.name === undefined ? {} : { collation: collation.name }) });
}

/** A query in FROM puts a collation out as if it were a column's. */
function implied({ collation }: Operand): OperandCollation | null {
  return collation === null ? null : { ...collation, explicit: false };
}
