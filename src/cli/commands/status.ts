import type { Command } from 'commander';
import { displayRelation, printable, type ViewStatus, viewStatus } from '../../index.js';
import { type Context, exitStatus } from '../context.js';
import { withDatabase } from '../database.js';
import { addDatabasesOptions, type DatabasesOptions } from '../databases/options.js';
import { overDatabases } from '../databases/over.js';
import { diagnosticLines } from '../failure.js';
import { plainWarning } from '../script.js';
import { documentCount, formatBytes, formatCount, formatMilliseconds, plural } from '../text.js';
import { seconds, verifiedText } from '../verification.js';

export function addStatus(program: Command, context: Context): void {
  addDatabasesOptions(program.command('status'))
    .summary('show the state of one view or of all')
    .description(
      'Shows how many documents a view holds and how large they are, what it reads, when it was created, and what ' +
        'is wrong with it: triggers that are missing or disabled, tables that are gone, definitions that have changed ' +
        'since, missing indexes. The exit status is 1 when a view is not maintained or out of date.',
    )
    .argument('[name]', 'name or schema.name of the view, as SQL writes it (default: all views)')
    .option('--json', 'print an array of views as JSON')
    .addHelpText(
      'after',
      `
Examples:
  $ jsonb-ivm status
  $ jsonb-ivm status order_doc --json`,
    )
    .action((name: string | undefined, options: DatabasesOptions) =>
      overDatabases(context, options, (each) => status(each, name, options)),
    );
}

async function status(context: Context, name: string | undefined, { json }: DatabasesOptions): Promise<void> {
  const views = await withDatabase(context, (driver) => viewStatus(driver, name));
  if (json) context.out.json(views.map(plainStatus));
  else if (views.length === 0) context.err.line('there are no document views; jsonb-ivm create makes one');
  else printStatus(context, views);
  if (views.some(isBroken)) context.status = exitStatus.failure;
}

function fillingText({ documents, total, position, started }: NonNullable<ViewStatus['filling']>): string {
  const of = total > 0 ? ` of about ${formatCount(total)}` : '';
  const reached = position === null ? '' : `, up to the key ${printable(position)}`;
  return `${formatCount(documents)}${of} documents${reached}, since ${started}`;
}

/** Whether it is under way cannot be told: then it goes on by itself. */
function verifyingText({ began, checked, differing, position }: NonNullable<ViewStatus['verifying']>): string {
  const reached = position === null ? '' : `, up to the key ${printable(position.join(', '))}`;
  const found = `${plural(checked, 'document')} compared${reached}, ${plural(differing, 'difference')}`;
  return `${found}, since ${seconds(began)}; unless it is under way, verify --resume goes on`;
}

function isBroken({ problems }: ViewStatus): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

function plainStatus(view: ViewStatus): object {
  return { ...view, problems: view.problems.map(plainWarning) };
}

/** `1,234 calls, 3.1 s, since …` */
function costs({ costs: { counting, calls, ms, since } }: ViewStatus): string {
  if (counting === 'none' && calls === 0) return 'calls are not counted: track_functions is none';
  return `${plural(calls, 'call')}, ${formatMilliseconds(ms)}, since ${since}`;
}

function printStatus({ out }: Context, views: readonly ViewStatus[]): void {
  views.forEach((view, index) => {
    const replaced = view.updatedAt === view.createdAt ? '' : `, last replaced ${view.updatedAt}`;
    if (index > 0) out.line();
    out.line(out.colors.bold(displayRelation(view)));
    out.line(`  documents  ${documentCount(view)}, ${formatBytes(view.bytes)}`);
    if (view.filling !== undefined)
      out.line(`  ${view.filling.replacing ? 'replacing' : 'filling  '}  ${fillingText(view.filling)}`);
    if (view.detached !== undefined) out.line(`  detached   since ${view.detached}`);
    out.line(`  verified   ${view.verified === undefined ? 'never' : verifiedText(view, view.verified)}`);
    if (view.verifying !== undefined) out.line(`  verifying  ${verifyingText(view.verifying)}`);
    out.line(`  reads      ${printable(view.tables.join(', '))}`);
    out.line(`  costs      ${costs(view)}`);
    out.line(`  created    ${view.createdAt}${replaced}`);
    out.line(`  compiled   by jsonb-ivm ${view.version}, hash ${view.hash.slice(0, 12)}`);
    if (view.problems.length === 0) out.line('  problems   none');
    for (const problem of view.problems) {
      for (const line of diagnosticLines(problem, out)) out.line(`  ${line}`);
    }
  });
}
