import { type Aggregates, builtInName, callsAggregate } from '../../ir/expression.js';
import type { Node, SelectStmt } from '../../sql/parse.js';
import { isPlain } from './queries.js';

/** `jsonb_build_array()` and `jsonb_build_object()` are constants. */
export function emptyConstant(node: Node): Node | undefined {
  if (!('FuncCall' in node) || node.FuncCall.args !== undefined) return undefined;
  const name = builtInName(node.FuncCall);
  if (name !== 'jsonb_build_array' && name !== 'jsonb_build_object') return undefined;
  const text = name === 'jsonb_build_array' ? '[]' : '{}';
  const names: Node[] = [{ String: { sval: 'jsonb' } }];
  return { TypeCast: { arg: { A_Const: { sval: { sval: text } } }, typeName: { names, typemod: -1 } } };
}

/** `coalesce(e, …)` is e where e is never null: a constant, or a query of one row that selects `coalesce(…, constant)`. */
export function neverNull(aggregates: Aggregates, node: Node): Node | undefined {
  if (!('CoalesceExpr' in node)) return undefined;
  const [first] = node.CoalesceExpr.args ?? [];
  return first !== undefined && isNeverNull(aggregates, first) ? first : undefined;
}

function isNeverNull(aggregates: Aggregates, value: Node): boolean {
  if ('CoalesceExpr' in value) return (value.CoalesceExpr.args ?? []).some((each) => isNeverNull(aggregates, each));
  if ('TypeCast' in value)
    return value.TypeCast.arg !== undefined && 'A_Const' in value.TypeCast.arg && !value.TypeCast.arg.A_Const.isnull;
  if (!('SubLink' in value) || value.SubLink.subLinkType !== 'EXPR_SUBLINK') return false;
  const { subselect } = value.SubLink;
  const select: SelectStmt | undefined =
    subselect !== undefined && 'SelectStmt' in subselect ? subselect.SelectStmt : undefined;
  const [target] = select?.targetList ?? [];
  if (select === undefined || target === undefined || !('ResTarget' in target) || target.ResTarget.val === undefined)
    return false;
  const one = isPlain(select) && callsAggregate(select.targetList, aggregates, true);
  return one && isNeverNull(aggregates, target.ResTarget.val);
}
