// jsonb_diff: an RFC 6902 patch that turns one value into another.

import { Alignment, align } from './alignment';
import { top } from './arena';
import { hasSameBytes, isEqual } from './compare';
import { childAt, countOf, isArray, isObject } from './container';
import { enter, leave, MAX_DEPTH, tick } from './guard';
import { emptyArray, emptyObject, Node, openedValue } from './node';
import { insertElement, peekMember, setMember } from './node-edits';
import { compareKeys } from './search';
import { indexStep, isIndexStep, Steps, stepIndex } from './steps';
import { literal, putByte, putNumber, textSince } from './text';
import { isScalar, lengthOf, NOTHING, startOf, Value } from './value';

let patch: Node = changetype<Node>(0);
/** Where in the document the comparison is. */
let trail: Steps = changetype<Steps>(0);
let opKey: Value = NOTHING;
let pathKey: Value = NOTHING;
let valueKey: Value = NOTHING;

export function diff(a: Value, b: Value): Value {
  opKey = literal('op');
  pathKey = literal('path');
  valueKey = literal('value');
  patch = emptyArray();
  trail = Steps.ofRoom(MAX_DEPTH + 2);
  diffValues(a, b);
  return openedValue(patch);
}

function diffValues(a: Value, b: Value): void {
  // containers that are equal but not in their bytes have no differences below, and need not be compared first
  if (isScalar(a) || isScalar(b) ? isEqual(a, b) : hasSameBytes(a, b)) return;
  enter();
  let described: bool = false;
  if (isObject(a) && isObject(b)) described = diffObjects(a, b);
  else if (isArray(a) && isArray(b)) described = diffArrays(a, b);
  if (!described) emit('replace', b);
  leave();
}

/** Compares what is one step further down. */
function diffBelow(step: Value, a: Value, b: Value): void {
  trail.push(step);
  diffValues(a, b);
  trail.count--;
}

/** False if the objects have no key in common. */
function diffObjects(a: Value, b: Value): bool {
  if (!shareKey(a, b)) return false;
  const removable = countOf(startOf(a));
  for (let i: u32 = 0; i < removable; i++) {
    tick();
    const key = childAt(a, i);
    if (peekMember(b, key) === NOTHING) emitBelow(key, 'remove', NOTHING);
  }
  const count = countOf(startOf(b));
  for (let i: u32 = 0; i < count; i++) {
    tick();
    const key = childAt(b, i);
    const value = childAt(b, count + i);
    const old = peekMember(a, key);
    if (old === NOTHING) emitBelow(key, 'add', value);
    else diffBelow(key, old, value);
  }
  return true;
}

function shareKey(a: Value, b: Value): bool {
  let i: u32 = 0;
  let j: u32 = 0;
  while (i < countOf(startOf(a)) && j < countOf(startOf(b))) {
    tick();
    const key = childAt(a, i);
    const order = compareKeys(startOf(key), lengthOf(key), childAt(b, j));
    if (order === 0) return true;
    if (order < 0) i++;
    else j++;
  }
  return false;
}

/** False if the arrays have nothing in common. */
function diffArrays(a: Value, b: Value): bool {
  const alignment = align(a, b);
  if (alignment === null) return false;
  while (alignment.next()) diffStretch(alignment);
  return true;
}

/** Elements without their like: pairs are changed in place, the rest removed, from the last to the first, or added. */
function diffStretch(alignment: Alignment): void {
  const i = alignment.fromI;
  const j = alignment.fromJ;
  const n = alignment.i - i;
  const m = alignment.j - j;
  // Everything before has been changed already: the elements stand where they will stand.
  const place = alignment.from + j;
  const pairs = min(n, m);
  for (let k: u32 = 0; k < pairs; k++) {
    tick();
    diffBelow(indexStep(place + k), alignment.left(i + k), alignment.right(j + k));
  }
  for (let k = n; k-- > pairs; ) emitBelow(indexStep(place + k), 'remove', NOTHING);
  for (let k = pairs; k < m; k++) emitBelow(indexStep(place + k), 'add', alignment.right(j + k));
}

/** Adds an operation on what is one step further down. */
function emitBelow(step: Value, op: string, value: Value): void {
  trail.push(step);
  emit(op, value);
  trail.count--;
}

function emit(op: string, value: Value): void {
  const operation = emptyObject();
  setMember(operation, opKey, literal(op));
  setMember(operation, pathKey, writePointer());
  if (value !== NOTHING) setMember(operation, valueKey, value);
  insertElement(patch, patch.count(), openedValue(operation));
}

function writePointer(): Value {
  const start = top;
  for (let i: u32 = 0; i < trail.count; i++) {
    putByte(0x2f);
    const step = trail.at(i);
    if (isIndexStep(step)) putNumber(stepIndex(step));
    else putToken(step);
  }
  return textSince(start);
}

function putToken(key: Value): void {
  const end = startOf(key) + lengthOf(key);
  for (let at = startOf(key); at < end; at++) {
    const byte = u32(load<u8>(at));
    if (byte === 0x7e || byte === 0x2f) {
      putByte(0x7e);
      putByte(byte === 0x7e ? 0x30 : 0x31);
    } else {
      putByte(byte);
    }
  }
}
