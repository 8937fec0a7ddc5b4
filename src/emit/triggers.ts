import { type RelationName, sameRelation } from '../base/names.js';
import { isDispatched } from '../catalog/abilities.js';
import { findTable, type Table } from '../catalog/catalog.js';
import { type Answer, type RowEvent, rowEvents, type TableAnswers } from '../plan/answers.js';
import type { WriteEvent } from '../plan/plan.js';
import { quoteBody, quoteIdentifier, quoteLiteral, quoteQualified } from '../sql/quote.js';
import { answerNotes, dropAnswer } from './answer-notes.js';
import { commentOnAnswer } from './context/comments.js';
import { type EmitContext, partsOf } from './context/context.js';
import { isShared, lendToOwner } from './context/lent.js';
import { transitionTables } from './context/objects.js';
import { dropNotes, noteChanges, notedTable } from './notes.js';
import { addsDifferences } from './patch/differences.js';
import { changedTable } from './rows/changed-rows.js';
import type { ChangedTable } from './rows/changed-table.js';
import { dropMoved, movedRows } from './rows/moved-rows.js';
import { rowFunction, statementFunction, truncateFunction } from './trigger-function.js';

export const writeEvents: readonly WriteEvent[] = [...rowEvents, 'truncate'];

/** Trigger functions and triggers for every table that the view reads, in the order they are created. */
export function emitTriggers(context: EmitContext): string[] {
  if (context.plan.timing === 'commit') return notesAndAnswers(context);
  return context.answers.flatMap((answers) => tableTriggers(context, changedTable(context, answers), answers));
}

/** TRUNCATE, which nobody writes beside, is answered at once. */
function notesAndAnswers(context: EmitContext): string[] {
  const tables = context.answers.map((answers, place) => ({ answers, changed: notedTable(context, answers, place) }));
  const all = tables.map(({ changed }) => changed);
  const [made, answered] = [all.map((changed) => noteChanges(context, changed)), answerNotes(context, all)];
  return [
    ...made.flatMap(({ table }) => table),
    ...answered,
    ...made.flatMap(({ events }) => events),
    ...tables.flatMap(({ answers, changed }) => called(context, changed, 'truncate', answers)),
  ];
}

/**
 * A statement trigger fires for the table that the statement names and no other, so partitions and inheritance children
 * carry triggers of their own. Where the table itself is one, rows are written to it in the names of tables above, which
 * its row triggers are told of, and TRUNCATE's by all that it empties.
 */
function tableTriggers(context: EmitContext, changed: ChangedTable, answers: TableAnswers): string[] {
  const events = writeEvents.flatMap((event) =>
    event !== 'truncate' && isDispatched(context.catalog, changed.table)
      ? dispatched(context, changed, event, answers.events[event])
      : called(context, changed, event, answers),
  );
  return [...events, ...movedRows(context, changed)];
}

/** The server calls the function that answers the event. */
function called(context: EmitContext, changed: ChangedTable, event: WriteEvent, answers: TableAnswers): string[] {
  const { table } = changed;
  const name = context.names.triggerFunction(table, event);
  return [
    event === 'truncate'
      ? truncateFunction(context, changed)
      : statementFunction(context, changed, event, answers.events[event]),
    revoke(name),
    commentOnAnswer(context, name, { table, event }),
    ...(event !== 'truncate' && isShared(table) ? [lendToOwner(table, name)] : []),
    ...carriers(table, event).map((carrier) =>
      trigger(
        context.names.trigger(table, event),
        event,
        carrier,
        `EXECUTE FUNCTION ${quoteQualified(name)}()`,
        table.inherits && event !== 'truncate' ? 'row' : 'statement',
      ),
    ),
  ];
}

/** Row triggers of a partitioned table are its partitions' too, those of an inheritance parent are not its children's. */
function carriers(table: Table, event: WriteEvent): readonly RelationName[] {
  return event !== 'truncate' && isShared(table) ? [table] : [table, ...table.descendants];
}

const references: Readonly<Record<WriteEvent, string>> = {
  insert: ` REFERENCING NEW TABLE AS ${transitionTables.new}`,
  update: ` REFERENCING OLD TABLE AS ${transitionTables.old} NEW TABLE AS ${transitionTables.new}`,
  delete: ` REFERENCING OLD TABLE AS ${transitionTables.old}`,
  truncate: '',
};

function trigger(
  name: string,
  event: WriteEvent,
  carrier: RelationName,
  calls: string,
  level: 'row' | 'statement' = 'statement',
): string {
  return [
    `CREATE TRIGGER ${quoteIdentifier(name)}`,
    `AFTER ${event.toUpperCase()} ON ${quoteQualified(carrier)}${level === 'row' ? '' : references[event]}`,
    `FOR EACH ${level.toUpperCase()} ${calls}`,
  ].join('\n');
}

function revoke(name: RelationName): string {
  return `REVOKE ALL ON FUNCTION ${quoteQualified(name)}() FROM PUBLIC`;
}

/**
 * The extension's function calls those that further triggers hold, which never fire: so the server sees to it that
 * whoever makes the triggers may call them.
 */
