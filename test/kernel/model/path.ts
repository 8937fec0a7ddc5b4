import { compare, isArray, isObject, isScalar, type Json, type JsonObject, kindName } from '../json.js';
import { SqlError } from '../sql-error.js';

/** A key, an index, or the members that an element has to have. */
export type Step = string | number | JsonObject;

const pathHint = 'Write a path like a.b[0].c; quote keys that hold . [ ] or ".';
const rangeHint = 'An index may be at most one past the last element.';

/** Reads a path as users write it; a grammar of regular expressions, unlike the kernel's reader. */
export function parsePath(text: string): (string | number)[] {
  const steps: (string | number)[] = [];
  let rest = text;
  const fail = (expected: string, skip = 0) => {
    const character = [...text.slice(0, text.length - rest.length + skip)].length + 1;
    throw new SqlError('22P02', `malformed path "${text}": ${expected} at character ${character}`, pathHint);
  };
  while (rest !== '') {
    if (rest.startsWith('[')) {
      const digits = (/^\[(\d*)/.exec(rest) as RegExpExecArray)[1] as string;
      if (digits === '') fail('an index was expected', 1);
      if (BigInt(digits) > 0x7fff_ffffn) fail('the index is too large', 1);
      rest = rest.slice(1 + digits.length);
      if (!rest.startsWith(']')) fail('"]" was expected');
      rest = rest.slice(1);
      steps.push(Number(digits));
      continue;
    }
    if (steps.length > 0) {
      if (!rest.startsWith('.')) fail('"." or "[" was expected');
      rest = rest.slice(1);
    }
    const key = /^"((?:[^"]|"")*)"(?!")|^[^.[\]"]+/.exec(rest);
    if (key === null) fail(rest.startsWith('"') ? 'the quote is not closed' : 'a key was expected');
    const [whole, quoted] = key as RegExpExecArray;
    steps.push(quoted === undefined ? whole : quoted.replaceAll('""', '"'));
    rest = rest.slice(whole.length);
  }
  return steps;
}

/** Reads a path to a place inside, which has a step at least. */
export function parseInnerPath(text: string): (string | number)[] {
  if (text === '') throw new SqlError('22P02', 'malformed path "": a key was expected at character 1', pathHint);
  return parsePath(text);
}

export function printPath(steps: readonly Step[]): string {
  return steps
    .map((step, i) => (typeof step === 'number' ? `[${step}]` : (i > 0 ? '.' : '') + printKey(step as string)))
    .join('');
}

