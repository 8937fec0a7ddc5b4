import { arrival } from '../analyze/routes.js';
import type { TableSource } from '../ir/nodes.js';
import type { EdgeLock, LockAction, RowLock } from '../plan/locks.js';
import { quoteIdentifier, quoteQualified } from '../sql/quote.js';
import { type ChangedTable, changedRows, type RowEvent } from './changed-rows.js';
import { type EmitContext, indent, keyColumns, keysEqual } from './context.js';
import { registrySchema } from './objects.js';
import { aliasAt, joinSteps, stepCondition } from './steps.js';

/** A PL/pgSQL statement that takes one lock of the plan. */
export function lockStatement(context: EmitContext, changed: ChangedTable, event: RowEvent, lock: LockAction): string {
  return lock.kind === 'rows' ? rowLock(changed, event, lock) : edgeLock(context, changed, event, lock);
}

function rowLock(changed: ChangedTable, event: RowEvent, lock: RowLock): string {
  const alias = aliasAt(lock.steps.length);
  const target = lock.steps.length === 0 ? undefined : arrival(lock.steps.at(-1) as RowLock['steps'][number]);
  const order = (target?.table.primaryKey ?? []).map((name) => `${alias}.${quoteIdentifier(name)}`);
  const mode = lock.mode === 'share' ? 'FOR SHARE' : 'FOR NO KEY UPDATE';
  const lines = [
    `PERFORM 1`,
    `FROM (`,
    indent(changedRows(changed, event, lock.from)),
    `) AS r0`,
    joinSteps(lock.steps),
  ];
  if (lock.unlinked !== null) {
    const next = quoteQualified(arrival(lock.unlinked).table);
    lines.push(`WHERE NOT EXISTS (SELECT FROM ${next} AS n WHERE ${stepCondition(lock.unlinked, alias, 'n')})`);
  }
  if (order.length > 0) lines.push(`ORDER BY ${order.join(', ')}`);
  return [...lines, `${mode} OF ${alias};`].join('\n');
}

function edgeLock(context: EmitContext, changed: ChangedTable, event: RowEvent, lock: EdgeLock): string {
  const number = context.names.edgeLock(context.routes.occurrences.indexOf(lock.lower));
  const call = `${quoteIdentifier(registrySchema)}.lock_edge(${number}, `;
  if (lock.side === null || lock.hop === null) return `PERFORM ${call}NULL, ${lock.exclusive});`;
  const side = lock.side;
  const alias = aliasAt(lock.steps.length);
  const values = lock.hop.links.map((link) => link[side].print(alias));
  return [
    `PERFORM ${call}e.keys, ${lock.exclusive})`,
    `FROM (`,
    indent(`SELECT pg_catalog.array_agg(DISTINCT ROW(${values.join(', ')})::text) AS keys`),
    indent(`FROM (`),
    indent(changedRows(changed, event, lock.from), 4),
    indent(`) AS r0`),
    ...(lock.steps.length === 0 ? [] : [indent(joinSteps(lock.steps))]),
    indent(`WHERE ${values.map((value) => `${value} IS NOT NULL`).join(' AND ')}`),
    `) AS e`,
    `WHERE e.keys IS NOT NULL;`,
  ].join('\n');
}

/**
 * Locks the documents that were found, in the order of their keys, and the root's row of each document that isn't
 * there: whoever is about to create it locks that row too. It may be there afterwards, so documents are locked again.
 */
export function lockDocuments(context: EmitContext): string {
  const root: TableSource = context.root.source;
  const documents = quoteQualified(context.names.documents);
  const lock = [
    `PERFORM 1`,
    `FROM pg_catalog.unnest(ivm.more) AS k`,
    `JOIN ${documents} AS d ON ${keysEqual(context, 'd', 'k')}`,
    `ORDER BY ${keyColumns(context, 'd')}`,
    `FOR UPDATE OF d;`,
  ].join('\n');
  return [
    lock,
    `GET DIAGNOSTICS locked = ROW_COUNT;`,
    `IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN`,
    indent(
      [
        `PERFORM 1`,
        `FROM pg_catalog.unnest(ivm.more) AS k`,
        `JOIN ${quoteQualified(root.table)} AS r ON ${keysEqual(context, 'k', 'r', true)}`,
        `WHERE NOT EXISTS (SELECT FROM ${documents} AS d WHERE ${keysEqual(context, 'd', 'k')})`,
        `ORDER BY ${keyColumns(context, 'r', true)}`,
        `FOR NO KEY UPDATE OF r;`,
        lock,
      ].join('\n'),
    ),
    `END IF;`,
  ].join('\n');
}

/** Locks every document, in the order of their keys. */
export function lockAllDocuments(context: EmitContext): string {
  const documents = quoteQualified(context.names.documents);
  return `PERFORM 1 FROM ${documents} AS d ORDER BY ${keyColumns(context, 'd')} FOR UPDATE OF d;`;
}