function dispatched(context: EmitContext, changed: ChangedTable, event: RowEvent, answer: Answer): string[] {
  const { catalog, names } = context;
  const { table, reads } = changed;
  const [own, answers] = [names.trigger(table, event), names.triggerFunction(table, event)];
  const row = rowFunction(context, changed, event, answer);
  const hold = (level: 'statement' | 'row', held: RelationName): string[] => [
    revoke(held),
    trigger(
      names.holder(table, event, level),
      'truncate',
      table,
      `WHEN (false) EXECUTE FUNCTION ${quoteQualified(held)}(${quoteLiteral(own)})`,
    ),
  ];
  const { committed, adds, fixed } = row?.admission ?? { committed: false, adds: false, fixed: [] };
  const words = [
    names.holder(table, event, 'statement'),
    row === undefined ? '' : names.holder(table, event, 'row'),
    committed ? 'read committed' : '',
    hasTotals(context, table) ? names.totals : '',
    adds ? 'difference' : '',
    ...(event === 'update'
      ? [String(fixed.length), ...fixed, ...reads.filter((name) => !fixed.includes(name))]
      : ['0']),
  ];
  const maintain = quoteQualified({ schema: catalog.patch?.schema ?? '', name: 'jsonb_ivm_maintain' });
  return [
    statementFunction(context, changed, event, answer),
    commentOnAnswer(context, answers, { table, event }),
    ...hold('statement', answers),
    ...(row === undefined ? [] : rowStatements(context, table, event, row.statement, answer)),
    ...(row === undefined ? [] : hold('row', names.rowFunction(table, event))),
    trigger(
      own,
      event,
      table,
      `${goesWith(table, answers)}EXECUTE FUNCTION ${maintain}(${words.map(quoteLiteral).join(', ')})`,
    ),
  ];
}

function rowStatements(
  context: EmitContext,
  table: Table,
  event: RowEvent,
  statement: string,
  { ofOne }: Answer,
): string[] {
  return [statement, commentOnAnswer(context, context.names.rowFunction(table, event), { table, event, ofOne })];
}

/** Whether functions for a table ask whether totals have been computed. */
function hasTotals(context: EmitContext, table: Table): boolean {
  return partsOf(context).some((each) => sameRelation(each.table, table) && addsDifferences(each));
}

/**
 * Who owns a table drops its triggers; anybody else's go with a function. The condition for that, which is always met, is
 * prepared anew by every statement.
 */
function goesWith(table: Table, { schema, name }: RelationName): string {
  if (table.owned) return '';
  const held = quoteLiteral(`${quoteQualified({ schema, name })}()`);
  return `WHEN (${held}::pg_catalog.regprocedure IS NOT NULL)\n`;
}

/** Dropping a function takes its triggers along, those on partitions attached since included. */
export function dropTriggers(context: EmitContext): string[] {
  const functions = context.plan.tables.flatMap(({ table: name }) => {
    const table = findTable(context.catalog, name);
    return [
      ...writeEvents
        .flatMap((event) => [context.names.triggerFunction(name, event), context.names.rowFunction(name, event)])
        .map((answers) => `DROP FUNCTION IF EXISTS ${quoteQualified(answers)}() CASCADE`),
      ...(table === undefined ? [] : dropMoved(context, table)),
    ];
  });
  return [...dropOwned(context), ...functions, ...dropAnswer(context), ...dropNotes(context)];
}

/**
 * The triggers that do not go with a function: those of these names that call the extension's on the view's tables, as
 * the view's query knows them, whatever they are called by now, or by the names that they had. A trigger of the same name
 * elsewhere, or with another function, is somebody else's.
 */
function dropOwned({ catalog, names, plan }: EmitContext): string[] {
  const owned = plan.tables.flatMap(({ table: name }) => {
    const table = findTable(catalog, name);
    return table?.owned && isDispatched(catalog, table) ? [name] : [];
  });
  if (owned.length === 0) return [];
  const triggers = owned.flatMap((name) => rowEvents.map((event) => quoteLiteral(names.trigger(name, event))));
  const tables = owned.map((name) => `pg_catalog.to_regclass(${quoteLiteral(quoteQualified(name))})`);
  const query = `pg_catalog.to_regclass(${quoteLiteral(quoteQualified(names.query))})`;
  const body = [
    ``,
    `DECLARE`,
    `  statement text;`,
    `BEGIN`,
    `  FOR statement IN`,
    `    SELECT pg_catalog.format('DROP TRIGGER %I ON %s', t.tgname, t.tgrelid::pg_catalog.regclass)`,
    `    FROM pg_catalog.pg_trigger AS t JOIN pg_catalog.pg_proc AS p ON p.oid OPERATOR(pg_catalog.=) t.tgfoid`,
    `    WHERE p.proname OPERATOR(pg_catalog.=) 'jsonb_ivm_maintain'`,
    `      AND t.tgname OPERATOR(pg_catalog.=) ANY (ARRAY[${triggers.join(', ')}]::pg_catalog.name[])`,
    `      AND (t.tgrelid OPERATOR(pg_catalog.=) ANY (ARRAY[${tables.join(', ')}]::pg_catalog.oid[])`,
    `        OR t.tgrelid IN (SELECT d.refobjid FROM pg_catalog.pg_rewrite AS r`,
    `          JOIN pg_catalog.pg_depend AS d ON d.objid OPERATOR(pg_catalog.=) r.oid`,
    `          WHERE r.ev_class OPERATOR(pg_catalog.=) ${query}`,
    `            AND d.classid OPERATOR(pg_catalog.=) 'pg_catalog.pg_rewrite'::pg_catalog.regclass`,
    `            AND d.refclassid OPERATOR(pg_catalog.=) 'pg_catalog.pg_class'::pg_catalog.regclass))`,
    `  LOOP`,
    `    EXECUTE statement;`,
    `  END LOOP;`,
    `END`,
    ``,
  ].join('\n');
  return [`DO ${quoteBody(body)}`];
}