const printKey = (key: string) => (/^[^.[\]"]+$/.test(key) ? key : `"${key.replaceAll('"', '""')}"`);

export function wantedAt(found: Json, at: readonly Step[], wanted: 'an object' | 'an array'): SqlError {
  const place = at.length === 0 ? 'the document' : `the value at path "${printPath(at)}"`;
  const state = wanted === 'an object' ? '2203C' : '22039';
  return new SqlError(state, `${place} must be ${wanted}, but is ${kindName(found)}`);
}

export function outOfRange(index: number, at: readonly Step[], length: number): SqlError {
  const elements = length === 1 ? '1 element' : `${length} elements`;
  const message = `index ${index} at path "${printPath(at)}" is out of range: the array has ${elements}`;
  return new SqlError('22033', message, rangeHint);
}

/** Whether an object has scalars under keys. */
export const isMatch = (element: Json, match: JsonObject): boolean =>
  isObject(element) && [...match].every(([key, wanted]) => isScalarLike(element.get(key), wanted));

const isScalarLike = (value: Json | undefined, wanted: Json): boolean =>
  value !== undefined && isScalar(value) && compare(value, wanted) === 0;

/** The same of arrays, where keys are indexes. */
export const isPlacedMatch = (element: Json, match: JsonObject): boolean =>
  isArray(element)
    ? [...match].every(([key, wanted]) => /^(0|[1-9]\d{0,8})$/.test(key) && isScalarLike(element[Number(key)], wanted))
    : isMatch(element, match);

export const findElement = (array: readonly Json[], match: JsonObject): number =>
  array.findIndex((element) => isPlacedMatch(element, match));

export type Walk =
  | { outcome: 'found'; steps: (string | number)[]; value: Json }
  | { outcome: 'missing' | 'misfit'; steps: (string | number)[]; value: Json };

/** Walks as far as it goes: `steps` are those that were taken, resolved; `value` is what they lead to. */
export function walk(document: Json, path: readonly Step[]): Walk {
  const steps: (string | number)[] = [];
  let value = document;
  for (const step of path) {
    if (typeof step === 'object' && value === null) return { outcome: 'missing', steps, value };
    if (typeof step === 'string' ? !isObject(value) : !isArray(value)) return { outcome: 'misfit', steps, value };
    const at = typeof step === 'object' ? findElement(value as readonly Json[], step) : step;
    const next = typeof at === 'string' ? (value as JsonObject).get(at) : (value as readonly Json[])[at];
    if (next === undefined) return { outcome: 'missing', steps, value };
    steps.push(at);
    value = next;
  }
  return { outcome: 'found', steps, value };
}

export const misfit = ({ value, steps }: Walk, step: Step): SqlError =>
  wantedAt(value, steps, typeof step === 'string' ? 'an object' : 'an array');

/** Makes a new document in which the value at a resolved path, of which all but the last step exists, is another. */
export function replaceAt(document: Json, steps: readonly (string | number)[], change: (old?: Json) => Json): Json {
  const [step, ...rest] = steps;
  if (step === undefined) return change(document);
  const inner = (old?: Json) => (rest.length === 0 ? change(old) : replaceAt(old as Json, rest, change));
  if (typeof step === 'number') {
    const array = [...(document as readonly Json[])];
    array[step] = inner(array[step]);
    return array;
  }
  const object = document as JsonObject;
  return new Map(object).set(step, inner(object.get(step)));
}

export function removeAt(document: Json, steps: readonly (string | number)[]): Json {
  const last = steps.at(-1) as string | number;
  return replaceAt(document, steps.slice(0, -1), (container) =>
    typeof last === 'number'
      ? (container as readonly Json[]).filter((_, i) => i !== last)
      : new Map([...(container as JsonObject)].filter(([key]) => key !== last)),
  );
}

/** The document with a null that the path stops at made what the next step wants. */
export function overNull(document: Json, path: readonly Step[]): Json {
  const { outcome, steps, value } = walk(document, path);
  if (outcome !== 'misfit' || value !== null) return document;
  return replaceAt(document, steps, () => (typeof path[steps.length] === 'string' ? new Map() : []));
}

/**
 * Changes the value at a path, making what is missing on the way; `change` gets undefined if there is none.
 * Undefined if an element is missing: nothing can be made then.
 */
export function changeAt(
  document: Json,
  path: readonly Step[],
  change: (steps: Step[], old?: Json) => Json,
): Json | undefined {
  const reached = walk(document, path);
  const { outcome, steps, value } = reached;
  if (outcome === 'found') return replaceAt(document, steps, (old) => change(steps, old));
  const rest = path.slice(steps.length);
  if (outcome === 'misfit') throw misfit(reached, rest[0] as Step);
  if (rest.some((step) => typeof step === 'object')) return undefined;
  const missing = rest as (string | number)[];
  missing.forEach((step, i) => {
    const length = i === 0 && isArray(value) ? value.length : 0;
    if (typeof step === 'number' && step > length)
      throw outOfRange(step, [...steps, ...missing.slice(0, i + 1)], length);
  });
  const whole = [...steps, ...missing];
  const made = missing
    .slice(1)
    .reduceRight<Json>((inner, step) => (typeof step === 'string' ? new Map([[step, inner]]) : [inner]), change(whole));
  return replaceAt(document, whole.slice(0, steps.length + 1), () => made);
}
