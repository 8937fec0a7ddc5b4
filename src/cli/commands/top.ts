import { type Command, InvalidArgumentError, Option } from 'commander';
import { type Driver, readCosts } from '../../index.js';
import type { Context } from '../context.js';
import { withDatabase } from '../database.js';
import { topLines } from '../top/lines.js';
import { printed, showLive } from '../top/live.js';
import { type Order, orders } from '../top/rates.js';

interface Options {
  readonly sort: Order;
  readonly every: number;
  readonly once?: boolean;
  readonly json?: boolean;
}

export function addTop(program: Command, context: Context): void {
  program
    .command('top')
    .summary('show what maintenance costs, live')
    .description(
      'Shows how often which writes were answered, how, and how long that took; how many documents were written, ' +
        'and how large they are; and who waits for maintenance. It is drawn anew every few seconds on a terminal, with ' +
        'what happened meanwhile; elsewhere it is printed once. The server counts, where track_functions has it count.',
    )
    .argument('[name]', 'name or schema.name of the view, as SQL writes it (default: all views)')
    .addOption(new Option('--sort <order>', 'what comes first').choices(Object.values(orders)).default('time'))
    .option('--every <seconds>', 'how often to read', seconds, 2)
    .option('--once', 'print it once')
    .option('--json', 'print one reading as JSON')
    .addHelpText(
      'after',
      `
Keys:
  ${Object.entries(orders)
    .map(([key, order]) => `${key} ${order}`)
    .join(', ')} (what comes first), q quits

Examples:
  $ jsonb-ivm top
  $ jsonb-ivm top order_doc --once --sort mean
  $ jsonb-ivm top --json | jq '.views[].events'`,
    )
    .action((name: string | undefined, options: Options) => show(context, name, options));
}

async function show(context: Context, name: string | undefined, options: Options): Promise<void> {
  const { out, io } = context;
  await withDatabase(context, async (driver: Driver) => {
    const read = () => readCosts(driver, name);
    if (options.json) return out.json(await read());
    const live = !options.once && out.terminal && io.stdin.isTTY === true;
    if (live) return showLive(context, read, { order: options.sort, seconds: options.every });
    const costs = await read();
    if (costs.views.length === 0) return context.err.line('there are no document views; jsonb-ivm create makes one');
    for (const line of topLines(costs, undefined, options.sort)) out.line(printed(out.colors)(line));
  });
}

function seconds(text: string): number {
  const value = Number(text);
  if (!(value >= 1 && value <= 3600)) throw new InvalidArgumentError('It must be a number of seconds, 1 to 3600.');
  return value;
}
