import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Former, startFormer } from './former.js';
import { findLoadGenerator } from './load/find.js';
import type { LoadGenerator } from './load/load.js';
import { type Settings, turnsOf } from './measure.js';
import { isChosen, type Options, readOptions } from './options.js';
import { machineFacts } from './report/machine.js';
import { makeReport } from './report/report.js';
import { runScenarios, type ScaleRun } from './run.js';
import { fullScale, type Scale, scenariosAt } from './scenarios.js';
import { type BenchServer, startBenchServer } from './server.js';
import { type Variant, variants } from './variants.js';

const words = process.argv.slice(2);
const options = readOptions(words);
const note = (line: string): void => console.error(line);
const server = await startBenchServer(options.server, options.hugePages, note).catch((error: Error) => {
  note(error.message);
  process.exit(1);
});
let former: Former | undefined;
try {
  if (options.against !== undefined) former = await startFormer(options.against, options.server, options.hugePages);
  const load = await findLoadGenerator();
  note(`${server.description}, ${load.description}${former === undefined ? '' : `, against ${former.version}`}`);
  const runs = await runAll(options, server, load, former);
  publish(options, server, load, runs);
} finally {
  await former?.server.stop();
  await server.stop();
}

async function runAll(
  options: Options,
  server: BenchServer,
  load: LoadGenerator,
  former: Former | undefined,
): Promise<ScaleRun[]> {
  const settings: Omit<Settings, 'variants'> = {
    rounds: options.quick ? Math.min(options.rounds, 2) : options.rounds,
    clients: options.quick ? [1] : options.clients,
    contest: turnsOf({ turn: { seconds: options.seconds }, load }),
    report: note,
  };
  const runs: ScaleRun[] = [];
  for (const [place, scale] of scalesOf(options).entries()) {
    note(`${scale.documents.toLocaleString('en')} documents`);
    const names = place > 0 && options.further.length > 0 ? options.further : options.scenario;
    const contestants = place > 0 && options.furtherVariants.length > 0 ? options.furtherVariants : options.variant;
    const chosen = scenariosAt(scale).filter((scenario) => isChosen(scenario, names));
    if (chosen.length === 0) throw new Error(`there is no scenario ${names.join()}`);
    const others = former === undefined ? [] : [former.variant];
    const variants = [...usableVariants(contestants, server), ...others];
    runs.push(await runScenarios(server.place, scale.documents, chosen, { ...settings, variants }));
  }
  return runs;
}

function usableVariants(names: readonly string[], server: BenchServer): Variant[] {
  const chosen = variants.filter(({ name }) => names.includes(name));
  const usable = chosen.filter(({ name }) => name !== 'pg_ivm' || server.extensions.includes('pg_ivm'));
  for (const { name } of chosen.filter((variant) => !usable.includes(variant))) note(`${name} is not installed`);
  return usable;
}

function scalesOf(options: Options): Scale[] {
  if (options.quick) return [{ documents: 1000, limit: 1000, bulk: 1000 }];
  return options.documents.map(fullScale);
}

function publish(options: Options, server: BenchServer, load: LoadGenerator, runs: readonly ScaleRun[]): void {
  const command = ['npm run bench', ...(words.length > 0 ? ['--', ...words] : [])].join(' ');
  const report = makeReport(runs, {
    command,
    machine: machineFacts(),
    server: server.description,
    settings: server.settings,
    load: load.description,
  });
  if (options.output === undefined) {
    console.log(report.markdown);
    return;
  }
  mkdirSync(options.output, { recursive: true });
  writeFileSync(join(options.output, 'benchmarks.md'), report.markdown);
  for (const [name, svg] of Object.entries(report.charts)) writeFileSync(join(options.output, name), svg);
}
