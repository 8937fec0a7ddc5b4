import { byteLength, digest, hex } from './bytes.js';

/** A relation (table, view, function, type) by its schema and name. */
export interface RelationName {
  /** The schema, as it is, without quotes. */
  readonly schema: string;
  /** The name in the schema, as it is, without quotes. */
  readonly name: string;
}

/** The most bytes PostgreSQL keeps of an identifier. */
export const maximumNameBytes = 63;

export function sameRelation(a: RelationName, b: RelationName): boolean {
  return a.schema === b.schema && a.name === b.name;
}

/** Order by code units, the same everywhere; for everything that is sorted into the output. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function compareRelations(a: RelationName, b: RelationName): number {
  return compareText(a.schema, b.schema) || compareText(a.name, b.name);
}

/**
 * One name out of several parts that says what it belongs to, never longer than PostgreSQL keeps. Parts that don't fit,
 * or that could be read as other parts (`a.b` + `c`, `a` + `b.c`), are told apart by a hash of all of them.
 */
export function composeName(...parts: readonly string[]): string {
  const plain = parts.join('.');
  if (parts.every((part) => !part.includes('.')) && byteLength(plain) <= maximumNameBytes) return plain;
  const hash = hex(digest(JSON.stringify(parts))).slice(0, 10);
  return `${truncateBytes(plain, maximumNameBytes - hash.length - 1)}~${hash}`;
}

/** The longest prefix of whole characters that fits. */
function truncateBytes(text: string, bytes: number): string {
  let result = '';
  let size = 0;
  for (const character of text) {
    size += byteLength(character);
    if (size > bytes) break;
    result += character;
  }
  return result;
}

/** A key as a path writes it: plain, or quoted as a JSON string. */
export function pathKey(key: string): string {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(key) ? key : JSON.stringify(key);
}
