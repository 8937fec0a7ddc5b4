import type { Command } from 'commander';
import {
  type Driver,
  displayRelation,
  forOneView,
  listViews,
  type Progress,
  quoteQualified,
  type Verification,
  type ViewFailure,
  verifyView,
} from '../../index.js';
import { type Context, exitStatus } from '../context.js';
import { withDatabase } from '../database.js';
import { failureJson, failureLines } from '../failure.js';
import { positiveInteger } from '../numbers.js';
import { startMeter } from '../progress.js';
import { verificationLines } from '../verification.js';

interface Options {
  readonly sample?: number;
  readonly json?: boolean;
}

export function addVerify(program: Command, context: Context): void {
  program
    .command('verify')
    .summary('compare the stored documents with the query')
    .description(
      'Runs the query and compares every document with the stored one. Documents that differ are named, with the ' +
        'paths where they differ, what is stored there and what should be. Nothing is changed.',
    )
    .argument('[name]', 'name or schema.name of the view, as SQL writes it (default: all views)')
    .option('--sample <n>', 'compare only n documents, chosen at random', positiveInteger)
    .option('--json', 'print an array of results as JSON')
    .addHelpText(
      'after',
      `
Exit status:
  0 when every document equals the query, or differs by chance alone,
  3 when one does not,
  1 when a view could not be compared and no document differs elsewhere

Examples:
  $ jsonb-ivm verify
  $ jsonb-ivm verify order_doc --sample 1000
  $ jsonb-ivm verify order_doc --json | jq '.[].differences[].key'`,
    )
    .action(async (name: string | undefined, options: Options) => {
      const results = await withDatabase(context, (driver) => verifyAll(context, driver, name, options));
      if (options.json) context.out.json(results.map(plainOutcome));
      else print(context, results);
      if (results.some((result) => 'error' in result)) context.status = exitStatus.failure;
      if (results.some((result) => 'differing' in result && result.differing > 0)) context.status = exitStatus.drift;
    });
}

type Outcome = Verification | ViewFailure;

/** One view that cannot be compared does not keep the others from being. */
async function verifyAll(
  context: Context,
  driver: Driver,
  name: string | undefined,
  { sample }: Options,
): Promise<Outcome[]> {
  const meter = startMeter(context.err, name ?? 'verify');
  try {
    if (name !== undefined) return [await verifyView(driver, name, { onProgress: meter.update, sample })];
    const views = await listViews(driver);
    const total = views.reduce((sum, { documents }) => sum + documents, 0);
    const results: Outcome[] = [];
    let before = 0;
    for (const { schema, name: own, documents } of views) {
      const onProgress: Progress = ({ step, done }) => meter.update({ step, done: before + done, total });
      const view = { schema, name: own };
      results.push(
        await forOneView(driver, view, () => verifyView(driver, quoteQualified(view), { onProgress, sample })),
      );
      before += documents;
    }
    return results;
  } finally {
    meter.stop();
  }
}

function plainOutcome(outcome: Outcome): object {
  return 'error' in outcome ? { view: outcome.view, ...failureJson(outcome.error) } : outcome;
}

function print({ out, err }: Context, results: readonly Outcome[]): void {
  if (results.length === 0) err.line('there are no document views to verify');
  for (const result of results) {
    if ('error' in result) {
      err.line(`${displayRelation(result.view)}: not compared`);
      for (const line of failureLines(result.error, err)) err.line(`  ${line}`);
    } else for (const line of verificationLines(result, out.colors)) out.line(line);
  }
}
