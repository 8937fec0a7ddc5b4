import { type RelationName, sameRelation } from '../base/names.js';
import { type RowEvent, rowEvents, type TableAnswers } from '../plan/answers.js';
import { quoteIdentifier, quoteLiteral, quoteQualified } from '../sql/quote.js';
import { answersComment, comment, commentOnAnswer } from './context/comments.js';
import { type EmitContext, indent } from './context/context.js';
import { lendToOwner, refuseOtherTypes } from './context/lent.js';
import { changedTable } from './rows/changed-rows.js';
import type { ChangedTable } from './rows/changed-table.js';
import { differ } from './rows/differ.js';
import { definer } from './rows/kept-rows.js';
import { note, notedAs } from './rows/noted-rows.js';

/**
 * Where documents change at commit, statements only note what changed. Row triggers do, as they are told of every row as it
 * was and became, by whatever command, a move to another partition included; one whose columns the view doesn't read
 * calls nothing. Notes are of a transaction, and gone when it is over.
 */

/** A table, its occurrences, and what is noted of its rows; its place among the view's tables tells its notes apart. */
export function notedTable(context: EmitContext, answers: TableAnswers, place: number): NotedTable {
  const changed = changedTable(context, answers);
  const compared = answers.events.update.locks.flatMap(({ from }) => ('columns' in from ? from.columns : []));
  const columns = [...new Set([...changed.links, ...compared])].sort();
  return { ...changed, noted: { variable: `notes${place}`, columns } };
}

export type NotedTable = ChangedTable & Required<Pick<ChangedTable, 'noted'>>;

/** What makes the table of a table's notes, and what makes notes and has them answered at commit. */
export function noteChanges(context: EmitContext, changed: NotedTable): { table: string[]; events: string[] } {
  const { names } = context;
  const events = [
    ...rowEvents.flatMap((event) => noteEvent(context, changed, event)),
    [
      `CREATE CONSTRAINT TRIGGER ${quoteIdentifier(names.answerTrigger(changed.table))}`,
      `AFTER INSERT ON ${quoteQualified(names.notes(changed.table))}`,
      `DEFERRABLE INITIALLY DEFERRED`,
      `FOR EACH ROW WHEN (new.${note.first})`,
      `EXECUTE FUNCTION ${quoteQualified(names.answerNotes)}()`,
    ].join('\n'),
  ];
  return { table: noteTable(context, changed), events };
}

function noteTable({ names }: EmitContext, { table, noted }: NotedTable): string[] {
  const name = quoteQualified(names.notes(table));
  const columns = [
    `NULL::pg_catalog.xid8 AS ${note.transaction}`,
    ...[note.first, note.had.before, note.had.after].map((each) => `NULL::pg_catalog.bool AS ${each}`),
    ...(['before', 'after'] as const).flatMap((side) =>
      noted.columns.map((column) => `t.${quoteIdentifier(column)} AS ${notedAs(table, column, side)}`),
    ),
  ];
  return [
    `CREATE UNLOGGED TABLE ${name} AS\nSELECT ${columns.join(', ')}\nFROM ${quoteQualified(table)} AS t WITH NO DATA`,
    `CREATE INDEX ON ${name} (${note.transaction})`,
    ...noted.columns.flatMap((column) =>
      (['before', 'after'] as const).map(
        (side) => `COMMENT ON COLUMN ${name}.${notedAs(table, column, side)} IS ${quoteLiteral(column)}`,
      ),
    ),
  ];
}

function noteEvent(context: EmitContext, changed: NotedTable, event: RowEvent): string[] {
  const { table } = changed;
  const name = context.names.triggerFunction(table, event);
  const partitioned = table.kind === 'partitioned';
  return [
    ...definer(quoteQualified(name), noteBody(context, changed, event), ...byIndex),
    commentOnAnswer(context, name, { table, event }),
    ...(partitioned ? [lendToOwner(table, name), ...(event === 'insert' ? [holdNotes(context, changed)] : [])] : []),
    ...(partitioned ? [table] : [table, ...table.descendants]).map((carrier) =>
      noteTrigger(context, changed, event, carrier),
    ),
  ];
}

