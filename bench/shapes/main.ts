// npm run bench:shapes: measures views that hold the same, put in the words of several tools

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Former, startFormer } from '../former.js';
import type { Measurement, Settings } from '../measure.js';
import { isChosen } from '../options.js';
import { machineFacts } from '../report/machine.js';
import type { Circumstances } from '../report/report.js';
import { runScenarios } from '../run.js';
import type { Scenario } from '../scenarios.js';
import { type BenchServer, startBenchServer } from '../server.js';
import { type Variant, variants } from '../variants.js';
import { bulkScenarios } from './bulk.js';
import { type Kept, keep, pageOf, readKept } from './kept.js';
import { readShapeOptions } from './options.js';
import { readPairs } from './pairs.js';
import { longNested, shapeScenarios } from './scenarios.js';
import { shortTurns, type Turn } from './turns.js';
import { shapeVariants } from './variants.js';

const words = process.argv.slice(2);
const options = readShapeOptions(words);
const note = (line: string): void => console.error(line);
if (options.of.length > 0) publish(pageOf(options.of.map(readKept) as [Kept, ...Kept[]]));
else await measureAll();

async function measureAll(): Promise<void> {
  const server = await startBenchServer(options.server, options.hugePages, note);
  let former: Former | undefined;
  try {
    if (options.against !== undefined) former = await startFormer(options.against, options.server, options.hugePages);
    note(`${server.description}${former === undefined ? '' : `, against ${former.version}`}`);
    await run(server, former);
  } finally {
    await former?.server.stop();
    await server.stop();
  }
}

/** Publishes what there is after each measurement, as a whole run takes long. */
async function run(server: BenchServer, former: Former | undefined): Promise<void> {
  const pairs = await readPairs(server.place);
  const measurements: Measurement[] = [];
  const kept: Kept = { circumstances: circumstances(server), pairs, measurements };
  const settings: Omit<Settings, 'variants' | 'contest'> = {
    rounds: options.rounds,
    clients: options.clients,
    report: note,
    measured: (measurement) => {
      measurements.push(measurement);
      if (options.keep !== undefined) keep(options.keep, kept);
      if (options.output !== undefined) publish(pageOf([kept]));
    },
  };
  for (const { scenarios, turn, variants: able } of parts(former)) {
    const chosen = scenarios.filter((scenario) => isChosen(scenario, options.scenario));
    if (chosen.length === 0) continue;
    const contest = shortTurns(turn);
    await runScenarios(server.place, options.documents, chosen, { ...settings, variants: able, contest });
  }
  if (options.output === undefined) publish(pageOf([kept]));
}

interface Part {
  readonly variants: readonly Variant[];
  readonly turn: Turn;
  readonly scenarios: readonly Scenario[];
}

/** Changes of one row, for each size, and of many, which only another version is compared with. */
function parts(former: Former | undefined): Part[] {
  const others = former === undefined ? [] : [former.variant];
  const taking = ({ name }: Variant): boolean => options.variant.length === 0 || options.variant.includes(name);
  const single = {
    variants: [...shapeVariants, ...others].filter(taking),
    turn: { seconds: options.seconds, fewest: 8, warmUp: 20 },
  };
  const sizes = options.elements.map((elements) => shapeScenarios(options.documents, [elements]));
  const singles = [...sizes, longNested(options.documents)].map((scenarios) => ({ ...single, scenarios }));
  if (others.length === 0) return singles;
  const ours = variants.filter(({ name }) => name === 'ours');
  return [
    ...singles,
    {
      variants: [...ours, ...others],
      turn: { seconds: options.seconds, fewest: 1, warmUp: 1 },
      scenarios: bulkScenarios(options.bulk),
    },
  ];
}

function circumstances(server: BenchServer): Circumstances {
  return {
    command: ['npm run bench:shapes', ...(words.length > 0 ? ['--', ...words] : [])].join(' '),
    machine: machineFacts(),
    server: server.description,
    settings: server.settings,
    load: 'a procedure in the server that repeats the statement, a transaction for each write',
  };
}

function publish(markdown: string): void {
  if (options.output === undefined) {
    console.log(markdown);
    return;
  }
  mkdirSync(options.output, { recursive: true });
  writeFileSync(join(options.output, 'benchmarks-shapes.md'), markdown);
}
