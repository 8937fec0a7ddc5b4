import type { Command } from 'commander';
import { displayRelation, listViews, printable, type ViewSummary } from '../../index.js';
import type { Context } from '../context.js';
import { withDatabase } from '../database.js';
import { addDatabasesOptions, type DatabasesOptions } from '../databases/options.js';
import { overDatabases } from '../databases/over.js';
import { formatCount, tableLines } from '../text.js';

export function addList(program: Command, context: Context): void {
  addDatabasesOptions(program.command('list'))
    .summary('list the document views')
    .description('Lists the document views of the database with how many documents each holds and what it reads.')
    .option('--json', 'print an array of views as JSON')
    .addHelpText(
      'after',
      `
Examples:
  $ jsonb-ivm list
  $ jsonb-ivm list --json | jq -r '.[].name'`,
    )
    .action((options: DatabasesOptions) => overDatabases(context, options, (each) => list(each, options)));
}

async function list(context: Context, { json }: DatabasesOptions): Promise<void> {
  const views = await withDatabase(context, listViews);
  if (json) context.out.json(views);
  else if (views.length === 0) context.err.line('there are no document views; jsonb-ivm create makes one');
  else printTable(context, views);
}

function printTable({ out }: Context, views: readonly ViewSummary[]): void {
  const rows = views.map((view) => [
    displayRelation(view),
    `${view.estimated ? '~' : ''}${formatCount(view.documents)}`,
    printable(view.tables.join(', ')),
    stateOf(view),
  ]);
  const known = [{ title: 'view' }, { title: 'documents', align: 'right' as const }, { title: 'reads' }];
  const columns = views.some((view) => stateOf(view) !== '') ? [...known, { title: 'state' }] : known;
  const [title = '', ...lines] = tableLines(columns, rows);
  out.line(out.colors.bold(title));
  for (const line of lines) out.line(line);
}

/** Nothing is said of a view that has all of its documents and keeps them. */
function stateOf({ detached, filling }: ViewSummary): string {
  if (detached !== undefined) return 'detached';
  if (filling === undefined) return '';
  const { documents, total, replacing } = filling;
  const share = total > 0 ? ` ${Math.min(99, Math.floor((100 * documents) / total))} %` : '';
  return `${replacing ? 'replacing' : 'filling'}${share}`;
}
