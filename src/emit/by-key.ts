import type { Answer, ManyRowsAnswer, RowEvent } from '../plan/answers.js';
import { type EdgeLock, isSettled } from '../plan/locks.js';
import { quoteQualified } from '../sql/quote.js';
import type { Parts } from '../tree/part.js';
import { comment } from './context/comments.js';
import { type EmitContext, indent } from './context/context.js';
import { lockDocuments } from './locks/document-locks.js';
import { type Guards, guardsFor } from './locks/guards.js';
import { lockStatement } from './locks/lock-statements.js';
import { findKeys, gatherKeys, readsOtherTables } from './locks/route-query.js';
import { areFew, patchGathered } from './patch/parts-of-many.js';
import { setFields } from './patch/set-fields.js';
import { recomputeNodes } from './recompute.js';
import { recompute } from './rewrite.js';
import type { ChangedTable } from './rows/changed-table.js';
import { updatedRowsNow } from './rows/current-rows.js';
import { updatedLinks } from './rows/updated-keys.js';

/** Finds the documents that changed rows reach, locks them, and brings them up to date in a later snapshot. */
export function answerByKey(context: EmitContext, changed: ChangedTable, event: RowEvent, answer: Answer): string[] {
  const { locks } = answer;
  const settled = locks.filter(isSettled).map((lock) => lockStatement(context, changed, event, lock));
  const find = findDocuments(context, changed, event, answer);
  const lock = movesOn(context, changed, locks)
    ? [...lockUntilSettled(context, changed, event, find, locks), `IF ${hasNoKeys} THEN RETURN NULL; END IF;`]
    : lockOnce(context, changed, event, find);
  return [
    ...lockSettled(settled),
    comment('the documents that the changed rows reach, held until there is nothing new to hold'),
    ...lock,
    ...bringUpToDate(context, changed, event, answer),
  ];
}

/** Whether no documents are reached. */
export const hasNoKeys = 'pg_catalog.cardinality(ivm.keys) = 0';

/** Whether what changed rows lead to may be something else once a lock has been waited for. */
export function movesOn(context: EmitContext, { sources }: ChangedTable, locks: readonly EdgeLock[]): boolean {
  return !locks.every(isSettled) || sources.some((source) => readsOtherTables(context, source));
}

/** Locks of which the changed rows alone say what they are on, in the order given. */
export function lockSettled(statements: readonly string[]): string[] {
  if (statements.length === 0) return [];
  return [comment('values that link rows: others may be linking them'), ...new Set(statements)];
}

function bringUpToDate(
  context: EmitContext,
  changed: ChangedTable,
  event: RowEvent,
  { fields, ofMany }: Answer,
): string[] {
  const rewrite =
    ofMany.kind === 'recompute-values'
      ? setValues(context, changed, event, ofMany)
      : [`PERFORM ${quoteQualified(context.names.recompute)}(ivm.keys);`];
  if (fields === null) return [comment('what they say now'), ...rewrite];
  return [
    `IF ivm.fields THEN`,
    indent([comment('nothing changed but what is only shown: it is set'), ...setFields(context, fields)].join('\n')),
    `ELSE`,
    indent([comment('what they say now'), ...rewrite].join('\n')),
    `END IF;`,
  ];
}

function setValues(
  context: EmitContext,
  changed: ChangedTable,
  event: RowEvent,
  { recomputed, gathered }: Extract<ManyRowsAnswer, { kind: 'recompute-values' }>,
): string[] {
  const compute = recomputeNodes(context, changed, event, recomputed);
  if (gathered === null || (event === 'update' && changed.pairs === null)) return compute;
  return [
    comment(`${whatIsPatched(gathered)}; the keys of the others are left`),
    `IF ${areFew(changed, event, gathered)} THEN`,
    indent(recompute(context, patchGathered(context, changed, event, gathered, recomputed)).join('\n')),
    `END IF;`,
    `IF ivm.keys IS NOT NULL THEN`,
    indent(compute.join('\n')),
    `END IF;`,
  ];
}

function whatIsPatched({ parts }: Parts): string {
  const maps = parts.some(({ kind }) => kind === 'map');
  if (!parts.some(({ kind }) => kind === 'list'))
    return 'documents of which few rows changed have entries set and taken out';
  return `of documents of which one row changed, lists ${maps ? 'and maps ' : ''}are patched`;
}

/** Puts the keys of documents that aren't held yet into `ivm.more`. Where nothing but fields changed, no links did. */
function findDocuments(context: EmitContext, changed: ChangedTable, event: RowEvent, { fields }: Answer): string {
  const find = findMore(context, findKeys(context, changed, event));
  if (fields === null) return find;
  const rows = updatedLinks(changed) ?? updatedRowsNow(context, fields);
  const byFields = findMore(context, findKeys(context, changed, event, rows));
  return ['IF ivm.fields THEN', indent(byFields), 'ELSE', indent(find), 'END IF;'].join('\n');
}

/** Puts the keys that a WITH query reaches into `ivm.more`. */
export function findMore(context: EmitContext, reached: string): string {
  return `${reached}\nSELECT ${gatherKeys(context)} INTO ivm.more FROM reached AS f;`;
}

/** What leads from the changed rows to documents is in the changed rows themselves. */
function lockOnce(context: EmitContext, changed: ChangedTable, event: RowEvent, find: string): string[] {
  return [find, `IF ivm.more IS NULL THEN RETURN NULL; END IF;`, lockFound(context, changed, event)];
}

/**
 * Looks for documents and guards from one snapshot, and locks those that aren't held yet, until there are none: then
 * nobody can have changed, nor can change, what leads from the changed rows to them.
 */
export function lockUntilSettled(
  context: EmitContext,
  changed: ChangedTable,
  event: RowEvent,
  find: string,
  locks: readonly EdgeLock[],
): string[] {
  const lock = lockFound(context, changed, event);
  const unsettled = locks.filter((each) => !isSettled(each));
  const guards = guardsFor(context, changed, event, unsettled);
  const round =
    guards === null
      ? [find, `EXIT WHEN ivm.more IS NULL;`, lock]
      : guardedRound(context, findKeys(context, changed, event), lock, guards);
  return [`LOOP`, indent(round.join('\n')), `END LOOP;`];
}

function guardedRound(context: EmitContext, find: string, lock: string, guards: Guards): string[] {
  return [
    find,
    `SELECT`,
    `  (SELECT ${gatherKeys(context)} FROM reached AS f),`,
    `  EXISTS (\n${indent(guards.unheld, 4)}\n  )`,
    `INTO ivm.more, ivm.unheld;`,
    `EXIT WHEN ivm.more IS NULL AND NOT ivm.unheld;`,
    `IF ivm.unheld THEN`,
    indent(guards.hold),
    `END IF;`,
    `IF ivm.more IS NOT NULL THEN`,
    indent(lock),
    `END IF;`,
  ];
}

/** Locks the documents with the keys in `ivm.more`, and adds those to `ivm.keys`. */
function lockFound(context: EmitContext, changed: ChangedTable, event: RowEvent): string {
  const lock = insertsOnlyRoots(context, changed, event) ? [] : [lockDocuments(context, changed, event)];
  return [...lock, `keys := ivm.keys || ivm.more;`].join('\n');
}

/** Nobody else can have found the document of a root that isn't committed yet, nor locked its row. */
function insertsOnlyRoots(context: EmitContext, changed: ChangedTable, event: RowEvent): boolean {
  return event === 'insert' && changed.sources.length === 1 && changed.sources[0] === context.root.source;
}
