import { type Command, Option } from 'commander';
import { type TypesFormat, viewTypes } from '../../index.js';
import { type Context, exitStatus } from '../context.js';
import { withDatabase } from '../database.js';
import { readOutput, writeOutput } from '../output-file.js';

interface Options {
  readonly out?: string;
  readonly format: TypesFormat;
  readonly check?: boolean;
}

export function addTypes(program: Command, context: Context): void {
  program
    .command('types')
    .summary('print the types of the documents')
    .description(
      'Prints what the rows and documents of existing views look like, as one file: types for TypeScript, a JSON ' +
        'Schema, or the views as Kysely and Drizzle declare tables. Nothing in the database is changed.',
    )
    .argument('[names...]', 'name or schema.name of each view, as SQL writes it (default: all views)')
    .option('--out <path>', 'write to this file, if it says something else')
    .addOption(
      new Option('--format <format>', 'what is printed')
        .choices(['typescript', 'json-schema', 'kysely', 'drizzle'])
        .default('typescript'),
    )
    .option('--check', 'with --out: write nothing, and exit with 4 if the file says something else')
    .addHelpText(
      'after',
      `
Examples:
  $ jsonb-ivm types
  $ jsonb-ivm types order_doc --out src/documents.ts
  $ jsonb-ivm types --format kysely --out src/documents.ts --check`,
    )
    .action(async (names: string[], options: Options, command: Command) => {
      if (options.check && options.out === undefined) {
        command.error('error: --check compares with a file: name it with --out');
      }
      const wanted = names.length === 0 ? undefined : names;
      const text = await withDatabase(context, (driver) => viewTypes(driver, wanted, { format: options.format }));
      if (options.out === undefined) context.out.exactly(text.replace(/\n$/, ''));
      else await deliver(context, text, options.out, options.check === true);
    });
}

/** Files stay as they are where they say the same: who watches them is told of changes alone. */
async function deliver(context: Context, text: string, file: string, check: boolean): Promise<void> {
  const { out, err } = context;
  const present = await readOutput(file);
  if (present === text) out.line(`${file} is up to date`);
  else if (check) {
    err.line(
      `${file} ${present === undefined ? 'is missing' : 'is not what the views are'}: run the same without --check`,
    );
    context.status = exitStatus.outdated;
  } else {
    await writeOutput(file, text);
    out.line(`wrote ${file}`);
  }
}
