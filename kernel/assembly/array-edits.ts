// The functions that find an array by its path, and an element in it.

import { compare } from './compare';
import { countOf, dataOf, endAfter, entryAt, isArray, isObject, valueBetween } from './container';
import { makePlaceAt, placeAt } from './edits';
import { findElement } from './elements';
import { tick } from './guard';
import { KeySearch } from './key-search';
import { Match } from './match';
import { mergeShallow } from './merge';
import { emptyArray, Node, open, openedValue, Piece } from './node';
import { elementPlace, insertElement, peekMember, removeElement } from './node-edits';
import { failMisfit, failMissing, failWanted } from './path-errors';
import { depth, FOUND, MISFIT, reached, resolve } from './resolve';
import { indexStep, Steps } from './steps';
import { NOTHING, startOf, Value } from './value';

/** The array at a path, which has to be there. */
export function requireArray(root: Piece, path: Steps): Value {
  const outcome = resolve(root.value, path, path.count);
  if (outcome === MISFIT) failMisfit(path, depth, reached);
  if (outcome !== FOUND) failMissing(path, depth + 1);
  if (!isArray(reached)) failWanted(path, path.count, reached, false);
  return reached;
}

export function updateWhere(root: Piece, path: Steps, match: Match, updates: Value): void {
  const index = findElement(requireArray(root, path), match);
  if (index < 0) return;
  mergeShallow(elementPlace(open(placeAt(root, path, path.count)), u32(index)), updates);
}

/** Sets a value in the first element that matches, at a path that begins there. */
export function updateWherePath(root: Piece, path: Steps, match: Match, updatePath: Steps, value: Value): void {
  const index = findElement(requireArray(root, path), match);
  if (index < 0) return;
  const whole = Steps.ofRoom(path.count + 1 + updatePath.count);
  for (let i: u32 = 0; i < path.count; i++) whole.push(path.at(i));
  whole.push(indexStep(u32(index)));
  for (let i: u32 = 0; i < updatePath.count; i++) whole.push(updatePath.at(i));
  makePlaceAt(root, whole, true)!.value = value;
}

/** Does nothing where there is no such array. */
export function deleteWhere(root: Piece, path: Steps, match: Match): void {
  if (!hasArray(root, path)) return;
  const index = findElement(reached, match);
  if (index >= 0) removeElement(open(placeAt(root, path, path.count)), u32(index));
}

export function hasElement(root: Piece, path: Steps, match: Match): bool {
  return hasArray(root, path) && findElement(reached, match) >= 0;
}

function hasArray(root: Piece, path: Steps): bool {
  return resolve(root.value, path, path.count) === FOUND && isArray(reached);
}

/** Opens the array at a path, and makes it, with what leads to it, if it is missing; nulls and null as makePlaceAt says. */
export function makeArrayAt(root: Piece, path: Steps, passesNulls: bool): Node | null {
  const place = makePlaceAt(root, path, passesNulls);
  if (place === null) return null;
  if (place.value === NOTHING) place.value = openedValue(emptyArray());
  else if (!isArray(place.value)) failWanted(path, path.count, place.value, false);
  return open(place);
}

/** Inserts before the first element that sorts after the new one; without a key, at the end. */
export function insertWhere(root: Piece, path: Steps, element: Value, key: Value, descending: bool): void {
  const wanted = key !== NOTHING && isObject(element) ? peekMember(element, key) : NOTHING;
  const outcome = resolve(root.value, path, path.count);
  const sorted = wanted !== NOTHING && outcome === FOUND && isArray(reached);
  const index = sorted ? i32(sortedPlace(reached, key, wanted, descending)) : -1;
  const array = makeArrayAt(root, path, true)!;
  insertElement(array, index < 0 ? array.count() : u32(index), element);
}

function sortedPlace(array: Value, key: Value, wanted: Value, descending: bool): u32 {
  const address = startOf(array);
  const data = dataOf(address);
  const count = countOf(address);
  const search = KeySearch.of(key);
  let start: u32 = 0;
  for (let i: u32 = 0; i < count; i++) {
    tick();
    const entry = entryAt(address, i);
    const end = endAfter(entry, start);
    const element = valueBetween(array, data, entry, start, end);
    const value = isObject(element) ? search.valueIn(element) : NOTHING;
    if (value !== NOTHING) {
      const order = compare(value, wanted);
      if (descending ? order < 0 : order > 0) return i;
    }
    start = end;
  }
  return count;
}
