// The one writer. It turns a value, with whatever has been opened below it, into the bytes that PostgreSQL itself
// would store. Runs are copied: their bytes at once, their entries renumbered.

import { advance, align, append, reserve, top } from './arena';
import {
  ARRAY_HEADER,
  dataOf,
  ENDS_AT,
  endAfter,
  entryAt,
  entryKind,
  isObjectAt,
  isPadded,
  KIND_MASK,
  LENGTH_MASK,
  offsetOf,
  SCALAR_HEADER,
  STRIDE,
  valueBetween,
} from './container';
import { failMalformed, failTooLarge } from './errors';
import { enter, leave, tick } from './guard';
import { Node, nodeOf, Piece } from './node';
import { CONTAINER, isScalar, kindOf, lengthOf, makeValue, NOTHING, OPENED, startOf, Value } from './value';

/** The longest that a JEntry can tell, and so the longest document. */
const MAX_LENGTH: usize = 0x0fff_ffff;

/** Where the document being written begins. */
let document: usize = 0;

/** The document of a value: a container, new unless the value is one that was never opened. */
export function write(value: Value): Value {
  if (kindOf(value) === CONTAINER) return value;
  advance((8 - (top & 7)) & 7);
  document = top;
  if (isScalar(value)) writeScalar(value);
  else writeNode(nodeOf(value));
  return makeValue(CONTAINER, document, u32(top - document));
}

/** The same for a value inside a document: a scalar stays one. */
export function close(value: Value): Value {
  return isScalar(value) ? value : write(value);
}

function checkSize(more: usize): void {
  if (top - document + more > MAX_LENGTH) failTooLarge();
}

function writeHeader(header: u32, entries: u32): void {
  checkSize(4 + (usize(entries) << 2));
  reserve(8 + (usize(entries) << 2));
  store<u32>(top, header);
  advance(4 + (usize(entries) << 2));
}

function writeScalar(value: Value): void {
  writeHeader(ARRAY_HEADER | SCALAR_HEADER | 1, 1);
  writeValue(value, document, top, 0);
}

function writeNode(node: Node): void {
  enter();
  const container = top;
  const entries = node.count() << u32(node.isObject());
  writeHeader(node.header, entries);
  const data = top;
  writeValues(node, container, data, node.isObject() ? writeKeys(node, container, data) : 0);
  leave();
}

function writeKeys(node: Node, container: usize, data: usize): u32 {
  if (node.keys !== NOTHING) return copyRun(node.keys, 0, node.count(), container, data, 0);
  let index: u32 = 0;
  let piece = node.head.next;
  while (piece !== null) {
    tick();
    if (piece.isRun()) index = copyRun(piece.value, piece.from, piece.to, container, data, index);
    else index = writeValue(piece.key, container, data, index);
    piece = piece.next;
  }
  return index;
}

function writeValues(node: Node, container: usize, data: usize, index: u32): void {
  let piece = node.head.next;
  while (piece !== null) {
    tick();
    if (piece.isRun()) index = copyValues(piece, container, data, index);
    else index = writeValue(piece.value, container, data, index);
    piece = piece.next;
  }
}

function copyValues(run: Piece, container: usize, data: usize, index: u32): u32 {
  const source = startOf(run.value);
  const skipped = isObjectAt(source) ? load<u32>(source) & LENGTH_MASK : 0;
  return copyRun(run.value, skipped + run.from, skipped + run.to, container, data, index);
}

/** Writes a value as entry `index` of a container whose data begins at `data`; returns the next index. */
function writeValue(value: Value, container: usize, data: usize, index: u32): u32 {
  const from = top;
  const kind = kindOf(value);
  if (isPadded(kind) || kind === OPENED) align();
  if (kind === OPENED) {
    writeNode(nodeOf(value));
    setEntry(container, index, CONTAINER, u32(top - from), u32(top - data));
  } else {
    checkSize(lengthOf(value));
    append(startOf(value), lengthOf(value));
    setEntry(container, index, kind, u32(top - from), u32(top - data));
  }
  return index + 1;
}

function setEntry(container: usize, index: u32, kind: u32, length: u32, end: u32): void {
  const told = index % STRIDE === 0 ? ENDS_AT | end : length;
  store<u32>(container + 4 + (usize(index) << 2), (kind << 28) | told);
}

/** Copies the entries from `from` to `to` of a stored container with their bytes; returns the next index. */
function copyRun(source: Value, from: u32, to: u32, container: usize, data: usize, index: u32): u32 {
  const address = startOf(source);
  let start = offsetOf(address, from);
  if (((top - data) & 3) !== (start & 3)) {
    // Up to the first padded element nothing depends on the alignment, and from its end on everything agrees again.
    const padded = findPadded(address, from, to);
    copyAligned(source, from, padded, start, container, data, index);
    index += padded - from;
    if (padded === to) return index;
    start = offsetOf(address, padded);
    const entry = entryAt(address, padded);
    const end = endAfter(entry, start);
    index = writeValue(valueBetween(source, dataOf(address), entry, start, end), container, data, index);
    start = end;
    from = padded + 1;
  }
  copyAligned(source, from, to, start, container, data, index);
  return index + (to - from);
}

function findPadded(container: usize, from: u32, to: u32): u32 {
  while (from < to && !isPadded(entryKind(entryAt(container, from)))) {
    tick();
    from++;
  }
  return from;
}

/** Copies entries whose bytes, padding included, stay what they are. */
function copyAligned(source: Value, from: u32, to: u32, start: u32, container: usize, data: usize, index: u32): void {
  if (from === to) return;
  const address = startOf(source);
  const sourceData = dataOf(address);
  const shift = u32(top - data) - start;
  const first = start;
  for (let i = from; i < to; i++, index++) {
    const entry = entryAt(address, i);
    const end = endAfter(entry, start);
    const told = index % STRIDE === 0 ? ENDS_AT | (end + shift) : (end - start) & LENGTH_MASK;
    store<u32>(container + 4 + (usize(index) << 2), (entry & KIND_MASK) | told);
    start = end;
  }
  if (start < first || sourceData + start > address + lengthOf(source)) failMalformed();
  checkSize(start - first);
  append(sourceData + first, start - first);
}
