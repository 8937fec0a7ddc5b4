import type { TypeCast } from 'libpg-query';
import { castConstant } from './constants.js';
import type { Inference, Place } from './place.js';
import { membersOf, type Shape } from './shape.js';
import { isJson, isText, shapeOfType, typeOfName } from './types.js';
import { anyValue, type Value } from './values.js';

/** What a cast leaves of a value. */
export function castValue({ catalog, infer }: Inference, place: Place, { arg, typeName }: TypeCast): Value {
  const type = typeOfName(catalog, typeName);
  if (arg === undefined || type === null) return anyValue;
  const constant = typeName?.typmods === undefined ? castConstant(catalog, arg, type) : undefined;
  if (constant !== undefined) return constant;
  const { shape, type: from, nullable } = infer(place, arg);
  if (type === from || membersOf(shape).length === 0) return { type, shape, nullable };
  if (isJson(type)) return isJson(from) ? { type, shape, nullable } : { ...anyValue, type, nullable };
  const isLabel = (member: Shape): boolean => member.kind === 'literal' && typeof member.value === 'string';
  if (type === 'text' && !isJson(from) && membersOf(shape).every(isLabel)) return { type, shape, nullable };
  // A cast of JSON may find null, one to a type of the user's runs code of the user's.
  const known = from !== null || shape.kind !== 'unknown';
  const own = !type.includes('.') || ('A_Const' in arg && type.endsWith('[]'));
  const certain = !nullable && known && own && (!isJson(from) || isText(type));
  return { type, shape: shapeOfType(catalog, type), nullable: !certain };
}
