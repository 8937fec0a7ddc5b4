import { isOne, printValue, valuesQuery } from '../../analyze/side-values.js';
import type { LockedValue } from '../../plan/locks.js';
import { collate, isPresent } from '../context/context.js';

/** What a row holds of what links rows, as SQL. */
export interface HeldValues {
  /** Under the collations that they are compared under. */
  readonly values: readonly string[];
  /** None of them is null: conditions. */
  readonly present: readonly string[];
  /** Items of FROM, over the row, that values are of, of which it holds several. */
  readonly items: readonly string[];
}

/** The values as a row holds them that goes by `alias`. */
export function heldValues(values: readonly LockedValue[], alias: string): HeldValues {
  const held = values.map((value, place) => heldValue(value, alias, `v${place}`));
  return {
    values: held.map(({ text }, place) => `${text}${collate(values[place]?.equality ?? null)}`),
    present: held.map(({ text }) => isPresent(text)),
    items: held.flatMap(({ item }) => (item === null ? [] : [item])),
  };
}

function heldValue({ values }: LockedValue, alias: string, name: string): { text: string; item: string | null } {
  const [only] = values;
  if (only !== undefined && isOne({ values })) return { text: printValue(only, alias), item: null };
  return { text: `${name}.value`, item: `LATERAL (${valuesQuery(values, alias)}) AS ${name} (value)` };
}
