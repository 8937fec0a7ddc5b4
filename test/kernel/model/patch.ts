import { isArray, isEqual, isObject, type Json, type JsonObject } from '../json.js';
import { SqlError } from '../sql-error.js';
import { requireKind } from './merge.js';
import { removeAt, replaceAt } from './path.js';
import { prefixed, readEdit, readMember, readString } from './program.js';

type Pointer = { text: string; tokens: string[] };

const malformed = (message: string) => new SqlError('22023', message);

/** RFC 6902. */
export function applyPatch(target: Json, patch: Json): Json {
  requireKind('patch', 'an array', patch, isArray(patch), '22039');
  return (patch as readonly Json[]).reduce(
    (document, edit, i) => prefixed(`patch[${i}]: `, () => applyOperation(document, edit)),
    target,
  );
}

function applyOperation(document: Json, given: Json): Json {
  const { op, edit } = readEdit(given);
  const apply = new Map(Object.entries({ add, remove, replace, move, copy, test })).get(op);
  if (apply === undefined) throw malformed(`unknown op "${op}"`);
  return apply(document, readPointer(edit, 'path'), edit);
}

function add(document: Json, pointer: Pointer, edit: JsonObject): Json {
  return addValue(document, pointer, readMember(edit, 'value'));
}

function remove(document: Json, pointer: Pointer): Json {
  if (pointer.tokens.length === 0) throw malformed('the whole document cannot be removed');
  return removeAt(document, follow(document, pointer).steps);
}

function replace(document: Json, pointer: Pointer, edit: JsonObject): Json {
  const value = readMember(edit, 'value');
  return replaceAt(document, follow(document, pointer).steps, () => value);
}

function move(document: Json, pointer: Pointer, edit: JsonObject): Json {
  const from = readPointer(edit, 'from');
  if (pointer.text.startsWith(`${from.text}/`)) throw malformed('"from" must not be a proper prefix of "path"');
  const { steps, value } = follow(document, from);
  return from.text === pointer.text ? document : addValue(removeAt(document, steps), pointer, value);
}

function copy(document: Json, pointer: Pointer, edit: JsonObject): Json {
  const from = readPointer(edit, 'from');
  return addValue(document, pointer, follow(document, from).value);
}

function test(document: Json, pointer: Pointer, edit: JsonObject): Json {
  const wanted = readMember(edit, 'value');
  if (isEqual(follow(document, pointer).value, wanted)) return document;
  throw new SqlError('22000', `test failed at path "${pointer.text}"`);
}

function readPointer(edit: JsonObject, name: string): Pointer {
  const text = readString(edit, name);
  const fail = (reason: string) => malformed(`malformed pointer "${text}": ${reason}`);
  if (text !== '' && !text.startsWith('/')) throw fail('it must be empty or begin with "/"');
  if (/~(?![01])/.test(text)) throw fail('"~" must be followed by 0 or 1');
  const tokens = text.split('/').slice(1);
  return { text, tokens: tokens.map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~')) };
}

function follow(document: Json, { text, tokens }: Pointer): { steps: (string | number)[]; value: Json } {
  const steps: (string | number)[] = [];
  let value: Json | undefined = document;
  for (const token of tokens) {
    const step: string | number = isArray(value) ? readIndex(token, value.length - 1, text) : token;
    value = isArray(value) ? value[step as number] : isObject(value) ? value.get(token) : undefined;
    if (value === undefined) throw new SqlError('2203A', `path "${text}" does not exist`);
    steps.push(step);
  }
  return { steps, value };
}

function readIndex(token: string, last: number, text: string): number {
  if (!/^(?:0|[1-9]\d*|-)$/.test(token)) {
    throw new SqlError('22033', `index "${token}" of path "${text}" is not an array index`);
  }
  const index = token === '-' ? Number.POSITIVE_INFINITY : Number(token);
  if (index > last) throw new SqlError('22033', `index "${token}" of path "${text}" is out of range`);
  return index;
}

function addValue(document: Json, { text, tokens }: Pointer, value: Json): Json {
  const last = tokens.at(-1);
  if (last === undefined) return value;
  const { steps, value: container } = follow(document, { text, tokens: tokens.slice(0, -1) });
  if (isObject(container)) return replaceAt(document, [...steps, last], () => value);
  if (!isArray(container)) throw new SqlError('2203A', `path "${text}" does not exist`);
  const index = last === '-' ? container.length : readIndex(last, container.length, text);
  return replaceAt(document, steps, () => container.toSpliced(index, 0, value));
}
