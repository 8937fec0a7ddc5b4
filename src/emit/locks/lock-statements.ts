import { arrival } from '../../analyze/routes.js';
import type { EdgeLock, LockAction, RowLock } from '../../plan/locks.js';
import { quoteIdentifier, quoteQualified } from '../../sql/quote.js';
import { collate, type EmitContext, indent, isPresent } from '../context/context.js';
import { registrySchema } from '../context/objects.js';
import { changedRows } from '../rows/changed-rows.js';
import type { ChangedTable, RowEvent } from '../rows/changed-table.js';
import { aliasAt, joinSteps, stepCondition } from './steps.js';

/** A PL/pgSQL statement that takes one lock, of which the changed rows alone say what it is on. */
export function lockStatement(context: EmitContext, changed: ChangedTable, event: RowEvent, lock: LockAction): string {
  if (lock.kind === 'rows') return `PERFORM 1\n${rowsToLock(changed, event, lock)}\n${lockingClause(lock)};`;
  if (lock.side === null) return `PERFORM ${lockEdge(context, lock, 'NULL')};`;
  return [
    `PERFORM ${lockEdge(context, lock, 'e.keys')}`,
    `FROM (`,
    indent(`SELECT pg_catalog.array_agg(DISTINCT v.key) AS keys FROM (`),
    indent(valuesToLock(changed, event, lock), 4),
    indent(`) AS v`),
    `) AS e`,
    `WHERE e.keys IS NOT NULL;`,
  ].join('\n');
}

/** FROM and WHERE of the rows to lock, which go by the alias of the last step. */
export function rowsToLock(changed: ChangedTable, event: RowEvent, lock: RowLock): string {
  const lines = [`FROM (`, indent(changedRows(changed, event, lock.from)), `) AS r0`, joinSteps(lock.steps)];
  if (lock.unlinked !== null) {
    const next = quoteQualified(arrival(lock.unlinked).table);
    const meets = stepCondition(lock.unlinked, aliasAt(lock.steps.length), 'n');
    lines.push(`WHERE NOT EXISTS (SELECT FROM ${next} AS n WHERE ${meets})`);
  }
  return lines.join('\n');
}

/** The order in which rows are locked, and how. */
export function lockingClause({ steps, mode }: RowLock): string {
  const alias = aliasAt(steps.length);
  const last = steps.at(-1);
  const order = (last === undefined ? null : arrival(last).table.primaryKey) ?? [];
  const by =
    order.length === 0 ? '' : `ORDER BY ${order.map((name) => `${alias}.${quoteIdentifier(name)}`).join(', ')}\n`;
  return `${by}${mode === 'share' ? 'FOR SHARE' : 'FOR NO KEY UPDATE'} OF ${alias}`;
}

/** A call that locks values of an edge, an SQL array of texts; NULL: the whole edge. */
export function lockEdge(context: EmitContext, { lower, exclusive }: EdgeLock, keys: string): string {
  const number = context.names.edgeLock(context.routes.occurrences.indexOf(lower));
  return `${quoteIdentifier(registrySchema)}.lock_edge(${number}, ${keys}, ${exclusive})`;
}

/**
 * The values that link rows on an edge, each combination as one text named `key`: a hash by the types' own functions,
 * which is the same for all that the comparison calls equal, however it is written.
 */
export function valuesToLock(changed: ChangedTable, event: RowEvent, { hop, side, steps, from }: EdgeLock): string {
  const alias = aliasAt(steps.length);
  const links = hop?.links ?? [];
  const values = links.map((link) => link[side ?? 'lower'].print(alias));
  const compared = links.map(({ equality }, place) => `${values[place]}${collate(equality)}`);
  return [
    `SELECT pg_catalog.hash_record_extended(ROW(${compared.join(', ')}), 0)::text AS key`,
    `FROM (`,
    indent(changedRows(changed, event, from)),
    `) AS r0`,
    ...(steps.length === 0 ? [] : [joinSteps(steps)]),
    `WHERE ${values.map(isPresent).join(' AND ')}`,
  ].join('\n');
}
