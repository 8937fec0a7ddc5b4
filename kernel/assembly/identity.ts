import { top } from './arena';
import { isObject } from './container';
import { peekMember } from './node-edits';
import { putDecimal } from './numeric';
import { Span, spanOf } from './span';
import { spanSince } from './text';
import { kindOf, lengthOf, NOTHING, NUMERIC, STRING, startOf, Value } from './value';

/** The text of a string or a number under a key; NULL otherwise. */
export function extractId(data: Value, key: Value): Span {
  const id = isObject(data) ? peekMember(data, key) : NOTHING;
  if (id === NOTHING) return 0;
  if (kindOf(id) === STRING) return spanOf(startOf(id), lengthOf(id));
  if (kindOf(id) !== NUMERIC) return 0;
  const start = top;
  putDecimal(id);
  return spanSince(start);
}
