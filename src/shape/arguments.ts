import type { FuncCall, Node } from '../sql/parse.js';
import type { Inference, Place } from './place.js';
import type { Value } from './values.js';

/** Whether the arguments stand for parameters in their order, one for each. */
export function hasPlainArguments({ args = [], func_variadic: variadic }: FuncCall): boolean {
  return !variadic && !args.some((argument) => 'NamedArgExpr' in argument);
}

export function argumentsOf(inference: Inference, place: Place, { args = [] }: FuncCall): Value[] {
  return args.map((argument: Node) => inference.infer(place, argument));
}
