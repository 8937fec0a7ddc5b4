import type { RelationName } from '../base/names.js';

/** The only two ways a name or a text becomes part of a statement. */

/** Always quoted, so that no list of reserved words is needed: `a"b` → `"a""b"`. A NUL can't be part of a name. */
export function quoteIdentifier(name: string): string {
  if (name.includes('\0')) throw new TypeError('an identifier cannot contain a NUL character');
  return `"${name.replaceAll('"', '""')}"`;
}

/** `"schema"."name"` */
export function quoteQualified(relation: RelationName): string {
  return `${quoteIdentifier(relation.schema)}.${quoteIdentifier(relation.name)}`;
}

/** Right under either setting of `standard_conforming_strings`. */
export function quoteLiteral(text: string): string {
  if (text.includes('\0')) throw new TypeError('a literal cannot contain a NUL character');
  const quoted = `'${text.replaceAll("'", "''")}'`;
  return text.includes('\\') ? `E${quoted.replaceAll('\\', '\\\\')}` : quoted;
}

/** A dollar-quoted text whose tag does not occur in it: bodies of functions. */
export function quoteBody(body: string, name = 'body'): string {
  let tag = `$${name}$`;
  for (let n = 1; body.includes(tag); n++) tag = `$${name}${n}$`;
  return `${tag}${body}${tag}`;
}
