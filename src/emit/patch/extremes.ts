import { sameRelation } from '../../base/names.js';
import type { RowEvent } from '../../plan/answers.js';
import type { DocumentNode } from '../../tree/nodes.js';
import { type ExtremePart, isExtreme, type Parts } from '../../tree/part.js';
import { placeOf } from '../../tree/read-part.js';
import type { Recomputed } from '../../tree/recomputed.js';
import { type EmitContext, recomputedOf } from '../context/context.js';
import { nodeValue } from '../context/node-views.js';
import { keyArray, samePath } from './edits.js';
import { numberNow, numberOf } from './numbers.js';
import type { Present, SingleRow } from './single-row.js';

/**
 * The least or the greatest value of a part's rows. A row that comes, or is there, can only push it further; where the
 * one that leaves may have been it, the rows have to be read: that value is computed, by a snapshot taken after the
 * document's lock. Nothing is added up, so that it doesn't matter whether the document knows of the row already.
 */

/** The value that a changed row had, and the name that it is read under. */
export function leavingValues(event: RowEvent, parts: Parts, old = 'o'): { name: string; value: string }[] {
  if (event === 'insert') return [];
  return extremesOf(parts).map((part) => ({
    name: leavingName(parts.parts.indexOf(part)),
    value: numberOf(part, old),
  }));
}

/** The value that the row `r0` has now, and the name that it is read under. */
export function presentValues(event: RowEvent, parts: Parts): { name: string; value: string }[] {
  if (event === 'delete') return [];
  return extremesOf(parts).map((part) => ({
    name: presentName(parts.parts.indexOf(part)),
    value: numberOf(part, 'r0'),
  }));
}

/** What the extreme of the document is with the row, whose value is `value`. */
export function furthest(part: ExtremePart, value: string, present: Present): string {
  return `${part.kind === 'max' ? 'greatest' : 'least'}(${numberNow(part, present)}, ${value})`;
}

/** What has to hold of the document if the row's old value is to leave without a look at the others. */
export function leavesOthers(event: RowEvent, parts: Parts, row: SingleRow, present: Present): string[] {
  if (event === 'insert' || present.computesExtremes) return [];
  return extremesOf(parts).map((part) => staysWithout(event, parts, part, row, present));
}

function staysWithout(event: RowEvent, parts: Parts, part: ExtremePart, row: SingleRow, present: Present): string {
  const [now, place] = [numberNow(part, present), parts.parts.indexOf(part)];
  const other = `${now} OPERATOR(pg_catalog.<>) ${row.leaving(place)}`;
  return event === 'delete' ? other : `(${other} OR ${reaches(part, present.value(place), now)})`;
}

/** Whether the values of a table's extremes can be computed alone, and there are any. */
export function canComputeExtremes(context: EmitContext, parts: Parts): boolean {
  const extremes = extremesOf(parts);
  return extremes.length > 0 && extremes.every((part) => computedExtreme(context, parts, part) !== undefined);
}

/** What comes in the place of an extreme where a row is updated or deleted; undefined: it stays. */
export function extremeWithout(
  context: EmitContext,
  event: RowEvent,
  parts: Parts,
  part: ExtremePart,
  row: SingleRow,
  present: Present,
): string | undefined {
  const value = event === 'delete' ? undefined : furthest(part, present.value(parts.parts.indexOf(part)), present);
  const computed = present.computesExtremes ? computedExtreme(context, parts, part) : undefined;
  if (computed === undefined) return value;
  const { queries, node } = computed;
  const column = event === 'delete' ? row.column : present.column;
  const others = nodeValue(context, queries, node, parts.links.map(column), (key) => column(key.column));
  const stays = staysWithout(event, parts, part, row, present);
  const { output, path } = part;
  const stored = present.document(output);
  if (path.length === 0) return `CASE WHEN ${stays} THEN ${value ?? stored} ELSE ${others} END`;
  const kept = value === undefined ? `${stored} #> ${keyArray(path)}` : `pg_catalog.to_jsonb(${value})`;
  return `CASE WHEN ${stays} THEN ${kept} ELSE pg_catalog.to_jsonb(${others}) END`;
}

/** The value of a document that an extreme is, and the queries that it is computed by; undefined: by none alone. */
function computedExtreme(
  context: EmitContext,
  { table }: Parts,
  { output, path }: ExtremePart,
): { readonly queries: Recomputed['queries']; readonly node: DocumentNode } | undefined {
  const own = recomputedOf(context).find((each) => sameRelation(each.table, table));
  const node = own?.nodes.find((each) => {
    const place = placeOf(each);
    return place.output === output && samePath(place.path, path);
  });
  return own === undefined || node === undefined ? undefined : { queries: own.queries, node };
}

/** What has to hold of the document if it already says what the row makes of it. */
export function reachesNoFurther(event: RowEvent, parts: Parts, present: Present): string[] {
  if (event === 'delete') return [];
  return extremesOf(parts).map((part) =>
    reaches(part, numberNow(part, present), present.value(parts.parts.indexOf(part))),
  );
}

/** Whether all that a part's rows make are extremes, which most changes leave as they are. */
export function areExtremes({ parts }: Parts): boolean {
  return parts.every(isExtreme);
}

function extremesOf({ parts }: Parts): ExtremePart[] {
  return parts.filter(isExtreme);
}

function reaches({ kind }: ExtremePart, value: string, other: string): string {
  return `${value} OPERATOR(pg_catalog.${kind === 'max' ? '>=' : '<='}) ${other}`;
}

export function leavingName(place: number): string {
  return `jsonb_ivm value ${place}`;
}

export function presentName(place: number): string {
  return `jsonb_ivm value ${place}`;
}
