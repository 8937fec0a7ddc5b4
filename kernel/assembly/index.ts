// What the module exports: a function for each function in SQL. README.md describes the contract.

import { readObject } from './arguments';
import { finish, readDocument } from './document';
import { mergeDeep, mergeShallow } from './merge';
import { makePlace } from './node';
import { Span } from './span';

export { allocate } from './arena';
export { reset } from './document';

export function jsonbMergeShallow(target: Span, source: Span): Span {
  const place = makePlace(readObject(target, 'target'));
  mergeShallow(place, readObject(source, 'source'));
  return finish(place.value);
}

export function jsonbDeepMerge(target: Span, source: Span): Span {
  const place = makePlace(readDocument(target));
  mergeDeep(place, readDocument(source));
  return finish(place.value);
}
