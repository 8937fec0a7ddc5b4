import { type Aggregates, builtInName } from '../../ir/expression.js';
import type { Scope } from '../../ir/nodes.js';
import { constant } from '../../sql/constant.js';
import type { Node } from '../../sql/parse.js';
import { isNeverNull } from './never-null.js';

/** `jsonb_build_array()` and `jsonb_build_object()` are constants. */
export function emptyConstant(node: Node): Node | undefined {
  if (!('FuncCall' in node) || node.FuncCall.args !== undefined) return undefined;
  const name = builtInName(node.FuncCall);
  if (name !== 'jsonb_build_array' && name !== 'jsonb_build_object') return undefined;
  return constant(name === 'jsonb_build_array' ? '[]' : '{}', 'jsonb');
}

/** `coalesce(e, …)` is e where e is never null. */
export function neverNull(aggregates: Aggregates, node: Node, scope: Scope | null = null): Node | undefined {
  if (!('CoalesceExpr' in node)) return undefined;
  const [first] = node.CoalesceExpr.args ?? [];
  return first !== undefined && isNeverNull(aggregates, first, scope) ? first : undefined;
}
