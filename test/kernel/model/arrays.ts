import { compare, isArray, isEqual, isNumber, isObject, isScalar, type Json, type JsonObject } from '../json.js';
import { SqlError } from '../sql-error.js';
import { merge, requireKind, requireObject } from './merge.js';
import {
  changeAt,
  findElement,
  isMatch,
  misfit,
  overNull,
  parseInnerPath,
  parsePath,
  printPath,
  removeAt,
  replaceAt,
  type Step,
  walk,
  wantedAt,
} from './path.js';

type Steps = (string | number)[];

const requireScalar = (name: string, value: Json) => requireKind(name, 'a scalar', value, isScalar(value), '2203F');

function requireArray(document: Json, path: Steps): readonly Json[] {
  const reached = walk(document, path);
  const next = path[reached.steps.length] as Step;
  if (reached.outcome === 'misfit') throw misfit(reached, next);
  if (reached.outcome === 'missing') {
    throw new SqlError('2203A', `path "${printPath([...reached.steps, next])}" does not exist in the document`);
  }
  if (!isArray(reached.value)) throw wantedAt(reached.value, path, 'an array');
  return reached.value;
}

export function updateWhere(target: Json, arrayPath: string, key: string, value: Json, updates: Json): Json {
  const path = parsePath(arrayPath);
  requireScalar('match_value', value);
  requireObject('updates', updates);
  const index = findElement(requireArray(target, path), new Map([[key, value]]));
  return index < 0 ? target : replaceAt(target, [...path, index], (old) => merge(old as Json, updates));
}

export function updateWhereBatch(target: Json, arrayPath: string, key: string, updates: Json): Json {
  const path = parsePath(arrayPath);
  requireKind('updates_array', 'an array', updates, isArray(updates), '22039');
  const entries = (updates as readonly Json[]).map(readUpdate);
  const array = requireArray(target, path);
  const changed = array.map((element) =>
    entries
      .filter(([value]) => isMatch(element, new Map([[key, value]])))
      .reduce((merged, [, changes]) => merge(merged, changes), element),
  );
  return replaceAt(target, path, () => changed);
}

function readUpdate(entry: Json, i: number): [Json, Json] {
  const value = isObject(entry) ? entry.get('match_value') : undefined;
  const updates = isObject(entry) ? entry.get('updates') : undefined;
  if (value === undefined || updates === undefined) {
    throw new SqlError('22023', `updates_array[${i}] must be an object with "match_value" and "updates"`);
  }
  requireScalar(`updates_array[${i}].match_value`, value);
  requireObject(`updates_array[${i}].updates`, updates);
  return [value, updates];
}

export function deleteWhere(target: Json, arrayPath: string, key: string, value: Json): Json {
  const path = parsePath(arrayPath);
  requireScalar('match_value', value);
  const { outcome, value: array } = walk(target, path);
  const index = outcome === 'found' && isArray(array) ? findElement(array, new Map([[key, value]])) : -1;
  return index < 0 ? target : removeAt(target, [...path, index]);
}

export function insertWhere(
  target: Json,
  arrayPath: string,
  element: Json,
  key: string | null,
  order: string | null,
): Json {
  const path = parsePath(arrayPath);
  const direction = (order ?? 'asc').toLowerCase();
  if (direction !== 'asc' && direction !== 'desc') {
    throw new SqlError('22023', `sort_order must be ASC or DESC, but is "${order}"`);
  }
  return changeAt(overNull(target, path), path, (steps, old = []) => {
    if (!isArray(old)) throw wantedAt(old, steps, 'an array');
    return old.toSpliced(sortedPlace(old, element, key, direction === 'desc' ? -1 : 1), 0, element);
  }) as Json;
}

function sortedPlace(array: readonly Json[], element: Json, key: string | null, sign: number): number {
  const sortValue = (of: Json) => (key !== null && isObject(of) ? of.get(key) : undefined);
  const wanted = sortValue(element);
  if (wanted === undefined) return array.length;
  const place = array.findIndex((other) => {
    const value = sortValue(other);
    return value !== undefined && sign * compare(value, wanted) > 0;
  });
  return place < 0 ? array.length : place;
}

export function containsId(data: Json, arrayPath: string, key: string, value: Json): boolean {
  const { outcome, value: array } = walk(data, parsePath(arrayPath));
  if (outcome !== 'found' || !isArray(array)) return false;
  return array.some((element) => isObject(element) && element.has(key) && isEqual(element.get(key) as Json, value));
}

export function extractId(data: Json, key: string): string | null {
  const id = isObject(data) ? data.get(key) : undefined;
  if (typeof id === 'string') return id;
  return id !== undefined && isNumber(id) ? id.text : null;
}

export function setPath(target: Json, path: string, value: Json): Json {
  const steps = parseInnerPath(path);
  return changeAt(overNull(target, steps), steps, () => value) as Json;
}

export function updateWherePath(
  target: Json,
  arrayPath: string,
  key: string,
  match: Json,
  updatePath: string,
  value: Json,
): Json {
  const path = parsePath(arrayPath);
  requireScalar('match_value', match);
  const rest = parseInnerPath(updatePath);
  const index = findElement(requireArray(target, path), new Map([[key, match]]) as JsonObject);
  const whole = [...path, index, ...rest];
  return index < 0 ? target : (changeAt(overNull(target, whole), whole, () => value) as Json);
}
