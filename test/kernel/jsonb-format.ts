import { isArray, isNumber, isObject, type Json, type JsonObject, sortedMembers } from './json.js';
import { decodeNumeric, encodeNumeric } from './numeric-format.js';

const OBJECT = 0x2000_0000;
const ARRAY = 0x4000_0000;
const SCALAR = 0x1000_0000;
const ENDS_AT = 0x8000_0000;
const LENGTH = 0x0fff_ffff;
const STRING = 0;
const NUMERIC = 1;
const FALSE = 2;
const TRUE = 3;
const NULL = 4;
const CONTAINER = 5;

/** Which entries of a container tell where they end, and not how long they are. */
export type EntryForm = (index: number) => boolean;

/** What PostgreSQL does. */
export const canonical: EntryForm = (index) => index % 32 === 0;

/** The bytes of a jsonb value, without the varlena header. */
export function encode(value: Json, form: EntryForm = canonical): Buffer {
  if (isObject(value) || isArray(value)) return encodeContainer(value, form);
  return encodeEntries(ARRAY | SCALAR | 1, [value], form);
}

function encodeContainer(value: JsonObject | readonly Json[], form: EntryForm): Buffer {
  if (isArray(value)) return encodeEntries(ARRAY | value.length, value, form);
  const members = sortedMembers(value);
  const entries = [...members.map(([key]) => key), ...members.map(([, member]) => member)];
  return encodeEntries(OBJECT | members.length, entries, form);
}

function encodeEntries(header: number, values: readonly Json[], form: EntryForm): Buffer {
  const head = Buffer.alloc(4 + 4 * values.length);
  head.writeUInt32LE(header, 0);
  const parts: Buffer[] = [head];
  let end = 0;
  values.forEach((value, index) => {
    const { kind, bytes } = encodeEntry(value, form);
    const padding = kind === NUMERIC || kind === CONTAINER ? -end & 3 : 0;
    const length = padding + bytes.length;
    end += length;
    head.writeUInt32LE(((kind << 28) | (form(index) ? end : length)) + (form(index) ? ENDS_AT : 0), 4 + 4 * index);
    parts.push(Buffer.alloc(padding), bytes);
  });
  return Buffer.concat(parts);
}

function encodeEntry(value: Json, form: EntryForm): { kind: number; bytes: Buffer } {
  if (typeof value === 'string') return { kind: STRING, bytes: Buffer.from(value) };
  if (isNumber(value)) return { kind: NUMERIC, bytes: encodeNumeric(value) };
  if (isArray(value) || isObject(value)) return { kind: CONTAINER, bytes: encodeContainer(value, form) };
  return { kind: value === null ? NULL : value ? TRUE : FALSE, bytes: Buffer.alloc(0) };
}

/** Reads every entry, and fails where PostgreSQL could not read it, or would not have written it so. */
export function decode(bytes: Buffer): Json {
  const header = bytes.readUInt32LE(0);
  const entries = decodeEntries(bytes);
  if (header & SCALAR) return entries[0] as Json;
  if (header & ARRAY) return entries;
  const count = header & LENGTH;
  const object = new Map<string, Json>();
  for (let i = 0; i < count; i++) object.set(entries[i] as string, entries[count + i] as Json);
  if (object.size !== count) throw new Error('a key occurs twice');
  return object;
}

function decodeEntries(container: Buffer): Json[] {
  const header = container.readUInt32LE(0);
  const count = (header & LENGTH) * (header & OBJECT ? 2 : 1);
  const data = container.subarray(4 + 4 * count);
  const values: Json[] = [];
  let start = 0;
  for (let i = 0; i < count; i++) {
    const entry = container.readUInt32LE(4 + 4 * i);
    const end = (entry & LENGTH) + (entry >= ENDS_AT ? 0 : start);
    if (end < start || end > data.length) throw new Error(`entry ${i} ends outside of its container`);
    values.push(decodeValue((entry >>> 28) & 7, data, start, end));
    start = end;
  }
  if (start !== data.length) throw new Error('bytes are left over behind the last entry');
  return values;
}

function decodeValue(kind: number, data: Buffer, start: number, end: number): Json {
  if (kind === STRING) return data.subarray(start, end).toString();
  if (kind === NUMERIC) return decodeNumeric(data.subarray(skipPadding(data, start), end));
  if (kind === CONTAINER) return decode(data.subarray(skipPadding(data, start), end));
  if (end !== start || kind > CONTAINER) throw new Error(`an entry of kind ${kind} has ${end - start} bytes`);
  return kind === NULL ? null : kind === TRUE;
}

function skipPadding(data: Buffer, start: number): number {
  const aligned = (start + 3) & ~3;
  if (data.subarray(start, aligned).some((byte) => byte !== 0)) throw new Error('padding is not zero');
  return aligned;
}
