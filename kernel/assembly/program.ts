// jsonb_ivm_patch: edits applied one after the other to one document, which is written once.

import { makeArrayAt } from './array-edits';
import { childAt, countOf, isArray, isObject } from './container';
import {
  beginMember,
  failForm,
  failMember,
  failUnknownOp,
  MALFORMED,
  readMember,
  readString,
  requireEdit,
} from './edit-members';
import { makePlaceAt, placeAt, removeAt } from './edits';
import { forgetElements, forgetPlaces, isIndexed, isIndexedOnlyBy } from './element-index';
import { atEdit, report } from './errors';
import { tick } from './guard';
import { elementStep, isMatch, Match, matchOf } from './match';
import { mergeShallow } from './merge';
import { openedValue, Piece } from './node';
import { insertElement } from './node-edits';
import { indexOf } from './numeric';
import { failWanted } from './path-errors';
import { APART, needsNeighbours, placeInArray, readPosition } from './position';
import { FOUND, resolve } from './resolve';
import { indexStep, isElementStep, isKeyStep, Steps } from './steps';
import { isLiteral, putByte, putLiteral, putNumber } from './text';
import { CONTAINER, kindOf, NOTHING, NUMERIC, STRING, startOf, Value } from './value';

/** False if an element was to go between neighbours that do not stand side by side. */
export function applyProgram(root: Piece, program: Value): bool {
  const count = countOf(startOf(program));
  forgetElements();
  for (let i: u32 = 0; i < count; i++) {
    tick();
    atEdit('program', i32(i));
    if (!applyEdit(root, childAt(program, i))) return false;
  }
  return true;
}

function applyEdit(root: Piece, edit: Value): bool {
  requireEdit(edit);
  const op = readString(edit, 'op');
  if (isLiteral(op, 'set')) set(root, edit);
  else if (isLiteral(op, 'merge')) merge(root, edit);
  else if (isLiteral(op, 'remove')) remove(root, edit);
  else if (isLiteral(op, 'insert')) return insert(root, edit);
  else if (isLiteral(op, 'upsert')) return upsert(root, edit);
  else if (isLiteral(op, 'move')) return move(root, edit);
  else failUnknownOp(op);
  return true;
}

function set(root: Piece, edit: Value): void {
  const path = readPath(edit);
  const value = readMember(edit, 'value');
  const place = makePlaceAt(root, path, false);
  if (place === null) return;
  const last = path.count === 0 ? NOTHING : path.at(path.count - 1);
  if (!isKeyStep(last) || isIndexed(last)) forgetElements();
  place.value = value;
}

function merge(root: Piece, edit: Value): void {
  const path = readPath(edit);
  const value = readMember(edit, 'value');
  if (!isObject(value)) failMember('value', 'an object', value, '2203C');
  const place = makePlaceAt(root, path, false);
  if (place === null) return;
  if (place.value === NOTHING) {
    place.value = value;
    return;
  }
  if (!isObject(place.value)) failWanted(path, path.count, place.value, true);
  const members = countOf(startOf(value));
  for (let i: u32 = 0; i < members; i++) if (isIndexed(childAt(value, i))) forgetElements();
  mergeShallow(place, value);
}

function remove(root: Piece, edit: Value): void {
  const path = readWholePath(edit);
  if (resolve(root.value, path, path.count) !== FOUND) return;
  const last = path.at(path.count - 1);
  if (!isKeyStep(last)) forgetPlaces();
  else if (isIndexed(last)) forgetElements();
  removeAt(root, path);
}

function insert(root: Piece, edit: Value): bool {
  const path = readPath(edit);
  const value = readMember(edit, 'value');
  readPosition(edit);
  return insertAt(root, path, value);
}

function upsert(root: Piece, edit: Value): bool {
  const path = readWholePath(edit);
  const last = path.at(path.count - 1);
  if (!isElementStep(last)) failForm('the last step of "path" must be an object of scalars');
  const value = readMember(edit, 'value');
  readPosition(edit);
  if (resolve(root.value, path, path.count) === FOUND) {
    const match = changetype<Match>(startOf(last));
    if (!isMatch(value, match) || !isIndexedOnlyBy(match)) forgetElements();
    placeAt(root, path, path.count).value = value;
    return true;
  }
  path.count--;
  return insertAt(root, path, value);
}

function move(root: Piece, edit: Value): bool {
  const path = readWholePath(edit);
  if (isKeyStep(path.at(path.count - 1))) {
    failForm('the last step of "path" must be an index or an object of scalars');
  }
  readPosition(edit);
  if (resolve(root.value, path, path.count) !== FOUND) return true;
  forgetPlaces();
  const value = removeAt(root, path);
  path.count--;
  return insertAt(root, path, value);
}

function insertAt(root: Piece, path: Steps, value: Value): bool {
  const array = makeArrayAt(root, path, false);
  if (array === null) return !needsNeighbours();
  const place = placeInArray(openedValue(array), path);
  if (place === APART) return false;
  forgetPlaces();
  insertElement(array, u32(place), value);
  return true;
}

/** The path of an edit that cannot be of the document itself. */
function readWholePath(edit: Value): Steps {
  const path = readPath(edit);
  if (path.count === 0) failForm('"path" must not be empty');
  return path;
}

function readPath(edit: Value): Steps {
  const path = readMember(edit, 'path');
  if (!isArray(path)) failMember('path', 'an array', path, MALFORMED);
  const count = countOf(startOf(path));
  const steps = Steps.ofRoom(count + 1);
  for (let i: u32 = 0; i < count; i++) steps.push(readStep(childAt(path, i), i));
  return steps;
}

function readStep(step: Value, i: u32): Value {
  const kind = kindOf(step);
  if (kind === STRING) return step;
  if (kind === NUMERIC) {
    const index = indexOf(step);
    if (index >= 0) return indexStep(u32(index));
  } else if (kind === CONTAINER) {
    const match = matchOf(step);
    if (match !== null) return elementStep(match);
  }
  beginMember('path');
  putByte(0x5b);
  putNumber(i);
  putLiteral('] must be a key, an index or an object of scalars');
  report(MALFORMED);
  return NOTHING;
}
