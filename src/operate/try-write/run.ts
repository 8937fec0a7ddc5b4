import { DatabaseError, type Driver } from '../../db/driver.js';
import type { WriteStatement } from './statement.js';

/** What running a statement took. */
export interface Measured {
  /** Milliseconds of planning and running it, with all that it set off. */
  readonly ms: number;
  /** Milliseconds of what was put off to the end of the transaction. */
  readonly deferredMs: number;
  /** Triggers that it fired; null where the server doesn't tell. */
  readonly triggers: readonly { name: string; relation: string; calls: number; ms: number }[] | null;
}

interface Explained {
  readonly Triggers?: readonly {
    readonly 'Trigger Name': string;
    readonly Relation: string;
    readonly Time: number;
    readonly Calls: number;
  }[];
  readonly 'Planning Time': number;
  readonly 'Execution Time': number;
}

const prefix = 'EXPLAIN (ANALYZE, FORMAT JSON) ';

/**
 * Runs a statement as one and no more, whatever its text is (a text of several is refused by the server), and what it puts
 * off to the end of the transaction.
 */
export async function runMeasured(driver: Driver, statement: WriteStatement): Promise<Measured> {
  const { explained, text } = statement;
  const run = explained ? await explain(driver, text) : await timed(driver, text);
  const begun = performance.now();
  await driver.execute('SET CONSTRAINTS ALL IMMEDIATE');
  return { ...run, deferredMs: performance.now() - begun };
}

async function timed(driver: Driver, text: string): Promise<Omit<Measured, 'deferredMs'>> {
  const begun = performance.now();
  await driver.query(text);
  return { ms: performance.now() - begun, triggers: null };
}

async function explain(driver: Driver, text: string): Promise<Omit<Measured, 'deferredMs'>> {
  const [row] = await driver.query<{ 'QUERY PLAN': readonly Explained[] }>(prefix + text).catch((error: unknown) => {
    throw withoutPrefix(error);
  });
  const explained = row?.['QUERY PLAN'][0];
  const triggers = (explained?.Triggers ?? []).map((each) => ({
    name: each['Trigger Name'],
    relation: each.Relation,
    calls: each.Calls,
    ms: each.Time,
  }));
  return { ms: (explained?.['Planning Time'] ?? 0) + (explained?.['Execution Time'] ?? 0), triggers };
}

/** Positions in the text that was written. */
function withoutPrefix(error: unknown): unknown {
  if (!(error instanceof DatabaseError) || error.position === undefined) return error;
  const { message, sqlState, detail, hint, position, context } = error;
  return new DatabaseError(message, sqlState, detail, hint, position - prefix.length, context, error);
}
