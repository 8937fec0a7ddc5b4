/**
 * A JSON value that keeps the text it was written in, so that no number passes through floating point:
 * `1.10` and `12345678901234567890123` are compared and shown as they stand.
 */
export type JsonText = JsonObject | JsonArray | { readonly kind: 'scalar'; readonly text: string };

interface JsonObject {
  readonly kind: 'object';
  readonly text: string;
  readonly fields: ReadonlyMap<string, JsonText>;
}

interface JsonArray {
  readonly kind: 'array';
  readonly text: string;
  readonly elements: readonly JsonText[];
}

/** A container whose end hasn't been read yet. An object waits for a key, then for that key's value. */
interface Open {
  readonly start: number;
  readonly fields: Map<string, JsonText> | null;
  readonly elements: JsonText[];
  key: string | null;
}

const TOKEN = /[{}[\]]|"[^"\\]*(?:\\.[^"\\]*)*"|[^\s{}[\],:"]+/g;

/** Reads one JSON text, at any depth. Throws JSON.parse's SyntaxError for a text that isn't JSON. */
export function readJson(text: string): JsonText {
  JSON.parse(text);
  const open: Open[] = [];
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const value = readToken(token, index, text, open);
    const parent = open.at(-1);
    if (value === null) continue;
    if (parent === undefined) return value;
    if (parent.fields === null) parent.elements.push(value);
    else if (parent.key !== null) parent.fields.set(parent.key, value);
    parent.key = null;
  }
  throw new SyntaxError('no JSON value');
}

/** The value that `token` completes; null when it opens a container or is a key. */
function readToken(token: string, index: number, text: string, open: Open[]): JsonText | null {
  if (token === '{' || token === '[') {
    open.push({ start: index, fields: token === '{' ? new Map() : null, elements: [], key: null });
    return null;
  }
  const parent = open.at(-1);
  if (parent !== undefined && (token === '}' || token === ']')) {
    open.pop();
    const { start, fields, elements } = parent;
    const whole = text.slice(start, index + 1);
    return fields === null ? { kind: 'array', text: whole, elements } : { kind: 'object', text: whole, fields };
  }
  if (parent?.fields && parent.key === null) {
    parent.key = JSON.parse(token) as string;
    return null;
  }
  return { kind: 'scalar', text: token };
}
