import type { RowEvent } from '../../plan/answers.js';
import type { EdgeLock } from '../../plan/locks.js';
import { type EmitContext, indent } from '../context/context.js';
import type { ChangedTable } from '../rows/changed-table.js';
import { edgeNumber, lockNumber, numbersToLock } from './lock-statements.js';

/**
 * The locks on values that other rows lead to. Those rows may lead elsewhere once a lock has been waited for: what is
 * held is kept in `ivm.held`, and looked for again from a later snapshot.
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
  locks: readonly EdgeLock[],
): Guards | null {
  if (locks.length === 0) return null;
  const byText = new Map(locks.map((lock) => [holdStatements(context, changed, event, lock, 0), lock]));
  const distinct = [...byText.values()];
  const queries = distinct.map(
    (lock, place) =>
      `SELECT ${guard(place, 'l')}\nFROM (\n${indent(numbersToLock(context, changed, event, lock))}\n) AS l`,
  );
  const held = 'SELECT h.guard FROM pg_catalog.unnest(ivm.held) AS h (guard)';
  return {
    unheld: `(\n${indent(queries.join('\nUNION ALL\n'))}\n)\nEXCEPT\n${held}`,
    hold: distinct.map((lock, place) => holdStatements(context, changed, event, lock, place)).join('\n'),
  };
}

/** PL/pgSQL statements that take the lock at a place in the function, and add what it is on to `ivm.held`. */
function holdStatements(
  context: EmitContext,
  changed: ChangedTable,
  event: RowEvent,
  lock: EdgeLock,
  place: number,
): string {
  const edge = edgeNumber(context, lock);
  const held = 'pg_catalog.unnest(ivm.linked) AS v (number)';
  return [
    `SELECT pg_catalog.array_agg(DISTINCT l.number ORDER BY l.number)`,
    `INTO ivm.linked`,
    `FROM (`,
    indent(numbersToLock(context, changed, event, lock)),
    `) AS l;`,
    `IF ivm.linked IS NOT NULL THEN`,
    `  PERFORM ${lockNumber(context, lock.mode, edge, 'v.number')} FROM ${held};`,
    `  SELECT ivm.held || pg_catalog.array_agg(${guard(place, 'v')}) INTO ivm.held FROM ${held};`,
    `END IF;`,
  ].join('\n');
}

/** What a lock is on: its place in the function and the number. */
function guard(place: number, alias: string): string {
  return `'${place + 1}.' || ${alias}.number`;
}
