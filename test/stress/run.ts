import { parseArgs } from 'node:util';
import { installExtension } from '../extension/installation.js';
import { startServer } from '../servers/server.js';
import { transactionsPerBurst } from './burst.js';
import { type Phase, runPhase } from './phase.js';
import { describePhase, report } from './report.js';
import { serverSettings } from './server-settings.js';

const usage = `npm run stress -- [--clients N] [--minutes M] [--server 15|16|17|18] [--seed S] [--extension]

Runs bursts of random transactions on N sessions (8) for M minutes (1), with savepoints, rollbacks, cancelled statements
and killed backends, and compares every document with its query after each burst. Every few bursts it begins anew, with
other views, strategies, keys and isolation levels; seeds count up from S. The status is 1 when a document differs or a
statement fails as none may; the seed that is printed then begins there. With --extension, which compiles it, the server
has the extension's functions; otherwise they are portable ones.`;

const burstsPerPhase = 3;

interface Options {
  readonly clients: number;
  readonly seed: number;
  readonly server: string;
  readonly extension: boolean;
  readonly until: number;
}

/** What the arguments ask for; null where they are wrong. */
function readOptions(): Options | null {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    options: { clients: text, minutes: text, server: text, seed: text, extension: { type: 'boolean' } },
  });
  const clients = Number(values.clients ?? 8);
  const minutes = Number(values.minutes ?? 1);
  const seed = Number(values.seed ?? Date.now() % 1_000_000);
  if (!Number.isInteger(clients) || clients < 1 || !(minutes > 0) || !Number.isInteger(seed)) return null;
  const extension = values.extension ?? false;
  return { clients, seed, server: values.server ?? '15', extension, until: Date.now() + minutes * 60_000 };
}

async function main(): Promise<number> {
  const options = readOptions();
  if (options === null) {
    console.error(usage);
    return 2;
  }
  const { clients } = options;
  const installation = options.extension ? { installation: installExtension(options.server) } : {};
  const server = await startServer(options.server, { settings: serverSettings(clients), ...installation });
  const phases: Phase[] = [];
  try {
    for (let seed = options.seed; Date.now() < options.until; seed++) {
      const phase = await runPhase(server.url, {
        seed,
        clients,
        bursts: burstsPerPhase,
        transactions: transactionsPerBurst,
      });
      phases.push(phase);
      console.log(describePhase(seed, phase));
      if (phase.failure === null) continue;
      const { message, journal } = phase.failure;
      console.log(`\n${message}\nall that was done in the burst: ${journal.keep()}`);
      console.log(
        `again: npm run stress -- --clients ${clients} --server ${options.server} --seed ${seed}${options.extension ? ' --extension' : ''}`,
      );
      return 1;
    }
    return 0;
  } finally {
    if (phases.length > 0) console.log(`\n${report(phases, clients)}`);
    await server.stop();
  }
}

process.exitCode = await main();
