import type { ChancePlace } from '../plan/plan.js';
import { type JsonText, readJson } from './json-text.js';

type Path = readonly (string | null)[];

/**
 * Whether two values, as texts, differ in nothing but what the plan's lists and sums leave to chance: lists hold the
 * same elements, and sums of floating-point numbers agree in nine digits. Other kinds can't be told from two values.
 */
export function differByChance(
  stored: string | null,
  expected: string | null,
  column: { readonly name: string; readonly type: string },
  chances: readonly ChancePlace[],
): boolean {
  if (stored === expected) return true;
  if (stored === null || expected === null) return false;
  const path = [column.name];
  if (column.type !== 'jsonb' && column.type !== 'json') {
    return isAt(chances, 'numbers', path) && areClose(stored, expected);
  }
  return areAlike(readJson(stored), readJson(expected), path, chances);
}

function areAlike(stored: JsonText, expected: JsonText, path: Path, chances: readonly ChancePlace[]): boolean {
  if (stored.text === expected.text) return true;
  if (stored.kind === 'object' && expected.kind === 'object') {
    if (stored.fields.size !== expected.fields.size) return false;
    return [...stored.fields].every(([key, value]) => {
      const other = expected.fields.get(key);
      return other !== undefined && areAlike(value, other, [...path, key], chances);
    });
  }
  if (stored.kind === 'array' && expected.kind === 'array') {
    if (stored.elements.length !== expected.elements.length) return false;
    const below = [...path, null];
    if (isAt(chances, 'list', path)) return holdSame(stored.elements, expected.elements, below, chances);
    return stored.elements.every((element, at) => areAlike(element, expected.elements[at] as JsonText, below, chances));
  }
  return stored.kind === 'scalar' && expected.kind === 'scalar' && isAt(chances, 'numbers', path)
    ? areClose(stored.text, expected.text)
    : false;
}

/** Each element has one of its own on the other side; those that are the same to the letter first. */
function holdSame(
  stored: readonly JsonText[],
  expected: readonly JsonText[],
  path: Path,
  chances: readonly ChancePlace[],
): boolean {
  const left = new Map<string, JsonText[]>();
  for (const element of expected) {
    const alike = left.get(element.text);
    if (alike === undefined) left.set(element.text, [element]);
    else alike.push(element);
  }
  const changed = stored.filter((element) => left.get(element.text)?.pop() === undefined);
  const rest = [...left.values()].flat();
  if (rest.length > mostToPair) return false;
  return changed.every((element) => {
    const at = rest.findIndex((other) => areAlike(element, other, path, chances));
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
}

/** Each of these is compared with each other. */
const mostToPair = 1000;

function isAt(chances: readonly ChancePlace[], kind: ChancePlace['kind'], path: Path): boolean {
  return chances.some(
    (chance) =>
      chance.kind === kind &&
      chance.path?.length === path.length &&
      chance.path.every((step, at) => step === (path[at] ?? null)),
  );
}

function areClose(stored: string, expected: string): boolean {
  const [one, other] = [Number(stored), Number(expected)];
  return Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other));
}
