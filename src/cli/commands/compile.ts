import type { Command } from 'commander';
import { compileView } from '../../index.js';
import type { Context } from '../context.js';
import { withDatabase } from '../database.js';
import { printScript, refuseTerminal } from '../script.js';
import { traceOf } from '../trace.js';
import { readViewSource } from '../view-source.js';

interface Options {
  readonly file?: string;
  readonly name?: string;
  readonly allowFull?: boolean;
  readonly jsonb?: boolean;
  readonly json?: boolean;
}

export function addCompile(program: Command, context: Context): void {
  program
    .command('compile')
    .summary('print the SQL that would create a view')
    .description(
      'Compiles a SELECT against the tables of the database and prints the statements that create its document ' +
        'table, functions and triggers and fill the table. Nothing is changed.',
    )
    .option('--file <path>', 'file that holds the SELECT (default, or -: standard input)')
    .option('--name <name>', 'name or schema.name of the view (default: the name of the file)')
    .option('--allow-full', 'accept a view where some change means recomputing every document')
    .option('--jsonb', 'cast the json columns of the SELECT to jsonb, so that their documents can be patched')
    .option('--json', 'print the statements, the hash and the warnings as JSON')
    .addHelpText(
      'after',
      `
Examples:
  $ jsonb-ivm compile --file views/order_doc.sql
  $ jsonb-ivm compile --file order_doc.sql --name shop.order_doc > create.sql`,
    )
    .action(async (options: Options, command: Command) => {
      refuseTerminal(context, options, command);
      const view = await readViewSource(context.io.stdin, options.file, options.name);
      await withDatabase(context, async (driver) => {
        printScript(
          context,
          await compileView(driver, view, {
            allowFull: options.allowFull === true,
            jsonb: options.jsonb === true,
            ...traceOf(context),
          }),
          options,
        );
      });
    });
}
