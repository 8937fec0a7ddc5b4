import type { RelationName } from '../base/names.js';
import { printable } from '../base/printable.js';
import { quoteIdentifier } from '../sql/quote.js';

/** Names as people read them: quoted only where SQL would need it, and never with characters a terminal obeys. */
export function displayName(name: string): string {
  return printable(/^[a-z_][a-z0-9_$]*$/.test(name) ? name : quoteIdentifier(name));
}

/** `schema.name`, or the name alone when `home` is its schema. */
export function displayRelation(relation: RelationName, home?: string): string {
  const name = displayName(relation.name);
  return relation.schema === home ? name : `${displayName(relation.schema)}.${name}`;
}

/** A view's name as a word of a command line, quoted for the shell where that needs it. */
export function shellName(relation: RelationName): string {
  const name = displayRelation(relation);
  return /^[\p{L}\p{N}_.]+$/u.test(name) ? name : `'${name.replaceAll("'", `'\\''`)}'`;
}
