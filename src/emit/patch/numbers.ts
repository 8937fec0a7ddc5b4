import type { ExtremePart, Part, TotalPart } from '../../analyze/parts.js';
import { quoteLiteral } from '../../sql/quote.js';
import { keyArray, printMember } from './edits.js';
import type { Present } from './single-row.js';

/** The number that a row, which goes by `alias`, gives to a part. */
export function numberOf(part: TotalPart | ExtremePart, alias: string): string {
  return `(${printMember(part, part.argument ?? undefined, alias)})::pg_catalog.numeric`;
}

/** The number that the document has where a part stands. */
export function numberNow({ output, path }: Part, { document }: Present): string {
  return `(${document(output)} #>> ${keyArray(path)})::pg_catalog.numeric`;
}

export interface NumberEdit {
  readonly part: Part;
  /** The number that comes in its place, an expression. */
  readonly value: string;
}

/** The members that put numbers where they stand, by the objects that hold them. */
export interface NumberMembers {
  readonly keys: readonly string[];
  readonly members: string;
}

export function numberMembers(edits: readonly NumberEdit[]): NumberMembers[] {
  const objects = new Map<string, { keys: readonly string[]; pairs: string[] }>();
  for (const { part, value } of edits) {
    const keys = part.path.slice(0, -1);
    const name = JSON.stringify(keys);
    const { pairs } = objects.get(name) ?? { pairs: [] };
    objects.set(name, { keys, pairs: [...pairs, `${quoteLiteral(part.path.at(-1) ?? '')}, ${value}`] });
  }
  return [...objects.values()].map(({ keys, pairs }) => ({
    keys,
    members: `pg_catalog.jsonb_build_object(${pairs.join(', ')})`,
  }));
}
