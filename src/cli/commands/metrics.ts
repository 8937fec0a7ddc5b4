import { once } from 'node:events';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { type Driver, readCosts, viewStatus } from '../../index.js';
import type { Context } from '../context.js';
import { withDatabase } from '../database.js';
import { failureLines, Interrupted } from '../failure.js';
import { type Exposition, expose } from '../metrics/exposition.js';
import type { Reading } from '../metrics/samples.js';
import { serveMetrics } from '../metrics/server.js';
import { replaceOutput } from '../output-file.js';

interface Options {
  readonly format?: Exposition;
  readonly out?: string;
  readonly port?: number;
}

export function addMetrics(program: Command, context: Context): void {
  program
    .command('metrics')
    .summary('print what maintenance costs as metrics')
    .description(
      'Prints what status and top tell as metrics: calls and time by view, table and event, documents written, sizes, ' +
        'problems, and sessions that wait. A scraper gets them over HTTP, on loopback; a node exporter from a file.',
    )
    .addOption(
      new Option('--format <format>', 'openmetrics, or prometheus, the text format before it')
        .choices(['openmetrics', 'prometheus'])
        .conflicts('port'),
    )
    .addOption(
      new Option('--out <file>', 'write a file for a textfile collector, whole or not at all').conflicts('port'),
    )
    .option('--port <n>', 'answer GET /metrics on this port of 127.0.0.1 until Ctrl-C; 0 takes any', portNumber)
    .addHelpText(
      'after',
      `
Without --format, standard output has openmetrics and a file prometheus, which
is what textfile collectors read; over HTTP, the scraper chooses.

Examples:
  $ jsonb-ivm metrics
  $ jsonb-ivm metrics --out /var/lib/node_exporter/jsonb_ivm.prom
  $ jsonb-ivm metrics --port 9187`,
    )
    .action(async (options: Options) => {
      if (options.port !== undefined) return serve(context, options.port);
      const format = options.format ?? (options.out === undefined ? 'openmetrics' : 'prometheus');
      const { text } = await expose(await withDatabase(context, read), format);
      if (options.out === undefined) context.out.exactly(text.replace(/\n$/, ''));
      else await replaceOutput(options.out, text);
    });
}

async function read(driver: Driver): Promise<Reading> {
  return { views: await viewStatus(driver, undefined, { estimate: true }), costs: await readCosts(driver) };
}

/** A connection for each scrape: none is held open between them, and the server may be started again. */
async function serve(context: Context, port: number): Promise<void> {
  const report = (error: unknown): void => {
    if (error instanceof Interrupted) return;
    for (const line of failureLines(error, context.err)) context.err.line(line);
  };
  const server = await serveMetrics(port, () => withDatabase(context, read), report);
  context.err.line(`metrics at http://127.0.0.1:${server.port}/metrics, until Ctrl-C`);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await server.close();
}

function portNumber(text: string): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value > 65535) throw new InvalidArgumentError('It must be a port, 0 to 65535.');
  return value;
}
