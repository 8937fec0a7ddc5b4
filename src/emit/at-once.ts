import { type Answer, partsOfOne, type RowEvent, type SettingAnswer } from '../plan/answers.js';
import { quoteIdentifier, quoteQualified } from '../sql/quote.js';
import { type Fields, isOwn } from '../tree/fields.js';
import type { Parts } from '../tree/part.js';
import { type EmitContext, hasNoDocument, indent, keyEquals, rowTells } from './context/context.js';
import { isForeign } from './locks/isolation.js';
import { addsDifferences, asksExtension } from './patch/differences.js';
import { patchListsOfOne } from './patch/lists-of-one.js';
import { readChangedRow, readUpdatedRow, rowAtHand, rowRead } from './patch/one-row.js';
import { areNumbers, changeParts, keyOf, locksOnReading } from './patch/parts-of-one.js';
import { onlyIf, type RowAnswer } from './patch/row-answer.js';
import { setFields } from './patch/set-fields.js';
import { setFieldsOfOne } from './patch/set-fields-of-one.js';
import { changedRows } from './rows/changed-rows.js';
import type { ChangedTable } from './rows/changed-table.js';
import { readPairs } from './rows/paired-rows.js';
import { takeUpdated, updatedCount, updatedKeys } from './rows/updated-keys.js';

/** How a row at hand, the only one that a statement changed, is answered. */
export function answersToRow(
  context: EmitContext,
  changed: ChangedTable,
  event: RowEvent,
  { ofOne, locks }: Answer,
): RowAnswer[] {
  const row = rowAtHand(changed, event, partsOfOne(ofOne));
  const read = (columns: readonly string[]): string[] => columns.filter((name) => changed.reads.includes(name));
  return ofOne.map((answer): RowAnswer => {
    if ('fields' in answer)
      return { fixed: read(answer.fields.others), adds: false, statements: setFieldsOfOne(context, answer, row) };
    if (answer.kind === 'patch-lists') {
      const statements = patchListsOfOne(context, changed, event, answer, locks, row);
      return { fixed: answer.fixed, adds: false, statements };
    }
    const { parts } = answer;
    const statements = changeParts(context, changed, event, parts, locks, row);
    return { fixed: read(parts.fixed), adds: addsDifferences(parts), statements };
  });
}

/**
 * What can be answered at once, and ends the function: UPDATEs that leave what the view reads as it was, statements of
 * one row, which most are, and fields of the root's own rows. `asked`: a single row has been looked at.
 */
export function answerAtOnce(
  context: EmitContext,
  changed: ChangedTable,
  event: RowEvent,
  answer: Answer,
  asked: boolean,
): string[] {
  const { fields } = answer;
  if (asked) return event === 'update' ? answerSeveral(context, changed, answer) : [];
  const parts = partsOfOne(answer.ofOne);
  const change = parts === undefined ? undefined : changePartsIf(context, changed, event, parts, answer);
  if (event !== 'update') {
    if (parts === undefined || change === undefined) return [];
    const documents = locksOnReading(event, parts, answer.locks, rowRead) ? documentOf(context, event, parts) : null;
    return [readChangedRow(event, parts, documents), `IF FOUND THEN`, indent(change), `END IF;`];
  }
  const answers = [
    `IF NOT ${rowRead.changed} THEN RETURN NULL; END IF;`,
    ...answer.ofOne.flatMap((each) => ('fields' in each ? [setFieldsIf(context, each)] : [])),
    ...(change === undefined ? [] : [change]),
    ...(fields === null ? [] : [`fields := NOT ${rowRead.linked};`, ...takeUpdated(changed)]),
  ];
  return [
    readUpdatedRow(changed, fields ?? undefined, parts),
    `IF FOUND THEN`,
    indent(answers.join('\n')),
    `ELSE`,
    indent(answerSeveral(context, changed, answer).join('\n')),
    `END IF;`,
  ];
}

/** The document table, joined with the changed row. */
function documentOf(context: EmitContext, event: RowEvent, parts: Parts): string {
  const alias = event === 'insert' ? 'n' : 'o';
  const key = keyOf(parts, (name) => `${alias}.${quoteIdentifier(name)}`);
  return `${quoteQualified(context.names.documents)} AS d ON ${keyEquals(context, 'd', key)}`;
}

function setFieldsIf(context: EmitContext, answer: SettingAnswer): string {
  return onlyIf([`NOT ${rowRead.linked} AND NOT ${isForeign(context)}`], setFieldsOfOne(context, answer, rowRead));
}

function changePartsIf(
  context: EmitContext,
  changed: ChangedTable,
  event: RowEvent,
  parts: Parts,
  { locks }: Answer,
): string {
  const conditions = [
    ...(event === 'update' ? [`NOT ${rowRead.moved}`] : []),
    `NOT ${isForeign(context)}`,
    ...asksExtension(context, parts),
    ...areNumbers(event, parts, rowRead),
  ];
  return onlyIf(conditions, changeParts(context, changed, event, parts, locks, rowRead));
}

function answerSeveral(context: EmitContext, changed: ChangedTable, answer: Answer): string[] {
  const { fields } = answer;
  if (changed.pairs === null) return answerUnpaired(context, changed, answer);
  const read = [
    readPairs(changed, changed.pairs, fields ?? undefined),
    `IF ivm.paired AND NOT ivm.changed THEN RETURN NULL; END IF;`,
  ];
  if (fields === null || !isOwn(context.root, fields)) return read;
  return [...read, ...setFieldsOfSeveral(context, fields)];
}

/** Where others may be about to create a document that isn't there, they are met on the long way. */
function setFieldsOfSeveral(context: EmitContext, fields: Fields): string[] {
  const once = `ivm.fields AND NOT ${isForeign(context)}`;
  const set = setFields(context, fields);
  if (rowTells(context)) {
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
function answerUnpaired(context: EmitContext, changed: ChangedTable, { ofMany, locks }: Answer): string[] {
  const unchanged = returnWhenUnchanged(changed);
  const anyway = ofMany.kind === 'recompute-all' || locks.some(({ values }) => values === null);
  return [anyway ? unchanged : `IF ${isForeign(context)} THEN\n${indent(unchanged)}\nEND IF;`];
}

function returnWhenUnchanged(changed: ChangedTable): string {
  const rows = changedRows(changed, 'update', { kind: 'all' });
  return `IF NOT EXISTS (\n${indent(rows)}\n) THEN\n  RETURN NULL;\nEND IF;`;
}
