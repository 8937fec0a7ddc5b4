import type { Command } from 'commander';
import { dropView, printable } from '../../index.js';
import type { Context } from '../context.js';
import { withDatabase } from '../database.js';
import { addLockingOptions, type LockingOptions } from '../lock-options.js';
import { startMeter } from '../progress.js';

interface Options extends LockingOptions {
  readonly json?: boolean;
}

export function addDrop(program: Command, context: Context): void {
  addLockingOptions(program.command('drop'))
    .summary('drop a document view')
    .description(
      "Drops a view's document table, its functions and its triggers in one transaction. " +
        'The tables it reads are left as they are.',
    )
    .argument('<name>', 'name or schema.name of the view, as SQL writes it')
    .option('--json', 'print the name of the view as JSON')
    .addHelpText(
      'after',
      `
Examples:
  $ jsonb-ivm drop order_doc
  $ jsonb-ivm drop 'shop."Order Doc"'`,
    )
    .action(async (name: string, { json, lockTimeout, lockRetries }: Options) => {
      const meter = startMeter(context.err, name);
      const locking = { lockTimeout, lockRetries, onProgress: meter.update };
      await withDatabase(context, (driver) => dropView(driver, name, locking)).finally(() => meter.stop());
      if (json) context.out.json({ dropped: name });
      else context.out.line(`dropped ${printable(name)}`);
    });
}
