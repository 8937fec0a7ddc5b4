import { parseArgs } from 'node:util';
import {
  type EngineName,
  type Functions,
  isEngine,
  libraryWith,
  type Strategy,
  startEngine,
  strategies,
} from './engine.js';
import { readRegressions, writeRegression } from './regressions.js';
import { replay, type Subject } from './replay.js';
import { formatScript } from './script.js';
import { describe, Search } from './search.js';
import { Session } from './session.js';

const usage = `npm run test:oracle -- [--minutes N] [--cases N] [--seed S] [--engine pglite|15|16|17|18]
                       [--strategy patch|auto|recompute] [--extension] [--commit]

Makes random schemas, views and histories of changes, and compares all documents with their queries after every
statement. Stops after N minutes (1 if neither is given) or N cases; seeds count up from S. A failure is reduced,
printed and kept in test/oracle/regressions. With --extension, which compiles it, a server has the extension's functions;
otherwise they are portable ones. With --commit, documents change at commit.`;

interface Options {
  readonly engine: EngineName;
  readonly strategy: Strategy;
  readonly functions: Functions;
  readonly timing: 'commit' | undefined;
  readonly seed: number;
  readonly cases: number;
  readonly until: number;
}

/** What the arguments ask for; null where they are wrong. */
function readOptions(): Options | null {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    options: {
      minutes: text,
      cases: text,
      seed: text,
      engine: text,
      strategy: text,
      extension: { type: 'boolean', default: false },
      commit: { type: 'boolean', default: false },
    },
  });
  const strategy = strategies.find((name) => name === (values.strategy ?? 'patch'));
  const engine = values.engine ?? 'pglite';
  const seed = Number(values.seed ?? Date.now() % 1_000_000_000);
  const cases = Number(values.cases ?? Number.POSITIVE_INFINITY);
  const minutes = Number(values.minutes ?? (values.cases === undefined ? 1 : Number.POSITIVE_INFINITY));
  if (
    strategy === undefined ||
    !isEngine(engine) ||
    (values.extension && engine === 'pglite') ||
    !Number.isInteger(seed) ||
    Number.isNaN(cases) ||
    Number.isNaN(minutes)
  )
    return null;
  const functions = values.extension ? 'extension' : 'portable';
  const timing = values.commit ? 'commit' : undefined;
  return { engine, strategy, functions, timing, seed, cases, until: Date.now() + minutes * 60_000 };
}

async function replayRegressions(session: Session, library: Subject): Promise<boolean> {
  for (const { file, script } of readRegressions()) {
    const outcome = await replay(session, library, script);
    if (outcome.kind !== 'failed') continue;
    console.log(`${file} fails again\n${describe({ seed: 0, failure: outcome, script })}`);
    return false;
  }
  return true;
}

async function searchFailure(session: Session, library: Subject, version: number, options: Options): Promise<boolean> {
  const search = new Search(session, library, version);
  let reported = Date.now();
  for (let n = 0; n < options.cases && Date.now() < options.until; n++) {
    const seed = options.seed + n;
    const failure = await search.try(seed);
    if (failure !== null) {
      console.log(`seed ${seed} fails: ${failure.what} ${failure.code}\n${failure.message}\nreducing …`);
      const found = await search.reduce(seed, failure);
      console.log(`\n${formatScript(found.script, describe(found))}\nkept as ${writeRegression(found)}`);
      return false;
    }
    if (Date.now() - reported > 10_000) {
      reported = Date.now();
      console.log(search.coverage.progress());
    }
  }
  console.log(search.coverage.report());
  return true;
}

async function main(): Promise<number> {
  const options = readOptions();
  if (options === null) {
    console.error(usage);
    return 2;
  }
  const { engine, seed, strategy, functions, timing } = options;
  const how = timing === undefined ? '' : `, at ${timing}`;
  console.log(`engine ${engine}, ${functions} functions, strategy ${strategy}${how}, from seed ${seed}`);
  const { version, open, stop } = await startEngine(engine, functions);
  const session = new Session(open);
  const library = libraryWith(strategy, functions, timing);
  try {
    const exact =
      (await replayRegressions(session, library)) && (await searchFailure(session, library, version, options));
    return exact ? 0 : 1;
  } finally {
    await session.close();
    await stop();
  }
}

process.exitCode = await main();
