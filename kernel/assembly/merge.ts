// Merges of objects.

import { childAt, countOf, isObject } from './container';
import { enter, leave, tick } from './guard';
import { makePlace, open, Piece } from './node';
import { memberPlace, peekMember, removeMember, setMember } from './node-edits';
import { kindOf, NOTHING, NULL, startOf, Value } from './value';

/** Sets every member of `source` in the object at a place. */
export function mergeShallow(place: Piece, source: Value): void {
  const count = countOf(startOf(source));
  if (count === 0) return;
  const node = open(place);
  for (let i: u32 = 0; i < count; i++) {
    tick();
    setMember(node, childAt(source, i), childAt(source, count + i));
  }
}

/** Merges objects into objects at every depth; anything else is replaced. */
export function mergeDeep(place: Piece, source: Value): void {
  if (!isObject(place.value) || !isObject(source)) {
    place.value = source;
    return;
  }
  const count = countOf(startOf(source));
  if (count === 0) return;
  enter();
  const node = open(place);
  for (let i: u32 = 0; i < count; i++) {
    tick();
    const key = childAt(source, i);
    const value = childAt(source, count + i);
    const member = isObject(value) ? memberPlace(node, key) : null;
    if (member !== null) mergeDeep(member, value);
    else setMember(node, key, value);
  }
  leave();
}

/** RFC 7396. */
export function mergePatch(place: Piece, patch: Value): void {
  if (!isObject(patch)) {
    place.value = patch;
    return;
  }
  if (!isObject(place.value)) {
    place.value = patch;
    stripNulls(place);
    return;
  }
  enter();
  const count = countOf(startOf(patch));
  for (let i: u32 = 0; i < count; i++) {
    tick();
    mergePatchMember(place, childAt(patch, i), childAt(patch, count + i));
  }
  leave();
}

function mergePatchMember(place: Piece, key: Value, value: Value): void {
  const old = peekMember(place.value, key);
  if (kindOf(value) === NULL) {
    if (old !== NOTHING) removeMember(open(place), key);
  } else if (old === NOTHING) {
    stripNulls(setMember(open(place), key, value));
  } else {
    mergePatch(memberPlace(open(place), key)!, value);
  }
}

/** Removes the members that are null from the object at a place, and from the objects in it. */
function stripNulls(place: Piece): void {
  const object = place.value;
  if (!isObject(object)) return;
  enter();
  const count = countOf(startOf(object));
  for (let i: u32 = 0; i < count; i++) {
    tick();
    const value = childAt(object, count + i);
    if (kindOf(value) === NULL) {
      removeMember(open(place), childAt(object, i));
    } else if (isObject(value)) {
      const inner = makePlace(value);
      stripNulls(inner);
      if (inner.value !== value) setMember(open(place), childAt(object, i), inner.value);
    }
  }
  leave();
}
