// Numerics as PostgreSQL stores them: a length word, a header of two bytes (short) or four (long), and digits to the
// base 10,000, the first of them worth 10000^weight. Numbers are compared by value: 1.0 is 1.

import { sameBytes } from './bytes';
import { addToHash } from './hash';
import { putByte, putLiteral, putNumber } from './text';
import { lengthOf, startOf, Value } from './value';

const SHORT: u32 = 0x8000;
const SPECIAL: u32 = 0xc000;
const SHORT_SIGN: u32 = 0xe000;
const NEGATIVE: u32 = 0x4000;
const NEGATIVE_INFINITY: u32 = 0xf000;
const POSITIVE_INFINITY: u32 = 0xd000;

/** One number taken apart; `digits` has neither leading nor trailing zeros. */
@unmanaged
export class Decimal {
  /** -2 and 2 are the infinities, 3 is NaN; zero has sign 0. */
  sign: i32;
  weight: i32;
  scale: u32;
  digits: usize;
  count: i32;
}

const left = changetype<Decimal>(memory.data(offsetof<Decimal>()));
const right = changetype<Decimal>(memory.data(offsetof<Decimal>()));

export function readDecimal(value: Value, into: Decimal): void {
  const start = startOf(value);
  const header = u32(load<u16>(start + 4));
  if ((header & SPECIAL) === SPECIAL) {
    readSpecial(header, into);
    return;
  }
  if (header & SHORT) {
    into.sign = header & 0x2000 ? -1 : 1;
    into.scale = (header & 0x1f80) >> 7;
    into.weight = shortWeight(header);
    into.digits = start + 6;
  } else {
    into.sign = header & NEGATIVE ? -1 : 1;
    into.scale = header & 0x3fff;
    into.weight = i32(load<i16>(start + 6));
    into.digits = start + 8;
  }
  into.count = i32(start + lengthOf(value) - into.digits) >> 1;
  trim(into);
}

function readSpecial(header: u32, into: Decimal): void {
  into.sign = header === POSITIVE_INFINITY ? 2 : header === NEGATIVE_INFINITY ? -2 : 3;
  into.weight = 0;
  into.scale = 0;
  into.count = 0;
}

function trim(number: Decimal): void {
  while (number.count > 0 && load<u16>(number.digits) === 0) {
    number.digits += 2;
    number.weight--;
    number.count--;
  }
  while (number.count > 0 && load<u16>(number.digits + (usize(number.count - 1) << 1)) === 0) number.count--;
  if (number.count <= 0) {
    number.count = 0;
    number.sign = 0;
    number.weight = 0;
  }
}

export function compareNumerics(a: Value, b: Value): i32 {
  const header = u32(load<u16>(startOf(a) + 4));
  const other = u32(load<u16>(startOf(b) + 4));
  if ((header & SHORT_SIGN) === SHORT && (other & SHORT_SIGN) === SHORT) return compareShort(a, header, b, other);
  readDecimal(a, left);
  readDecimal(b, right);
  if (left.sign !== right.sign) return left.sign < right.sign ? -1 : 1;
  return left.sign < 0 ? -compareMagnitudes() : compareMagnitudes();
}

/** Of two numbers with short headers, neither negative: what nearly all ids are. PostgreSQL stores no needless zeros. */
function compareShort(a: Value, header: u32, b: Value, other: u32): i32 {
  const count = i32(lengthOf(a) - 6) >> 1;
  const otherCount = i32(lengthOf(b) - 6) >> 1;
  if (count === 0 || otherCount === 0) return count - otherCount;
  const difference = shortWeight(header) - shortWeight(other);
  return difference !== 0 ? difference : compareDigits(startOf(a) + 6, count, startOf(b) + 6, otherCount);
}

function shortWeight(header: u32): i32 {
  return i32(header & 0x3f) - i32(header & 0x40);
}

/** Of two short headers, what tells one number from another: all but the number of decimals to show. */
const SHORT_VALUE: u32 = 0xe07f;

