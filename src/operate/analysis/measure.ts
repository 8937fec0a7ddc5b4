import type { Driver } from '../../db/driver.js';
import { objectNames } from '../../emit/context/objects.js';
import { writeEvents } from '../../emit/triggers.js';
import type { Plan } from '../../plan/plan.js';
import { quoteLiteral, quoteQualified } from '../../sql/quote.js';
import type { DocumentCounts, Measurement, SampleTimes, TriggerTime } from './analysis.js';
import { Obstacle } from './attempt.js';
import type { Change } from './samples.js';

/** What the server says of a statement that it ran. */
interface Explained {
  readonly Plan: { readonly Plans?: readonly { readonly 'Actual Rows': number }[] };
  readonly Triggers?: readonly ExplainedTrigger[];
  readonly 'Execution Time': number;
}

interface ExplainedTrigger {
  readonly 'Trigger Name'?: string;
  readonly 'Constraint Name'?: string;
  readonly Relation: string;
  readonly Time: number;
  readonly Calls: number;
}

/** Makes a change and measures it. The caller rolls it back. */
export async function measure(driver: Driver, plan: Plan, change: Change): Promise<Measurement | Obstacle> {
  if (change.setup !== null) await driver.execute(change.setup);
  const before = await countWrites(driver, plan);
  const explained = await explainAnalyze(driver, change.statement);
  const after = await countWrites(driver, plan);
  if (explained.Plan.Plans?.every((child) => child['Actual Rows'] === 0)) {
    return new Obstacle('the row is not there any more');
  }
  const triggers = (explained.Triggers ?? []).map((trigger) => triggerTime(plan, trigger));
  return {
    statement: change.statement,
    setup: change.setup,
    runs: 1,
    times: timesOf(explained['Execution Time'], triggers),
    triggers,
    documents: documentsBetween(before, after),
  };
}

async function explainAnalyze(driver: Driver, statement: string): Promise<Explained> {
  const rows = await driver.query(`EXPLAIN (ANALYZE, BUFFERS OFF, FORMAT JSON) ${statement}`);
  const [
    {
      'QUERY PLAN': [explained],
    },
  ] = rows as [{ 'QUERY PLAN': [Explained] }];
  return explained;
}

/** Triggers of the view carry its name and the table's, on partitions and inheritance children too. */
function triggerTime(plan: Plan, trigger: ExplainedTrigger): TriggerTime {
  const names = objectNames(plan.view);
  const own = plan.tables
    .flatMap(({ table }) => writeEvents.map((event) => ({ table, event })))
    .find(({ table, event }) => names.trigger(table, event) === trigger['Trigger Name']);
  return {
    name: trigger['Constraint Name'] ?? trigger['Trigger Name'] ?? '',
    table: trigger.Relation,
    maintains: own ?? null,
    calls: trigger.Calls,
    milliseconds: trigger.Time,
  };
}

/** The server's time of the whole includes that of the triggers that run after the statement. */
function timesOf(total: number, triggers: readonly TriggerTime[]): SampleTimes {
  const sum = (own: boolean): number =>
    rounded(
      triggers
        .filter(({ maintains }) => (maintains !== null) === own)
        .reduce((time, { milliseconds }) => time + milliseconds, 0),
    );
  const maintenance = sum(true);
  const otherTriggers = sum(false);
  return { total, statement: rounded(Math.max(0, total - maintenance - otherTriggers)), maintenance, otherTriggers };
}

/** To the microsecond, as the server gives them. */
function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 1000) / 1000;
}

/** The server's own counts of this transaction's writes to the document table, those rolled back included. */
async function countWrites(driver: Driver, plan: Plan): Promise<DocumentCounts | null> {
  const table = `pg_catalog.to_regclass(${quoteLiteral(quoteQualified(plan.view))})`;
  const count = (what: string) => `pg_catalog.pg_stat_get_xact_tuples_${what}(${table})::integer AS ${what}`;
  const [row] = await driver.query<DocumentCounts & { counted: boolean } & Record<string, unknown>>(
    `SELECT pg_catalog.current_setting('track_counts')::boolean AS counted,
            ${['inserted', 'updated', 'deleted'].map(count).join(', ')}`,
  );
  return row?.counted ? row : null;
}

function documentsBetween(before: DocumentCounts | null, after: DocumentCounts | null): DocumentCounts | null {
  if (before === null || after === null) return null;
  return {
    inserted: after.inserted - before.inserted,
    updated: after.updated - before.updated,
    deleted: after.deleted - before.deleted,
  };
}
