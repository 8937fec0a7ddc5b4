import { type CalledOperator, findColumn } from '../catalog/catalog.js';
import { isEquality, operatorName } from '../ir/expression.js';
import type { Condition, QueryTree, Recursion, Scope, Source, TableSource } from '../ir/nodes.js';
import { definitions, referenceNames, resolveReference } from '../ir/resolve.js';
import type { Node } from '../sql/parse.js';
import { quoteIdentifier } from '../sql/quote.js';
import { findEquality, isHashable, isOwnEquality } from './equality.js';
import { conditionsOn } from './links.js';
import { expandSides } from './sides.js';

/** A column of an occurrence that equals a column of a recursive query's rows, as often as the occurrence has an effect. */
export interface Meeting {
  readonly recursion: Recursion;
  /** Among the columns of the recursive query. */
  readonly place: number;
  /** Of the occurrence's table. */
  readonly column: string;
  readonly equality: CalledOperator;
  /** As SQL. */
  readonly operator: string;
}

/** A column of a table, and the occurrence that it is of. */
export interface PlainColumn {
  readonly source: TableSource;
  readonly column: string;
}

export function meetingsOf(tree: QueryTree, lower: TableSource): Meeting[] {
  return conditionsOn(lower).flatMap(({ scope, condition }) => meetingsIn(tree, scope, condition, lower));
}

function meetingsIn(tree: QueryTree, scope: Scope, condition: Condition, lower: TableSource): Meeting[] {
  const { expression } = condition;
  if (!isEquality(expression) || !('A_Expr' in expression) || condition.merged) return [];
  const { lexpr, rexpr, name } = expression.A_Expr;
  if (lexpr === undefined || rexpr === undefined) return [];
  return [
    [lexpr, rexpr],
    [rexpr, lexpr],
  ].flatMap(([here, there]): Meeting[] => {
    const side = expandSides(tree, scope, here as Node, 'no-barriers').find(({ source }) => source === lower);
    const met = recursionColumn(tree, scope, there as Node);
    if (side?.column == null || side.merged !== 'no' || met === undefined) return [];
    // a column of its own type, compared as that is: the columns of the recursion are asked to be alike
    const equality = findEquality(tree.catalog, condition.implied ? 'anywhere' : (name ?? []), side, side);
    const deterministic = findColumn(lower.table, side.column)?.collation?.deterministic !== false;
    if (equality === null || !deterministic || !isOwnEquality(tree.catalog, equality, lower.table, side.column))
      return [];
    if (!isHashable(tree.catalog, equality, side, side)) return [];
    const operator = `OPERATOR(${quoteIdentifier(equality.schema)}.${operatorName(name)})`;
    return [{ ...met, column: side.column, equality, operator }];
  });
}

/** The column of a recursive query that an expression names, from within the query or from outside. */
function recursionColumn(
  tree: QueryTree,
  scope: Scope,
  expression: Node,
): { recursion: Recursion; place: number } | undefined {
  if (!('ColumnRef' in expression)) return undefined;
  const use = resolveReference(scope, referenceNames(expression.ColumnRef));
  if (use === undefined || use.column === null || use.source.kind === 'table') return undefined;
  const recursion = recursionOf(tree, use.source);
  const place = use.source.columnNames?.indexOf(use.column) ?? -1;
  if (recursion !== undefined) return place < 0 ? undefined : { recursion, place };
  if (use.source.kind === 'opaque' || use.source.branches.length > 1) return undefined;
  const [only] = definitions(use.source, use.column);
  return only === undefined ? undefined : recursionColumn(tree, only.scope, only.expression);
}

function recursionOf(tree: QueryTree, source: Source): Recursion | undefined {
  if (source.kind === 'derived') return source.recursion ?? undefined;
  return tree.recursions.find(({ self }) => self === source);
}

/** The column of a table that a SELECT puts out at a place, if it is nothing but one. */
export function plainColumnAt(tree: QueryTree, scope: Scope, place: number): PlainColumn | undefined {
  const expression = scope.outputs[place]?.expression;
  const [side, ...others] = expression === undefined ? [] : expandSides(tree, scope, expression, 'barriers');
  if (side?.column == null || others.length > 0) return undefined;
  return { source: side.source, column: side.column };
}
