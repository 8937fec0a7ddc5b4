// How long the text of a value is, in bytes, as PostgreSQL writes it. A document's containers are measured together, in
// one walk, when the first of them is asked for.

import { allocate } from './arena';
import { countOf, isObjectAt } from './container';
import { Decimal, readDecimal } from './numeric';
import { CONTAINER, FALSE, isScalar, kindOf, lengthOf, NOTHING, NUMERIC, STRING, startOf, Value } from './value';
import { Walk } from './walk';

@unmanaged
class Measure {
  address: usize;
  length: u32;
}

/** The document that containers are of; NOTHING once it has been measured. */
let unmeasured: Value = NOTHING;
/** Its containers, by their addresses. */
let measures: usize = 0;
let count: u32 = 0;

export function measureLater(document: Value): void {
  unmeasured = document;
  count = 0;
}

export function textLength(value: Value): u64 {
  if (isScalar(value)) return scalarLength(value);
  if (unmeasured !== NOTHING) measure(unmeasured);
  return measured(startOf(value));
}

/** Less than the length of any container's text: an entry of four bytes, with padding and a header, has one or more. */
export function leastLength(container: Value): u64 {
  return u64(lengthOf(container) >> 3);
}

function measured(address: usize): u64 {
  let first: u32 = 0;
  let last = count;
  while (first < last) {
    const middle = (first + last) >> 1;
    if (measureAt(middle).address < address) first = middle + 1;
    else last = middle;
  }
  return first < count ? u64(measureAt(first).length) : 0;
}

function measureAt(i: u32): Measure {
  return changetype<Measure>(measures + usize(i) * offsetof<Measure>());
}

function measure(document: Value): void {
  unmeasured = NOTHING;
  // a container has a header, and an entry in another
  measures = allocate(usize(lengthOf(document)) + offsetof<Measure>());
  const walk = Walk.from(document);
  begin(walk);
  while (walk.level !== null) {
    const value = walk.next();
    if (value === NOTHING) {
      end(walk);
    } else if (kindOf(value) === CONTAINER) {
      walk.enter(value);
      begin(walk);
    } else {
      addLength(walk, scalarLength(value));
    }
  }
}

/** The level's note is the place of its measure. */
function begin(walk: Walk): void {
  const level = walk.level!;
  const address = startOf(level.container);
  const children = countOf(address);
  const separators = children === 0 ? 0 : (children - 1) << 1;
  level.note = count;
  const made = measureAt(count++);
  made.address = address;
  made.length = 2 + separators + (isObjectAt(address) ? children << 1 : 0);
}

function end(walk: Walk): void {
  const length = measureAt(u32(walk.level!.note)).length;
  walk.leave();
  if (walk.level !== null) addLength(walk, length);
}

function addLength(walk: Walk, length: u64): void {
  const made = measureAt(u32(walk.level!.note));
  made.length = u32(min(u64(made.length) + length, 0xffff_ffff));
}

function scalarLength(scalar: Value): u64 {
  const kind = kindOf(scalar);
  if (kind === STRING) return 2 + escapedLength(scalar);
  if (kind === NUMERIC) return decimalLength(scalar);
  return kind === FALSE ? 5 : 4;
}

/** Of a string without its quotes. */
export function escapedLength(string: Value): u64 {
  let length = u64(lengthOf(string));
  const end = startOf(string) + lengthOf(string);
  for (let at = startOf(string); at < end; at++) {
    const byte = u32(load<u8>(at));
    if (byte === 0x22 || byte === 0x5c) length++;
    else if (byte < 0x20) length += isShortEscape(byte) ? 1 : 5;
  }
  return length;
}

/** \b, \t, \n, \f and \r. */
function isShortEscape(byte: u32): bool {
  return byte >= 8 && byte <= 13 && byte !== 11;
}

const decimal = changetype<Decimal>(memory.data(offsetof<Decimal>()));

function decimalLength(number: Value): u64 {
  readDecimal(number, decimal);
  const whole =
    decimal.weight < 0 || decimal.count === 0 ? 1 : digitsOf(load<u16>(decimal.digits)) + (decimal.weight << 2);
  return u64(decimal.sign < 0) + u64(whole) + (decimal.scale === 0 ? 0 : u64(decimal.scale) + 1);
}

export function digitsOf(number: u32): u32 {
  let digits: u32 = 1;
  while (number >= 10) {
    number /= 10;
    digits++;
  }
  return digits;
}
