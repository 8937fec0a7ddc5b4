// Equality of values as jsonb's operator defines it, and their order.

import { compareBytes, sameBytes } from './bytes';
import {
  childAt,
  countOf,
  dataOf,
  endAfter,
  entriesOf,
  entryAt,
  isObjectAt,
  memberAt,
  valueBetween,
} from './container';
import { enter, leave, tick } from './guard';
import { addBytesToHash, addToHash, beginHash, endHash } from './hash';
import { addNumericToHash, compareNumerics, isSameNumeric } from './numeric';
import { CONTAINER, kindOf, lengthOf, NUMERIC, STRING, startOf, Value } from './value';

/** Of two values that have not been opened. */
export function isEqual(a: Value, b: Value): bool {
  return kindOf(a) === kindOf(b) && ((kindOf(a) === CONTAINER && hasSameBytes(a, b)) || isSameValue(a, b));
}

/** Whether the bytes are equal, and with them the values, if both are of the same kind. */
export function hasSameBytes(a: Value, b: Value): bool {
  return lengthOf(a) === lengthOf(b) && sameBytes(startOf(a), startOf(b), lengthOf(a));
}

/** Of values of the same kind. Looks at every level once: nothing is compared as bytes that holds containers. */
function isSameValue(a: Value, b: Value): bool {
  const kind = kindOf(a);
  if (kind === STRING) return hasSameBytes(a, b);
  if (kind === NUMERIC) return isSameNumeric(a, b);
  return kind !== CONTAINER || isSameContainer(a, b);
}

function isSameContainer(a: Value, b: Value): bool {
  const left = startOf(a);
  const right = startOf(b);
  if (load<u32>(left) !== load<u32>(right)) return false;
  enter();
  const leftData = dataOf(left);
  const rightData = dataOf(right);
  const entries = entriesOf(left);
  let leftStart: u32 = 0;
  let rightStart: u32 = 0;
  for (let i: u32 = 0; i < entries; i++) {
    tick();
    const leftEntry = entryAt(left, i);
    const rightEntry = entryAt(right, i);
    const leftEnd = endAfter(leftEntry, leftStart);
    const rightEnd = endAfter(rightEntry, rightStart);
    const one = valueBetween(a, leftData, leftEntry, leftStart, leftEnd);
    const other = valueBetween(b, rightData, rightEntry, rightStart, rightEnd);
    if (kindOf(one) !== kindOf(other) || !isSameValue(one, other)) {
      leave();
      return false;
    }
    leftStart = leftEnd;
    rightStart = rightEnd;
  }
  leave();
  return true;
}

/** A hash of a scalar; equal ones have equal hashes. */
export function hashOf(scalar: Value): u32 {
  beginHash();
  addScalarToHash(scalar);
  return endHash();
}

export function addScalarToHash(scalar: Value): void {
  const kind = kindOf(scalar);
  if (kind === STRING) addBytesToHash(startOf(scalar), lengthOf(scalar));
  else if (kind === NUMERIC) addNumericToHash(scalar);
  else addToHash(CONSTANT | kind);
}

/** The first word of false, true or null, which no other scalar begins with. */
const CONSTANT: u64 = 0x20 << 56;

/** null < boolean < number < string, a digit for each kind. */
const RANKS: u32 = 0x0_1123;

/** ... < array < object. */
function rankOf(value: Value): u32 {
  const kind = kindOf(value);
  if (kind === CONTAINER) return isObjectAt(startOf(value)) ? 5 : 4;
  return (RANKS >> (kind << 2)) & 3;
}

/** By kind; then as in jsonb's B-tree, with strings by their bytes. */
export function compare(a: Value, b: Value): i32 {
  const rank = rankOf(a);
  const other = rankOf(b);
  if (rank !== other) return rank < other ? -1 : 1;
  const kind = kindOf(a);
  if (kind === STRING) return compareTexts(a, b);
  if (kind === NUMERIC) return compareNumerics(a, b);
  if (kind === CONTAINER) return compareContainers(a, b);
  return i32(kind) - i32(kindOf(b));
}

function compareTexts(a: Value, b: Value): i32 {
  const order = compareBytes(startOf(a), startOf(b), min(lengthOf(a), lengthOf(b)));
  return order !== 0 ? order : i32(lengthOf(a)) - i32(lengthOf(b));
}

function compareContainers(a: Value, b: Value): i32 {
  const count = countOf(startOf(a));
  const other = countOf(startOf(b));
  if (count !== other) return count < other ? -1 : 1;
  enter();
  let order = 0;
  for (let i: u32 = 0; i < count && order === 0; i++) {
    tick();
    if (isObjectAt(startOf(a))) order = compareTexts(childAt(a, i), childAt(b, i));
    if (order === 0) order = compare(memberAt(a, i), memberAt(b, i));
  }
  leave();
  return order;
}
