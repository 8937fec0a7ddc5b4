import type { ExtremePart, Part, TotalPart } from '../analyze/parts.js';
import { quoteIdentifier, quoteLiteral } from '../sql/quote.js';
import { printMember } from './edits.js';

/** The number that a row, which goes by `alias`, gives to a part. */
export function numberOf(part: TotalPart | ExtremePart, alias: string): string {
  return `(${printMember(part, part.argument ?? undefined, alias)})::pg_catalog.numeric`;
}

/** The number that the document `d` has where a part stands. */
export function numberNow({ output, path }: Part): string {
  return `(d.${quoteIdentifier(output)} #>> ARRAY[${path.map(quoteLiteral).join(', ')}]::text[])::pg_catalog.numeric`;
}

/** The edit that puts another one there. */
export function setNumber({ path }: Part, value: string): string {
  const steps = path.map((key) => `${quoteLiteral(key)}::text`).join(', ');
  return `pg_catalog.jsonb_build_object('op', 'set', 'path', pg_catalog.jsonb_build_array(${steps}), 'value', ${value})`;
}
