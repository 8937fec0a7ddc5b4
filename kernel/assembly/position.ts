// Where in an array an edit puts its element: "at" an index, "before" or "after" another element, or at the end.

import { countOf } from './container';
import { beginMember, failForm, findMember, MALFORMED } from './edit-members';
import { findElement } from './elements';
import { report } from './errors';
import { Match, matchOf } from './match';
import { indexOf } from './numeric';
import { failRange } from './path-errors';
import { indexStep, Steps } from './steps';
import { putLiteral } from './text';
import { kindOf, NOTHING, NUMERIC, startOf, Value } from './value';

// The position of the edit being applied: an index, or a match and how far behind it; else the end.
let at: i32 = -1;
let match: Match | null = null;
let behind: u32 = 0;

export function readPosition(edit: Value): void {
  const index = findMember(edit, 'at');
  const before = findMember(edit, 'before');
  const after = findMember(edit, 'after');
  const given = u32(index !== NOTHING) + u32(before !== NOTHING) + u32(after !== NOTHING);
  if (given > 1) failForm('"at", "before" and "after" exclude each other');
  at = index === NOTHING ? -1 : readIndex(index);
  behind = u32(after !== NOTHING);
  match = null;
  if (before !== NOTHING) match = readMatch(before, 'before');
  if (after !== NOTHING) match = readMatch(after, 'after');
}

function readIndex(value: Value): i32 {
  const index = kindOf(value) === NUMERIC ? indexOf(value) : -1;
  if (index < 0) failForm('"at" must be an index');
  return index;
}

function readMatch(value: Value, name: string): Match | null {
  const read = matchOf(value);
  if (read === null) {
    beginMember(name);
    putLiteral(' must be an object of scalars');
    report(MALFORMED);
  }
  return read;
}

/** The index for the position that was read, in an array that stands at the end of `path`. */
export function placeInArray(array: Value, path: Steps): u32 {
  const count = countOf(startOf(array));
  if (at >= 0) {
    if (u32(at) > count) {
      path.push(indexStep(u32(at)));
      failRange(path, path.count, u32(at), count);
    }
    return u32(at);
  }
  const wanted = match;
  const found = wanted === null ? -1 : findElement(array, wanted);
  return found < 0 ? count : u32(found) + behind;
}
