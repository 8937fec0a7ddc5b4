import type { RowEvent } from '../../plan/answers.js';
import { quoteIdentifier } from '../../sql/quote.js';
import type { ExtremePart, ListPart, Parts } from '../../tree/part.js';
import { type EmitContext, indent } from '../context/context.js';
import { presentName, presentValues } from './extremes.js';
import { elementEdits, type Placing, placeOfPart } from './list-edits.js';
import { numberOf } from './numbers.js';
import { elementName, presentElements } from './part-edits.js';
import type { Present, SingleRow } from './single-row.js';

/** What follows from the row for parts, be it at hand, or read once. */
export type PresentRow = Omit<Present, 'document' | 'computesExtremes'>;

/**
 * A row that is inserted may be in the document already, wherever, if what is told of it is what it is now. One at hand is
 * the only one that changed: then the document has it nowhere but in its place, where it keeps its neighbours apart.
 */
export function placingOf(event: RowEvent, row: SingleRow, place: boolean): Placing {
  if (!place) return 'set';
  return event === 'insert' && row.alias !== undefined ? 'put' : 'put-again';
}

/** What follows from the row as it was read into the variable `ivm.now`. */
export const presentRead: PresentRow = {
  column: (name) => `ivm.now.${quoteIdentifier(name)}`,
  element: (place) => `ivm.now.${quoteIdentifier(elementName(place))}`,
  value: (place) => `ivm.now.${quoteIdentifier(presentName(place))}`,
};

/** What follows from the row at hand, or from `r0`. */
export function presentAtHand(
  context: EmitContext,
  parts: Parts,
  { column, alias }: SingleRow,
  placing: Placing,
): PresentRow {
  return {
    column,
    element: (place) =>
      elementEdits(context, placeOfPart(context, parts, parts.parts[place] as ListPart), placing, alias),
    value: (place) => numberOf(parts.parts[place] as ExtremePart, alias ?? 'r0'),
  };
}

/**
 * Reads what follows from the row as it is now into the variable `ivm.now`, so that the document is found and patched by
 * plain values. Nulls, which find none, if the row is gone.
 */
export function readNow(context: EmitContext, event: RowEvent, parts: Parts, row: SingleRow, placing: Placing): string {
  const values = [...presentElements(context, parts, placing), ...presentValues(event, parts)];
  const list = [
    ...parts.links.map((name) => `r0.${quoteIdentifier(name)}`),
    ...values.map(({ name, value }) => `${value} AS ${quoteIdentifier(name)}`),
  ];
  const now = row.now(context, parts.table, parts.reads);
  return `SELECT ${list.join(', ')}\nINTO ivm.now\nFROM (\n${indent(now)}\n) AS r0;`;
}
