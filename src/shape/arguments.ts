import type { FuncCall } from 'libpg-query';
import { operatorName } from '../ir/expression.js';
import type { Node } from '../sql/parse.js';
import type { Inference, Place } from './scope.js';
import type { Value } from './values.js';

/** The name of a function of the server's own, which its text writes without a schema; null for any other. */
export function builtInName({ funcname = [] }: FuncCall): string | null {
  const qualified = funcname.length > 1 && operatorName(funcname.slice(0, -1)) !== 'pg_catalog';
  return qualified ? null : operatorName(funcname);
}

/** Whether the arguments stand for parameters in their order, one for each. */
export function hasPlainArguments({ args = [], func_variadic: variadic }: FuncCall): boolean {
  return !variadic && !args.some((argument) => 'NamedArgExpr' in argument);
}

export function argumentsOf(inference: Inference, place: Place, { args = [] }: FuncCall): Value[] {
  return args.map((argument: Node) => inference.infer(place, argument));
}
