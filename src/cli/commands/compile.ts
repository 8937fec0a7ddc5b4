import type { Command } from 'commander';
import { compileMigration, compileView, type Driver, type ViewSource } from '../../index.js';
import type { Context } from '../context.js';
import { withDatabase } from '../database.js';
import { plainWarning, printScript, printWarnings, refuseTerminal } from '../script.js';
import { traceOf } from '../trace.js';
import { readViewSource } from '../view-source.js';

interface Options {
  readonly file?: string;
  readonly name?: string;
  readonly allowFull?: boolean;
  readonly jsonb?: boolean;
  readonly json?: boolean;
  readonly migration?: boolean;
  readonly down?: boolean;
  readonly from?: string;
  readonly replace?: boolean;
  readonly extension?: string;
  readonly escaped?: boolean;
}

export function addCompile(program: Command, context: Context): void {
  program
    .command('compile')
    .summary('print the SQL that would create a view')
    .description(
      'Compiles a SELECT against the tables of the database and prints the statements that create its document ' +
        'table, functions and triggers and fill the table. Nothing is changed. With --migration, prints one statement ' +
        'that asks for nothing but the tables, for tools that run migrations; the same whichever server compiled it.',
    )
    .option('--file <path>', 'file that holds the SELECT (default, or -: standard input)')
    .option('--name <name>', 'name or schema.name of the view (default: the name of the file)')
    .option('--allow-full', 'accept a view where some change means recomputing every document')
    .option('--jsonb', 'cast the json columns of the SELECT to jsonb, so that their documents can be patched')
    .option('--json', 'print the statements, or both migrations, the hash and the warnings as JSON')
    .option('--migration', 'print the migration that creates the view')
    .option('--down', 'print the migration that takes it back')
    .option('--from <path>', 'replace the view of the SELECT in that file, in place of creating it')
    .option('--replace', 'replace the view as the registry has it, in place of creating it')
    .option('--extension <schema>', 'patch documents by the extension, which is in that schema wherever it is run')
    .option('--escaped', 'write no semicolon but the last, for tools that cut a script at each')
    .addHelpText(
      'after',
      `
Examples:
  $ jsonb-ivm compile --file views/order_doc.sql
  $ jsonb-ivm compile --file order_doc.sql --name shop.order_doc > create.sql
  $ jsonb-ivm compile --file order_doc.sql --migration > 7.up.sql
  $ jsonb-ivm compile --file order_doc.sql --migration --down > 7.down.sql
  $ jsonb-ivm compile --file order_doc.sql --migration --from v1.sql`,
    )
    .action(async (options: Options, command: Command) => {
      refuseTerminal(context, options, command);
      refuseWithoutMigration(options, command);
      const view = await readViewSource(context.io.stdin, options.file, options.name);
      await withDatabase(context, async (driver) => {
        if (options.migration) return printMigration(context, driver, view, options);
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

function refuseWithoutMigration(
  { migration, down, from, replace, extension, escaped }: Options,
  command: Command,
): void {
  const [option] =
    Object.entries({ down, from, replace, extension, escaped }).find(([, value]) => value !== undefined) ?? [];
  if (option !== undefined && !migration) command.error(`error: --${option} is of a migration: add --migration`);
  if (from !== undefined && replace)
    command.error('error: --from names the text that --replace would look up: leave out one');
}

async function printMigration(
  context: Context,
  driver: Driver,
  view: ViewSource & { readonly text: string },
  options: Options,
): Promise<void> {
  const { from, replace, extension } = options;
  const former = from === undefined ? undefined : await readViewSource(context.io.stdin, from, options.name);
  const migration = await compileMigration(driver, view, {
    allowFull: options.allowFull === true,
    jsonb: options.jsonb === true,
    from: replace ? 'registered' : former,
    extension,
    escaped: options.escaped === true,
    ...traceOf(context),
  });
  const { view: name, hash, up, down, warnings } = migration;
  if (options.json) context.out.json({ view: name, hash, up, down, warnings: warnings.map(plainWarning) });
  else context.out.exactly((options.down ? down : up).trimEnd());
  printWarnings(context, warnings);
}
