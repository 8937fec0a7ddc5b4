// npm run bench:shapes: measures views that hold the same, put in the words of several tools

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Former, startFormer } from '../former.js';
import { findLoadGenerator } from '../load/find.js';
import type { LoadGenerator } from '../load/load.js';
import type { Measurement, Settings } from '../measure.js';
import { isChosen } from '../options.js';
import { machineFacts } from '../report/machine.js';
import { runScenarios } from '../run.js';
import type { Scenario } from '../scenarios.js';
import { type BenchServer, startBenchServer } from '../server.js';
import { type Variant, variants } from '../variants.js';
import { bulkScenarios } from './bulk.js';
import { readShapeOptions } from './options.js';
import { readPairs } from './pairs.js';
import { makeShapeReport } from './report.js';
import { longNested, shapeScenarios } from './scenarios.js';
import { shapeVariants } from './variants.js';

const words = process.argv.slice(2);
const options = readShapeOptions(words);
const note = (line: string): void => console.error(line);
const server = await startBenchServer(options.server, options.hugePages, note);
let former: Former | undefined;
try {
  if (options.against !== undefined) former = await startFormer(options.against, options.server, options.hugePages);
  const load = await findLoadGenerator();
  note(`${server.description}, ${load.description}${former === undefined ? '' : `, against ${former.version}`}`);
  await run(server, load);
} finally {
  await former?.server.stop();
  await server.stop();
}

/** Publishes what there is after each measurement, as a whole run takes long. */
async function run({ place }: BenchServer, load: LoadGenerator): Promise<void> {
  const pairs = await readPairs(place);
  const measurements: Measurement[] = [];
  const report = (): string => makeShapeReport(measurements, pairs, circumstances(load));
  const settings: Omit<Settings, 'variants' | 'warmUp'> = {
    rounds: options.rounds,
    turn: { seconds: options.seconds },
    clients: options.clients,
    load,
    report: note,
    measured: (measurement) => {
      measurements.push(measurement);
      publish(report());
    },
  };
  for (const { scenarios, ...contest } of contests()) {
    const chosen = scenarios.filter((scenario) => isChosen(scenario, options.scenario));
    if (chosen.length === 0) continue;
    await runScenarios(place, options.documents, chosen, { ...settings, ...contest });
  }
  if (options.output === undefined) console.log(report());
}

type Contest = Pick<Settings, 'variants' | 'warmUp'> & { readonly scenarios: readonly Scenario[] };

/** Changes of one row, for each size, and of many, which only another version is compared with. */
function contests(): Contest[] {
  const others = former === undefined ? [] : [former.variant];
  const taking = ({ name }: Variant): boolean => options.variant.length === 0 || options.variant.includes(name);
  const single = { variants: [...shapeVariants, ...others].filter(taking), warmUp: { writes: 30 } };
  const sizes = options.elements.map((elements) => shapeScenarios(options.documents, [elements]));
  const singles = [...sizes, longNested(options.documents)].map((scenarios) => ({ ...single, scenarios }));
  if (others.length === 0) return singles;
  const ours = variants.filter(({ name }) => name === 'ours');
  return [
    ...singles,
    { variants: [...ours, ...others], warmUp: { writes: 2 }, scenarios: bulkScenarios(options.bulk) },
  ];
}

function circumstances(load: LoadGenerator) {
  return {
    command: ['npm run bench:shapes', ...(words.length > 0 ? ['--', ...words] : [])].join(' '),
    machine: machineFacts(),
    server: server.description,
    settings: server.settings,
    load: load.description,
  };
}

function publish(markdown: string): void {
  if (options.output === undefined) return;
  mkdirSync(options.output, { recursive: true });
  writeFileSync(join(options.output, 'benchmarks-shapes.md'), markdown);
}
