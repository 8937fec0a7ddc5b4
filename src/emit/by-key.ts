import type { Answer, ManyRowsAnswer, RowEvent } from '../plan/answers.js';
import { isSettled } from '../plan/locks.js';
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
  const guards = guardsFor(
    context,
    changed,
    event,
    locks.filter((lock) => !isSettled(lock)),
  );
  const moves = guards !== null || changed.sources.some((source) => readsOtherTables(context, source));
  const find = findDocuments(context, changed, event, answer);
  const lock = moves
    ? lockUntilSettled(context, changed, event, find, guards)
    : lockOnce(context, changed, event, find);
  return [
    ...(settled.length === 0 ? [] : [comment('values that link rows: others may be linking them')]),
    ...new Set(settled),
    comment('the documents that the changed rows reach, held until there is nothing new to hold'),
    ...lock,
    ...bringUpToDate(context, changed, event, answer),
  ];
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
  const gather = `SELECT ${gatherKeys(context)} INTO ivm.more FROM reached AS f;`;
  const find = `${findKeys(context, changed, event)}\n${gather}`;
  if (fields === null) return find;
  const rows = updatedLinks(changed) ?? updatedRowsNow(context, fields);
  const byFields = `${findKeys(context, changed, event, rows)}\n${gather}`;
  return ['IF ivm.fields THEN', indent(byFields), 'ELSE', indent(find), 'END IF;'].join('\n');
}

/** What leads from the changed rows to documents is in the changed rows themselves. */
function lockOnce(context: EmitContext, changed: ChangedTable, event: RowEvent, find: string): string[] {
  return [find, `IF ivm.more IS NULL THEN RETURN NULL; END IF;`, lockFound(context, changed, event)];
}

/**
 * Looks for documents and guards from one snapshot, and locks those that aren't held yet, until there are none: then
 * nobody can have changed, nor can change, what leads from the changed rows to them.
 */
function lockUntilSettled(
  context: EmitContext,
  changed: ChangedTable,
  event: RowEvent,
  find: string,
  guards: Guards | null,
): string[] {
  const lock = lockFound(context, changed, event);
  const round =
    guards === null
      ? [find, `EXIT WHEN ivm.more IS NULL;`, lock]
      : guardedRound(context, findKeys(context, changed, event), lock, guards);
  return [
    `LOOP`,
    indent(round.join('\n')),
    `END LOOP;`,
    `IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;`,
  ];
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

function lockFound(context: EmitContext, changed: ChangedTable, event: RowEvent): string {
  const lock = insertsOnlyRoots(context, changed, event) ? [] : [lockDocuments(context, changed, event)];
  return [...lock, `keys := ivm.keys || ivm.more;`].join('\n');
}

/** Nobody else can have found the document of a root that isn't committed yet, nor locked its row. */
function insertsOnlyRoots(context: EmitContext, changed: ChangedTable, event: RowEvent): boolean {
  return event === 'insert' && changed.sources.length === 1 && changed.sources[0] === context.root.source;
}
