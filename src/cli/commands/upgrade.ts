import type { Command } from 'commander';
import {
  type Driver,
  displayRelation,
  type UpgradedView,
  upgradeView,
  upgradeViews,
  type ViewFailure,
} from '../../index.js';
import { type Context, exitStatus } from '../context.js';
import { withDatabase } from '../database.js';
import { addDatabasesOptions, type DatabasesOptions } from '../databases/options.js';
import { overDatabases } from '../databases/over.js';
import { failureJson, failureLines, Interrupted } from '../failure.js';
import { addLockingOptions, type LockingOptions } from '../lock-options.js';
import { addOnlineOptions, type OnlineChoice, onlineChoice } from '../online-options.js';
import { startMeter } from '../progress.js';
import { plainWarning, printWarnings } from '../script.js';
import { plural } from '../text.js';

interface Options extends LockingOptions, OnlineChoice, DatabasesOptions {
  readonly json?: boolean;
}

type Outcome = UpgradedView | ViewFailure;

export function addUpgrade(program: Command, context: Context): void {
  addDatabasesOptions(addOnlineOptions(addLockingOptions(program.command('upgrade'))))
    .summary('make views of older versions anew')
    .description(
      'Makes views that an older version of jsonb-ivm made anew, from the texts that they have, each in one ' +
        'transaction, or, where it is large, while others write (--online); their tables stay. Views of this version are left as they are. A view that fails stays as it ' +
        'was, maintained as before, and does not keep the others from it.',
    )
    .argument('[name]', 'name or schema.name of the view, as SQL writes it (default: all views)')
    .option('--json', 'print an array of results as JSON')
    .addHelpText(
      'after',
      `
Exit status:
  0 when every view is of this version now,
  1 when one is not

Examples:
  $ jsonb-ivm upgrade
  $ jsonb-ivm upgrade order_doc
  $ jsonb-ivm upgrade --json | jq '.[] | select(.error)'`,
    )
    .action((name: string | undefined, options: Options) =>
      overDatabases(context, options, (each) => upgrade(each, name, options)),
    );
}

async function upgrade(context: Context, name: string | undefined, { json, ...options }: Options): Promise<void> {
  const onOutcome = (outcome: Outcome): void => {
    if (!json) printOutcome(context, outcome);
  };
  const outcomes = await upgradeAll(context, name, options, onOutcome);
  if (json) context.out.json(outcomes.map(plainOutcome));
  else if (outcomes.length === 0) context.err.line('there are no document views to upgrade');
  if (outcomes.some((outcome) => 'error' in outcome)) context.status = exitStatus.failure;
}

async function upgradeAll(
  context: Context,
  name: string | undefined,
  { lockTimeout, lockRetries, ...choice }: Omit<Options, 'json'>,
  onOutcome: (outcome: Outcome) => void,
): Promise<readonly Outcome[]> {
  const meter = startMeter(context.err, name ?? 'upgrade');
  const options = { onProgress: meter.update, lockTimeout, lockRetries, ...onlineChoice(choice) };
  const one = async (driver: Driver, view: string): Promise<Outcome[]> => {
    const upgraded = await upgradeView(driver, view, options);
    onOutcome(upgraded);
    return [upgraded];
  };
  try {
    return await withDatabase(context, (driver) =>
      name === undefined ? upgradeViews(driver, { ...options, onOutcome }) : one(driver, name),
    );
  } catch (error) {
    if (!(error instanceof Interrupted) || name !== undefined) throw error;
    throw new Interrupted('interrupted: the views that had been upgraded are, the others were not changed', {
      cause: error,
    });
  } finally {
    meter.stop();
  }
}

function plainOutcome(outcome: Outcome): object {
  if ('error' in outcome) return { view: outcome.view, ...failureJson(outcome.error) };
  return { ...outcome, warnings: outcome.warnings.map(plainWarning) };
}

function printOutcome(context: Context, outcome: Outcome): void {
  const { out, err } = context;
  const view = displayRelation(outcome.view);
  if ('error' in outcome) {
    err.line(`${view}: not upgraded`);
    for (const line of failureLines(outcome.error, err)) err.line(`  ${line}`);
    return;
  }
  const { action, from, version, documents, warnings } = outcome;
  if (action === 'unchanged') out.line(`${view}: made by jsonb-ivm ${version}, nothing to do`);
  else out.line(`${view}: upgraded from ${from} to ${version}, ${plural(documents ?? 0, 'document')}`);
  printWarnings(context, warnings);
}
