// The operations of a patch that is being made, and how long its text is: what turns out too long is taken back.

import { allocate, top } from './arena';
import { tick } from './guard';
import { emptyArray, emptyObject, openedValue } from './node';
import { insertElement, setMember } from './node-edits';
import { isIndexStep, stepIndex } from './steps';
import { literal, putByte, putNumber, textSince } from './text';
import { digitsOf, escapedLength, textLength } from './text-length';
import { lengthOf, NOTHING, startOf, Value } from './value';

/** A place in the document: a step from an outer one. */
@unmanaged
export class Trail {
  outer: Trail | null;
  step: Value;
  depth: u32;
  /** Of the pointer as JSON text, without quotes. */
  length: u64;

  static root(): Trail {
    const trail = changetype<Trail>(allocate(offsetof<Trail>()));
    trail.outer = null;
    trail.depth = 0;
    trail.length = 0;
    return trail;
  }

  below(step: Value): Trail {
    const trail = changetype<Trail>(allocate(offsetof<Trail>()));
    trail.outer = this;
    trail.step = step;
    trail.depth = this.depth + 1;
    trail.length = this.length + 1 + (isIndexStep(step) ? digitsOf(stepIndex(step)) : tokenLength(step));
    return trail;
  }
}

function tokenLength(key: Value): u64 {
  let length = escapedLength(key);
  const end = startOf(key) + lengthOf(key);
  for (let at = startOf(key); at < end; at++) if (isReserved(load<u8>(at))) length++;
  return length;
}

/** Whether a byte of a key is written as two in a pointer. */
function isReserved(byte: u32): bool {
  return byte === 0x7e || byte === 0x2f;
}

@unmanaged
class Operation {
  next: Operation | null;
  op: string;
  trail: Trail;
  from: Trail | null;
  value: Value;
}

let head: Operation = changetype<Operation>(0);
/** The last operation, and the bytes of all of them with a separator each. */
export let last: usize = 0;
export let bytes: u64 = 0;

export function beginOperations(): void {
  head = makeOperation('', changetype<Trail>(0), null, NOTHING);
  last = changetype<usize>(head);
  bytes = 0;
}

/** Takes back what came after an operation, when there were so many bytes. */
export function takeBack(after: usize, before: u64): void {
  last = after;
  changetype<Operation>(last).next = null;
  bytes = before;
}

export function remove(trail: Trail): void {
  append(makeOperation('remove', trail, null, NOTHING), 30 + trail.length);
}

export function add(trail: Trail, value: Value): void {
  append(makeOperation('add', trail, null, value), 38 + trail.length + textLength(value));
}

export function replace(trail: Trail, value: Value): void {
  append(makeOperation('replace', trail, null, value), replaceLength(trail, value));
}

export function replaceLength(trail: Trail, value: Value): u64 {
  return 42 + trail.length + textLength(value);
}

export function move(from: Trail, trail: Trail): void {
  append(makeOperation('move', trail, from, NOTHING), 40 + from.length + trail.length);
}

function makeOperation(op: string, trail: Trail, from: Trail | null, value: Value): Operation {
  const operation = changetype<Operation>(allocate(offsetof<Operation>()));
  operation.next = null;
  operation.op = op;
  operation.trail = trail;
  operation.from = from;
  operation.value = value;
  return operation;
}

function append(operation: Operation, length: u64): void {
  changetype<Operation>(last).next = operation;
  last = changetype<usize>(operation);
  bytes += length;
}

/** The patch, of all operations. */
export function makePatch(): Value {
  const patch = emptyArray();
  const op = literal('op');
  const path = literal('path');
  const from = literal('from');
  const value = literal('value');
  let operation = head.next;
  while (operation !== null) {
    tick();
    const members = emptyObject();
    setMember(members, op, literal(operation.op));
    if (operation.from !== null) setMember(members, from, writePointer(operation.from!));
    setMember(members, path, writePointer(operation.trail));
    if (operation.value !== NOTHING) setMember(members, value, operation.value);
    insertElement(patch, patch.count(), openedValue(members));
    operation = operation.next;
  }
  return openedValue(patch);
}

function writePointer(trail: Trail): Value {
  const steps = allocate(usize(trail.depth) << 3);
  for (let at = trail; at.depth > 0; at = at.outer!) store<u64>(steps + (usize(at.depth - 1) << 3), at.step);
  const start = top;
  for (let i: u32 = 0; i < trail.depth; i++) {
    tick();
    putByte(0x2f);
    const step = load<u64>(steps + (usize(i) << 3));
    if (isIndexStep(step)) putNumber(stepIndex(step));
    else putToken(step);
  }
  return textSince(start);
}

function putToken(key: Value): void {
  const end = startOf(key) + lengthOf(key);
  for (let at = startOf(key); at < end; at++) {
    const byte = u32(load<u8>(at));
    const reserved = isReserved(byte);
    if (reserved) putByte(0x7e);
    putByte(!reserved ? byte : byte === 0x7e ? 0x30 : 0x31);
  }
}
