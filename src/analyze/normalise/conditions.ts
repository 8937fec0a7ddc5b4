import { splitConjunction } from '../../ir/expression.js';
import type { Node } from '../../sql/parse.js';

/** Conditions joined by AND; undefined for none. */
export function allOf(conditions: readonly Node[]): Node | undefined {
  const [only, ...further] = conditions.flatMap(splitConjunction);
  return further.length === 0 || only === undefined
    ? only
    : { BoolExpr: { boolop: 'AND_EXPR', args: [only, ...further] } };
}

/** The same with a condition as a field of its own, which is absent where there is none. */
export function withCondition<T extends object, K extends string>(fields: T, name: K, conditions: readonly Node[]): T {
  const condition = allOf(conditions);
  const { [name]: _, ...rest } = fields as Record<string, unknown>;
  return { ...rest, ...(condition === undefined ? {} : { [name]: condition }) } as T;
}
