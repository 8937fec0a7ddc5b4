import type { LockAction, RowLock } from '../../plan/locks.js';
import { type EmitContext, indent } from '../context/context.js';
import type { ChangedTable, RowEvent } from '../rows/changed-table.js';
import { lockEdge, lockingClause, rowsToLock, valuesToLock } from './lock-statements.js';
import { aliasAt } from './steps.js';

/**
 * The locks on rows and values that other rows lead to. Those rows may lead elsewhere once a lock has been waited for:
 * what is held is kept in `ivm.held`, and looked for again from a later snapshot.
 */
export interface Guards {
  /** A query of what has to be held and isn't. */
  readonly unheld: string;
  /** PL/pgSQL statements that lock what has to be held. */
  readonly hold: string;
}

export function guardsFor(
  context: EmitContext,
  changed: ChangedTable,
  event: RowEvent,
  locks: readonly LockAction[],
): Guards | null {
  if (locks.length === 0) return null;
  const byText = new Map(locks.map((lock) => [holdStatements(context, changed, event, lock, 0), lock]));
  const distinct = [...byText.values()];
  const queries = distinct.map((lock, place) => guardQuery(changed, event, lock, place + 1));
  const held = 'SELECT h.guard FROM pg_catalog.unnest(ivm.held) AS h (guard)';
  return {
    unheld: `(\n${indent(queries.join('\nUNION ALL\n'))}\n)\nEXCEPT\n${held}`,
    hold: distinct.map((lock, place) => holdStatements(context, changed, event, lock, place + 1)).join('\n'),
  };
}

/**
 * What a lock is on, each row or value as a text that begins with the lock's number in the function. The place of a row
 * version names a row well enough: it moves only when somebody else has written the row.
 */
function guardQuery(changed: ChangedTable, event: RowEvent, lock: LockAction, number: number): string {
  if (lock.kind === 'rows') return `SELECT ${rowGuard(lock, number)}\n${rowsToLock(changed, event, lock)}`;
  return `SELECT ${number} || v.key FROM (\n${indent(valuesToLock(changed, event, lock))}\n) AS v`;
}

/** PL/pgSQL statements that take one lock and add what it is on to `ivm.held`. */
function holdStatements(
  context: EmitContext,
  changed: ChangedTable,
  event: RowEvent,
  lock: LockAction,
  number: number,
): string {
  if (lock.kind === 'rows') {
    return [
      `SELECT ivm.held || pg_catalog.array_agg(g.guard)`,
      `INTO ivm.held`,
      `FROM (`,
      indent(`SELECT ${rowGuard(lock, number)} AS guard`),
      indent(rowsToLock(changed, event, lock)),
      indent(lockingClause(lock)),
      `) AS g;`,
    ].join('\n');
  }
  return [
    `SELECT pg_catalog.array_agg(DISTINCT v.key)`,
    `INTO ivm.linked`,
    `FROM (`,
    indent(valuesToLock(changed, event, lock)),
    `) AS v;`,
    `IF ivm.linked IS NOT NULL THEN`,
    `  PERFORM ${lockEdge(context, lock, 'ivm.linked')};`,
    `  SELECT ivm.held || pg_catalog.array_agg(${number} || v.key) INTO ivm.held FROM pg_catalog.unnest(ivm.linked) AS v (key);`,
    `END IF;`,
  ].join('\n');
}

function rowGuard({ steps }: RowLock, number: number): string {
  const alias = aliasAt(steps.length);
  return `${number} || ROW(${alias}.tableoid, ${alias}.ctid)::text`;
}
