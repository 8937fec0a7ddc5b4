import { type Command, Option } from 'commander';
import { compileView, type Driver, formatPlan, type Plan, type PlanFormat, readPlan } from '../../index.js';
import type { Context } from '../context.js';
import { withDatabase } from '../database.js';
import type { Colors } from '../printer.js';
import { readViewSource } from '../view-source.js';

interface Options {
  readonly file?: string;
  readonly format: PlanFormat;
}

export function addExplain(program: Command, context: Context): void {
  program
    .command('explain')
    .summary('show how a view is maintained, and why')
    .description(
      'Shows for every table that a view reads: which columns matter, by which route a changed row finds its ' +
        'documents, whether a foreign key and an index serve each step, and what every kind of write does and locks.',
    )
    .argument('[name]', 'name or schema.name of an existing view, as SQL writes it')
    .option('--file <path>', 'explain the SELECT in this file instead (-: standard input); nothing is created')
    .addOption(
      new Option('--format <format>', 'text to read, json for programs, mermaid for a diagram')
        .choices(['text', 'json', 'mermaid'])
        .default('text'),
    )
    .addHelpText(
      'after',
      `
Examples:
  $ jsonb-ivm explain order_doc
  $ jsonb-ivm explain --file views/order_doc.sql
  $ jsonb-ivm explain order_doc --format mermaid > order_doc.mmd`,
    )
    .action(async (name: string | undefined, options: Options, command: Command) => {
      if ((name === undefined) === (options.file === undefined)) {
        command.error('error: name either an existing view or a file with --file');
      }
      const plan = await withDatabase(context, (driver) => planOf(context, driver, name, options.file));
      const text = formatPlan(plan, options.format);
      context.out.line(options.format === 'text' ? highlight(text, context.out.colors) : text);
    });
}

async function planOf(context: Context, driver: Driver, name: string | undefined, file?: string): Promise<Plan> {
  if (name !== undefined) return readPlan(driver, name);
  const view = await readViewSource(context.io.stdin, file);
  return (await compileView(driver, view, { allowFull: true })).plan;
}

function highlight(text: string, colors: Colors): string {
  return text
    .replaceAll(/^\S.*$/gm, (line) => colors.bold(line))
    .replaceAll('MISSING INDEX', colors.yellow('MISSING INDEX'));
}
