import { type Fields, isOwn } from '../analyze/fields.js';
import { routeUp } from '../analyze/routes.js';
import { sameRelation } from '../base/names.js';
import { locksFor } from '../plan/locks.js';
import { quoteIdentifier, quoteQualified } from '../sql/quote.js';
import type { Parts } from '../tree/part.js';
import { type EmitContext, hasNoDocument, indent, keyEquals } from './context/context.js';
import { isForeign } from './locks/isolation.js';
import { addsDifferences, asksExtension } from './patch/differences.js';
import { readChangedRow, readUpdatedRow, rowAtHand, rowRead } from './patch/one-row.js';
import { areNumbers, changeParts, keyOf, locksOnReading } from './patch/parts-of-one.js';
import { onlyIf, type RowAnswer } from './patch/row-answer.js';
import { setFields } from './patch/set-fields.js';
import { setFieldsOfOne } from './patch/set-fields-of-one.js';
import { changedRows } from './rows/changed-rows.js';
import type { ChangedTable, RowEvent } from './rows/changed-table.js';
import { readPairs } from './rows/paired-rows.js';
import { takeUpdated, updatedCount, updatedKeys } from './rows/updated-keys.js';

/** How a row at hand, the only one that a statement changed, can be answered. */
export function answersToRow(
  context: EmitContext,
  changed: ChangedTable,
  event: RowEvent,
  fields: Fields | undefined,
): RowAnswer[] {
  const parts = partsOf(context, changed);
  const row = rowAtHand(changed, event, parts);
  const set = event !== 'update' || fields === undefined ? undefined : setFieldsOfOne(context, fields, row);
  const change = parts === undefined ? undefined : changeParts(context, changed, event, parts, row);
  const read = (columns: readonly string[]): string[] => columns.filter((name) => changed.reads.includes(name));
  return [
    ...(set === undefined ? [] : [{ fixed: read(fields?.others ?? []), adds: false, statements: set }]),
    ...(change === undefined || parts === undefined
      ? []
      : [{ fixed: read(parts.fixed), adds: addsDifferences(parts), statements: change }]),
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
  const answer = parts === undefined ? undefined : changePartsIf(context, changed, event, parts);
  if (event !== 'update') {
    if (parts === undefined || answer === undefined) return [];
    const documents = locksOnReading(context, changed, event, parts, row) ? documentOf(context, event, parts) : null;
    return [readChangedRow(event, parts, documents), `IF FOUND THEN`, indent(answer), `END IF;`];
  }
  const answers = [
    `IF NOT ${row.changed} THEN RETURN NULL; END IF;`,
    ...answerFields(context, fields),
    ...(answer === undefined ? [] : [answer]),
    ...(fields === undefined ? [] : [`fields := NOT ${row.linked};`, ...takeUpdated(changed)]),
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

function answerFields(context: EmitContext, fields: Fields | undefined): string[] {
  const set = fields === undefined ? undefined : setFieldsOfOne(context, fields, rowRead);
  return set === undefined ? [] : [onlyIf([`NOT ${rowRead.linked} AND NOT ${isForeign(context)}`], set)];
}

function changePartsIf(context: EmitContext, changed: ChangedTable, event: RowEvent, parts: Parts): string | undefined {
  const change = changeParts(context, changed, event, parts, rowRead);
  const conditions = [
    ...(event === 'update' ? [`NOT ${rowRead.moved}`] : []),
    `NOT ${isForeign(context)}`,
    ...asksExtension(context, parts),
    ...areNumbers(event, parts, rowRead),
  ];
  return change === undefined ? undefined : onlyIf(conditions, change);
}

function answerSeveral(context: EmitContext, changed: ChangedTable, fields: Fields | undefined): string[] {
  if (changed.pairs === null) return answerUnpaired(context, changed);
  const read = [
    readPairs(changed, changed.pairs, fields),
    `IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;`,
  ];
  if (fields === undefined || !isOwn(context.root, fields)) return read;
  return [...read, ...setFieldsOfSeveral(context, fields)];
}

/** Where others may be about to create a document that isn't there, they are met on the long way. */
function setFieldsOfSeveral(context: EmitContext, fields: Fields): string[] {
  const once = `ivm.fields AND NOT ${isForeign(context)}`;
  const set = setFields(context, fields);
  if (context.root.decidedByItself) {
    return [`IF ${once} THEN`, indent([...set, 'RETURN NULL;'].join('\n')), `END IF;`];
  }
  const missing = `SELECT FROM ${updatedKeys(fields.table, 'k')}\nWHERE ${hasNoDocument(context, 'k', true)}`;
  const statements = [
    ...set,
    `GET DIAGNOSTICS locked = ROW_COUNT;`,
    `IF ivm.locked OPERATOR(pg_catalog.=) ${updatedCount(fields.table)} THEN RETURN NULL; END IF;`,
  ];
  return [`IF ${once} AND NOT EXISTS (`, indent(missing, 4), `) THEN`, indent(statements.join('\n')), `END IF;`];
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
  return all || locksFor(routes, sources, 'update').some(({ values }) => values === null);
}
