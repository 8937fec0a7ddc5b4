import type { Node, TypeName } from './parse.js';

/** A text as a constant of a type, as the server writes it: `'…'::text`. */
export function constant(text: string, type: 'text' | 'jsonb'): Node {
  return castTo({ A_Const: { sval: { sval: text } } }, type);
}

/** `…::type`, or `…::type[]`. */
export function castTo(arg: Node, type: 'text' | 'jsonb', array = false): Node {
  const arrayBounds: Node[] = [{ Integer: { ival: -1 } }];
  return { TypeCast: { arg, typeName: { ...typeNamed(type), ...(array ? { arrayBounds } : {}) } } };
}

/** A type of the server's own. */
export function typeNamed(type: 'text' | 'jsonb'): TypeName {
  return { names: [{ String: { sval: type } }], typemod: -1 };
}
