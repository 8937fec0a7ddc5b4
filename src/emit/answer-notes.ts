import { sameRelation } from '../base/names.js';
import type { TableAnswers } from '../plan/answers.js';
import { displayRelation } from '../plan/display.js';
import { type EdgeLock, isSettled, type LockMode, placeOfLock } from '../plan/locks.js';
import { quoteBody, quoteQualified } from '../sql/quote.js';
import { findMore, hasNoKeys, lockSettled, lockUntilSettled, movesOn } from './by-key.js';
import { comment, commentOn } from './context/comments.js';
import { type EmitContext, indent } from './context/context.js';
import { generic, makeFunction } from './context/function-text.js';
import { missingMode } from './locks/document-locks.js';
import { refuseForeign } from './locks/isolation.js';
import { lockStatement } from './locks/lock-statements.js';
import { findKeys, findKeysOfAll } from './locks/route-query.js';
import { byIndex, mine, type NotedTable } from './notes.js';
import { note } from './rows/noted-rows.js';
import { lockModes } from './view-functions.js';

/**
 * The function that answers a transaction's notes at its commit: what any statement's answer does, for all tables at
 * once, in the same steps. `docs/concurrency.md` says why that is as exact.
 *
 * 1. Notes are taken out first: whoever writes afterwards, a deferred trigger of the user's, say, notes again.
 * 2. Locks that follow from the notes alone are taken in the order of edges, then those of all documents in the order of
 *    their keys.
 * 3. For each table the ways are followed until there is nothing new to hold.
 * 4. Each document is computed once.
 */
export function answerNotes(context: EmitContext, tables: readonly NotedTable[]): string[] {
  const { names, plan } = context;
  const variables = Object.fromEntries(
    tables.map(({ table, noted }) => [noted.variable, `${quoteQualified(names.notes(table))}[]`]),
  );
  const heading = [comment(`commit of what changed, for the documents of ${displayRelation(plan.view)}`)];
  const statements = [
    ...takeOut(context, tables),
    refuseForeign(context),
    ...tables.flatMap((table) => answerEverything(context, table)),
    ...answerKeys(context, tables),
    `RETURN NULL;`,
  ];
  return [
    ...takeNotes(context, tables),
    makeFunction(context, names.answerNotes, { heading, statements, variables, planning: generic }),
    `REVOKE ALL ON FUNCTION ${quoteQualified(names.answerNotes)}() FROM PUBLIC`,
    commentOn(
      `${quoteQualified(names.answerNotes)}()`,
      `answers at commit what changed, for the documents of ${displayRelation(plan.view)}`,
    ),
  ];
}

const answersOf = ({ answers }: EmitContext, { table }: NotedTable): TableAnswers =>
  answers.find((each) => sameRelation(each.table, table)) as TableAnswers;

/** An UPDATE locks what an INSERT and a DELETE of its rows would, and more. */
const locksOf = (context: EmitContext, table: NotedTable): readonly EdgeLock[] =>
  answersOf(context, table).events.update.locks;

/**
 * Takes a transaction's notes out. Tables that are empty but for transactions at work have plans made for one page, or for
 * none, and may hold many that are not cleaned up yet: the index finds a transaction's own, whatever the planner thinks.
 */
function takeNotes({ names }: EmitContext, tables: readonly NotedTable[]): string[] {
  const parameters = tables.map(({ table, noted }) => `OUT ${noted.variable} ${quoteQualified(names.notes(table))}[]`);
  const taken = tables.map(({ table }, place) =>
    [
      `taken${place} AS (`,
      `  DELETE FROM ${quoteQualified(names.notes(table))} AS m`,
      `  WHERE m.${note.transaction} OPERATOR(pg_catalog.=) ${mine}`,
      `  RETURNING m AS note`,
      `)`,
    ].join('\n'),
  );
  const notes = tables.map((_, place) => `(SELECT pg_catalog.array_agg(t.note) FROM taken${place} AS t)`);
  const does = 'takes out what the transaction has noted: whoever writes afterwards notes again';
  const body = [
    ``,
    comment(does),
    `BEGIN`,
    indent(`WITH ${taken.join(', ')}\nSELECT\n${indent(notes.join(',\n'))}`),
    indent(`INTO ${tables.map(({ noted }) => noted.variable).join(', ')};`),
    `END`,
    ``,
  ].join('\n');
  const name = quoteQualified(names.takeNotes);
  return [
    [
      `CREATE FUNCTION ${name}(${parameters.join(', ')})`,
      `LANGUAGE plpgsql VOLATILE`,
      ...byIndex,
      `AS ${quoteBody(body)}`,
    ].join('\n'),
    `REVOKE ALL ON FUNCTION ${name}() FROM PUBLIC`,
    commentOn(`${name}()`, does),
  ];
}

