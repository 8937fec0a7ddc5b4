import { isDispatched } from '../../catalog/abilities.js';
import type { RowEvent } from '../../plan/answers.js';
import { quoteQualified } from '../../sql/quote.js';
import { renderExpression } from '../../sql/render.js';
import { type ComputedPart, isExtreme, isGathered, type Part, type Parts, type TotalPart } from '../../tree/part.js';
import { columnEquals, type EmitContext } from '../context/context.js';
import { nodeValue } from '../context/node-views.js';
import { differ } from '../rows/differ.js';
import { noteComputed } from './differences.js';
import { editArray, elementWords, keyArray, mergeEditsAt, mergeMembers } from './edits.js';
import { entryEdits } from './entry-edits.js';
import { extremeWithout, furthest } from './extremes.js';
import { elementEdits, type Placing, placeOfPart, removalEdits } from './list-edits.js';
import { membersByObject } from './members.js';
import { numberNow } from './numbers.js';
import { atHand, type Present, type SingleRow } from './single-row.js';

/** An output column with what one row makes of the parts that it shows, as an expression. Undefined: nothing. */
export function patchedParts(
  context: EmitContext,
  event: RowEvent,
  parts: Parts,
  shown: readonly Part[],
  row: SingleRow,
  present: Present,
): string | undefined {
  const [first, ...further] = shown;
  const valueIn = (part: Part): string | undefined => partValue(context, event, parts, part, row, present);
  if (first !== undefined && first.path.length === 0 && !isGathered(first)) {
    const value = valueIn(first);
    return value === undefined ? undefined : `(${value})::${columnType(context, first.output)}`;
  }
  if (event === 'delete' && first?.kind === 'list' && further.length === 0 && first.key.length === 1 && !first.arrays)
    return removed(context, first, row, present);
  const gathered = shown.filter(isGathered);
  const elements = gathered.map((part) => {
    if (part.kind === 'map') return entryEdits(context, event, parts, part, row);
    return event === 'delete'
      ? removalEdits(placeOfPart(context, parts, part), row.column)
      : present.element(parts.parts.indexOf(part));
  });
  const values = shown.flatMap((part) => {
    const value = valueIn(part);
    return value === undefined ? [] : [{ path: part.path, value }];
  });
  const [object, ...others] = membersByObject(values);
  const document = present.document(first?.output ?? '');
  if (elements.length === 0 && object !== undefined && others.length === 0)
    return mergeMembers(context, document, object.members, object.keys);
  const merges = mergeEditsAt(values);
  const edits = [...elements, ...(merges.length === 0 ? [] : [editArray(merges)])];
  return edits.length === 0 ? undefined : `${quoteQualified(context.names.patch)}(${document}, ${edits.join(' || ')})`;
}

function columnType({ plan }: EmitContext, output: string): string {
  return plan.columns.find(({ name }) => name === output)?.type ?? 'jsonb';
}

/** What comes in the place of a part that is neither list nor map; undefined: it stays. */
function partValue(
  context: EmitContext,
  event: RowEvent,
  parts: Parts,
  part: Part,
  row: SingleRow,
  present: Present,
): string | undefined {
  if (isGathered(part)) return undefined;
  if (part.kind === 'computed') {
    const column = event === 'delete' ? row.column : present.column;
    const value = nodeValue(context, parts.queries, part.node, parts.links.map(column), (key) => column(key.column));
    return event === 'update' && row.alias !== undefined ? ifRead(parts, part, value, present) : value;
  }
  const place = parts.parts.indexOf(part);
  if (isExtreme(part))
    return event === 'insert'
      ? furthest(part, present.value(place), present)
      : extremeWithout(context, event, parts, part, row, present);
  if (part.kind === 'count') return countValue(event, part, place, row, present);
  return sumValue(context, event, parts, part, row, present);
}

/** A computed value, if what it is made of has changed in the row at hand, as something has; else what the document says. */
function ifRead(parts: Parts, { output, path, reads }: ComputedPart, value: string, { document }: Present): string {
  const { table, fixed } = parts;
  if (parts.reads.every((name) => fixed.includes(name) || reads.includes(name))) return value;
  const changed = differ(table, reads, atHand);
  if (path.length === 0) return `CASE WHEN ${changed} THEN ${value} ELSE ${document(output)} END`;
  return `CASE WHEN ${changed} THEN pg_catalog.to_jsonb(${value}) ELSE ${document(output)} #> ${keyArray(path)} END`;
}

/** What the elements of the row `r0`, which is there, take: arrays of edits, and the names that they are read under. */
export function presentElements(
  context: EmitContext,
  parts: Parts,
  placing: Placing,
): { name: string; value: string }[] {
  const lists = parts.parts.filter((part) => part.kind === 'list');
  return lists.map((part) => ({
    name: elementName(parts.parts.indexOf(part)),
    value: elementEdits(context, placeOfPart(context, parts, part), placing),
  }));
}

export function elementName(place: number): string {
  return `jsonb_ivm element ${place}`;
}

/** The document without an element that one member tells. */
function removed(
  { names }: EmitContext,
  { output, path, key }: Extract<Part, { kind: 'list' }>,
  row: SingleRow,
  { document }: Present,
): string {
  const [told] = key;
  const words = elementWords(path, told?.member ?? '', row.column(told?.column ?? ''));
  return `${quoteQualified(names.remove)}(${document(output)}, ${words})`;
}

function countValue(
  event: RowEvent,
  part: TotalPart,
  place: number,
  row: SingleRow,
  present: Present,
): string | undefined {
  if (part.filter === null && event === 'update') return undefined;
  const counted = part.filter === null ? '1' : row.summand(place);
  return `${numberNow(part, present)} ${event === 'delete' ? '-' : '+'} ${counted}`;
}

/**
 * What no rows add up to is no difference: it shows all that the transaction has changed. The limit is one that the planner
 * doesn't know: of a table of few documents it would begin to read all rows, as the first is to be expected soon, where
 * those of one document may stand at the end.
 */
function sumValue(
  context: EmitContext,
  event: RowEvent,
  parts: Parts,
  part: TotalPart,
  row: SingleRow,
  present: Present,
): string {
  const now = numberNow(part, present);
  const difference = row.summand(parts.parts.indexOf(part));
  if (event !== 'delete') return `coalesce(${now}, 0) + ${difference}`;
  const linked = part.links.map((name) => columnEquals(context, parts.table, name, 's', row.column(name)));
  const left = `SELECT true FROM ${quoteQualified(parts.table)} AS s WHERE ${linked.join(' AND ')} LIMIT (SELECT 1)`;
  const empty = part.empty === null ? 'NULL' : `(${renderExpression(part.empty)})::pg_catalog.numeric`;
  const otherwise = isDispatched(context.catalog, parts.table) ? `WHEN ${noteComputed(context)} THEN` : 'ELSE';
  return `CASE WHEN (${left}) THEN ${now} - ${difference} ${otherwise} ${empty} END`;
}
