import { parseArgs } from 'node:util';
import { type EngineName, isEngine, startEngine } from '../oracle/engine.js';
import { Session } from '../oracle/session.js';
import { Search } from './search.js';

const usage = `npm run test:metamorphic -- [--minutes N] [--cases N] [--seed S] [--engine pglite|15|16|17|18] [--extension]

Makes every change of random histories in several ways (by one statement or many, in other orders, rolled back and
made again, under each strategy, before or after the view is created), and compares the bytes of all documents
wherever the tables come to hold the same rows. Stops after N minutes (1 if neither is given) or N cases; seeds count
up from S. --extension: on a server with the extension.`;

interface Options {
  readonly engine: EngineName;
  readonly extension: boolean;
  readonly seed: number;
  readonly cases: number;
  readonly until: number;
}

/** What the arguments ask for; null where they are wrong. */
function readOptions(): Options | null {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    options: { minutes: text, cases: text, seed: text, engine: text, extension: { type: 'boolean', default: false } },
  });
  const { extension } = values;
  const engine = values.engine ?? (extension ? '15' : 'pglite');
  const seed = Number(values.seed ?? Date.now() % 1_000_000_000);
  const cases = Number(values.cases ?? Number.POSITIVE_INFINITY);
  const minutes = Number(values.minutes ?? (values.cases === undefined ? 1 : Number.POSITIVE_INFINITY));
  const numbers = Number.isInteger(seed) && !Number.isNaN(cases) && !Number.isNaN(minutes);
  if (!numbers || !isEngine(engine) || (extension && engine === 'pglite')) return null;
  return { engine, extension, seed, cases, until: Date.now() + minutes * 60_000 };
}

async function search(session: Session, version: number, options: Options): Promise<boolean> {
  const found = new Search(session, version);
  for (let n = 0; n < options.cases && Date.now() < options.until; n++) {
    const seed = options.seed + n;
    const difference = await found.try(seed);
    if (difference === null) continue;
    console.log(`seed ${seed} differs: ${difference.what}\n${difference.message}\nreducing …`);
    console.log(await found.describe(seed, difference, 1000));
    const where = `--engine ${options.engine}${options.extension ? ' --extension' : ''}`;
    console.log(`again: npm run test:metamorphic -- --seed ${seed} --cases 1 ${where}`);
    return false;
  }
  console.log(found.report());
  return true;
}

async function main(): Promise<number> {
  const options = readOptions();
  if (options === null) {
    console.error(usage);
    return 2;
  }
  const { engine, extension, seed } = options;
  console.log(`engine ${engine}${extension ? ' with the extension' : ''}, from seed ${seed}`);
  const { version, open, stop } = await startEngine(engine, extension ? 'extension' : 'portable');
  const session = new Session(open);
  try {
    return (await search(session, version, options)) ? 0 : 1;
  } finally {
    await session.close();
    await stop();
  }
}

process.exitCode = await main();
