import { builtInName, operatorName, splitConjunction } from '../../ir/expression.js';
import { referenceNames } from '../../ir/resolve.js';
import type { FuncCall, Node } from '../../sql/parse.js';

/** What becomes of the row of nulls that an outer join stands in for the rows of some aliases. */

/** Operators of the server's own that make null of null, whatever types they are for. */
const strictOperators = new Set(['+', '-', '*', '/', '%', '=', '<', '<=', '>', '>=', '<>']);

/** Aggregates of the server's own that pass over null, and make of nothing but nulls what they make of no rows. */
const strictAggregates = new Set([
  ...['count', 'sum', 'avg', 'min', 'max', 'bool_and', 'bool_or', 'every', 'string_agg', 'bit_and', 'bit_or'],
  ...['stddev', 'stddev_pop', 'stddev_samp', 'variance', 'var_pop', 'var_samp'],
]);

/** An aggregate makes the same of that row alone as of no rows: a filter leaves it out, or it is passed over. */
export function ignoresNullRow(call: FuncCall, aliases: ReadonlySet<string>): boolean {
  const { agg_filter, agg_within_group, args = [] } = call;
  if (agg_filter !== undefined && isFalseOfNulls(agg_filter, aliases)) return true;
  const [first] = args;
  if (first === undefined || agg_within_group || !strictAggregates.has(builtInName(call) ?? '')) return false;
  return isNullOfNulls(first, aliases);
}

/** A condition is false or null for that row. */
export function isFalseOfNulls(condition: Node, aliases: ReadonlySet<string>): boolean {
  if ('BoolExpr' in condition) {
    const { boolop, args = [] } = condition.BoolExpr;
    if (boolop === 'AND_EXPR') return splitConjunction(condition).some((each) => isFalseOfNulls(each, aliases));
    return boolop === 'OR_EXPR' && args.every((each) => isFalseOfNulls(each, aliases));
  }
  if ('NullTest' in condition) {
    const { arg, nulltesttype } = condition.NullTest;
    return nulltesttype === 'IS_NOT_NULL' && arg !== undefined && isNullOfNulls(arg, aliases);
  }
  return isNullOfNulls(condition, aliases);
}

/** An expression is null where the columns of these aliases are. */
function isNullOfNulls(expression: Node, aliases: ReadonlySet<string>): boolean {
  if ('ColumnRef' in expression) return aliases.has(referenceNames(expression.ColumnRef).at(-2) ?? '');
  if ('TypeCast' in expression)
    return expression.TypeCast.arg !== undefined && isNullOfNulls(expression.TypeCast.arg, aliases);
  if (!('A_Expr' in expression) || expression.A_Expr.kind !== 'AEXPR_OP') return false;
  const { name, lexpr, rexpr } = expression.A_Expr;
  if (name?.length !== 1 || !strictOperators.has(operatorName(name))) return false;
  return [lexpr, rexpr].some((side) => side !== undefined && isNullOfNulls(side, aliases));
}
