import { isExtreme, type ListPart, type Part, type Parts, type TotalPart } from '../analyze/parts.js';
import { quoteIdentifier, quoteLiteral, quoteQualified } from '../sql/quote.js';
import { renderExpression } from '../sql/render.js';
import type { RowEvent } from './changed-table.js';
import { columnsEqual, type EmitContext, indent } from './context.js';
import { keyPath, printKey, printMember } from './edits.js';
import { furthest } from './extremes.js';
import { neighbours } from './neighbours.js';
import { type NumberEdit, numberNow, setNumbers } from './numbers.js';
import { summandName } from './summands.js';

/**
 * The edits that one row makes to what parts show in one document `d`, for the function that patches documents: an array
 * of them, as an expression. Undefined: it makes none.
 */
export function partEdits(
  context: EmitContext,
  event: RowEvent,
  parts: Parts,
  shown: readonly Part[],
): string | undefined {
  const lists = shown.filter((part) => part.kind === 'list');
  const elements = lists.map((part) =>
    event === 'delete' ? array([removal(part, 'ivm.row')]) : presentElement(parts, part),
  );
  const numbers = setNumbers(shown.flatMap((part) => numberEdit(context, event, parts, part) ?? []));
  const edits = [...elements, ...(numbers.length === 0 ? [] : [array(numbers)])];
  return edits.length === 0 ? undefined : edits.join(' || ');
}

function numberEdit(context: EmitContext, event: RowEvent, parts: Parts, part: Part): NumberEdit | undefined {
  if (part.kind === 'list') return undefined;
  if (isExtreme(part)) return event === 'delete' ? undefined : { part, value: furthest(parts, part) };
  if (part.kind === 'count' && event === 'update') return undefined;
  return { part, value: totalNow(context, event, parts, part) };
}

/**
 * What the elements of the row `r0`, which is there, take: arrays of edits, and the names that they are read under.
 * `place`: they are put in their places.
 */
export function presentElements(context: EmitContext, parts: Parts, place: boolean): { name: string; value: string }[] {
  const lists = parts.parts.filter((part) => part.kind === 'list');
  return lists.map((part) => ({
    name: elementName(parts, part),
    value: array(place ? placing(context, parts, part) : [setting(part)]),
  }));
}

function presentElement(parts: Parts, part: ListPart): string {
  return `ivm.now.${quoteIdentifier(elementName(parts, part))}`;
}

function elementName({ parts }: Parts, part: ListPart): string {
  return `jsonb_ivm element ${parts.indexOf(part)}`;
}

function array(edits: readonly string[]): string {
  return `pg_catalog.jsonb_build_array(\n${indent(edits.join(',\n'))}\n)`;
}

function setting(part: ListPart): string {
  const value = printMember(part, part.element);
  return `pg_catalog.jsonb_build_object('op', 'merge', 'path', ${elementPath(part, 'r0')}, 'value', ${value})`;
}

/** It may be there already, wherever: what is told of a row is what it is now. */
function placing(context: EmitContext, parts: Parts, part: ListPart): string[] {
  const insert = [
    `pg_catalog.jsonb_build_object(`,
    `  'op', 'insert', 'path', ${keyPath(part.path)}, 'value', ${printMember(part, part.element)},`,
    `  'between', ${neighbours(context, parts.table, part)}`,
    `)`,
  ].join('\n');
  return [removal(part, 'r0'), insert];
}

function removal(part: ListPart, row: string): string {
  return `pg_catalog.jsonb_build_object('op', 'remove', 'path', ${elementPath(part, row)})`;
}

function elementPath({ path, key }: ListPart, row: string): string {
  const steps = path.map((name) => `${quoteLiteral(name)}::text`).join(', ');
  return `pg_catalog.jsonb_build_array(${steps}, ${printKey(key, row)})`;
}

function totalNow(context: EmitContext, event: RowEvent, parts: Parts, part: TotalPart): string {
  const now = numberNow(part);
  return part.kind === 'count' ? countValue(event, now) : sumValue(context, event, parts, part, now);
}

function countValue(event: RowEvent, now: string): string {
  return `${now} ${event === 'insert' ? '+' : '-'} 1`;
}

function sumValue(context: EmitContext, event: RowEvent, parts: Parts, part: TotalPart, now: string): string {
  const difference = `ivm.row.${quoteIdentifier(summandName(parts.parts.indexOf(part)))}`;
  if (event !== 'delete') return `coalesce(${now}, 0) + ${difference}`;
  const left = `SELECT FROM ${quoteQualified(parts.table)} AS s WHERE ${columnsEqual(context, parts.table, part.links, 's', 'ivm.row')}`;
  const empty = part.empty === null ? 'NULL' : `(${renderExpression(part.empty)})::pg_catalog.numeric`;
  return `CASE WHEN EXISTS (${left}) THEN ${now} - ${difference} ELSE ${empty} END`;
}
