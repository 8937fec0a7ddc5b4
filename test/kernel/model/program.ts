import { isArray, isNumber, isObject, isScalar, type Json, type JsonObject, kindName } from '../json.js';
import { SqlError } from '../sql-error.js';
import { merge, requireKind } from './merge.js';
import { changeAt, findElement, outOfRange, removeAt, replaceAt, type Step, walk, wantedAt } from './path.js';

type Place = (array: readonly Json[], at: Step[]) => number;

/** An element was to go between neighbours that do not stand side by side. */
class Apart extends Error {}

const malformed = (message: string) => new SqlError('22023', message);

/** Undefined stands for NULL. */
export function applyProgram(target: Json, program: Json): Json | undefined {
  requireKind('program', 'an array', program, isArray(program), '22039');
  try {
    return (program as readonly Json[]).reduce(
      (document, edit, i) => prefixed(`program[${i}]: `, () => applyEdit(document, edit)),
      target,
    );
  } catch (error) {
    if (!(error instanceof Apart)) throw error;
    return undefined;
  }
}

/** Puts the edit's place in front of the message of an error. */
export function prefixed<T>(prefix: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof SqlError)) throw error;
    throw new SqlError(error.state, prefix + error.message, error.hint);
  }
}

export function readEdit(edit: Json): { op: string; edit: JsonObject } {
  if (!isObject(edit)) throw malformed(`an edit must be an object, but is ${kindName(edit)}`);
  return { op: readString(edit, 'op'), edit };
}

export function readMember(edit: JsonObject, name: string): Json {
  const value = edit.get(name);
  if (value === undefined) throw malformed(`"${name}" is missing`);
  return value;
}

export function readString(edit: JsonObject, name: string): string {
  const value = readMember(edit, name);
  if (typeof value !== 'string') throw malformed(`"${name}" must be a string, but is ${kindName(value)}`);
  return value;
}

function applyEdit(document: Json, given: Json): Json {
  const { op, edit } = readEdit(given);
  const apply = new Map(Object.entries({ set, merge: mergeEdit, remove, insert, upsert, move })).get(op);
  if (apply === undefined) throw malformed(`unknown op "${op}"`);
  const changed = apply(document, edit);
  return changed === undefined ? document : changed;
}

function set(document: Json, edit: JsonObject): Json | undefined {
  const path = readPath(edit);
  const value = readMember(edit, 'value');
  return changeAt(document, path, () => value);
}

function mergeEdit(document: Json, edit: JsonObject): Json | undefined {
  const path = readPath(edit);
  const value = readMember(edit, 'value');
  requireKind('"value"', 'an object', value, isObject(value), '2203C');
  return changeAt(document, path, (steps, old = new Map()) => {
    if (!isObject(old)) throw wantedAt(old, steps, 'an object');
    return merge(old, value);
  });
}

function remove(document: Json, edit: JsonObject): Json {
  const { outcome, steps } = walk(document, readWholePath(edit));
  return outcome === 'found' ? removeAt(document, steps) : document;
}

function insert(document: Json, edit: JsonObject): Json | undefined {
  const path = readPath(edit);
  const value = readMember(edit, 'value');
  return insertAt(document, path, value, readPosition(edit));
}

function upsert(document: Json, edit: JsonObject): Json | undefined {
  const path = readWholePath(edit);
  if (typeof path.at(-1) !== 'object') throw malformed('the last step of "path" must be an object of scalars');
  const value = readMember(edit, 'value');
  const position = readPosition(edit);
  const { outcome, steps } = walk(document, path);
  if (outcome === 'found') return replaceAt(document, steps, () => value);
  return insertAt(document, path.slice(0, -1), value, position);
}

function move(document: Json, edit: JsonObject): Json | undefined {
  const path = readWholePath(edit);
  if (typeof path.at(-1) === 'string') {
    throw malformed('the last step of "path" must be an index or an object of scalars');
  }
  const position = readPosition(edit);
  const { outcome, steps, value } = walk(document, path);
  if (outcome !== 'found') return document;
  return insertAt(removeAt(document, steps), steps.slice(0, -1), value, position);
}

interface Position {
  readonly place: Place;
  readonly needsNeighbours: boolean;
}

function insertAt(document: Json, path: readonly Step[], value: Json, { place, needsNeighbours }: Position) {
  const changed = changeAt(document, path, (steps, old = []) => {
    if (!isArray(old)) throw wantedAt(old, steps, 'an array');
    return old.toSpliced(place(old, steps), 0, value);
  });
  if (changed === undefined && needsNeighbours) throw new Apart();
  return changed;
}

function readPosition(edit: JsonObject): Position {
  return { place: readPlace(edit), needsNeighbours: edit.has('between') };
}

function readPlace(edit: JsonObject): Place {
  const [at, before, after, between] = ['at', 'before', 'after', 'between'].map((name) => edit.get(name));
  if ([at, before, after, between].filter((given) => given !== undefined).length > 1) {
    throw malformed('"at", "before", "after" and "between" exclude each other');
  }
  if (between !== undefined) return readNeighbours(between);
  if (at !== undefined) {
    const index = readIndex(at);
    if (index === undefined) throw malformed('"at" must be an index');
    return (array, steps) => {
      if (index > array.length) throw outOfRange(index, [...steps, index], array.length);
      return index;
    };
  }
  const match = before ?? after;
  if (match === undefined) return (array) => array.length;
  const name = before === undefined ? 'after' : 'before';
  if (!isMatchable(match)) throw malformed(`"${name}" must be an object of scalars`);
  return (array) => {
    const found = findElement(array, match);
    return found < 0 ? array.length : found + (name === 'after' ? 1 : 0);
  };
}

function readNeighbours(between: Json): Place {
  const pair = isArray(between) ? between : [];
  if (pair.length !== 2 || !pair.every((each) => each === null || isMatchable(each))) {
    throw malformed('"between" must be an array of two objects of scalars, or null for an end');
  }
  const [left = null, right = null] = pair as readonly (JsonObject | null)[];
  return (array) => {
    const place = left === null ? 0 : findElement(array, left) + 1;
    const found = left === null || place > 0;
    const next = array[place];
    const beside = right === null ? next === undefined : next !== undefined && findElement([next], right) === 0;
    if (!found || !beside) throw new Apart();
    return place;
  };
}

function readWholePath(edit: JsonObject): Step[] {
  const path = readPath(edit);
  if (path.length === 0) throw malformed('"path" must not be empty');
  return path;
}

function readPath(edit: JsonObject): Step[] {
  const path = readMember(edit, 'path');
  if (!isArray(path)) throw malformed(`"path" must be an array, but is ${kindName(path)}`);
  return path.map((step, i) => {
    if (typeof step === 'string' || isMatchable(step)) return step;
    const index = readIndex(step);
    if (index === undefined) throw malformed(`"path"[${i}] must be a key, an index or an object of scalars`);
    return index;
  });
}

const isMatchable = (step: Json): step is JsonObject =>
  isObject(step) && step.size > 0 && [...step.values()].every(isScalar);

function readIndex(value: Json): number | undefined {
  if (!isNumber(value) || !/^\d+(\.0*)?$/.test(value.text)) return undefined;
  const index = Number(value.text);
  return index <= 0x7fff_ffff ? index : undefined;
}
