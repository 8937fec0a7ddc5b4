import { type Command, Option } from 'commander';
import {
  type Driver,
  displayRelation,
  forOneView,
  listViews,
  type Progress,
  quoteQualified,
  type Verification,
  type ViewFailure,
  type ViewSummary,
  verifyView,
  viewStatus,
} from '../../index.js';
import { type Context, exitStatus } from '../context.js';
import { withDatabase } from '../database.js';
import { addDatabasesOptions, type DatabasesOptions } from '../databases/options.js';
import { overDatabases } from '../databases/over.js';
import { failureJson, failureLines } from '../failure.js';
import { moment, positiveInteger } from '../numbers.js';
import { startMeter } from '../progress.js';
import { isUnchangedSince, type Unchanged, unchangedLine, verificationLines } from '../verification.js';

interface Options extends DatabasesOptions {
  readonly sample?: number;
  readonly rate?: number;
  readonly resume?: boolean;
  readonly since?: Date;
  readonly repair?: boolean;
  readonly limit?: number;
  readonly json?: boolean;
}

export function addVerify(program: Command, context: Context): void {
  addDatabasesOptions(program.command('verify'))
    .summary('compare the stored documents with the query')
    .description(
      'Runs the query and compares every document with the stored one, a range of keys at a time. Documents that ' +
        'differ are named, with the paths where they differ, what is stored there and what should be. Nothing is ' +
        'changed, but for what came of it, which status shows.',
    )
    .argument('[name]', 'name or schema.name of the view, as SQL writes it (default: all views)')
    .option('--sample <n>', 'compare only n documents, chosen at random', positiveInteger)
    .option('--rate <n>', 'no more than n documents a second', positiveInteger)
    .addOption(new Option('--resume', 'go on where a comparison was interrupted, if one was').conflicts('sample'))
    .addOption(
      new Option('--since <when>', 'leave out views found without a difference since then: a date, or 90m, 24h, 7d')
        .argParser((text: string) => moment(text))
        .conflicts('sample'),
    )
    .option('--repair', 'bring documents that differ up to date, while others write')
    .option('--limit <n>', 'describe at most n documents (default: 100; with --repair --json, all)', positiveInteger)
    .option('--json', 'print an array of results as JSON')
    .addHelpText(
      'after',
      `
Exit status:
  0 when every document equals the query, or differs by chance alone,
  3 when one does not, or did not before it was repaired,
  1 when a view could not be compared and no document differs elsewhere

Examples:
  $ jsonb-ivm verify
  $ jsonb-ivm verify order_doc --sample 1000
  $ jsonb-ivm verify --rate 5000 --since 7d --resume
  $ jsonb-ivm verify order_doc --repair
  $ jsonb-ivm verify order_doc --json | jq '.[].differences[].key'`,
    )
    .action((name: string | undefined, options: Options) =>
      overDatabases(context, options, (each) => verify(each, name, options)),
    );
}

async function verify(context: Context, name: string | undefined, options: Options): Promise<void> {
  const again = `jsonb-ivm verify${name === undefined ? '' : ` ${name}`} --resume`;
  const interrupted = `interrupted: ${again} goes on where it was`;
  const results = await withDatabase(context, (driver) => verifyAll(context, driver, name, options), interrupted);
  if (options.json) context.out.json(results.map(plainOutcome));
  else print(context, results);
  if (results.some((result) => 'error' in result)) context.status = exitStatus.failure;
  if (results.some((result) => 'differing' in result && result.differing > 0)) context.status = exitStatus.drift;
}

type Outcome = Verification | ViewFailure | Unchanged;

/** One view that cannot be compared does not keep the others from being. */
async function verifyAll(
  context: Context,
  driver: Driver,
  name: string | undefined,
  options: Options,
): Promise<Outcome[]> {
  const meter = startMeter(context.err, name ?? 'verify');
  try {
    if (name !== undefined && options.since === undefined)
      return [await verifyView(driver, name, wishesOf(options, meter.update))];
    const estimated = { estimate: true };
    const views = name === undefined ? await listViews(driver, estimated) : await viewStatus(driver, name, estimated);
    return await verifyEach(driver, views, options, meter.update);
  } finally {
    meter.stop();
  }
}

async function verifyEach(
  driver: Driver,
  views: readonly ViewSummary[],
  options: Options,
  tell: Progress,
): Promise<Outcome[]> {
  const { since } = options;
  const asked = views.filter((view) => since === undefined || !isUnchangedSince(view, since));
  const total = asked.reduce((sum, { documents }) => sum + documents, 0);
  const results: Outcome[] = [];
  let before = 0;
  for (const summary of views) {
    const { schema, name, documents, verified } = summary;
    const view = { schema, name };
    if (!asked.includes(summary)) {
      if (verified !== undefined) results.push({ view, verified });
      continue;
    }
    const onProgress: Progress = (report) => {
      const done = before + report.done;
      tell({ ...report, done, total: Math.max(total, done) });
    };
    const verify = () => verifyView(driver, quoteQualified(view), wishesOf(options, onProgress));
    results.push(await forOneView(driver, view, verify));
    before += documents;
  }
  return results;
}

function wishesOf({ sample, rate, resume, repair, limit, json }: Options, onProgress: Progress) {
  return {
    sample,
    maxRate: rate,
    resume,
    repair,
    limit: limit ?? (repair && json ? Number.MAX_SAFE_INTEGER : undefined),
    onProgress,
  };
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
    } else if ('verified' in result) out.line(unchangedLine(result));
    else for (const line of verificationLines(result, out.colors)) out.line(line);
  }
}
