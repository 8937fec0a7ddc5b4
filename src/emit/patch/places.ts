import { rowsUp } from '../../analyze/routes.js';
import type { TableSource } from '../../ir/nodes.js';
import { quoteIdentifier, quoteLiteral, quoteQualified } from '../../sql/quote.js';
import type { RowStep } from '../../tree/nodes.js';
import { type EmitContext, keysEqual } from '../context/context.js';
import type { ElementColumn } from '../context/node-views.js';
import { routeOf } from '../locks/route-query.js';
import { aliasAt } from '../locks/steps.js';

/** Where values stand: the documents `p` tells by their keys, and the elements and entries around values by theirs. */

/**
 * The documents and elements that the rows `changed` are in as rows of an occurrence, with columns of these rows, which go
 * by `r0`.
 */
export function placesOf(
  context: EmitContext,
  source: TableSource,
  elements: readonly ElementColumn[],
  further: readonly string[] = [],
): string {
  const { columns, from } = routeOf(context, source);
  return `SELECT DISTINCT ${[columns, ...elementKeys(context, source, elements), ...further].join(', ')}\n${from}`;
}

/** The one that the row of an item of FROM is in, if it leads to one. */
export function placeOfRow(
  context: EmitContext,
  source: TableSource,
  elements: readonly ElementColumn[],
  row: string,
): string {
  const { columns, from } = routeOf(context, source, row);
  return `SELECT ${[columns, ...elementKeys(context, source, elements)].join(', ')}\n${from}`;
}

function elementKeys({ routes }: EmitContext, source: TableSource, elements: readonly ElementColumn[]): string[] {
  const rows = rowsUp(routes, source);
  return elements.map((element) => `${aliasAt(rows.indexOf(element.source))}.${quoteIdentifier(element.column)}`);
}

/** What tells the elements and entries that values are in. */
export function rowsOf(elements: readonly ElementColumn[]): (step: RowStep) => string {
  return ({ kind, source }) => {
    const own = elements.filter((element) => element.source === source);
    if (kind === 'entry') return own.map(({ name }) => `p.${quoteIdentifier(name)}::text`).join();
    const pairs = own.map(({ member, name }) => `${quoteLiteral(member)}, p.${quoteIdentifier(name)}`);
    return `pg_catalog.jsonb_build_object(${pairs.join(', ')})`;
  };
}

/** Documents that have the way `v.way` in the output column with the number `v.place`. */
export function showing(context: EmitContext, outputs: readonly string[]): string {
  const shown = outputs.map((output, place) => `v.place = ${place} AND d.${quoteIdentifier(output)} @> v.way`);
  const found = `${keysEqual(context, 'd', 'p')} AND (${shown.join(' OR ')})`;
  return `JOIN ${quoteQualified(context.names.documents)} AS d ON ${found}`;
}
