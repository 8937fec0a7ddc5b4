import { parseArgs } from 'node:util';
import { Random } from '../oracle/generate/random.js';
import { pairs } from './faults.js';
import { Ground } from './ground.js';
import { playRound, type Round } from './round.js';

const usage = `npm run test:crashes -- [--rounds N] [--server 15|16|17|18] [--seed S] [--fault WORDS] [--unmounted]

Breaks a server N times (50) while views are created, replaced and dropped and tables are written to: kills it, or parts
of it, fills its disk, lets statements time out. After each time everything committed must be there and exact, and
everything else gone. Where root, or sudo without a password, can mount a file system in memory, that is the disk; where
not, or with --unmounted, a limit on the size of files stands for it. --fault: only those whose names hold these words.`;

interface Options {
  readonly rounds: number;
  readonly server: string;
  readonly seed: number;
  readonly pairs: typeof pairs;
  readonly mounted: boolean;
}

/** What the arguments ask for; null where they are wrong. */
function readOptions(): Options | null {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    options: { rounds: text, server: text, seed: text, fault: text, unmounted: { type: 'boolean' } },
  });
  const rounds = Number(values.rounds ?? 50);
  const seed = Number(values.seed ?? Date.now() % 1_000_000);
  const chosen = pairs.filter(({ fault }) => fault.name.includes(values.fault ?? ''));
  if (!Number.isInteger(rounds) || rounds < 1 || !Number.isInteger(seed) || chosen.length === 0) return null;
  return { rounds, server: values.server ?? '15', seed, pairs: chosen, mounted: values.unmounted !== true };
}

function describeRound(number: number, { operation, fault, took, ending, struck, findings }: Round): string {
  const result = ending.kind === 'failed' ? `failed ${ending.code}` : ending.kind;
  const words = `${String(number).padStart(4)}  ${operation.name}; ${fault.name}; ${result}; ${took ? 'took place' : 'undone'}; writers struck: ${struck}`;
  return [words, ...findings.map((finding) => `      ${finding}`)].join('\n');
}

async function main(): Promise<number> {
  const options = readOptions();
  if (options === null) {
    console.error(usage);
    return 2;
  }
  const ground = await Ground.prepare(options.server, options.mounted);
  console.log(`disk: ${ground.disk === null ? 'a limit on the size of files' : 'a file system of its own'}\n`);
  const random = new Random(options.seed);
  let [took, undone, seconds] = [0, 0, performance.now()];
  try {
    let order: (typeof pairs)[number][] = [];
    for (let number = 1; number <= options.rounds; number++) {
      if (order.length === 0) order = random.shuffle(options.pairs);
      const { operation, fault } = order.pop() as (typeof pairs)[number];
      const round = await playRound(ground, operation, fault, random.below(2000) / 1000, options.seed + number);
      console.log(describeRound(number, round));
      if (round.findings.length > 0) return 1;
      if (round.took) took++;
      else undone++;
    }
    seconds = (performance.now() - seconds) / 1000;
    console.log(
      `\n${options.rounds} rounds on PostgreSQL ${options.server}, seed ${options.seed}, ${Math.round(seconds)} s`,
    );
    console.log(
      `${took} times what was going on took place, ${undone} times nothing was left of it; everything was exact`,
    );
    return 0;
  } finally {
    await ground.close();
  }
}

process.exitCode = await main();
