import type { Command } from 'commander';
import { type InstalledFunctions, installFunctions, printable } from '../../index.js';
import type { Context } from '../context.js';
import { withDatabase } from '../database.js';
import { addDatabasesOptions, type DatabasesOptions } from '../databases/options.js';
import { overDatabases } from '../databases/over.js';

interface Options extends DatabasesOptions {
  readonly schema?: string;
  readonly portable?: boolean;
  readonly json?: boolean;
}

export function addInstall(program: Command, context: Context): void {
  addDatabasesOptions(program.command('install'))
    .summary('install or upgrade the JSONB functions')
    .description(
      'Installs the JSONB functions, or upgrades them: the extension if the server has it, else portable functions ' +
        'in PL/pgSQL with the same results. Where they are in place already, nothing is changed.',
    )
    .option('--schema <name>', 'the schema for them, as it is named (default: where they are, else public)')
    .option('--portable', 'the portable functions, even if the server has the extension')
    .option('--json', 'print what was done as JSON')
    .addHelpText(
      'after',
      `
Examples:
  $ jsonb-ivm install
  $ jsonb-ivm install --portable --schema tools`,
    )
    .action((options: Options) => overDatabases(context, options, (each) => install(each, options)));
}

async function install(context: Context, { schema, portable = false, json }: Options): Promise<void> {
  const installed = await withDatabase(context, (driver) => installFunctions(driver, { schema, portable }));
  if (json) context.out.json(installed);
  else context.out.line(sentence(installed));
}

function sentence({ action, kind, schema, version }: InstalledFunctions): string {
  const what = kind === 'extension' ? `the extension jsonb_ivm ${version}` : `the portable functions ${version}`;
  const where = `in schema ${printable(schema)}`;
  if (action === 'unchanged') return `${what} ${kind === 'extension' ? 'is' : 'are'} ${where} already`;
  if (action === 'replaced') return `installed ${what} ${where}, in place of the ${other(kind)}`;
  return `${action} ${action === 'upgraded' ? 'to ' : ''}${what} ${where}`;
}

function other(kind: InstalledFunctions['kind']): string {
  return kind === 'extension' ? 'portable functions' : 'extension';
}
