import { type Command, Option } from 'commander';
import {
  analyzeView,
  compileView,
  type Driver,
  formatPlan,
  type Plan,
  type PlanFormat,
  readPlan,
  type SampleAnalysis,
} from '../../index.js';
import { analysisLines } from '../analysis.js';
import type { Context } from '../context.js';
import { withDatabase } from '../database.js';
import type { Colors } from '../printer.js';
import { readViewSource } from '../view-source.js';

interface Options {
  readonly file?: string;
  readonly format: PlanFormat;
  readonly analyze?: boolean;
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
    .option('--analyze', 'also change single rows, measure what maintaining the view takes, and roll it all back')
    .addHelpText(
      'after',
      `
Examples:
  $ jsonb-ivm explain order_doc
  $ jsonb-ivm explain order_doc --analyze
  $ jsonb-ivm explain --file views/order_doc.sql
  $ jsonb-ivm explain order_doc --format mermaid > order_doc.mmd`,
    )
    .action(async (name: string | undefined, options: Options, command: Command) => {
      if ((name === undefined) === (options.file === undefined)) {
        command.error('error: name either an existing view or a file with --file');
      }
      if (options.analyze) refuseToAnalyze(options, command);
      await withDatabase(context, async (driver) => {
        const plan = await planOf(context, driver, name, options.file);
        const samples = options.analyze && name !== undefined ? await analyze(context, driver, name) : undefined;
        print(context, plan, options.format, samples);
      });
    });
}

function refuseToAnalyze({ file, format }: Options, command: Command): void {
  if (file !== undefined) command.error('error: --analyze measures an existing view: name it instead of a file');
  if (format === 'mermaid') command.error('error: a diagram shows no measurements: use --format text or json');
}

async function planOf(context: Context, driver: Driver, name: string | undefined, file?: string): Promise<Plan> {
  if (name !== undefined) return readPlan(driver, name);
  const view = await readViewSource(context.io.stdin, file);
  return (await compileView(driver, view, { allowFull: true })).plan;
}

async function analyze(context: Context, driver: Driver, name: string): Promise<readonly SampleAnalysis[]> {
  const done = context.err.waiting('changing single rows, and rolling it back…');
  try {
    return (await analyzeView(driver, name)).samples;
  } finally {
    done();
  }
}

function print({ out }: Context, plan: Plan, format: PlanFormat, samples?: readonly SampleAnalysis[]): void {
  if (format === 'json' && samples !== undefined) {
    out.json({ ...plan, analysis: samples });
    return;
  }
  const text = formatPlan(plan, format);
  out.line(format === 'text' ? highlight(text, out.colors) : text);
  if (samples === undefined) return;
  out.line();
  for (const line of analysisLines(samples, plan, out.colors)) out.line(line);
}

function highlight(text: string, colors: Colors): string {
  return text
    .replaceAll(/^\S.*$/gm, (line) => colors.bold(line))
    .replaceAll('MISSING INDEX', colors.yellow('MISSING INDEX'));
}
