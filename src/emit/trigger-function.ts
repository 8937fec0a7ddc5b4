import type { Fields } from '../analyze/fields.js';
import { isTotal } from '../analyze/parts.js';
import { routeUp } from '../analyze/routes.js';
import { type RelationName, sameRelation } from '../base/names.js';
import { isSettled, locksFor } from '../plan/locks.js';
import { quoteBody, quoteIdentifier, quoteLiteral, quoteQualified } from '../sql/quote.js';
import { answerAtOnce, answerRow } from './at-once.js';
import type { ChangedTable, RowEvent } from './changed-table.js';
import { type EmitContext, indent } from './context.js';
import { updatedRowsNow } from './current-rows.js';
import { lockAllDocuments, lockDocuments } from './document-locks.js';
import { type Guards, guardsFor } from './guards.js';
import { refuseForeign, refuseForeignTruncate } from './isolation.js';
import { lockStatement } from './lock-statements.js';
import { isUnkeyed, refuseMerge } from './partitioned.js';
import { rewriteAll, rewriteKeys, rewriteSubtree } from './rewrite.js';
import { findKeys, gatherKeys, readsOtherTables } from './route-query.js';
import { setFields } from './set-fields.js';
import { keyVariables } from './updated-keys.js';

/**
 * The function that answers an event of a single row, which is at hand; it returns the row where that takes more than can
 * be told from it, and NULL otherwise. Undefined where it always does.
 */
export function rowFunction(context: EmitContext, changed: ChangedTable, event: RowEvent): string | undefined {
  const answers = answerRow(context, changed, event, answerableFields(context, changed, event));
  if (answers.length === 0) return undefined;
  const body = [...answers, `RETURN ${event === 'delete' ? 'old' : 'new'};`].join('\n');
  const name = context.names.rowFunction(changed.table, event);
  return makeFunction(context, name, changed, body, looksUpOrders(context, changed, event) ? generic : {});
}

/** Its plans would be made anew for where each row stands. */
function looksUpOrders({ parts }: EmitContext, { table }: ChangedTable, event: RowEvent): boolean {
  const lists = parts.some((each) => sameRelation(each.table, table) && each.parts.some(({ kind }) => kind === 'list'));
  return lists && event !== 'delete';
}

/** The function that answers one event on one table. */
export function statementFunction(context: EmitContext, changed: ChangedTable, event: RowEvent): string {
  const rewritesAll = rewritesEverything(context, changed);
  const fields = answerableFields(context, changed, event);
  const body = [
    ...(event === 'update' && isUnkeyed(changed.table) ? [refuseMerge(context, changed.table)] : []),
    ...answerAtOnce(context, changed, event, fields),
    refuseForeign(context),
    ...(rewritesAll ? answerEverything(context, changed, event) : answerByKey(context, changed, event, fields)),
    `RETURN NULL;`,
  ];
  return makeFunction(context, context.names.triggerFunction(changed.table, event), changed, body.join('\n'), generic);
}

function rewritesEverything({ routes }: EmitContext, { sources }: ChangedTable): boolean {
  return sources.some((source) => routeUp(routes, source) === null);
}

function answerableFields(context: EmitContext, changed: ChangedTable, event: RowEvent): Fields | undefined {
  return event === 'update' && !rewritesEverything(context, changed) ? fieldsOf(context, changed) : undefined;
}

/** The function that answers TRUNCATE: the lock that TRUNCATE holds keeps every other writer of the table out. */
export function truncateFunction(context: EmitContext, changed: ChangedTable): string {
  const body = [
    refuseForeignTruncate(context),
    lockAllDocuments(context),
    ...recompute(context, rewriteAll(context)),
    `RETURN NULL;`,
  ];
  const name = context.names.triggerFunction(changed.table, 'truncate');
  return makeFunction(context, name, changed, body.join('\n'), generic);
}

/** The locks of this answer keep every other writer of the view out. */
function answerEverything(context: EmitContext, changed: ChangedTable, event: RowEvent): string[] {
  const locks = locksFor(context.routes, changed.sources, event);
  return [
    ...locks.map((lock) => lockStatement(context, changed, event, lock)),
    lockAllDocuments(context),
    ...recompute(context, rewriteAll(context)),
  ];
}

function fieldsOf(context: EmitContext, { table }: ChangedTable): Fields | undefined {
  return context.fields.find((fields) => sameRelation(fields.table, table));
}

