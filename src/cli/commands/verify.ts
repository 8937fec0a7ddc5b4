import { type Command, InvalidArgumentError } from 'commander';
import { type Driver, listViews, quoteQualified, type Verification, verifyView } from '../../index.js';
import { type Context, exitStatus } from '../context.js';
import { withDatabase } from '../database.js';
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
  0 when every document equals the query or differs by chance alone, 3 when one does not

Examples:
  $ jsonb-ivm verify
  $ jsonb-ivm verify order_doc --sample 1000
  $ jsonb-ivm verify order_doc --json | jq '.[].differences[].key'`,
    )
    .action(async (name: string | undefined, options: Options) => {
      const results = await withDatabase(context, (driver) => verifyAll(context, driver, name, options));
      if (options.json) context.out.json(results);
      else print(context, results);
      if (results.some(({ differing }) => differing > 0)) context.status = exitStatus.drift;
    });
}

async function verifyAll(context: Context, driver: Driver, name: string | undefined, options: Options) {
  const names = name === undefined ? (await listViews(driver)).map(quoteQualified) : [name];
  const results: Verification[] = [];
  for (const view of names) results.push(await verifyOne(context, driver, view, options.sample));
  return results;
}

async function verifyOne(context: Context, driver: Driver, name: string, sample?: number): Promise<Verification> {
  const meter = startMeter(context.err, name);
  try {
    return await verifyView(driver, name, { onProgress: meter.update, ...(sample !== undefined && { sample }) });
  } finally {
    meter.stop();
  }
}

function print({ out, err }: Context, results: readonly Verification[]): void {
  if (results.length === 0) err.line('there are no document views to verify');
  for (const result of results) {
    for (const line of verificationLines(result, out.colors)) out.line(line);
  }
}

function positiveInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 1) throw new InvalidArgumentError('It must be a whole number above 0.');
  return value;
}
