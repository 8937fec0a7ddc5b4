import type { Node } from '../sql/parse.js';

/** Expressions of which an expression has the value of one, whichever; none where it is something else. */
export function choicesOf(expression: Node): Node[] {
  if ('CoalesceExpr' in expression) return expression.CoalesceExpr.args ?? [];
  if (!('CaseExpr' in expression)) return [];
  const { args = [], defresult } = expression.CaseExpr;
  const results = args.map((arm) => ('CaseWhen' in arm ? arm.CaseWhen.result : undefined));
  return [...results, defresult].filter((result) => result !== undefined);
}

/** NULL, of whatever type. */
export function isNull(expression: Node): boolean {
  if ('TypeCast' in expression) return expression.TypeCast.arg !== undefined && isNull(expression.TypeCast.arg);
  return 'A_Const' in expression && 'isnull' in expression.A_Const && expression.A_Const.isnull === true;
}
