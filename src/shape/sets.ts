import { builtInName } from '../ir/expression.js';
import type { Node } from '../sql/parse.js';
import type { Visited } from '../sql/walk.js';
import { argumentsOf } from './arguments.js';
import { elementValue } from './arrays.js';
import type { Inference, Place } from './place.js';
import { isNumberType, membersOf, type Shape, unionOf, unknownShape } from './shape.js';
import { anyValue, document, eitherOf, scalar, type Value } from './values.js';

/** Functions in FROM that give one column, and what is in it. */
const sets: Readonly<Record<string, (args: readonly Value[]) => Value>> = {
  unnest: ([array, ...others]) => (array === undefined || others.length > 0 ? anyValue : unnested(array)),
  generate_series: ([first = anyValue, ...others]) => series(eitherOf([first, ...others]).type ?? first.type),
  jsonb_array_elements: ([array = anyValue]) => document(elementsOf(array.shape)),
  json_array_elements: ([array = anyValue]) => ({ ...document(elementsOf(array.shape)), type: 'json' }),
  jsonb_array_elements_text: () => scalar('text', true),
  json_array_elements_text: () => scalar('text', true),
  jsonb_object_keys: () => scalar('text', false),
  json_object_keys: () => scalar('text', false),
  regexp_split_to_table: () => scalar('text', false),
  string_to_table: () => scalar('text', true),
};

/** The columns of a function in FROM; undefined where it isn't known. */
export function columnsOfSet(inference: Inference, place: Place, { kind, fields }: Visited): Value[] | undefined {
  const [only, ...others] = kind === 'RangeFunction' ? ((fields.functions ?? []) as Node[]) : [];
  const call = only !== undefined && 'List' in only ? only.List.items?.[0] : undefined;
  if (call === undefined || !('FuncCall' in call) || others.length > 0) return undefined;
  const name = builtInName(call.FuncCall) ?? '';
  if (!Object.hasOwn(sets, name)) return undefined;
  const column = sets[name]?.(argumentsOf(inference, place, call.FuncCall)) ?? anyValue;
  return fields.ordinality ? [column, scalar('bigint', false)] : [column];
}

function series(type: string | null): Value {
  if (type === null) return anyValue;
  return isNumberType(type) || type.startsWith('timestamp') ? scalar(type, false) : anyValue;
}

/** Rows of a composite type become several columns. */
function unnested(array: Value): Value {
  const element = elementValue(array);
  return membersOf(element.shape).some(({ kind }) => kind === 'object') ? anyValue : element;
}

/** The elements of JSON arrays of a shape; what is no array fails. */
export function elementsOf(shape: Shape): Shape {
  const items = membersOf(shape).flatMap((member): readonly Shape[] => {
    if (member.kind === 'tuple') return member.items;
    if (member.kind === 'array') return member.nested ? [member.items, member] : [member.items];
    return member.kind === 'unknown' ? [unknownShape] : [];
  });
  return unionOf(items);
}
