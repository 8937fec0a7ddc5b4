import type { ExtremePart, Part, TotalPart } from '../../tree/part.js';
import { keyArray, printMember } from './edits.js';
import type { Present } from './single-row.js';

/** The number that a row, which goes by `alias`, gives to a part. */
export function numberOf(part: TotalPart | ExtremePart, alias: string): string {
  return `(${printMember(part, part.argument ?? undefined, alias)})::pg_catalog.numeric`;
}

/** The number that the document has where a part stands. */
export function numberNow({ output, path }: Part, { document }: Present): string {
  if (path.length === 0) return `(${document(output)})::pg_catalog.numeric`;
  return `(${document(output)} #>> ${keyArray(path)})::pg_catalog.numeric`;
}
