import { parseArgs } from 'node:util';
import { openPg } from '../../src/db/pg.js';
import { Random } from '../oracle/generate/random.js';
import { startServer } from '../servers/server.js';
import { randomScenario, randomTriple, shrink } from './random.js';
import { pairsOf, type Run, runAfterWaiting, runOverlapping, runPausing, runTriple } from './runs.js';
import { describeScenario } from './scenario.js';
import { Stage } from './stage.js';
import { type ViewCase, viewCases } from './views.js';
import type { Event, Linking } from './world.js';

const usage = `npx tsx test/interleavings/run.ts [options]
  --view NAME        one view (default: all)
  --linking NAME     one way of linking tables (default: all of the view's)
  --mode MODE        pairs: every pair of events, overlapping (default)
                     pauses: every pair, each transaction stopped before every statement of its maintenance
                     threes: pairs of which one waits for the other, then each third one
                     triples: random triples, a second transaction inside the first one's pauses, then a third
                     random: two or three transactions of several events, stopped anywhere
                     serializable, repeatable: every pair at that isolation level
  --share PART       that part of the pairs, or of the third ones, 0 to 1 (default: 1)
  --count N          random scenarios or triples for each view (default: 2000)
  --seed N           (default: 1)
  --server VERSION   (default: 15)`;

const { values: options } = parseArgs({
  options: {
    view: { type: 'string' },
    linking: { type: 'string' },
    mode: { type: 'string', default: 'pairs' },
    share: { type: 'string', default: '1' },
    count: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    server: { type: 'string', default: '15' },
    help: { type: 'boolean' },
  },
});

type Mode = (stage: Stage, random: Random) => AsyncGenerator<Run>;

const modes: Readonly<Record<string, Mode>> = {
  pairs: forPairs(runOverlapping),
  pauses: forPairs(runPausing),
  serializable: forPairs((stage, pair) => runOverlapping(stage, pair, 'SERIALIZABLE')),
  repeatable: forPairs((stage, pair) => runOverlapping(stage, pair, 'REPEATABLE READ')),
  threes: async function* (stage, random) {
    for (const [a, b] of stage.events.flatMap((a) => stage.events.map((b) => [a, b] as const))) {
      const others = stage.events.filter(() => random.chance(Number(options.share)));
      if (others.length > 0) yield* runAfterWaiting(stage, [a, b], others);
    }
  },
  triples: times((stage, random) => runTriple(stage, randomTriple(random, stage.events))),
  random: times(async function* (stage, random) {
    const scenario = randomScenario(random, stage.events);
    const ending = await stage.run(scenario);
    yield ending.findings.length === 0 ? { scenario, ending } : await shrink(stage, scenario);
  }),
};

function forPairs(run: (stage: Stage, pair: [Event, Event]) => AsyncGenerator<Run>): Mode {
  return async function* (stage, random) {
    for (const pair of pairsOf(stage.events)) if (random.chance(Number(options.share))) yield* run(stage, pair);
  };
}

function times(run: Mode): Mode {
  return async function* (stage, random) {
    for (let count = 0; count < Number(options.count); count++) yield* run(stage, random);
  };
}

/** Runs one view's scenarios, prints those with findings and a summary; returns how many had any. */
async function explore(mode: Mode, serverUrl: string, viewCase: ViewCase, linking: Linking): Promise<number> {
  const name = `${viewCase.name}_${linking}`.replaceAll('-', '_');
  const admin = await openPg(serverUrl);
  await admin.execute(`CREATE DATABASE ${name}`);
  const url = serverUrl.replace(/[^/]*$/, name);
  const driver = await openPg(url);
  const stage = await Stage.open(driver, url, viewCase, linking);
  const started = Date.now();
  const failures = new Map<string, number>();
  let [runs, waited, stale] = [0, 0, 0];
  for await (const { scenario, ending } of mode(stage, new Random(Number(options.seed)))) {
    runs++;
    if (ending.waited) waited++;
    for (const code of ending.failures) if (code !== null) failures.set(code, (failures.get(code) ?? 0) + 1);
    if (ending.findings.length === 0) continue;
    stale++;
    console.log(
      `${viewCase.name}/${linking}: ${describeScenario(scenario)}: ${ending.failures.map((code) => code ?? 'committed').join(', ')}`,
    );
    for (const finding of ending.findings) console.log(`  ${finding}`);
  }
  const codes = [...failures].map(([code, count]) => `${code} ${count}`).join(', ');
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(
    `${viewCase.name}/${linking}: ${runs} runs, ${waited} waited, ${stale} with findings; ${codes}; ${seconds} s`,
  );
  await stage.close();
  await driver.close();
  await admin.execute(`DROP DATABASE ${name} WITH (FORCE)`);
  await admin.close();
  return stale;
}

async function main(): Promise<number> {
  const mode = modes[options.mode];
  if (mode === undefined) throw new Error(`there is no mode ${options.mode}\n${usage}`);
  const server = await startServer(options.server, { settings: { autovacuum: 'off' } });
  let stale = 0;
  for (const viewCase of viewCases) {
    if (options.view !== undefined && options.view !== viewCase.name) continue;
    for (const linking of viewCase.linkings) {
      if (options.linking === undefined || options.linking === linking)
        stale += await explore(mode, server.url, viewCase, linking);
    }
  }
  await server.stop();
  return stale;
}

if (options.help) console.log(usage);
else process.exit((await main()) === 0 ? 0 : 1);
