import type { ExtremePart, Part, TotalPart } from '../analyze/parts.js';
import { quoteIdentifier, quoteLiteral } from '../sql/quote.js';
import { keyPath, printMember } from './edits.js';

/** The number that a row, which goes by `alias`, gives to a part. */
export function numberOf(part: TotalPart | ExtremePart, alias: string): string {
  return `(${printMember(part, part.argument ?? undefined, alias)})::pg_catalog.numeric`;
}

/** The number that the document `d` has where a part stands. */
export function numberNow({ output, path }: Part): string {
  return `(d.${quoteIdentifier(output)} #>> ARRAY[${path.map(quoteLiteral).join(', ')}]::text[])::pg_catalog.numeric`;
}

export interface NumberEdit {
  readonly part: Part;
  /** The number that comes in its place, an expression. */
  readonly value: string;
}

/** The edits that put numbers where they stand, one for each object that holds any. */
export function setNumbers(edits: readonly NumberEdit[]): string[] {
  const objects = new Map<string, string[]>();
  for (const { part, value } of edits) {
    const object = keyPath(part.path.slice(0, -1));
    const members = objects.get(object) ?? [];
    objects.set(object, [...members, `${quoteLiteral(part.path.at(-1) ?? '')}, ${value}`]);
  }
  return [...objects].map(
    ([object, members]) =>
      `pg_catalog.jsonb_build_object('op', 'merge', 'path', ${object}, 'value', pg_catalog.jsonb_build_object(${members.join(', ')}))`,
  );
}
