import { once } from 'node:events';
import { type Command, InvalidArgumentError } from 'commander';
import { resolveDatabase } from '../../index.js';
import type { Context } from '../context.js';
import { failureLines } from '../failure.js';
import { openInBrowser } from '../studio/browser.js';
import { studioDatabase } from '../studio/database.js';
import { readPage } from '../studio/page.js';
import { serveStudio } from '../studio/server.js';

interface Options {
  readonly port: number;
  readonly open: boolean;
}

export function addStudio(program: Command, context: Context): void {
  program
    .command('studio')
    .summary('show the views in a browser')
    .description(
      'Serves a page on loopback that shows views with their health and cost, how each is maintained, documents beside ' +
        'what their query gives, what a write would change, and who waits for whom. It changes nothing: transactions are ' +
        'read-only, and a write that is tried is rolled back.',
    )
    .option('--port <n>', 'the port of 127.0.0.1; 0 takes any', portNumber, 0)
    .option('--no-open', 'print the address and open no browser')
    .addHelpText(
      'after',
      `
The address holds a token, and answers nobody without it. On a machine that
others work on, take --no-open: they see what programs are started with.

Examples:
  $ jsonb-ivm studio
  $ jsonb-ivm studio --port 7000 --no-open
  $ jsonb-ivm studio --database postgres://localhost/shop`,
    )
    .action((options: Options) => serve(context, options));
}

async function serve(context: Context, { port, open }: Options): Promise<void> {
  const { err } = context;
  const page = readPage();
  const database = studioDatabase(resolveDatabase(context.database, context.io.env));
  await database.use((driver) => driver.query('SELECT'));
  const report = (error: unknown): void => {
    for (const line of failureLines(error, err)) err.line(line);
  };
  const server = await serveStudio(port, database, page, report);
  err.line(`studio at ${server.url}, until Ctrl-C`);
  if (open && err.terminal && !(await openInBrowser(server.url)))
    err.line('no browser could be opened here: open the address by hand');
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await server.close();
}

function portNumber(text: string): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value > 65535) throw new InvalidArgumentError('It must be a port, 0 to 65535.');
  return value;
}
