import { type Command, Option } from 'commander';
import {
  analyzeView,
  compileView,
  type Diagnostic,
  type Driver,
  explainView,
  formatPlan,
  type MaintenanceFunction,
  type Plan,
  type PlanFormat,
  readStatements,
  type SampleAnalysis,
  statementsOf,
} from '../../index.js';
import { analysisLines } from '../analysis.js';
import type { Context } from '../context.js';
import { withDatabase } from '../database.js';
import type { Colors } from '../printer.js';
import { printWarnings } from '../script.js';
import { statementLines } from '../statements.js';
import { traceOf } from '../trace.js';
import { readViewSource } from '../view-source.js';

interface Options {
  readonly file?: string;
  readonly jsonb?: boolean;
  readonly format: PlanFormat;
  readonly statements?: boolean;
  readonly analyze?: boolean;
}

/** What is shown of a view besides its plan. */
interface Shown {
  readonly plan: Plan;
  readonly statements?: readonly MaintenanceFunction[] | undefined;
  readonly analysis?: readonly SampleAnalysis[] | undefined;
  readonly warnings?: readonly Diagnostic[];
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
    .option('--jsonb', 'with --file: cast the json columns of the SELECT to jsonb')
    .addOption(
      new Option('--format <format>', 'text to read, json for programs, mermaid for a diagram')
        .choices(['text', 'json', 'mermaid'])
        .default('text'),
    )
    .option('--statements', 'also show the trigger functions: the statements that bring documents up to date')
    .option('--analyze', 'also change single rows, measure what maintaining the view takes, and roll it all back')
    .addHelpText(
      'after',
      `
Examples:
  $ jsonb-ivm explain order_doc
  $ jsonb-ivm explain order_doc --statements
  $ jsonb-ivm explain order_doc --analyze
  $ jsonb-ivm explain --file views/order_doc.sql
  $ jsonb-ivm explain order_doc --format mermaid > order_doc.mmd`,
    )
    .action(async (name: string | undefined, options: Options, command: Command) => {
      if ((name === undefined) === (options.file === undefined)) {
        command.error('error: name either an existing view or a file with --file');
      }
      refuseCombinations(options, command);
      await withDatabase(context, async (driver) => {
        const shown = await (name === undefined
          ? compiled(context, driver, options)
          : existing(context, driver, name, options));
        print(context, shown, options.format);
        printWarnings(context, shown.warnings ?? []);
      });
    });
}

function refuseCombinations({ file, jsonb, format, analyze, statements }: Options, command: Command): void {
  if (jsonb && file === undefined) {
    command.error('error: --jsonb is of a SELECT in a file: an existing view has chosen');
  }
  if (analyze && file !== undefined) {
    command.error('error: --analyze measures an existing view: name it instead of a file');
  }
  if (format !== 'mermaid') return;
  if (analyze) command.error('error: a diagram shows no measurements: use --format text or json');
  if (statements) command.error('error: a diagram shows no statements: use --format text or json');
}

async function existing(context: Context, driver: Driver, name: string, options: Options): Promise<Shown> {
  return {
    ...(await explainView(driver, name)),
    statements: options.statements ? await readStatements(driver, name) : undefined,
    analysis: options.analyze ? await analyze(context, driver, name) : undefined,
  };
}

async function compiled(context: Context, driver: Driver, { file, jsonb, statements }: Options): Promise<Shown> {
  const view = await readViewSource(context.io.stdin, file);
  const made = await compileView(driver, view, { allowFull: true, jsonb: jsonb === true, ...traceOf(context) });
  return { plan: made.plan, statements: statements ? statementsOf(made) : undefined };
}

async function analyze(context: Context, driver: Driver, name: string): Promise<readonly SampleAnalysis[]> {
  const done = context.err.waiting('changing single rows, and rolling it back…');
  try {
    return (await analyzeView(driver, name)).samples;
  } finally {
    done();
  }
}

function print({ out }: Context, { plan, statements, analysis }: Shown, format: PlanFormat): void {
  if (format === 'json' && (statements ?? analysis) !== undefined) {
    out.json({ ...plan, statements, analysis });
    return;
  }
  const text = formatPlan(plan, format);
  out.line(format === 'text' ? highlight(text, out.colors) : text);
  for (const line of statementLines(statements ?? [], plan, out.colors)) out.line(line);
  if (analysis === undefined) return;
  out.line();
  for (const line of analysisLines(analysis, plan, out.colors)) out.line(line);
}

function highlight(text: string, colors: Colors): string {
  return text
    .replaceAll(/^\S.*$/gm, (line) => colors.bold(line))
    .replaceAll('MISSING INDEX', colors.yellow('MISSING INDEX'));
}
