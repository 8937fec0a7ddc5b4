import { pathKey } from '../base/names.js';
import { type JsonText, readJson } from './json-text.js';

/** One place where two documents differ; null where that side has nothing, else the value as JSON text. */
export interface PathDifference {
  /** `doc.lines[2].qty`; a key of anything but letters, digits and `_` is quoted as a JSON string: `doc."a.b"`. */
  readonly path: string;
  /** What the document has there. */
  readonly stored: string | null;
  /** What the query gives there. */
  readonly expected: string | null;
}

/** A place in both documents that remains to be compared. */
interface Pair {
  readonly path: string;
  readonly stored: JsonText | undefined;
  readonly expected: JsonText | undefined;
}

/**
 * Where two JSON texts differ: at most `limit` places, in the order of the stored document. Numbers are compared as
 * they are written, never as floating point. Elements that an array gained or lost are told from those that changed
 * as far as its equal start and end allow. A null text is a value that isn't there at all (SQL's NULL).
 */
export function differences(
  stored: string | null,
  expected: string | null,
  path: string,
  limit = Number.POSITIVE_INFINITY,
): PathDifference[] {
  const found: PathDifference[] = [];
  const pending: Pair[] = [{ path, stored: readText(stored), expected: readText(expected) }];
  while (found.length < limit) {
    const pair = pending.pop();
    if (pair === undefined) break;
    if (pair.stored?.text === pair.expected?.text) continue;
    const inside = pairsInside(pair);
    if (inside === null) found.push(differenceOf(pair));
    else pending.push(...inside.reverse());
  }
  return found;
}

function readText(text: string | null): JsonText | undefined {
  return text === null ? undefined : readJson(text);
}

function differenceOf({ path, stored, expected }: Pair): PathDifference {
  return { path, stored: stored?.text ?? null, expected: expected?.text ?? null };
}

/** The places inside two containers of one kind; null when the pair differs as a whole. */
function pairsInside({ path, stored, expected }: Pair): Pair[] | null {
  if (stored?.kind === 'object' && expected?.kind === 'object') {
    const keys = new Set([...stored.fields.keys(), ...expected.fields.keys()]);
    return [...keys].map((key) => ({
      path: `${path}.${pathKey(key)}`,
      stored: stored.fields.get(key),
      expected: expected.fields.get(key),
    }));
  }
  if (stored?.kind === 'array' && expected?.kind === 'array') {
    return elementPairs(stored.elements, expected.elements, path);
  }
  return null;
}

/** 1. Skip the equal start. 2. Skip the equal end. 3. Pair what is left by position; a surplus stands alone. */
function elementPairs(stored: readonly JsonText[], expected: readonly JsonText[], path: string): Pair[] {
  const shorter = Math.min(stored.length, expected.length);
  let start = 0;
  while (start < shorter && stored[start]?.text === expected[start]?.text) start++;
  let end = 0;
  while (end < shorter - start && stored.at(-1 - end)?.text === expected.at(-1 - end)?.text) end++;
  const ownStored = stored.slice(start, stored.length - end);
  const ownExpected = expected.slice(start, expected.length - end);
  return Array.from({ length: Math.max(ownStored.length, ownExpected.length) }, (_, index) => ({
    path: `${path}[${start + index}]`,
    stored: ownStored[index],
    expected: ownExpected[index],
  }));
}
