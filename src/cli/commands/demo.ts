import type { Command } from 'commander';
import { type Context, exitStatus } from '../context.js';
import { tellDemo } from '../demo/story.js';

export function addDemo(program: Command, context: Context): void {
  program
    .command('demo')
    .summary('watch documents follow writes, in a database made for it')
    .description(
      'Starts an embedded PostgreSQL in memory, fills a small shop, declares two documents, writes to the tables and ' +
        'shows which documents changed, where, and how long it took. At the end every document is compared with its ' +
        'query. It needs no database and leaves nothing behind.',
    )
    .addHelpText(
      'after',
      `
Exit status:
  0 when every document equals its query at the end, 3 when one does not

Examples:
  $ jsonb-ivm demo`,
    )
    .action(async (_options: object, command: Command) => {
      if (context.database !== undefined) {
        command.error('error: the demo has a database of its own and takes no --database');
      }
      if ((await tellDemo(context)) > 0) context.status = exitStatus.drift;
    });
}
