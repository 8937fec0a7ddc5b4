// The document of a call: what its edits change, and what comes of it.

import { resetArena } from './arena';
import { ARRAY_HEADER, childAt, isSound, SCALAR_HEADER } from './container';
import { atEdit, failMalformed } from './errors';
import { resetGuard } from './guard';
import { Span, spanLength, spanOf, spanStart } from './span';
import { CONTAINER, lengthOf, makeValue, STRING, startOf, Value } from './value';
import { write } from './writer';

/** Forgets everything of the call before. */
export function reset(): void {
  resetArena();
  resetGuard();
  atEdit('', -1);
}

/** The value of a jsonb argument: a container, or the scalar in it. */
export function readDocument(span: Span): Value {
  const start = spanStart(span);
  if (spanLength(span) < 4 || spanLength(span) > 0x0fff_ffff || (start & 3) !== 0) failMalformed();
  const header = load<u32>(start);
  if ((header & SCALAR_HEADER) === 0) {
    const container = makeValue(CONTAINER, start, spanLength(span));
    if (!isSound(container)) failMalformed();
    return container;
  }
  if (header !== (SCALAR_HEADER | ARRAY_HEADER | 1) || spanLength(span) < 8) failMalformed();
  const scalar = childAt(makeValue(CONTAINER, start, spanLength(span)), 0);
  return scalar;
}

/** A text argument as a JSON string. */
export function readText(span: Span): Value {
  return makeValue(STRING, spanStart(span), spanLength(span));
}

/** The document as bytes; the argument's own if nothing was opened. */
export function finish(value: Value): Span {
  atEdit('', -1);
  const written = write(value);
  return spanOf(startOf(written), lengthOf(written));
}
