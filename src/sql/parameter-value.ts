import { hex } from '../base/bytes.js';
import { quoteLiteral } from './quote.js';

/** Why a value can't be written: `is` completes "$3 …", `hint` says what to do. */
export class UnwritableValue extends Error {
  override readonly name = 'UnwritableValue';

  constructor(
    readonly is: string,
    readonly hint: string,
  ) {
    super(is);
  }
}

/**
 * A parameter's value as a constant. It is the text that drivers send, without a type: the server then infers the type
 * from what stands around, as it does for a parameter. A number in quotes is no other number than one without, and
 * neither a sign nor an operator before it can run into it.
 */
export function writeValue(value: unknown): string {
  if (value === null) return 'NULL';
  return typeof value === 'boolean' ? String(value) : quote(textOf(value));
}

/** As `writeValue`, where the server infers no type, as any will do: numbers say theirs, and what else would be text is refused. */
export function writeValueOfAnyType(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'bigint') return textOf(value);
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return writeValue(value);
  throw new UnwritableValue(`is ${typeName(value)}, and nothing here tells its type in SQL`, 'cast it in the query');
}

/** As `writeValue`, for LIMIT and OFFSET, which take whole numbers. */
export function writeCount(value: unknown): string {
  const text = value === null ? null : textOf(value);
  return text !== null && /^\d+$/.test(text) ? text : writeValue(value);
}

function quote(text: string): string {
  if (!text.includes('\0')) return quoteLiteral(text);
  throw new UnwritableValue('holds a NUL character', 'PostgreSQL knows no such character: take it out');
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  if (value instanceof Date) return dateText(value);
  if (value instanceof Uint8Array) return `\\x${hex(value)}`;
  if (Array.isArray(value)) return `{${value.map(elementText).join(',')}}`;
  if (isPlainObject(value)) return jsonText(value);
  throw new UnwritableValue(
    `is ${typeName(value)}, which is no constant in SQL`,
    'give a text, a number, a boolean, null, a Date, bytes, an array of those, or a plain object for JSON',
  );
}

function numberText(value: number): string {
  if (!Number.isFinite(value))
    throw new UnwritableValue(`is ${value}`, `write '${value}'::float8 in the query if it is meant`);
  if (Number.isInteger(value) && !Number.isSafeInteger(value))
    throw new UnwritableValue('is a whole number beyond 2^53, whose digits are lost', 'give a bigint or a text');
  return String(value);
}

/** In UTC: `2026-11-29T10:00:00.000Z`, with the year as PostgreSQL reads it. */
function dateText(value: Date): string {
  if (Number.isNaN(value.getTime())) throw new UnwritableValue('is an invalid Date', 'give one that is valid');
  const year = value.getUTCFullYear();
  const rest = value.toISOString().replace(/^[+-]?\d+/, '');
  return `${String(year > 0 ? year : 1 - year).padStart(4, '0')}${rest}${year > 0 ? '' : ' BC'}`;
}

/** Elements are quoted, so that none is taken for NULL, for a brace or for a comma. */
function elementText(value: unknown): string {
  if (value === null) return 'NULL';
  return Array.isArray(value) ? textOf(value) : `"${textOf(value).replaceAll(/["\\]/g, '\\$&')}"`;
}

function isPlainObject(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

function jsonText(value: object): string {
  try {
    const text: unknown = JSON.stringify(value);
    if (typeof text === 'string') return text;
  } catch {
    // told below: a bigint in it, or itself
  }
  throw new UnwritableValue('is an object that JSON has no text for', 'give the JSON as a text');
}

function typeName(value: unknown): string {
  if (value === undefined) return 'undefined';
  if (typeof value !== 'object') return `a ${typeof value}`;
  const name: unknown = Object.getPrototypeOf(value)?.constructor?.name;
  return `of type ${typeof name === 'string' && name !== '' ? name : 'object'}`;
}
