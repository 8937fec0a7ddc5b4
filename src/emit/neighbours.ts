import type { ListPart, Parts } from '../analyze/parts.js';
import { quoteIdentifier, quoteLiteral, quoteQualified } from '../sql/quote.js';
import { columnsEqual, type EmitContext, indent } from './context.js';
import { printKey } from './edits.js';

/**
 * The place of a row in its list, for a statement that begins when the document is locked: an item of FROM after the row
 * `r0`, with the number of elements in front of it (`place`) and the keys of those beside it (`previous`, `next`; NULL
 * at the ends). What isn't in the document yet, since a later event tells of it, makes the neighbours strangers.
 */
export function neighbours(context: EmitContext, table: Parts['table'], list: ListPart, alias: string): string {
  const [before, after] = list.descending ? ['>', '<'] : ['<', '>'];
  const [backwards, forwards] = list.descending ? ['ASC', 'DESC'] : ['DESC', 'ASC'];
  const rows = (order: string): string => {
    const values = (row: string): string => list.order.map((name) => `${row}.${quoteIdentifier(name)}`).join(', ');
    const linked = columnsEqual(context, table, list.links, 's', 'r0');
    return `FROM ${quoteQualified(table)} AS s WHERE ${linked} AND (${values('s')}) OPERATOR(pg_catalog.${order}) (${values('r0')})`;
  };
  const nearest = (order: string, direction: string): string => {
    const by = list.order.map((name) => `s.${quoteIdentifier(name)} ${direction}`).join(', ');
    return `(SELECT ${printKey(list.key, 's')} ${rows(order)} ORDER BY ${by} LIMIT 1)`;
  };
  const columns = [
    `(SELECT pg_catalog.count(*) ${rows(before as string)}) AS place`,
    `${nearest(before as string, backwards as string)} AS previous`,
    `${nearest(after as string, forwards as string)} AS next`,
  ];
  return `LATERAL (\n${indent(`SELECT\n${indent(columns.join(',\n'))}\nOFFSET 0`)}\n) AS ${alias}`;
}

/**
 * True if the neighbours stand side by side in the document, the row's own element left aside, wherever it is. An
 * element put between its neighbours is in its place for good: when each row has been put so, the list is in order.
 */
export function isAdjacent(list: ListPart, alias: string): string {
  const path = list.path.map(quoteLiteral).join(', ');
  const element = (distance: number): string => {
    const index =
      distance === 0 ? `${alias}.place` : `${alias}.place ${distance < 0 ? '-' : '+'} ${Math.abs(distance)}`;
    return `d.${quoteIdentifier(list.output)} #> ARRAY[${path}, (${index})::text]`;
  };
  const previousAt = (distance: number): string => {
    const first = distance < 0 ? `${alias}.place = 0` : 'false';
    return `CASE WHEN ${alias}.previous IS NULL THEN ${first} ELSE (${element(distance)}) @> ${alias}.previous END`;
  };
  const nextAt = (distance: number): string =>
    `CASE WHEN ${alias}.next IS NULL THEN (${element(distance)}) IS NULL ELSE (${element(distance)}) @> ${alias}.next END`;
  const own = `(${element(0)}) @> ${printKey(list.key, 'r0')}`;
  const places = [
    [previousAt(-1), nextAt(0)],
    [previousAt(0), nextAt(1)],
    [previousAt(-1), own, nextAt(1)],
  ];
  return `(\n${indent(places.map((conditions) => conditions.join('\n  AND ')).join('\nOR '))}\n)`;
}
