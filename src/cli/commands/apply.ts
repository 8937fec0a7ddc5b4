import type { Command } from 'commander';
import { type AppliedViews, applyViews, type DeclaredSource, type ViewDifference } from '../../index.js';
import { type Context, exitStatus } from '../context.js';
import { withDatabase } from '../database.js';
import { addDatabasesOptions, type DatabasesOptions } from '../databases/options.js';
import { overDatabases } from '../databases/over.js';
import { differenceLines, summaryLine } from '../differences.js';
import { addLockingOptions, type LockingOptions } from '../lock-options.js';
import { addOnlineOptions, type OnlineChoice, onlineChoice } from '../online-options.js';
import { startMeter } from '../progress.js';
import { plainWarning } from '../script.js';
import { traceOf } from '../trace.js';
import { readViewFiles } from '../view-files.js';

interface Options extends LockingOptions, OnlineChoice, DatabasesOptions {
  readonly dryRun?: boolean;
  readonly check?: boolean;
  readonly prune?: boolean;
  readonly set?: string;
  readonly allowFull?: boolean;
  readonly allowSlow?: boolean;
  readonly jsonb?: boolean;
  readonly json?: boolean;
}

export function addApply(program: Command, context: Context): void {
  addDatabasesOptions(addOnlineOptions(addLockingOptions(program.command('apply'))))
    .summary('make the views what the files of a directory say')
    .description(
      'Creates, replaces and, if asked to, drops document views, so that they are what the files of a directory say: ' +
        'each .sql file below it is one view, called as the file is (order_doc.sql, shop.order_doc.sql). What differs ' +
        'is told first; all of it happens in one transaction, and a failure leaves nothing behind. Documents of large ' +
        'views are made after it, while others write (--online); another apply goes on with those that are still to come. ' +
        'Of several databases, none is changed before a dry run has passed in every one.',
    )
    .argument('<dir>', 'directory that holds the files')
    .option('--dry-run', 'tell what differs and change nothing')
    .option('--check', 'as --dry-run, and exit with 4 if anything differs')
    .option('--prune', 'drop views that an earlier apply of the set made and no file declares any more')
    .option(
      '--set <name>',
      'the set that the views belong to, for --prune; each directory has its own (default: default)',
    )
    .option('--allow-full', 'accept views where some change means recomputing every document')
    .option('--allow-slow', 'accept searches of large tables that no index serves')
    .option('--jsonb', 'cast the json columns of the SELECTs to jsonb, so that their documents can be patched')
    .option('--json', 'print the differences as JSON')
    .addHelpText(
      'after',
      `
Exit status:
  0 when the views are what the files say, or would become so,
  4 when they are not, with --check

Examples:
  $ jsonb-ivm apply views --dry-run
  $ jsonb-ivm apply views
  $ jsonb-ivm apply views --prune --check
  $ jsonb-ivm apply views --databases shards.txt`,
    )
    .action(async (directory: string, options: Options) => {
      const views = await readViewFiles(directory);
      const changes = !options.dryRun && !options.check;
      await overDatabases(
        context,
        options,
        (each) => apply(each, views, options),
        changes ? (each) => rehearse(each, views, options) : undefined,
      );
    });
}

async function apply(context: Context, views: readonly DeclaredSource[], options: Options): Promise<void> {
  const { check = false, json = false } = options;
  const dryRun = options.dryRun === true || check;
  const result = await applyTo(context, views, options, dryRun, (differences) => {
    if (!json) for (const line of differenceLines(differences, context.out)) context.out.line(line);
  });
  if (json) context.out.json({ ...result, differences: result.differences.map(plainDifference) });
  else context.out.line(summaryLine(result.differences, result.applied ? 'done' : 'to do'));
  conclude(context, result, check);
}

/** Whatever can be told before anything is changed: that there is such a database, and that nothing speaks against it. */
async function rehearse(context: Context, views: readonly DeclaredSource[], options: Options): Promise<void> {
  await applyTo(context, views, options, true, () => {});
}

async function applyTo(
  context: Context,
  views: readonly DeclaredSource[],
  options: Options,
  dryRun: boolean,
  onDifferences: (differences: readonly ViewDifference[]) => void,
): Promise<AppliedViews> {
  const meter = startMeter(context.err, 'apply');
  return withDatabase(context, (driver) =>
    applyViews(driver, views, {
      ...{ dryRun, prune: options.prune === true, set: options.set, onDifferences },
      ...{
        allowFull: options.allowFull === true,
        allowSlow: options.allowSlow === true,
        jsonb: options.jsonb === true,
      },
      ...{ lockTimeout: options.lockTimeout, lockRetries: options.lockRetries, ...onlineChoice(options) },
      ...traceOf(context),
      onProgress: meter.update,
    }),
  ).finally(() => meter.stop());
}

function conclude(context: Context, { differences, applied }: AppliedViews, check: boolean): void {
  if (!applied) context.err.line(`${check ? 'check' : 'dry run'}: nothing was changed`);
  if (check && differences.some(({ action }) => action !== 'none')) context.status = exitStatus.outdated;
}

function plainDifference(difference: ViewDifference): object {
  const { gained, lost } = difference.warnings;
  return { ...difference, warnings: { gained: gained.map(plainWarning), lost: lost.map(plainWarning) } };
}