function takeOut({ names }: EmitContext, tables: readonly NotedTable[]): string[] {
  const variables = tables.map(({ noted }) => `ivm.${noted.variable}`);
  return [
    comment('what the transaction has noted'),
    `SELECT t.* INTO ${variables.join(', ')} FROM ${quoteQualified(names.takeNotes)}() AS t;`,
    comment('another table of the view had it all answered'),
    `IF ${variables.map((each) => `${each} IS NULL`).join(' AND ')} THEN RETURN NULL; END IF;`,
  ];
}

/** The locks of this answer keep every other writer of the view out, and whatever else is noted is computed with it. */
function answerEverything(context: EmitContext, table: NotedTable): string[] {
  if (answersOf(context, table).events.update.ofMany.kind !== 'recompute-all') return [];
  const answer = [
    comment('a change has a part in every document'),
    ...locksOf(context, table).map((lock) => lockStatement(context, table, 'update', lock)),
    `PERFORM ${quoteQualified(context.names.lockAll)}();`,
    `PERFORM ${quoteQualified(context.names.recomputeAll)}();`,
    `RETURN NULL;`,
  ];
  return [ifNoted(table, answer)];
}

function ifNoted({ noted }: NotedTable, statements: readonly string[]): string {
  return [`IF ivm.${noted.variable} IS NOT NULL THEN`, indent(statements.join('\n')), `END IF;`].join('\n');
}

function answerKeys(context: EmitContext, all: readonly NotedTable[]): string[] {
  const tables = all.filter((table) => answersOf(context, table).events.update.ofMany.kind !== 'recompute-all');
  if (tables.length === 0) return [];
  const find = (table: NotedTable): string => findMore(context, findKeys(context, table, 'update'));
  return [
    ...lockSettled(settledLocks(context, tables)),
    comment('the documents that the changed rows reach, in the order of their keys'),
    findMore(context, findKeysOfAll(context, tables)),
    `keys := ivm.keys || ivm.more;`,
    `PERFORM ${quoteQualified(context.names.lockDocuments(strongest(context, tables)))}(ivm.keys);`,
    ...tables
      .filter((table) => movesOn(context, table, locksOf(context, table)))
      .map((table) =>
        ifNoted(table, [
          comment('until there is nothing new to hold'),
          // what is held is told by places among a table's own locks
          ...(locksOf(context, table).every(isSettled) ? [] : [`held := '{}';`]),
          ...lockUntilSettled(context, table, 'update', find(table), locksOf(context, table)),
        ]),
      ),
    `IF ${hasNoKeys} THEN RETURN NULL; END IF;`,
    comment('what they say now'),
    `PERFORM ${quoteQualified(context.names.recompute)}(ivm.keys);`,
  ];
}

/** In the order of edges, of all tables: on one of them those first that keep others out. */
function settledLocks(context: EmitContext, tables: readonly NotedTable[]): string[] {
  const all = tables.flatMap((table) =>
    locksOf(context, table)
      .filter(isSettled)
      .map((lock) => ({
        place: placeOfLock(context.routes, lock),
        text: ifNoted(table, [lockStatement(context, table, 'update', lock)]),
      })),
  );
  return all.sort((a, b) => a.place - b.place).map(({ text }) => text);
}

/** How keys are locked that have no documents: one lock for all, as strong as any table's changes need. */
function strongest(context: EmitContext, tables: readonly NotedTable[]): LockMode {
  const modes = tables.map((table) => lockModes.indexOf(missingMode(context, table, 'update')));
  return lockModes[Math.max(...modes)] as LockMode;
}

/** Before the type of keys. */
export function dropAnswer({ names, plan }: EmitContext): string[] {
  if (plan.timing !== 'commit') return [];
  return [
    `DROP FUNCTION IF EXISTS ${quoteQualified(names.answerNotes)}() CASCADE`,
    `DROP FUNCTION IF EXISTS ${quoteQualified(names.takeNotes)}()`,
  ];
}
