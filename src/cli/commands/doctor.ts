import type { Command } from 'commander';
import { displayRelation, type Examination, examine, printable, type ViewStatus } from '../../index.js';
import { type Context, exitStatus } from '../context.js';
import { withDatabase } from '../database.js';
import { addDatabasesOptions, type DatabasesOptions } from '../databases/options.js';
import { overDatabases } from '../databases/over.js';
import { diagnosticLines } from '../failure.js';
import { plainWarning } from '../script.js';
import { documentCount, formatCount, plural } from '../text.js';

export function addDoctor(program: Command, context: Context): void {
  addDatabasesOptions(program.command('doctor'))
    .summary('report on the server, the functions and the views')
    .description(
      'Reports what bears on the documents: the server, the JSONB functions and the extension, every view with its ' +
        'problems and missing indexes, and settings worth knowing. Nothing is changed.',
    )
    .option('--json', 'print the report as JSON')
    .addHelpText(
      'after',
      `
Exit status:
  0 when all is well or could only be faster, 1 when documents may go stale

Examples:
  $ jsonb-ivm doctor
  $ jsonb-ivm doctor --json | jq .functions`,
    )
    .action((options: DatabasesOptions) => overDatabases(context, options, (each) => doctor(each, options)));
}

async function doctor(context: Context, { json }: DatabasesOptions): Promise<void> {
  const report = await withDatabase(context, examine);
  if (json) context.out.json(plain(report));
  else print(context, report);
  const all = [...report.findings, ...report.views.flatMap(({ problems }) => problems)];
  if (all.some(({ severity }) => severity === 'error')) context.status = exitStatus.failure;
}

function plain(report: Examination): object {
  const { views, findings } = report;
  return {
    ...report,
    views: views.map((view) => ({ ...view, problems: view.problems.map(plainWarning) })),
    findings: findings.map(plainWarning),
  };
}

function print({ out }: Context, { engine, server, functions, views, settings, findings }: Examination): void {
  const { bold } = out.colors;
  out.line(`${bold('server')}     ${engine === 'pglite' ? 'embedded ' : ''}PostgreSQL ${printable(server)}`);
  const installed = functions.installations.map(({ kind, version, schema }) => `${kind} ${version} in ${schema}`);
  out.line(`${bold('functions')}  ${printable(installed.join(', ')) || 'none'}`);
  out.line(
    `${bold('extension')}  ${functions.available === null ? 'not on this server' : `${functions.available} on this server`}`,
  );
  out.line(`${bold('settings')}`);
  for (const { name, value, advice } of settings) {
    out.line(`  ${name} = ${printable(value)}${advice === undefined ? '' : ` (${advice})`}`);
  }
  out.line(`${bold('views')}      ${views.length === 0 ? 'none' : ''}`.trimEnd());
  for (const view of views) printView(out, view);
  out.line(`${bold('findings')}   ${findings.length === 0 ? 'none' : ''}`.trimEnd());
  for (const line of findings.flatMap((finding) => diagnosticLines(finding, out))) out.line(`  ${line}`);
}

function printView(out: Context['out'], view: ViewStatus): void {
  const state = view.problems.length === 0 ? 'no problems' : plural(view.problems.length, 'problem');
  out.line(`  ${displayRelation(view)}: ${documentCount(view)}${coming(view)}, ${state}`);
  for (const line of view.problems.flatMap((problem) => diagnosticLines(problem, out))) out.line(`    ${line}`);
}

/** How far its documents have come, where they are still to be made. */
function coming({ filling }: ViewStatus): string {
  if (filling === undefined) return '';
  const { documents, total, replacing } = filling;
  const about = total > 0 ? ` of about ${formatCount(total)}` : '';
  return replacing
    ? ` (${formatCount(documents)}${about} replaced)`
    : ` (being filled, ${formatCount(documents)}${about})`;
}
