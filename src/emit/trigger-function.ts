import { routeUp } from '../analyze/routes.js';
import type { TableSource } from '../ir/nodes.js';
import { type EdgeLock, type LockAction, locksFor, wholeEdge } from '../plan/locks.js';
import { quoteBody, quoteIdentifier, quoteLiteral, quoteQualified } from '../sql/quote.js';
import { type ChangedTable, changedRows, type RowEvent } from './changed-rows.js';
import { type EmitContext, indent } from './context.js';
import { lockAllDocuments, lockDocuments, lockStatement } from './lock-statements.js';
import { rewriteAll, rewriteKeys } from './rewrite.js';
import { collectKeys, readsOtherTables } from './route-query.js';

/** The function that answers one event on one table. */
export function rowFunction(context: EmitContext, changed: ChangedTable, event: RowEvent): string {
  const rewritesAll = changed.sources.some((source) => routeUp(context.routes, source) === null);
  const body = [
    ...(event === 'update' ? [returnWhenUnchanged(changed)] : []),
    refuseRepeatableRead(context),
    ...(rewritesAll ? answerEverything(context, changed, event) : answerByKey(context, changed, event)),
    `RETURN NULL;`,
  ];
  return makeFunction(context, changed, event, body.join('\n'));
}

/** The function that answers TRUNCATE: the lock that TRUNCATE holds keeps every other writer of the table out. */
export function truncateFunction(context: EmitContext, changed: ChangedTable): string {
  const body = [refuseRepeatableRead(context), lockAllDocuments(context), rewriteAll(context), `RETURN NULL;`];
  return makeFunction(context, changed, 'truncate', body.join('\n'));
}

function answerEverything(context: EmitContext, changed: ChangedTable, event: RowEvent): string[] {
  const locks = lockStatements(context, changed, event, changed.sources);
  return [...locks, lockAllDocuments(context), rewriteAll(context)];
}

/** Route, lock, and route again until no lock waited for has brought another document. */
function answerByKey(context: EmitContext, changed: ChangedTable, event: RowEvent): string[] {
  const locks = lockStatements(context, changed, event, changed.sources);
  const collect = collectKeys(context, changedRows(changed, event, { kind: 'all' }), changed.sources);
  if (insertsOnlyRoots(context, changed, event)) {
    return [...locks, collect, `keys := ivm.more;`, rewriteKeys(context)];
  }
  const again = changed.sources.some((source) => readsOtherTables(context, source));
  const round = [
    ...(again ? locks : []),
    collect,
    `EXIT WHEN ivm.more IS NULL;`,
    lockDocuments(context),
    `keys := ivm.keys || ivm.more;`,
    ...(again ? [] : ['EXIT;']),
  ];
  return [
    ...(again ? [] : locks),
    `LOOP`,
    indent(round.join('\n')),
    `END LOOP;`,
    `IF pg_catalog.cardinality(ivm.keys) = 0 THEN RETURN NULL; END IF;`,
    rewriteKeys(context),
  ];
}

/** Nobody else can have found the document of a root that isn't committed yet, nor locked its row. */
function insertsOnlyRoots(context: EmitContext, changed: ChangedTable, event: RowEvent): boolean {
  return event === 'insert' && changed.sources.length === 1 && changed.sources[0] === context.root.source;
}

function lockStatements(
  context: EmitContext,
  changed: ChangedTable,
  event: RowEvent,
  sources: readonly TableSource[],
): string[] {
  const actions = lockActions(context, sources, event);
  return [...new Set(actions.map((action) => lockStatement(context, changed, event, action)))];
}

/** Locks on edges come first, as they may be waited for longest; then rows. */
export function lockActions(context: EmitContext, sources: readonly TableSource[], event: RowEvent): LockAction[] {
  const actions = sources.flatMap((source) => locksFor(context.routes, source, event));
  const everywhere = context.routes.occurrences
    .filter((source) => routeUp(context.routes, source) === null && !sources.includes(source))
    .map((source): EdgeLock => wholeEdge(source, false));
  const isEdge = (action: LockAction): boolean => action.kind === 'edge';
  return [...everywhere, ...actions.filter(isEdge), ...actions.filter((action) => !isEdge(action))];
}

/** An UPDATE that leaves all columns the view reads as they were has nothing to do. */
function returnWhenUnchanged(changed: ChangedTable): string {
  const rows = changedRows(changed, 'update', { kind: 'all' });
  return `IF NOT EXISTS (\n${indent(rows)}\n) THEN\n  RETURN NULL;\nEND IF;`;
}

/**
 * A lock waited for says nothing to a snapshot taken before it: at REPEATABLE READ a document could be left stale
 * without a trace. SERIALIZABLE detects that by itself.
 */
function refuseRepeatableRead(context: EmitContext): string {
  const { schema, name } = context.plan.view;
  const message = `could not maintain document view "${schema}.${name}" in a REPEATABLE READ transaction`;
  return [
    `IF pg_catalog.current_setting('transaction_isolation') = 'repeatable read' THEN`,
    `  RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE = ${quoteLiteral(message)},`,
    `    HINT = 'Run the transaction at READ COMMITTED or SERIALIZABLE.';`,
    `END IF;`,
  ].join('\n');
}

/** Variables are always written with their block's name; a bare name (in ON CONFLICT, say) is a column's. */
function makeFunction(
  context: EmitContext,
  changed: ChangedTable,
  event: RowEvent | 'truncate',
  statements: string,
): string {
  const name = quoteQualified(context.names.triggerFunction(changed.table, event));
  const key = quoteQualified(context.names.key);
  const settings = Object.entries({ search_path: 'pg_catalog, pg_temp', ...context.plan.settings });
  const body = [
    ``,
    `#variable_conflict use_column`,
    `<<ivm>>`,
    `DECLARE`,
    `  keys ${key}[] := '{}';`,
    `  more ${key}[];`,
    `  locked bigint;`,
    `BEGIN`,
    indent(statements),
    `END`,
    ``,
  ].join('\n');
  return [
    `CREATE FUNCTION ${name}() RETURNS trigger`,
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
