import { isDispatched } from '../../catalog/abilities.js';
import { quoteQualified } from '../../sql/quote.js';
import { isTotal, type Parts } from '../../tree/part.js';
import { type EmitContext, partsOf } from '../context/context.js';

/**
 * A difference must not be added to a total that shows it already: one computed since the row was written, as answers to
 * statements inside the row's own do. Nothing that a writer can set tells that. The extension is told when totals are
 * computed and knows when a statement began, so that it says whether they were since. Without it, the document's own row
 * tells: what has computed it in this transaction has written it.
 */

/** Whether answers for a table add differences. */
export function addsDifferences({ parts }: Parts): boolean {
  return parts.some(isTotal);
}

/** Whether the extension is told when the totals of a view are computed. */
export function notesTotals(context: EmitContext): boolean {
  return partsOf(context).some((each) => addsDifferences(each) && isDispatched(context.catalog, each.table));
}

/** Whether documents tell when their totals were computed, so that they are written whether that changed them or not. */
export function marksTotals(context: EmitContext): boolean {
  return partsOf(context).some((each) => addsDifferences(each) && !isDispatched(context.catalog, each.table));
}

/** A call that notes that totals are computed; it returns true. */
export function noteComputed({ names }: EmitContext): string {
  return `${quoteQualified(names.computed)}()`;
}

/** The extension calls functions with an argument if totals were computed since the statement began. */
export const isNoneComputed = 'TG_NARGS OPERATOR(pg_catalog.=) 0';

/** What has to hold for differences to be added, before documents are looked at. */
export function asksExtension({ catalog }: EmitContext, parts: Parts): string[] {
  return addsDifferences(parts) && isDispatched(catalog, parts.table) ? [isNoneComputed] : [];
}

/**
 * What has to hold of the document `d`: that this transaction hasn't written it. Its own number is that of the oldest that
 * may have, its subtransactions' are later ones; a later one of others' counts as its own.
 */
export function asksDocument({ catalog }: EmitContext, parts: Parts): string[] {
  const asks = addsDifferences(parts) && !isDispatched(catalog, parts.table);
  return asks ? ['pg_catalog.age(d.xmin) OPERATOR(pg_catalog.>) 0'] : [];
}

/** A document that did not change is not written, unless its totals are to say that they were computed. */
export function ifDifferent(context: EmitContext, stored: string, fresh: string): string[] {
  return marksTotals(context) ? [] : [`ROW(${stored})::record OPERATOR(pg_catalog.*<>) ROW(${fresh})::record`];
}
