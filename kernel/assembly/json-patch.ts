// jsonb_patch: RFC 6902.

import { compareBytes } from './bytes';
import { hasSameBytes, isEqual } from './compare';
import { childAt, countOf, isArray, isObject } from './container';
import { failForm, failUnknownOp, readMember, readString, requireEdit } from './edit-members';
import { placeAt, removeAt } from './edits';
import { atEdit, begin, report } from './errors';
import { tick } from './guard';
import { open, Piece } from './node';
import { insertElement, setMember } from './node-edits';
import { failNoPlace, follow, lookUpIndex, Pointer, parsePointer } from './pointer';
import { isLiteral, putByte, putLiteral, putText } from './text';
import { kindOf, lengthOf, OPENED, startOf, Value } from './value';
import { write } from './writer';

export function applyPatch(root: Piece, patch: Value): void {
  const count = countOf(startOf(patch));
  for (let i: u32 = 0; i < count; i++) {
    tick();
    atEdit('patch', i32(i));
    applyOperation(root, childAt(patch, i));
  }
}

function applyOperation(root: Piece, edit: Value): void {
  requireEdit(edit);
  const op = readString(edit, 'op');
  if (isLiteral(op, 'add')) add(root, readPointer(edit, 'path'), readMember(edit, 'value'));
  else if (isLiteral(op, 'remove')) remove(root, readPointer(edit, 'path'));
  else if (isLiteral(op, 'replace')) replace(root, readPointer(edit, 'path'), readMember(edit, 'value'));
  else if (isLiteral(op, 'move')) move(root, readPointer(edit, 'path'), readPointer(edit, 'from'));
  else if (isLiteral(op, 'copy')) copy(root, readPointer(edit, 'path'), readPointer(edit, 'from'));
  else if (isLiteral(op, 'test')) test(root, readPointer(edit, 'path'), readMember(edit, 'value'));
  else failUnknownOp(op);
}

function readPointer(edit: Value, name: string): Pointer {
  return parsePointer(readString(edit, name));
}

function add(root: Piece, pointer: Pointer, value: Value): void {
  const count = pointer.steps.count;
  if (count === 0) {
    root.value = value;
    return;
  }
  const container = follow(root.value, pointer, count - 1);
  if (isObject(container)) {
    setMember(open(placeAt(root, pointer.steps, count - 1)), pointer.steps.at(count - 1), value);
  } else if (isArray(container)) {
    const index = lookUpIndex(pointer, count - 1, countOf(startOf(container)), true);
    insertElement(open(placeAt(root, pointer.steps, count - 1)), index, value);
  } else {
    failNoPlace(pointer);
  }
}

function remove(root: Piece, pointer: Pointer): void {
  if (pointer.steps.count === 0) failForm('the whole document cannot be removed');
  follow(root.value, pointer, pointer.steps.count);
  removeAt(root, pointer.steps);
}

function replace(root: Piece, pointer: Pointer, value: Value): void {
  follow(root.value, pointer, pointer.steps.count);
  placeAt(root, pointer.steps, pointer.steps.count).value = value;
}

function move(root: Piece, pointer: Pointer, from: Pointer): void {
  if (isWithin(pointer.text, from.text)) failForm('"from" must not be a proper prefix of "path"');
  follow(root.value, from, from.steps.count);
  if (!hasSameBytes(from.text, pointer.text)) add(root, pointer, removeAt(root, from.steps));
}

/** Whether a pointer leads to something inside of what another leads to. */
function isWithin(pointer: Value, outer: Value): bool {
  const length = lengthOf(outer);
  return (
    lengthOf(pointer) > length &&
    compareBytes(startOf(pointer), startOf(outer), length) === 0 &&
    load<u8>(startOf(pointer) + length) === 0x2f
  );
}

function copy(root: Piece, pointer: Pointer, from: Pointer): void {
  add(root, pointer, freeze(root, from));
}

function test(root: Piece, pointer: Pointer, value: Value): void {
  if (isEqual(freeze(root, pointer), value)) return;
  begin();
  putLiteral('test failed at path "');
  putText(pointer.text);
  putByte(0x22);
  report('22000');
}

/** The value a pointer leads to, written if it had been opened, so that it can be compared or stand twice. */
function freeze(root: Piece, pointer: Pointer): Value {
  const value = follow(root.value, pointer, pointer.steps.count);
  if (kindOf(value) !== OPENED) return value;
  const place = placeAt(root, pointer.steps, pointer.steps.count);
  place.value = write(value);
  return place.value;
}
