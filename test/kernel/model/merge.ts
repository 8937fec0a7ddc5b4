import { isObject, type Json, type JsonObject, kindName } from '../json.js';
import { SqlError } from '../sql-error.js';
import { changeAt, wantedAt } from './path.js';

export function requireKind(name: string, wanted: string, value: Json, holds: boolean, state: string): void {
  if (!holds) throw new SqlError(state, `${name} must be ${wanted}, but is ${kindName(value)}`);
}

export const requireObject = (name: string, value: Json) =>
  requireKind(name, 'an object', value, isObject(value), '2203C');

export const merge = (target: Json, source: Json): Json =>
  new Map([...(target as JsonObject), ...(source as JsonObject)]);

export function mergeShallow(target: Json, source: Json): Json {
  requireObject('target', target);
  requireObject('source', source);
  return merge(target, source);
}

export function mergeAtPath(target: Json, source: Json, path: readonly (string | null)[]): Json {
  requireObject('target', target);
  requireObject('source', source);
  const empty = path.indexOf(null);
  if (empty >= 0) throw new SqlError('22004', `path element ${empty + 1} is null`);
  return changeAt(target, path as string[], (steps, old = new Map()) => {
    if (!isObject(old)) throw wantedAt(old, steps, 'an object');
    return merge(old, source);
  }) as Json;
}

export function deepMerge(target: Json, source: Json): Json {
  if (!isObject(target) || !isObject(source)) return source;
  const merged = new Map(target);
  for (const [key, value] of source) {
    const old = target.get(key);
    merged.set(key, old === undefined ? value : deepMerge(old, value));
  }
  return merged;
}

/** RFC 7396, as its section 2 writes it. */
export function mergePatch(target: Json, patch: Json): Json {
  if (!isObject(patch)) return patch;
  const merged = new Map(isObject(target) ? target : []);
  for (const [key, value] of patch) {
    if (value === null) merged.delete(key);
    else merged.set(key, mergePatch(merged.get(key) ?? null, value));
  }
  return merged;
}
