import type { RowEvent } from '../../plan/answers.js';
import { isFiltered, type Parts } from '../../tree/part.js';
import type { RowPair } from '../rows/differ.js';
import { ifShown } from './filters.js';
import { numberOf } from './numbers.js';

/** The difference that the changed row makes to each sum and each count of some rows, and the name that it is read under. */
export function summands(
  event: RowEvent,
  { parts }: Parts,
  rows: RowPair = { old: 'o', new: 'n' },
): { name: string; value: string }[] {
  return parts.flatMap((part, place) => {
    if (part.kind !== 'sum' && !(part.kind === 'count' && part.filter !== null)) return [];
    const summand = (alias: string): string =>
      part.kind === 'sum' ? numberOf(part, alias) : ifShown(part, alias, '1', '0');
    const [old, updated] = [summand(rows.old), summand(rows.new)];
    const values: Record<RowEvent, string> = { insert: updated, delete: old, update: `${updated} - ${old}` };
    return [{ name: summandName(place), value: values[event] }];
  });
}

export function summandName(place: number): string {
  return `jsonb_ivm sum ${place}`;
}

/** The columns that lists are ordered by, and rows are left out by: they say which places a row has, if any. */
export function orderColumns({ parts }: Parts): string[] {
  const placing = parts.flatMap((part) => [
    ...(part.kind === 'list' ? part.order : []),
    ...(isFiltered(part) ? (part.filter?.columns ?? []) : []),
  ]);
  return [...new Set(placing)];
}
