import type { Command } from 'commander';
import { type HistoryEntry, printable, viewHistory } from '../../index.js';
import type { Context } from '../context.js';
import { withDatabase } from '../database.js';
import { tableLines } from '../text.js';

export function addHistory(program: Command, context: Context): void {
  program
    .command('history')
    .summary('list what a view has been')
    .description(
      'Lists each time that a view was created, replaced, upgraded, rolled back or dropped, the first first: when, by ' +
        'which role, by which version of the program. Of a view that has been dropped, too.',
    )
    .argument('<name>', 'name or schema.name of the view, as SQL writes it')
    .option('--json', 'print an array of entries as JSON, with their texts')
    .addHelpText(
      'after',
      `
Examples:
  $ jsonb-ivm history order_doc
  $ jsonb-ivm history order_doc --json | jq -r '.[-1].text'`,
    )
    .action(async (name: string, { json }: { readonly json?: boolean }) => {
      const entries = await withDatabase(context, (driver) => viewHistory(driver, name));
      if (json) context.out.json(entries);
      else if (entries.length === 0) context.err.line('nothing is known: an older version keeps the registry');
      else for (const line of historyLines(entries)) context.out.line(line);
    });
}

function historyLines(entries: readonly HistoryEntry[]): string[] {
  const columns = [
    { title: 'entry', align: 'right' as const },
    ...['when', 'what', 'by', 'version', 'hash', 'set'].map((title) => ({ title })),
  ];
  return tableLines(
    columns,
    entries.map(({ number, at, action, role, version, hash, set }) => [
      String(number),
      at,
      action,
      printable(role ?? 'unknown'),
      printable(version),
      hash.slice(0, 12),
      printable(set ?? ''),
    ]),
  );
}
