import type { Command } from 'commander';
import { showView } from '../../index.js';
import type { Context } from '../context.js';
import { withDatabase } from '../database.js';
import { entryNumber } from '../entry-number.js';

interface Options {
  readonly entry?: number;
  readonly json?: boolean;
}

export function addShow(program: Command, context: Context): void {
  program
    .command('show')
    .summary('print the text of a view')
    .description('Prints the text that a view was made of, to the byte: what is printed is the file of the view.')
    .argument('<name>', 'name or schema.name of the view, as SQL writes it')
    .option('--entry <n>', 'the text of this entry of its history (default: what it is now)', entryNumber)
    .option('--json', 'print the text as JSON, with the hash, the version and the search path')
    .addHelpText(
      'after',
      `
Examples:
  $ jsonb-ivm show order_doc > views/order_doc.sql
  $ jsonb-ivm show order_doc --entry 3
  $ jsonb-ivm show order_doc --json`,
    )
    .action(async (name: string, options: Options) => {
      const shown = await withDatabase(context, (driver) => showView(driver, name, { entry: options.entry }));
      if (options.json) context.out.json(shown);
      else context.out.bytes(shown.text);
    });
}
