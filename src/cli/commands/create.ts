import type { Command } from 'commander';
import {
  type Artifact,
  checkView,
  compileView,
  createView,
  type Driver,
  displayRelation,
  resumeView,
  type ViewSource,
} from '../../index.js';
import type { Context } from '../context.js';
import { withDatabase } from '../database.js';
import { addLockingOptions, type LockingOptions } from '../lock-options.js';
import { addOnlineOptions, type OnlineChoice, onlineChoice } from '../online-options.js';
import { startMeter } from '../progress.js';
import { plainWarning, printScript, printWarnings, refuseTerminal } from '../script.js';
import { plural } from '../text.js';
import { traceOf } from '../trace.js';
import { readReplacement, readViewSource } from '../view-source.js';
import { printCheck } from './create-check.js';

interface Options extends LockingOptions, OnlineChoice {
  readonly file?: string;
  readonly check?: boolean;
  readonly dryRun?: boolean;
  readonly replace?: boolean;
  readonly allowFull?: boolean;
  readonly allowSlow?: boolean;
  readonly resume?: boolean;
  readonly jsonb?: boolean;
  readonly guard?: boolean;
  readonly json?: boolean;
}

export function addCreate(program: Command, context: Context): void {
  addOnlineOptions(addLockingOptions(program.command('create')))
    .summary('create a document view and fill it')
    .description(
      'Compiles a SELECT, creates the table that holds its documents and the triggers that keep them equal to it, ' +
        'and fills the table. All of it happens in one transaction: a failure leaves nothing behind. ' +
        'The documents of a large table are made in many, while others write (--online), where it replaces one, too.',
    )
    .argument('<name>', 'name or schema.name of the view, as SQL writes it')
    .option('--file <path>', 'file that holds the SELECT (default, or -: standard input)')
    .option('--check', 'report what creating it would meet and change nothing; the status is 1 if it would be refused')
    .option('--dry-run', 'print the SQL that would run and change nothing')
    .option('--replace', 'replace the view if it exists; without a text, by the one that it has')
    .option('--allow-full', 'accept a view where some change means recomputing every document')
    .option('--allow-slow', 'accept searches of large tables that no index serves')
    .option('--resume', 'go on with a view whose documents are still to come')
    .option('--jsonb', 'cast the json columns of the SELECT to jsonb, so that their documents can be patched')
    .option('--guard', 'refuse writes to the documents by hand, and a DROP of their table')
    .option('--no-guard', 'take that away again, where the view is replaced')
    .option('--json', 'print the result as JSON')
    .addHelpText(
      'after',
      `
Examples:
  $ jsonb-ivm create order_doc --file views/order_doc.sql
  $ jsonb-ivm create shop.order_doc --replace < views/order_doc.sql
  $ jsonb-ivm create shop.order_doc --replace
  $ jsonb-ivm create order_doc --file views/order_doc.sql --check
  $ jsonb-ivm create order_doc --file views/order_doc.sql --online
  $ jsonb-ivm create order_doc --resume
  $ jsonb-ivm create order_doc --file views/order_doc.sql --dry-run`,
    )
    .action(async (name: string, options: Options, command: Command) => {
      if (options.resume) return withDatabase(context, (driver) => resume(context, driver, name, options));
      if (!options.replace) refuseTerminal(context, options, command);
      const read = options.replace ? readReplacement : readViewSource;
      const view = await read(context.io.stdin, options.file, name);
      const act = options.check ? check : options.dryRun ? rehearse : create;
      await withDatabase(context, (driver) => act(context, driver, view, options));
    });
}

async function check(context: Context, driver: Driver, view: ViewSource, options: Options): Promise<void> {
  const done = context.err.waiting('looking at the tables…');
  const found = await checkView(driver, view, wishesOf(options)).finally(done);
  printCheck(context, found, options);
}

/** What decides whether a view can be created, and whether its documents come online. */
function wishesOf({ allowFull, allowSlow, jsonb, replace, ...options }: Options) {
  return {
    allowFull: allowFull === true,
    allowSlow: allowSlow === true,
    jsonb: jsonb === true,
    replace: replace === true,
    ...onlineChoice(options),
  };
}

async function rehearse(context: Context, driver: Driver, view: ViewSource, options: Options): Promise<void> {
  const artifact = await compileView(driver, view, {
    allowFull: options.allowFull === true,
    jsonb: options.jsonb === true,
    replace: options.replace === true,
    guard: options.guard,
  });
  printScript(context, artifact, options);
  context.err.line(`dry run: ${displayRelation(artifact.view)} was not created`);
}

async function create(context: Context, driver: Driver, view: ViewSource, options: Options): Promise<void> {
  const meter = startMeter(context.err, view.name);
  const created = await createView(driver, view, {
    ...wishesOf(options),
    lockTimeout: options.lockTimeout,
    lockRetries: options.lockRetries,
    ...traceOf(context),
    onProgress: meter.update,
    guard: options.guard,
  }).finally(() => meter.stop());
  if (options.json) context.out.json(summaryOf(created));
  else context.out.line(sentenceOf(created));
  printWarnings(context, created.warnings);
}

async function resume(context: Context, driver: Driver, name: string, options: Options): Promise<void> {
  const meter = startMeter(context.err, name);
  const { view, documents } = await resumeView(driver, name, {
    maxRate: options.maxRate,
    lockTimeout: options.lockTimeout,
    lockRetries: options.lockRetries,
    onProgress: meter.update,
  }).finally(() => meter.stop());
  if (options.json) context.out.json({ view, documents });
  else context.out.line(`${displayRelation(view)} holds ${plural(documents, 'document')}`);
}

function summaryOf({ view, hash, documents, warnings }: Artifact & { documents: number }): object {
  return { view, hash, documents, warnings: warnings.map(plainWarning) };
}

function sentenceOf({ view, documents, plan }: Artifact & { documents: number }): string {
  const tables = plural(plan.tables.length, 'table');
  return `${displayRelation(view)} holds ${plural(documents, 'document')}, kept by triggers on ${tables}`;
}
