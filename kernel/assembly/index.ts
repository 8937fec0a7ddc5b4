// What the module exports: a function for each function in SQL. README.md describes the border.

import { readArray, readObject, readScalar } from './arguments';
import { deleteWhere, hasElement, insertWhere, updateWhere, updateWherePath } from './array-edits';
import { updateWhereBatch } from './batch';
import { isObject } from './container';
import { diff } from './diff';
import { finish, readDocument, readText } from './document';
import { makePlaceAt } from './edits';
import { extractId } from './identity';
import { applyPatch } from './json-patch';
import { Match, makeMatch } from './match';
import { mergeDeep, mergePatch, mergeShallow } from './merge';
import { makePlace, Piece } from './node';
import { failWanted } from './path-errors';
import { parseInnerPath, parsePath, readKeys } from './path-parser';
import { applyProgram } from './program';
import { isDescending } from './sort-order';
import { Span } from './span';
import { NOTHING } from './value';

export { allocate } from './arena';
export { reset } from './document';
export { setHashKey } from './hash';

function place(target: Span): Piece {
  return makePlace(readDocument(target));
}

function readMatch(key: Span, value: Span): Match {
  return makeMatch(readText(key), readScalar(value, 'match_value'), null);
}

export function jsonbMergeShallow(target: Span, source: Span): Span {
  const root = makePlace(readObject(target, 'target'));
  mergeShallow(root, readObject(source, 'source'));
  return finish(root.value);
}

export function jsonbMergeAtPath(target: Span, source: Span, path: Span): Span {
  const root = makePlace(readObject(target, 'target'));
  const changes = readObject(source, 'source');
  const steps = readKeys(path);
  const merged = makePlaceAt(root, steps, false)!;
  if (merged.value === NOTHING) merged.value = changes;
  else if (!isObject(merged.value)) failWanted(steps, steps.count, merged.value, true);
  else mergeShallow(merged, changes);
  return finish(root.value);
}

export function jsonbDeepMerge(target: Span, source: Span): Span {
  const root = place(target);
  mergeDeep(root, readDocument(source));
  return finish(root.value);
}

export function jsonbArrayUpdateWhere(target: Span, path: Span, key: Span, value: Span, updates: Span): Span {
  const root = place(target);
  const steps = parsePath(path);
  const match = readMatch(key, value);
  updateWhere(root, steps, match, readObject(updates, 'updates'));
  return finish(root.value);
}

export function jsonbSmartPatchArray(target: Span, source: Span, path: Span, key: Span, value: Span): Span {
  const root = place(target);
  const changes = readObject(source, 'source');
  const steps = parsePath(path);
  updateWhere(root, steps, readMatch(key, value), changes);
  return finish(root.value);
}

export function jsonbArrayUpdateWhereBatch(target: Span, path: Span, key: Span, updates: Span): Span {
  const root = place(target);
  const steps = parsePath(path);
  updateWhereBatch(root, steps, readText(key), readArray(updates, 'updates_array'));
  return finish(root.value);
}

export function jsonbArrayDeleteWhere(target: Span, path: Span, key: Span, value: Span): Span {
  const root = place(target);
  const steps = parsePath(path);
  deleteWhere(root, steps, readMatch(key, value));
  return finish(root.value);
}

export function jsonbArrayInsertWhere(target: Span, path: Span, element: Span, key: Span, order: Span): Span {
  const root = place(target);
  const steps = parsePath(path);
  const descending = isDescending(order);
  insertWhere(root, steps, readDocument(element), key === 0 ? NOTHING : readText(key), descending);
  return finish(root.value);
}

export function jsonbArrayContainsId(data: Span, path: Span, key: Span, value: Span): bool {
  const root = place(data);
  const steps = parsePath(path);
  return hasElement(root, steps, makeMatch(readText(key), readDocument(value), null));
}

export function jsonbExtractId(data: Span, key: Span): Span {
  return extractId(readDocument(data), readText(key));
}

export function jsonbIvmSetPath(target: Span, path: Span, value: Span): Span {
  const root = place(target);
  makePlaceAt(root, parseInnerPath(path), true)!.value = readDocument(value);
  return finish(root.value);
}

export function jsonbIvmArrayUpdateWherePath(
  target: Span,
  path: Span,
  key: Span,
  wanted: Span,
  updatePath: Span,
  value: Span,
): Span {
  const root = place(target);
  const steps = parsePath(path);
  const match = readMatch(key, wanted);
  updateWherePath(root, steps, match, parseInnerPath(updatePath), readDocument(value));
  return finish(root.value);
}

export function jsonbIvmPatch(target: Span, program: Span): Span {
  const root = place(target);
  return applyProgram(root, readArray(program, 'program')) ? finish(root.value) : 0;
}

export function jsonbMergePatch(target: Span, patch: Span): Span {
  const root = place(target);
  mergePatch(root, readDocument(patch));
  return finish(root.value);
}

export function jsonbPatch(target: Span, patch: Span): Span {
  const root = place(target);
  applyPatch(root, readArray(patch, 'patch'));
  return finish(root.value);
}

export function jsonbDiff(a: Span, b: Span): Span {
  return finish(diff(readDocument(a), readDocument(b)));
}
