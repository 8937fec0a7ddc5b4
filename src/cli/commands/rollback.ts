import type { Command } from 'commander';
import { displayRelation, rollbackView } from '../../index.js';
import type { Context } from '../context.js';
import { withDatabase } from '../database.js';
import { entryNumber } from '../entry-number.js';
import { addLockingOptions, type LockingOptions } from '../lock-options.js';
import { addOnlineOptions, type OnlineChoice, onlineChoice } from '../online-options.js';
import { startMeter } from '../progress.js';
import { plainWarning, printWarnings } from '../script.js';
import { plural } from '../text.js';

interface Options extends LockingOptions, OnlineChoice {
  readonly to?: number;
  readonly allowSlow?: boolean;
  readonly json?: boolean;
}

export function addRollback(program: Command, context: Context): void {
  addOnlineOptions(addLockingOptions(program.command('rollback')))
    .summary('make a view what it was before')
    .description(
      'Makes a view what it was, from the text of then, as create --replace does: its table stays. ' +
        'Without --to, what it was before it became another; a view that has been dropped is made again. That is an ' +
        'entry of its history itself: a second rollback takes the first back.',
    )
    .argument('<name>', 'name or schema.name of the view, as SQL writes it')
    .option('--to <n>', 'number of the entry of its history that it becomes', entryNumber)
    .option('--allow-slow', 'accept searches of large tables that no index serves')
    .option('--json', 'print the result as JSON')
    .addHelpText(
      'after',
      `
Examples:
  $ jsonb-ivm rollback order_doc
  $ jsonb-ivm history order_doc && jsonb-ivm rollback order_doc --to 3`,
    )
    .action(async (name: string, options: Options) => {
      const meter = startMeter(context.err, name);
      const { view, to, hash, documents, warnings } = await withDatabase(context, (driver) =>
        rollbackView(driver, name, {
          to: options.to,
          allowSlow: options.allowSlow === true,
          lockTimeout: options.lockTimeout,
          lockRetries: options.lockRetries,
          ...onlineChoice(options),
          onProgress: meter.update,
        }),
      ).finally(() => meter.stop());
      if (options.json) context.out.json({ view, to, hash, documents, warnings: warnings.map(plainWarning) });
      else context.out.line(`${displayRelation(view)} is as in entry ${to}, with ${plural(documents, 'document')}`);
      printWarnings(context, warnings);
    });
}
