import { type ExtremePart, isExtreme, type Parts } from '../analyze/parts.js';
import { quoteIdentifier } from '../sql/quote.js';
import type { RowEvent } from './changed-table.js';
import { numberNow, numberOf } from './numbers.js';

/**
 * The least or the greatest value of a part's rows. A row that comes, or is there, can only push it further; where the
 * one that leaves may have been it, the rows have to be read. Nothing is added up, so that it doesn't matter whether the
 * document knows of the row already.
 */

/** The value that a changed row had, and the name that it is read under. */
export function leavingValues(event: RowEvent, parts: Parts): { name: string; value: string }[] {
  if (event === 'insert') return [];
  return extremesOf(parts).map((part) => ({ name: leavingName(parts, part), value: numberOf(part, 'o') }));
}

/** The value that the row `r0` has now, and the name that it is read under. */
export function presentValues(event: RowEvent, parts: Parts): { name: string; value: string }[] {
  if (event === 'delete') return [];
  return extremesOf(parts).map((part) => ({ name: presentName(parts, part), value: numberOf(part, 'r0') }));
}

/** What the extreme of the document `d` is with the row. */
export function furthest(parts: Parts, part: ExtremePart): string {
  const further = part.kind === 'max' ? 'greatest' : 'least';
  return `${further}(${numberNow(part)}, ${presentValue(parts, part)})`;
}

/** What has to hold of the document `d` if the row's old value is to leave without a look at the others. */
export function leavesOthers(event: RowEvent, parts: Parts): string[] {
  if (event === 'insert') return [];
  return extremesOf(parts).map((part) => {
    const now = numberNow(part);
    const other = `${now} OPERATOR(pg_catalog.<>) ivm.row.${quoteIdentifier(leavingName(parts, part))}`;
    return event === 'delete' ? other : `(${other} OR ${reaches(part, presentValue(parts, part), now)})`;
  });
}

/** What has to hold of the document `d` if it already says what the row makes of it. */
export function reachesNoFurther(event: RowEvent, parts: Parts): string[] {
  if (event === 'delete') return [];
  return extremesOf(parts).map((part) => reaches(part, numberNow(part), presentValue(parts, part)));
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

function leavingName({ parts }: Parts, part: ExtremePart): string {
  return `jsonb_ivm value ${parts.indexOf(part)}`;
}

function presentValue(parts: Parts, part: ExtremePart): string {
  return `ivm.now.${quoteIdentifier(presentName(parts, part))}`;
}

function presentName({ parts }: Parts, part: ExtremePart): string {
  return `jsonb_ivm value ${parts.indexOf(part)}`;
}
