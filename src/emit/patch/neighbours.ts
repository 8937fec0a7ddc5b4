import { quoteIdentifier, quoteQualified } from '../../sql/quote.js';
import type { ListOfRows } from '../../tree/part.js';
import { columnsEqual, type EmitContext, indent } from '../context/context.js';
import { printKey } from './edits.js';
import { shows } from './filters.js';

/**
 * The keys of the elements beside a row in its list, as a pair for the function that patches documents, looked up
 * when the document is locked; null at an end of the list. An element goes nowhere but between its neighbours: what isn't
 * in the document yet, or not in its place, since a later event tells of it, keeps them apart. An element put between
 * its neighbours is in its place for good: when each row has been put so, the list is in order.
 */
export function neighbours(context: EmitContext, list: ListOfRows, row: string): string {
  const { table } = list.source;
  const [before, after] = list.descending ? (['>', '<'] as const) : (['<', '>'] as const);
  const [backwards, forwards] = list.descending ? (['ASC', 'DESC'] as const) : (['DESC', 'ASC'] as const);
  const values = (row: string): string => list.order.map((name) => `${row}.${quoteIdentifier(name)}`).join(', ');
  const linked = [columnsEqual(context, table, list.links, 's', row), ...shows(list, 's')].join(' AND ');
  const nearest = (operator: string, direction: string): string => {
    const order = list.order.map((name) => `s.${quoteIdentifier(name)} ${direction}`).join(', ');
    return [
      `(SELECT ${printKey(list.key, 's')} FROM ${quoteQualified(table)} AS s`,
      ` WHERE ${linked} AND (${values('s')}) OPERATOR(pg_catalog.${operator}) (${values(row)})`,
      ` ORDER BY ${order} LIMIT 1)`,
    ].join('\n');
  };
  const pair = [nearest(before, backwards), nearest(after, forwards)].join(',\n');
  return `pg_catalog.jsonb_build_array(\n${indent(pair)}\n)`;
}
