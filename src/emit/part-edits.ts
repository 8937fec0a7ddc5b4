import { isExtreme, type ListPart, type Part, type Parts, type TotalPart } from '../analyze/parts.js';
import { quoteIdentifier, quoteLiteral, quoteQualified } from '../sql/quote.js';
import { renderExpression } from '../sql/render.js';
import type { RowEvent } from './changed-table.js';
import { columnsEqual, type EmitContext } from './context.js';
import { printKey, printMember } from './edits.js';
import { extremeEdit } from './extremes.js';
import { neighbours } from './neighbours.js';
import { numberNow, setNumber } from './numbers.js';
import { summandName } from './summands.js';

/** The edits that one row makes to a part, for the function that patches documents; `place`: an element is put in its place. */
export function partEdits(context: EmitContext, event: RowEvent, parts: Parts, part: Part, place: boolean): string[] {
  if (part.kind === 'list') return listEdits(context, event, parts, part, place);
  if (isExtreme(part)) return event === 'delete' ? [] : [extremeEdit(part)];
  if (part.kind === 'count' && event === 'update') return [];
  return [totalEdit(context, event, parts, part)];
}

function listEdits(context: EmitContext, event: RowEvent, parts: Parts, part: ListPart, place: boolean): string[] {
  const steps = part.path.map((key) => `${quoteLiteral(key)}::text`);
  const own = printKey(part.key, event === 'delete' ? 'ivm.row' : 'r0');
  const element = [...steps, own].join(', ');
  const remove = `pg_catalog.jsonb_build_object('op', 'remove', 'path', pg_catalog.jsonb_build_array(${element}))`;
  if (event === 'delete') return [remove];
  const value = printMember(part, part.element);
  if (!place) {
    return [
      `pg_catalog.jsonb_build_object('op', 'merge', 'path', pg_catalog.jsonb_build_array(${element}), 'value', ${value})`,
    ];
  }
  const path = `pg_catalog.jsonb_build_array(${steps.join(', ')})`;
  const insert = [
    `pg_catalog.jsonb_build_object(`,
    `  'op', 'insert', 'path', ${path}, 'value', ${value},`,
    `  'between', ${neighbours(context, parts.table, part)}`,
    `)`,
  ].join('\n');
  return [remove, insert];
}

function totalEdit(context: EmitContext, event: RowEvent, parts: Parts, part: TotalPart): string {
  const now = numberNow(part);
  return setNumber(part, part.kind === 'count' ? countValue(event, now) : sumValue(context, event, parts, part, now));
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
