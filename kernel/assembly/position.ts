// Where in an array an edit puts its element: "at" an index, "before" or "after" another element, "between" two that
// stand side by side, or at the end.

import { childAt, countOf, isArray } from './container';
import { beginMember, failForm, findMember, MALFORMED } from './edit-members';
import { findElement } from './elements';
import { report } from './errors';
import { isMatch, Match, matchOf } from './match';
import { peekElement } from './node-edits';
import { indexOf } from './numeric';
import { failRange } from './path-errors';
import { indexStep, Steps } from './steps';
import { putLiteral } from './text';
import { kindOf, NOTHING, NULL, NUMERIC, startOf, Value } from './value';

// The position of the edit being applied: an index, two neighbours, or a match and how far behind it; else the end.
let at: i32 = -1;
let match: Match | null = null;
let behind: u32 = 0;
let between: bool = false;
let left: Match | null = null;
let right: Match | null = null;

/** `placeInArray` says that the neighbours are apart, or missing. */
export const APART: i32 = -1;

export function readPosition(edit: Value): void {
  const index = findMember(edit, 'at');
  const before = findMember(edit, 'before');
  const after = findMember(edit, 'after');
  const neighbours = findMember(edit, 'between');
  between = neighbours !== NOTHING;
  const given = u32(index !== NOTHING) + u32(before !== NOTHING) + u32(after !== NOTHING) + u32(between);
  if (given > 1) failForm('"at", "before", "after" and "between" exclude each other');
  at = index === NOTHING ? -1 : readIndex(index);
  behind = u32(after !== NOTHING);
  match = null;
  if (before !== NOTHING) match = readMatch(before, 'before');
  if (after !== NOTHING) match = readMatch(after, 'after');
  if (between) readNeighbours(neighbours);
}

/** Whether the edit goes nowhere but between two neighbours. */
export function needsNeighbours(): bool {
  return between;
}

function readNeighbours(pair: Value): void {
  if (!isArray(pair) || countOf(startOf(pair)) !== 2) failNeighbours();
  left = readNeighbour(childAt(pair, 0));
  right = readNeighbour(childAt(pair, 1));
}

/** Null stands for an end of the array. */
function readNeighbour(value: Value): Match | null {
  if (kindOf(value) === NULL) return null;
  const read = matchOf(value);
  if (read === null) failNeighbours();
  return read;
}

function failNeighbours(): void {
  failForm('"between" must be an array of two objects of scalars, or null for an end');
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

/** The index for the position that was read, in an array that stands at the end of `path`; or APART. */
export function placeInArray(array: Value, path: Steps): i32 {
  const count = countOf(startOf(array));
  if (between) return placeBetween(array, count);
  if (at >= 0) {
    if (u32(at) > count) {
      path.push(indexStep(u32(at)));
      failRange(path, path.count, u32(at), count);
    }
    return at;
  }
  const wanted = match;
  const found = wanted === null ? -1 : findElement(array, wanted);
  return found < 0 ? i32(count) : found + i32(behind);
}

function placeBetween(array: Value, count: u32): i32 {
  const first = left;
  const second = right;
  const found = first === null ? -1 : findElement(array, first);
  if (first !== null && found < 0) return APART;
  const place = u32(found + 1);
  if (second === null) return place === count ? i32(place) : APART;
  return place < count && isMatch(peekElement(array, place), second) ? i32(place) : APART;
}
