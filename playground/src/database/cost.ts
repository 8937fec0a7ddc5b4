import { DatabaseError, type Driver } from 'jsonb-ivm/browser';
import type { Statement } from './statements.js';

/** What one statement took. */
export interface Cost {
  /** The statement, and what it did to the documents with it. */
  readonly milliseconds: number;
  /** Of that, what keeping the documents took; null where PostgreSQL doesn't say. */
  readonly keeping: number | null;
  /** Rows that it wrote itself. */
  readonly rows: number | null;
}

interface Explained {
  readonly Plan: { readonly Plans?: readonly PlanNode[] };
  readonly Triggers: readonly { readonly 'Trigger Name': string; readonly Time: number }[];
  readonly 'Planning Time': number;
  readonly 'Execution Time': number;
}

interface PlanNode {
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Parent Relationship': string;
}

/** Runs a statement; one that writes rows by EXPLAIN ANALYZE, which carries it out and tells the time of each trigger. */
export async function runMeasured(driver: Driver, { text, measurable }: Statement): Promise<Cost> {
  if (!measurable) return runTimed(driver, text);
  const explained = await explain(driver, text);
  const ours = explained.Triggers.filter((trigger) => trigger['Trigger Name'].startsWith('jsonb_ivm.'));
  return {
    milliseconds: explained['Planning Time'] + explained['Execution Time'],
    keeping: ours.reduce((sum, { Time }) => sum + Time, 0),
    rows: writtenRows(explained),
  };
}

async function explain(driver: Driver, text: string): Promise<Explained> {
  const prefix = 'EXPLAIN (ANALYZE, FORMAT JSON) ';
  try {
    const [row] = await driver.query<{ 'QUERY PLAN': [Explained] }>(prefix + text);
    return (row as { 'QUERY PLAN': [Explained] })['QUERY PLAN'][0];
  } catch (error) {
    if (!(error instanceof DatabaseError) || error.position === undefined) throw error;
    const { message, sqlState, detail, hint, position, context } = error;
    throw new DatabaseError(message, sqlState, detail, hint, position - prefix.length, context, error);
  }
}

async function runTimed(driver: Driver, text: string): Promise<Cost> {
  const begun = performance.now();
  await driver.execute(text);
  return { milliseconds: performance.now() - begun, keeping: null, rows: null };
}

function writtenRows({ Plan }: Explained): number {
  const source = Plan.Plans?.find((node) => node['Parent Relationship'] === 'Outer');
  return source === undefined ? 0 : Math.round(source['Actual Rows'] * source['Actual Loops']);
}
