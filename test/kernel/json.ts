/** A JSON value as jsonb has it: numbers are decimals, written as PostgreSQL prints them; objects have no order. */
export type Json = null | boolean | string | Numeric | readonly Json[] | JsonObject;

export type JsonObject = ReadonlyMap<string, Json>;

export class Numeric {
  /** @param text as PostgreSQL prints it: no exponent, no leading zeros, all decimal places. */
  constructor(readonly text: string) {}
}

export const isObject = (value: Json): value is JsonObject => value instanceof Map;
export const isArray = (value: Json): value is readonly Json[] => Array.isArray(value);
export const isNumber = (value: Json): value is Numeric => value instanceof Numeric;
export const isScalar = (value: Json): value is null | boolean | string | Numeric =>
  !isObject(value) && !isArray(value);

/** From what JavaScript has: plain objects, and numbers and bigints by their digits. */
export function json(value: unknown): Json {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'bigint') return new Numeric(String(value));
  if (value instanceof Numeric) return value;
  if (Array.isArray(value)) return value.map(json);
  if (value instanceof Map) return new Map([...value].map(([key, member]) => [key, json(member)]));
  return new Map(Object.entries(value as object).map(([key, member]) => [key, json(member)]));
}

/** As text, for messages: keys in stored order. */
export function show(value: Json): string {
  if (isNumber(value)) return value.text;
  if (isArray(value)) return `[${value.map(show).join(', ')}]`;
  if (isObject(value))
    return `{${sortedMembers(value)
      .map(([key, member]) => `${JSON.stringify(key)}: ${show(member)}`)
      .join(', ')}}`;
  return JSON.stringify(value);
}

export const kindName = (value: Json): string => {
  if (value === null) return 'null';
  if (isNumber(value)) return 'a number';
  if (isArray(value)) return 'an array';
  if (isObject(value)) return 'an object';
  return typeof value === 'string' ? 'a string' : 'a boolean';
};

/** The order in which keys are stored: by length, then by bytes. */
export function compareKeys(a: string, b: string): number {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length - right.length || Buffer.compare(left, right);
}

export const sortedMembers = (object: JsonObject): [string, Json][] =>
  [...object].sort(([a], [b]) => compareKeys(a, b));

/** Whether jsonb's `=` holds. */
export const isEqual = (a: Json, b: Json): boolean => compare(a, b) === 0;

const rank = (value: Json): number =>
  [value === null, typeof value === 'boolean', isNumber(value), typeof value === 'string', isArray(value)].indexOf(
    true,
  ) & 7;

/** By kind; then as in jsonb's B-tree, with strings by their bytes. */
export function compare(a: Json, b: Json): number {
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'string') return Math.sign(Buffer.compare(Buffer.from(a), Buffer.from(b as string)));
  if (isNumber(a)) return compareNumerics(a, b as Numeric);
  if (isArray(a)) return compareAll(a, b as readonly Json[]);
  if (isObject(a)) return compareAll(sortedMembers(a).flat(), sortedMembers(b as JsonObject).flat());
  return Number(a) - Number(b);
}

function compareAll(a: readonly Json[], b: readonly Json[]): number {
  if (a.length !== b.length) return a.length - b.length;
  for (let i = 0; i < a.length; i++) {
    const order = compare(a[i] as Json, b[i] as Json);
    if (order !== 0) return order;
  }
  return 0;
}

function compareNumerics(a: Numeric, b: Numeric): number {
  const places = Math.max(...[a, b].map(({ text }) => (text.split('.')[1] ?? '').length));
  const scaled = ({ text }: Numeric) => {
    const [whole, decimals = ''] = text.split('.');
    return BigInt(whole + decimals.padEnd(places, '0'));
  };
  const difference = scaled(a) - scaled(b);
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
}
