import { builtInName } from '../ir/expression.js';
import type { FuncCall } from '../sql/parse.js';
import { aggregateValue } from './aggregates.js';
import { argumentsOf, hasPlainArguments } from './arguments.js';
import { withoutNulls } from './edits.js';
import { callValue } from './functions.js';
import { builtArray, builtObject } from './json.js';
import type { Inference, Place } from './place.js';
import { anyValue, document, type Value } from './values.js';

/** What a function, an aggregate or a window function gives. */
export function functionValue(inference: Inference, place: Place, call: FuncCall): Value {
  const name = builtInName(call);
  if (name === null || !hasPlainArguments(call)) return anyValue;
  const aggregate = aggregateValue(inference, place, call);
  if (aggregate !== undefined) return aggregate;
  if (/^jsonb?_build_object$/.test(name)) return ofKind(name, builtObject(inference, place, call.args ?? []));
  if (/^jsonb?_build_array$/.test(name)) return ofKind(name, builtArray(inference, place, call.args ?? []));
  const args = argumentsOf(inference, place, call);
  const [first = anyValue, second] = args;
  switch (name) {
    case 'to_jsonb':
    case 'to_json':
    case 'row_to_json':
    case 'array_to_json':
      return ofKind(
        name,
        document(
          first.shape,
          args.some(({ nullable }) => nullable),
        ),
      );
    case 'jsonb_strip_nulls':
    case 'json_strip_nulls': {
      const inArrays = second === undefined ? false : constantOf(second);
      return typeof inArrays === 'boolean'
        ? ofKind(name, document(withoutNulls(first.shape, inArrays), first.nullable))
        : anyValue;
    }
    default:
      return callValue(name, args);
  }
}

function constantOf({ shape }: Value): unknown {
  return shape.kind === 'literal' ? shape.value : undefined;
}

/** Functions say in their name which of the two JSON types they give. */
function ofKind(name: string, value: Value): Value {
  return { ...value, type: name.includes('jsonb') ? 'jsonb' : 'json' };
}