/** Tells where rows are noted that come with a partition: it never fires. */
function holdNotes({ names }: EmitContext, { table }: NotedTable): string {
  return [
    `CREATE TRIGGER ${quoteIdentifier(names.holder(table, 'insert', 'row'))}`,
    `AFTER TRUNCATE ON ${quoteQualified(names.notes(table))}`,
    `FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION ${quoteQualified(names.triggerFunction(table, 'insert'))}()`,
  ].join('\n');
}

function noteTrigger(context: EmitContext, changed: NotedTable, event: RowEvent, carrier: RelationName): string {
  const { table, reads } = changed;
  const changes = differ(table, reads, { old: 'old', new: 'new' });
  return [
    `CREATE TRIGGER ${quoteIdentifier(context.names.trigger(table, event))}`,
    `AFTER ${event.toUpperCase()} ON ${quoteQualified(carrier)}`,
    `FOR EACH ROW ${event === 'update' ? `WHEN (${changes}) ` : ''}EXECUTE FUNCTION ${quoteQualified(context.names.triggerFunction(table, event))}()`,
  ].join('\n');
}

/** The transaction at hand, as its notes call it. */
export const mine = 'pg_catalog.pg_current_xact_id()';

/** Of functions that look for notes. Each setting takes a microsecond of each call. */
export const byIndex = ['SET enable_seqscan = off'];

/** No table of the view has a note of the transaction yet; its own is looked at first, as it is the likeliest to. */
function isFirst({ answers, names }: EmitContext, table: RelationName): string {
  const others = answers.filter((each) => !sameRelation(each.table, table)).map((each) => each.table);
  const has = [table, ...others].map(
    (each) =>
      `EXISTS (SELECT FROM ${quoteQualified(names.notes(each))} AS m WHERE m.${note.transaction} OPERATOR(pg_catalog.=) ${mine})`,
  );
  return has.length === 1 ? `NOT ${has[0]}` : `NOT (${has.join('\n    OR ')})`;
}

/** The first note of a transaction has them answered: for those after it nothing is called. */
function noteBody(context: EmitContext, { table, noted }: NotedTable, event: RowEvent): string {
  const notes = quoteQualified(context.names.notes(table));
  const values: [string, string][] = [
    [note.transaction, mine],
    [note.first, isFirst(context, table)],
    ...sides(event).flatMap(([side, alias, there]): [string, string][] => [
      [note.had[side], String(there)],
      ...(there ? noted.columns : []).map((column): [string, string] => [
        notedAs(table, column, side),
        `${alias}.${quoteIdentifier(column)}`,
      ]),
    ]),
  ];
  const row = event === 'insert' ? 'new' : 'old';
  const lendsColumns = table.kind === 'partitioned' && noted.columns.length > 0;
  return [
    '',
    ...answersComment(context, { table, event }),
    'BEGIN',
    ...(lendsColumns ? [indent(refuseOtherTypes(table, noted.columns, row))] : []),
    indent(comment('what the row held of what leads to documents: answered at commit')),
    `  INSERT INTO ${notes} (${values.map(([name]) => name).join(', ')})`,
    `  VALUES (${values.map(([, value]) => value).join(', ')});`,
    '  RETURN NULL;',
    'END',
    '',
  ].join('\n');
}

function sides(event: RowEvent): ['before' | 'after', 'old' | 'new', boolean][] {
  return [
    ['before', 'old', event !== 'insert'],
    ['after', 'new', event !== 'delete'],
  ];
}

/** Before what they are made of. */
export function dropNotes({ names, plan }: EmitContext): string[] {
  if (plan.timing !== 'commit') return [];
  return plan.tables.map(({ table }) => `DROP TABLE IF EXISTS ${quoteQualified(names.notes(table))}`);
}
