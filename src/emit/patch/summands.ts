import type { Parts } from '../../tree/parts.js';
import type { RowEvent } from '../rows/changed-table.js';
import type { RowPair } from '../rows/differ.js';
import { numberOf } from './numbers.js';

/** The difference that the changed row makes to each sum, and the name that it is read under. */
export function summands(
  event: RowEvent,
  { parts }: Parts,
  rows: RowPair = { old: 'o', new: 'n' },
): { name: string; value: string }[] {
  return parts.flatMap((part, place) => {
    if (part.kind !== 'sum') return [];
    const [old, updated] = [numberOf(part, rows.old), numberOf(part, rows.new)];
    const values: Record<RowEvent, string> = { insert: updated, delete: old, update: `${updated} - ${old}` };
    return [{ name: summandName(place), value: values[event] }];
  });
}

export function summandName(place: number): string {
  return `jsonb_ivm sum ${place}`;
}

/** The columns that lists are ordered by. */
export function orderColumns({ parts }: Parts): string[] {
  return [...new Set(parts.flatMap((part) => (part.kind === 'list' ? part.order : [])))];
}
