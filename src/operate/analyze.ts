import { abortable } from '../db/abort.js';
import type { Driver } from '../db/driver.js';
import type { Abortable } from '../db/signal.js';
import type { Plan, TablePlan } from '../plan/plan.js';
import type { Measurement, SampleAnalysis, ViewAnalysis } from './analysis/analysis.js';
import { attempt, Obstacle, rolledBack } from './analysis/attempt.js';
import { measure } from './analysis/measure.js';
import { type Change, type Sample, samplesOf, type Way } from './analysis/samples.js';
import { pickRows, readSampleTable, type SampleRow } from './analysis/table.js';
import { readPlan } from './plan.js';

/** How samples are measured. */
export interface AnalyzeOptions extends Abortable {
  /** How often each sample runs, at least once; the quickest run counts. Slow samples run less often. Default: 5. */
  readonly runs?: number;
  /** Milliseconds after which a sample that waits for another session's lock is given up. Default: 1000. */
  readonly lockTimeout?: number;
}

/**
 * Makes sample changes of single rows of each table that a view reads, measures what maintaining the view took, and
 * rolls all of it back. Triggers of the user's run as for any other change; what reaches beyond the transaction
 * (sequences, other systems) stays. Throws `VIEW_UNKNOWN`.
 */
export async function analyzeView(driver: Driver, name: string, options: AnalyzeOptions = {}): Promise<ViewAnalysis> {
  const { runs = 5, lockTimeout = 1000 } = options;
  const analyze = (stopping: Driver): Promise<ViewAnalysis> =>
    rolledBack(stopping, async (inside) => {
      await inside.execute('SET TRANSACTION ISOLATION LEVEL READ COMMITTED');
      await inside.query(`SELECT pg_catalog.set_config('lock_timeout', $1, true)`, [lockTimeout]);
      const plan = await readPlan(inside, name);
      const samples: SampleAnalysis[] = [];
      for (const table of plan.tables) samples.push(...(await analyzeTable(inside, plan, table, runs)));
      return { view: plan.view, samples };
    });
  return abortable(driver, options, analyze);
}

/** Rows that are tried until the change of one reaches a document. */
const candidates = 5;

async function analyzeTable(driver: Driver, plan: Plan, tablePlan: TablePlan, runs: number): Promise<SampleAnalysis[]> {
  const table = await readSampleTable(driver, tablePlan.table);
  const rows = await attempt(driver, (inside) => pickRows(inside, table, candidates));
  const analyses: SampleAnalysis[] = [];
  for (const sample of samplesOf(tablePlan, table)) {
    const found = rows instanceof Obstacle ? rows : await findTrial(driver, plan, sample, rows);
    const { event, ways } = sample;
    const outcome =
      found instanceof Obstacle
        ? { column: ways.at(-1)?.column ?? null, measured: null, note: found.message }
        : { column: found.column, measured: await repeat(driver, plan, found, runs), note: noteOn(found) };
    analyses.push({ table: table.name, event, ...outcome });
  }
  return analyses;
}

/** A change that works, as it was measured once. */
interface Trial extends Change {
  readonly column: string | null;
  readonly measured: Measurement;
}

/** The first change of one of the rows that reaches a document; else the first that works at all, or the last obstacle. */
async function findTrial(
  driver: Driver,
  plan: Plan,
  { ways, note }: Sample,
  rows: readonly SampleRow[],
): Promise<Trial | Obstacle> {
  let best: Trial | Obstacle = new Obstacle(note ?? 'the table is empty');
  for (const row of rows) {
    for (const way of ways) {
      const trial = await tryWay(driver, plan, way, row);
      if (!(trial instanceof Obstacle) && reachesDocuments(trial.measured)) return trial;
      if (best instanceof Obstacle) best = trial;
      if (trial instanceof Obstacle && trial.final) return best;
    }
  }
  return best;
}

async function tryWay(driver: Driver, plan: Plan, { column, find }: Way, row: SampleRow): Promise<Trial | Obstacle> {
  const change = await attempt(driver, (inside) => find(inside, row));
  if (change instanceof Obstacle) return change;
  const measured = await attempt(driver, (inside) => measure(inside, plan, change));
  if (measured instanceof Obstacle) return measured;
  return { ...change, column, measured };
}

function reachesDocuments({ documents }: Measurement): boolean {
  return documents === null || documents.inserted + documents.updated + documents.deleted > 0;
}

/** Samples are not run again once their runs have taken so long together, in milliseconds. */
const enough = 1000;

/** The quickest of several runs, the first included; what no longer works ends them. */
async function repeat(driver: Driver, plan: Plan, trial: Trial, runs: number): Promise<Measurement> {
  const found = [trial.measured];
  for (let spent = trial.measured.times.total; found.length < runs && spent < enough; ) {
    const measured = await attempt(driver, (inside) => measure(inside, plan, trial));
    if (measured instanceof Obstacle) break;
    found.push(measured);
    spent += measured.times.total;
  }
  const quickest = found.reduce((best, next) => (next.times.total < best.times.total ? next : best));
  return { ...quickest, runs: found.length };
}

function noteOn({ note, measured }: Trial): string | null {
  if (measured.triggers.some(({ maintains }) => maintains !== null)) return note;
  return 'no trigger of the view ran: see jsonb-ivm status';
}
