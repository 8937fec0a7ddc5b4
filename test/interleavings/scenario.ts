import type { Event } from './world.js';

export type Isolation = 'READ COMMITTED' | 'REPEATABLE READ' | 'SERIALIZABLE';

/** Transactions that run at the same time, and in which order their steps are begun. */
export interface Scenario {
  /** By session: A, B, C. */
  readonly transactions: readonly Transaction[];
  /**
   * A letter for each step of a session's transaction (a statement, or its end), `.` for the end of the pause. A step
   * whose session still waits for a lock is begun once it doesn't.
   */
  readonly order: string;
  /** The session that stops inside maintenance, before the nth statement of its trigger functions. */
  readonly pause?: { readonly session: number; readonly at: number } | undefined;
  /** The views are not kept: what the application's transactions are to each other without them. */
  readonly viewless?: boolean;
}

export interface Transaction {
  readonly events: readonly Event[];
  readonly isolation?: Isolation | undefined;
  readonly end: 'COMMIT' | 'ROLLBACK';
}

export function transaction(events: readonly Event[], isolation?: Isolation): Transaction {
  return { events, isolation, end: 'COMMIT' };
}

export function describeScenario({ transactions, order, pause }: Scenario): string {
  const parts = transactions.map(({ events, isolation, end }, session) => {
    const words = events.map(({ name }) => name).join(', ');
    const level = isolation === undefined ? '' : ` (${isolation})`;
    const at = pause?.session === session ? `, pausing at ${pause.at}` : '';
    return `${letter(session)}${level}: ${words}${end === 'COMMIT' ? '' : ', rolled back'}${at}`;
  });
  return `${parts.join(' | ')} | ${order}`;
}

export function letter(session: number): string {
  return String.fromCharCode(65 + session);
}
