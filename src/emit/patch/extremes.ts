import type { RowEvent } from '../../plan/answers.js';
import { type ExtremePart, isExtreme, type Parts } from '../../tree/part.js';
import { numberNow, numberOf } from './numbers.js';
import type { Present, SingleRow } from './single-row.js';

/**
 * The least or the greatest value of a part's rows. A row that comes, or is there, can only push it further; where the
 * one that leaves may have been it, the rows have to be read. Nothing is added up, so that it doesn't matter whether the
 * document knows of the row already.
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
  if (event === 'insert') return [];
  return extremesOf(parts).map((part) => {
    const [now, place] = [numberNow(part, present), parts.parts.indexOf(part)];
    const other = `${now} OPERATOR(pg_catalog.<>) ${row.leaving(place)}`;
    return event === 'delete' ? other : `(${other} OR ${reaches(part, present.value(place), now)})`;
  });
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
