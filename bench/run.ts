import { Databases } from './databases.js';
import { nameOf } from './datasets.js';
import type { Place } from './load/load.js';
import { type Measurement, measure, type Series, type Settings } from './measure.js';
import { measureScale, type ScaleFigures } from './scale.js';
import type { Scenario } from './scenarios.js';

/** All that was measured at one scale. */
export interface ScaleRun {
  readonly documents: number;
  readonly measurements: readonly Measurement[];
  readonly figures: readonly ScaleFigures[];
}

/** Runs scenarios, those of one dataset together: its rows are made once and dropped before the next. */
export async function runScenarios(
  server: Place,
  documents: number,
  scenarios: readonly Scenario[],
  settings: Settings,
): Promise<ScaleRun> {
  const measurements: Measurement[] = [];
  const figures: ScaleFigures[] = [];
  for (const group of grouped(scenarios, ({ dataset }) => nameOf(dataset))) {
    const databases = new Databases(server, group[0].dataset);
    try {
      for (const series of grouped(group, (scenario) => scenario.series ?? scenario.name)) {
        measurements.push(...(await measure(databases, series, settings)));
      }
      const scaled = group.find(({ name }) => name === 'root-column');
      const plain = settings.variants.find(({ name }) => name === 'none');
      if (scaled !== undefined && plain !== undefined) {
        settings.report('creating, refreshing and reading');
        figures.push(await measureScale(databases, scaled, plain, settings.rounds));
      }
    } finally {
      await databases.drop();
    }
  }
  const order = (measurement: Measurement): number => scenarios.indexOf(measurement.scenario);
  return { documents, measurements: measurements.sort((a, b) => order(a) - order(b)), figures };
}

function grouped(scenarios: readonly Scenario[], nameOfGroup: (scenario: Scenario) => string): Series[] {
  const groups = new Map<string, [Scenario, ...Scenario[]]>();
  for (const scenario of scenarios) {
    const name = nameOfGroup(scenario);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [scenario]);
    else group.push(scenario);
  }
  return [...groups.values()];
}
