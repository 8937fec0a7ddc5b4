import type { Command } from 'commander';
import { repairView } from '../../index.js';
import { type Context, exitStatus } from '../context.js';
import { withDatabase } from '../database.js';
import { addDatabasesOptions, type DatabasesOptions } from '../databases/options.js';
import { overDatabases } from '../databases/over.js';
import { readKey } from '../document-keys.js';
import { positiveInteger } from '../numbers.js';
import { startMeter } from '../progress.js';
import { verificationLines } from '../verification.js';

interface Options extends DatabasesOptions {
  readonly key?: readonly string[];
  readonly rate?: number;
  readonly limit?: number;
  readonly json?: boolean;
}

export function addRepair(program: Command, context: Context): void {
  addDatabasesOptions(program.command('repair'))
    .summary('bring documents that differ from the query up to date')
    .description(
      'Compares documents with the query, as verify does, and computes those that differ anew under the locks of ' +
        'those who write. What was wrong is told by path; nothing else is touched. The exit status is 1 when a document ' +
        'still differs.',
    )
    .argument('<name>', 'name or schema.name of the view, as SQL writes it')
    .option('--key <key...>', 'these documents alone: their keys, as JSON where they have several columns')
    .option('--rate <n>', 'compare no more than n documents a second', positiveInteger)
    .option('--limit <n>', 'describe at most n documents (default: 100; with --json, all)', positiveInteger)
    .option('--json', 'print what was wrong as JSON')
    .addHelpText(
      'after',
      `
Examples:
  $ jsonb-ivm repair order_doc
  $ jsonb-ivm repair order_doc --key 1042 1043
  $ jsonb-ivm repair price_doc --key '{"product": 7, "region": "EU"}'`,
    )
    .action((name: string, options: Options) => overDatabases(context, options, (each) => repair(each, name, options)));
}

async function repair(context: Context, name: string, { key, rate, limit, json }: Options): Promise<void> {
  const meter = startMeter(context.err, name);
  const interrupted = `interrupted: what had been repaired stays so; jsonb-ivm repair ${name} does the rest`;
  const wishes = {
    keys: key?.map(readKey),
    maxRate: rate,
    limit: limit ?? (json ? Number.MAX_SAFE_INTEGER : undefined),
    onProgress: meter.update,
  };
  const work = withDatabase(context, (driver) => repairView(driver, name, wishes), interrupted);
  const result = await work.finally(() => meter.stop());
  if (json) context.out.json(result);
  else for (const line of verificationLines(result, context.out.colors)) context.out.line(line);
  if (result.repaired < result.differing) context.status = exitStatus.failure;
}
