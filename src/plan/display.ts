import type { RelationName } from '../base/names.js';
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

/** Text that a terminal shows rather than obeys: control characters, and those that reorder text, as `\u001b`. */
export function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]/gu, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** SQL or prose of several lines as one. */
export function oneLine(text: string): string {
  return printable(text.replaceAll(/\s+/gu, ' ').trim());
}