function answerByKey(
  context: EmitContext,
  changed: ChangedTable,
  event: RowEvent,
  fields: Fields | undefined,
): string[] {
  const locks = locksFor(context.routes, changed.sources, event);
  const settled = locks.filter(isSettled).map((lock) => lockStatement(context, changed, event, lock));
  const guards = guardsFor(
    context,
    changed,
    event,
    locks.filter((lock) => !isSettled(lock)),
  );
  const moves = guards !== null || changed.sources.some((source) => readsOtherTables(context, source));
  const find = findDocuments(context, changed, event, fields);
  const lock = moves
    ? lockUntilSettled(context, changed, event, find, guards)
    : lockOnce(context, changed, event, find);
  return [...new Set(settled), ...lock, ...answer(context, changed, fields)];
}

function answer(context: EmitContext, { table }: ChangedTable, fields: Fields | undefined): string[] {
  const subtree = context.subtrees.find((each) => sameRelation(each.table, table));
  const rewrite = recompute(context, subtree === undefined ? rewriteKeys(context) : rewriteSubtree(context, subtree));
  if (fields === undefined) return rewrite;
  return [
    `IF ivm.fields THEN`,
    indent(setFields(context, fields).join('\n')),
    `ELSE`,
    indent(rewrite.join('\n')),
    `END IF;`,
  ];
}

/** Notes that totals may hold what later events are about, so that no difference is added to them any more. */
function recompute(context: EmitContext, rewrite: string): string[] {
  const totals = context.parts.some(({ parts }) => parts.some(isTotal));
  if (!totals) return [rewrite];
  return [`PERFORM pg_catalog.set_config(${quoteLiteral(context.names.recomputed)}, 'on', true);`, rewrite];
}

/** Puts the keys of documents that aren't held yet into `ivm.more`. Where nothing but fields changed, no links did. */
function findDocuments(
  context: EmitContext,
  changed: ChangedTable,
  event: RowEvent,
  fields: Fields | undefined,
): string {
  const gather = `SELECT ${gatherKeys(context)} INTO ivm.more FROM reached AS f;`;
  const find = `${findKeys(context, changed, event)}\n${gather}`;
  if (fields === undefined) return find;
  const byFields = `${findKeys(context, changed, event, updatedRowsNow(context, fields))}\n${gather}`;
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
  const lock = insertsOnlyRoots(context, changed, event) ? [] : [lockDocuments(context)];
  return [...lock, `keys := ivm.keys || ivm.more;`].join('\n');
}

/** Nobody else can have found the document of a root that isn't committed yet, nor locked its row. */
function insertsOnlyRoots(context: EmitContext, changed: ChangedTable, event: RowEvent): boolean {
  return event === 'insert' && changed.sources.length === 1 && changed.sources[0] === context.root.source;
}

const ownSettings = { search_path: 'pg_catalog, pg_temp' };

/** A plan made for the keys at hand would be made anew in every call, which takes longer than most answers. */
const generic = { plan_cache_mode: 'force_generic_plan' };

/** Variables are always written with their block's name; a bare name (in ON CONFLICT, say) is a column's. */
function makeFunction(
  context: EmitContext,
  name: RelationName,
  changed: ChangedTable,
  statements: string,
  planning: Readonly<Record<string, string>>,
): string {
  const key = quoteQualified(context.names.key);
  const variables = {
    keys: `${key}[] := '{}'`,
    more: `${key}[]`,
    locked: 'bigint',
    row: 'record',
    now: 'record',
    fields: 'boolean',
    paired: 'boolean := true',
    changed: 'boolean',
    held: `text[] := '{}'`,
    unheld: 'boolean',
    linked: 'text[]',
    ...Object.fromEntries(
      [...statements.matchAll(/\bivm\.((?:way|program)\d+)\b/g)].map(([, name]) => [name, 'jsonb']),
    ),
    ...keyVariables(fieldsOf(context, changed)),
  };
  const declarations = Object.entries(variables).filter(([name]) => statements.includes(`ivm.${name}`));
  const settings = Object.entries({ ...ownSettings, ...planning, ...context.plan.settings });
  const body = [
    ``,
    `#variable_conflict use_column`,
    `<<ivm>>`,
    ...(declarations.length === 0 ? [] : ['DECLARE']),
    ...declarations.map(([name, type]) => `  ${name} ${type};`),
    `BEGIN`,
    indent(statements),
    `END`,
    ``,
  ].join('\n');
  return [
    `CREATE FUNCTION ${quoteQualified(name)}() RETURNS trigger`,
    `LANGUAGE plpgsql VOLATILE SECURITY DEFINER`,
    ...settings.map(([setting, value]) => setSetting(setting, value)),
    `AS ${quoteBody(body)}`,
  ].join('\n');
}

/** `search_path` is a list of names; everything else one value. */
function setSetting(name: string, value: string): string {
  if (name === 'search_path') return `SET search_path = ${value}`;
  return `SET ${quoteIdentifier(name)} = ${quoteLiteral(value)}`;
}
