import { type Fields, isOwn } from '../analyze/fields.js';
import type { Parts } from '../analyze/parts.js';
import { routeUp } from '../analyze/routes.js';
import { sameRelation } from '../base/names.js';
import { locksFor } from '../plan/locks.js';
import { quoteIdentifier, quoteQualified } from '../sql/quote.js';
import { changedRows } from './changed-rows.js';
import type { ChangedTable, RowEvent } from './changed-table.js';
import { type EmitContext, indent, keyEquals } from './context.js';
import { isForeign } from './isolation.js';
import { readChangedRow, readUpdatedRow, rowAtHand, rowRead } from './one-row.js';
import { readPairs } from './paired-rows.js';
import { changeParts, keyOf, locksOnReading } from './parts-of-one.js';
import { setFields } from './set-fields.js';
import { setFieldsOfOne } from './set-fields-of-one.js';
import type { SingleRow } from './single-row.js';
import { takeUpdated } from './updated-keys.js';

/** What can be answered from a row at hand, the only one that a statement changed, and ends the function. */
export function answerRow(
  context: EmitContext,
  changed: ChangedTable,
  event: RowEvent,
  fields: Fields | undefined,
): string[] {
  const parts = partsOf(context, changed);
  const row = rowAtHand(changed, event, fields, parts);
  return [
    ...answerFields(context, event, fields, row),
    ...(parts === undefined ? [] : (changeParts(context, changed, event, parts, row) ?? [])),
  ];
}

function partsOf({ parts }: EmitContext, changed: ChangedTable): Parts | undefined {
  return parts.find(({ table }) => sameRelation(table, changed.table));
}

/**
 * What can be answered at once, and ends the function: UPDATEs that leave what the view reads as it was, statements of
 * one row, which most are, and fields of the root's own rows.
 */
export function answerAtOnce(
  context: EmitContext,
  changed: ChangedTable,
  event: RowEvent,
  fields: Fields | undefined,
): string[] {
  const parts = partsOf(context, changed);
  const row = rowRead;
  const answer = parts === undefined ? undefined : changeParts(context, changed, event, parts, row)?.join('\n');
  if (event !== 'update') {
    if (parts === undefined || answer === undefined) return [];
    const documents = locksOnReading(context, changed, event, parts, row) ? documentOf(context, event, parts) : null;
    return [readChangedRow(event, parts, documents), `IF FOUND THEN`, indent(answer), `END IF;`];
  }
  const answers = [
    `IF NOT ${row.differs.changed} THEN RETURN NULL; END IF;`,
    ...answerFields(context, event, fields, row),
    ...(answer === undefined ? [] : [answer]),
    ...(fields === undefined ? [] : [`fields := NOT ${row.differs.linked};`, ...takeUpdated(fields)]),
  ];
  return [
    readUpdatedRow(changed, fields, answer === undefined ? undefined : parts),
    `IF FOUND THEN`,
    indent(answers.join('\n')),
    `ELSE`,
    indent(answerSeveral(context, changed, fields).join('\n')),
    `END IF;`,
  ];
}

/** The document table, joined with the changed row. */
function documentOf(context: EmitContext, event: RowEvent, parts: Parts): string {
  const alias = event === 'insert' ? 'n' : 'o';
  const key = keyOf(parts, (name) => `${alias}.${quoteIdentifier(name)}`);
  return `${quoteQualified(context.names.documents)} AS d ON ${keyEquals(context, 'd', key)}`;
}

function answerFields(context: EmitContext, event: RowEvent, fields: Fields | undefined, row: SingleRow): string[] {
  const set = event !== 'update' || fields === undefined ? undefined : setFieldsOfOne(context, fields, row);
  if (set === undefined) return [];
  return [`IF NOT ${row.differs.linked} AND NOT ${isForeign(context)} THEN`, indent(set), `END IF;`];
}

function answerSeveral(context: EmitContext, changed: ChangedTable, fields: Fields | undefined): string[] {
  if (changed.pairs === null) return answerUnpaired(context, changed);
  const read = [
    readPairs(changed, changed.pairs, fields),
    `IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;`,
  ];
  if (fields === undefined || !isOwn(context.root, fields)) return read;
  const set = [...setFields(context, fields), 'RETURN NULL;'].join('\n');
  return [...read, `IF ivm.fields AND NOT ${isForeign(context)} THEN`, indent(set), `END IF;`];
}

/** Where nothing changed, no documents will be found; what would be locked or refused before that has to be asked for. */
function answerUnpaired(context: EmitContext, changed: ChangedTable): string[] {
  const unchanged = returnWhenUnchanged(changed);
  return [locksAnyway(context, changed) ? unchanged : `IF ${isForeign(context)} THEN\n${indent(unchanged)}\nEND IF;`];
}

function returnWhenUnchanged(changed: ChangedTable): string {
  const rows = changedRows(changed, 'update', { kind: 'all' });
  return `IF NOT EXISTS (\n${indent(rows)}\n) THEN\n  RETURN NULL;\nEND IF;`;
}

/** Whether something is locked, or all documents are computed, whatever rows changed. */
function locksAnyway({ routes }: EmitContext, { sources }: ChangedTable): boolean {
  const all = sources.some((source) => routeUp(routes, source) === null);
  return all || locksFor(routes, sources, 'update').some((lock) => lock.kind === 'edge' && lock.side === null);
}