/** Whether two numbers are equal; ids mostly have short headers, and are compared as they are. */
export function isSameNumeric(a: Value, b: Value): bool {
  const one = startOf(a);
  const other = startOf(b);
  const header = u32(load<u16>(one + 4));
  const otherHeader = u32(load<u16>(other + 4));
  if ((header & SPECIAL) !== SHORT || (otherHeader & SPECIAL) !== SHORT) return compareNumerics(a, b) === 0;
  if (lengthOf(a) !== lengthOf(b) || (header & SHORT_VALUE) !== (otherHeader & SHORT_VALUE)) return false;
  return sameBytes(one + 6, other + 6, lengthOf(a) - 6);
}

/** Equal numbers add the same to a hash, however they are stored. */
export function addNumericToHash(value: Value): void {
  const header = u32(load<u16>(startOf(value) + 4));
  const count = i32(lengthOf(value) - 6) >> 1;
  if ((header & SPECIAL) === SHORT && count > 0) {
    addDigitsToHash(header & 0x2000 ? -1 : 1, shortWeight(header), startOf(value) + 6, count);
    return;
  }
  readDecimal(value, left);
  addDigitsToHash(left.sign, left.weight, left.digits, left.count);
}

/** The first words of numbers, with two digits and with more: no other scalars begin with them. */
const FEW_DIGITS: u64 = 0x40 << 56;
const MANY_DIGITS: u64 = 0x60 << 56;

function addDigitsToHash(sign: i32, weight: i32, digits: usize, count: i32): void {
  const word = (u64(sign + 2) << 48) | (u64(u16(weight)) << 32) | packDigits(digits, min(count, 2));
  addToHash((count > 2 ? MANY_DIGITS : FEW_DIGITS) | word);
  for (let i = 2; i < count; i += 4) addToHash(packDigits(digits + (usize(i) << 1), min(count - i, 4)));
}

/** Up to four digits in a word: no last digit is 0, so that zeros tell where they end. */
function packDigits(digits: usize, count: i32): u64 {
  let word: u64 = 0;
  for (let i = 0; i < count; i++) word |= u64(load<u16>(digits + (usize(i) << 1))) << (u64(i) << 4);
  return word;
}

function compareMagnitudes(): i32 {
  if (left.weight !== right.weight) return left.weight < right.weight ? -1 : 1;
  return compareDigits(left.digits, left.count, right.digits, right.count);
}

function compareDigits(a: usize, count: i32, b: usize, otherCount: i32): i32 {
  const end = a + (min(count, otherCount) << 1);
  for (; a < end; a += 2, b += 2) {
    const difference = i32(load<u16>(a)) - i32(load<u16>(b));
    if (difference !== 0) return difference;
  }
  return count - otherCount;
}

/** The number as an index from 0 to 2^31 - 1; -1 if it is none. */
export function indexOf(value: Value): i32 {
  readDecimal(value, left);
  if (left.sign === 0) return 0;
  if (left.sign !== 1 || left.weight > 2 || left.weight < 0 || left.count > left.weight + 1) return -1;
  let index: u64 = 0;
  for (let i = 0; i <= left.weight; i++) {
    index = index * 10000 + (i < left.count ? u64(load<u16>(left.digits + (i << 1))) : 0);
  }
  return index > 0x7fff_ffff ? -1 : i32(index);
}

/** The number as PostgreSQL prints it. */
export function putDecimal(value: Value): void {
  readDecimal(value, left);
  if (left.sign === 3) putLiteral('NaN');
  else if (left.sign === 2 || left.sign === -2) putLiteral(left.sign < 0 ? '-Infinity' : 'Infinity');
  else putDigits();
}

function putDigits(): void {
  if (left.sign < 0) putByte(0x2d);
  putNumber(digitOf(max(left.weight, 0)));
  for (let exponent = left.weight - 1; exponent >= 0; exponent--) putGroup(digitOf(exponent), 4);
  if (left.scale === 0) return;
  putByte(0x2e);
  let exponent = -1;
  for (let rest = left.scale; rest > 0; exponent--) {
    const width = min(rest, 4);
    putGroup(digitOf(exponent), width);
    rest -= width;
  }
}

/** The digit worth 10000^exponent. */
function digitOf(exponent: i32): u32 {
  const i = left.weight - exponent;
  return i < 0 || i >= left.count ? 0 : u32(load<u16>(left.digits + (i << 1)));
}

/** The first `width` of a digit's four decimals. */
function putGroup(digit: u32, width: u32): void {
  for (let unit: u32 = 1000; width > 0; unit /= 10, width--) putByte(0x30 + ((digit / unit) % 10));
}
