import type { Command } from 'commander';
import { displayRelation, refreshView } from '../../index.js';
import type { Context } from '../context.js';
import { withDatabase } from '../database.js';
import { addDatabasesOptions, type DatabasesOptions } from '../databases/options.js';
import { overDatabases } from '../databases/over.js';
import { readKey } from '../document-keys.js';
import { positiveInteger } from '../numbers.js';
import { startMeter } from '../progress.js';
import { plural } from '../text.js';

interface Options extends DatabasesOptions {
  readonly key?: readonly string[];
  readonly maxRate?: number;
  readonly json?: boolean;
}

export function addRefresh(program: Command, context: Context): void {
  addDatabasesOptions(program.command('refresh'))
    .summary('compute the documents of a view anew, while others write')
    .description(
      'Computes documents under the locks of those who write, in many short transactions, and writes those that ' +
        'differ from what is stored. A view that is maintained never needs it; one that was written to by hand does.',
    )
    .argument('<name>', 'name or schema.name of the view, as SQL writes it')
    .option('--key <key...>', 'these documents alone: their keys, as JSON where they have several columns')
    .option('--max-rate <n>', 'no more than n documents a second', positiveInteger)
    .option('--json', 'print the result as JSON')
    .addHelpText(
      'after',
      `
Examples:
  $ jsonb-ivm refresh order_doc --max-rate 5000
  $ jsonb-ivm refresh order_doc --key 1042 1043
  $ jsonb-ivm refresh price_doc --key '{"product": 7, "region": "EU"}'`,
    )
    .action((name: string, options: Options) =>
      overDatabases(context, options, (each) => refresh(each, name, options)),
    );
}

async function refresh(context: Context, name: string, { key, maxRate, json }: Options): Promise<void> {
  const meter = startMeter(context.err, name);
  const { view, checked } = await withDatabase(
    context,
    (driver) => refreshView(driver, name, { keys: key?.map(readKey), maxRate, onProgress: meter.update }),
    'interrupted: what had been computed stays; the rest is as it was',
  ).finally(() => meter.stop());
  if (json) context.out.json({ view, checked });
  else context.out.line(`${displayRelation(view)}: ${plural(checked, 'key')} brought up to date`);
}
