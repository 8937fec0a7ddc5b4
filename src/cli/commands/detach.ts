import type { Command } from 'commander';
import { attachView, detachView, displayRelation } from '../../index.js';
import type { Context } from '../context.js';
import { withDatabase } from '../database.js';
import { addLockingOptions, type LockingOptions } from '../lock-options.js';
import { positiveInteger } from '../numbers.js';
import { startMeter } from '../progress.js';
import { plural } from '../text.js';

interface Options extends LockingOptions {
  readonly maxRate?: number;
  readonly json?: boolean;
}

export function addDetach(program: Command, context: Context): void {
  addLockingOptions(program.command('detach'))
    .summary('stop maintaining a view, so that its tables can be altered')
    .description(
      'Takes away the triggers, functions and query of a view in one short transaction, and with them what keeps the ' +
        'columns that it reads from being altered. Documents stay as they are, and are not maintained until attach.',
    )
    .argument('<name>', 'name or schema.name of the view, as SQL writes it')
    .option('--json', 'print the name of the view as JSON')
    .addHelpText(
      'after',
      `
Examples:
  $ jsonb-ivm detach order_doc
  $ psql -c 'ALTER TABLE line ALTER COLUMN qty TYPE bigint'
  $ jsonb-ivm attach order_doc`,
    )
    .action(async (name: string, { json, lockTimeout, lockRetries }: Options) => {
      const meter = startMeter(context.err, name);
      const locking = { lockTimeout, lockRetries, onProgress: meter.update };
      const work = withDatabase(context, (driver) => detachView(driver, name, locking));
      const { view } = await work.finally(() => meter.stop());
      if (json) context.out.json({ view });
      else
        context.out.line(`${displayRelation(view)} is detached: its documents stay as they are until jsonb-ivm attach`);
    });
}

export function addAttach(program: Command, context: Context): void {
  addLockingOptions(program.command('attach'))
    .summary('maintain a view again that was detached')
    .description(
      'Makes the triggers, functions and query of a view anew from its text, gives its documents the types that the ' +
        'columns have by now, and brings them up to date in many short transactions, while others write.',
    )
    .argument('<name>', 'name or schema.name of the view, as SQL writes it')
    .option('--max-rate <n>', 'compute no more than n documents a second', positiveInteger)
    .option('--json', 'print the result as JSON')
    .addHelpText(
      'after',
      `
Examples:
  $ jsonb-ivm attach order_doc
  $ jsonb-ivm attach order_doc --max-rate 5000
  $ jsonb-ivm create order_doc --resume    # after it was interrupted`,
    )
    .action(async (name: string, { json, maxRate, lockTimeout, lockRetries }: Options) => {
      const meter = startMeter(context.err, name);
      const wishes = { lockTimeout, lockRetries, maxRate, onProgress: meter.update };
      const interrupted = `interrupted: jsonb-ivm status ${name} says whether attach or create --resume goes on`;
      const work = withDatabase(context, (driver) => attachView(driver, name, wishes), interrupted);
      const { view, documents } = await work.finally(() => meter.stop());
      if (json) context.out.json({ view, documents });
      else context.out.line(`${displayRelation(view)} is maintained again, with ${plural(documents, 'document')}`);
    });
}
