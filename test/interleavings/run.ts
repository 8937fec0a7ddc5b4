import { installExtension } from '../extension/installation.js';
import { Random } from '../oracle/generate/random.js';
import { startServer } from '../servers/server.js';
import { explore } from './explore.js';
import { modesFor } from './modes.js';
import { type Options, readOptions, usage } from './options.js';
import { Outcomes, outcomeOf } from './outcomes.js';
import type { Run } from './runs.js';
import type { Stage, StageOptions } from './stage.js';
import { rowOfKinds, writeTable } from './table.js';
import { linkingsOfTable, pairsOfTable, runAtAllLevels } from './table-runs.js';
import { type ViewCase, viewCases } from './views.js';

/** Runs a mode over the views asked for; returns how many scenarios had findings. */
async function runMode(serverUrl: string, options: Options): Promise<number> {
  const mode = modesFor(options)[options.mode.replace(/^commit-/, '')];
  if (mode === undefined) throw new Error(`there is no mode ${options.mode}`);
  let findings = 0;
  for (const viewCase of viewCases) {
    if (options.view !== undefined && options.view !== viewCase.name) continue;
    for (const linking of viewCase.linkings) {
      if (options.linking !== undefined && options.linking !== linking) continue;
      const scenarios = (stage: Stage) => mode(stage, new Random(options.seed));
      const runs = explore(serverUrl, viewCase, linking, scenarios, stageFor(options.mode));
      for await (const { ending } of runs) if (ending.findings.length > 0) findings++;
    }
  }
  return findings;
}

function stageFor(mode: string): StageOptions {
  const serializable = mode.startsWith('serializable');
  const options = { serializable, atCommit: mode.startsWith('commit-') };
  if (mode === 'lost' || mode === 'replacing') return { ...options, missing: mode };
  return mode.endsWith('filling') ? { ...options, missing: 'filling' } : options;
}

/** Runs what the tables of the documentation are of, and writes them; returns how many scenarios had findings. */
async function makeTable(serverUrl: string, options: Options): Promise<number> {
  const [byView, byKinds] = [new Outcomes(), new Outcomes()];
  let findings = 0;
  for (const viewCase of viewCases) {
    for await (const run of runsOfTable(serverUrl, viewCase, options)) {
      byView.add(viewCase.name, run);
      byKinds.add(rowOfKinds(run), run);
      if (outcomeOf(run) === 'stale') findings++;
    }
  }
  writeTable(byView, byKinds, options);
  return findings;
}

async function* runsOfTable(serverUrl: string, viewCase: ViewCase, { seed, share }: Options): AsyncGenerator<Run> {
  for (const linking of linkingsOfTable(viewCase)) {
    for (const serializable of [false, true]) {
      const scenarios = async function* (stage: Stage): AsyncGenerator<Run> {
        const random = new Random(seed);
        const pairs = pairsOfTable(viewCase, linking, stage.events, seed);
        for (const pair of pairs) if (random.chance(share)) yield* runAtAllLevels(stage, pair);
      };
      yield* explore(serverUrl, viewCase, linking, scenarios, { serializable });
    }
  }
}

async function main(): Promise<number> {
  const options = readOptions();
  if (options === null) {
    console.error(usage);
    return 2;
  }
  const server = await startServer(options.server, {
    settings: { autovacuum: 'off' },
    ...(options.extension ? { installation: installExtension(options.server) } : {}),
  });
  try {
    return (await (options.write ? makeTable : runMode)(server.url, options)) === 0 ? 0 : 1;
  } finally {
    await server.stop();
  }
}

process.exitCode = await main();
