import { expect, inject, test } from 'vitest';
import { ownClients } from '../../bench/load/clients.js';
import { findLoadGenerator } from '../../bench/load/find.js';
import { makeReport } from '../../bench/report/report.js';
import { runScenarios } from '../../bench/run.js';
import { type Scale, scenariosAt } from '../../bench/scenarios.js';
import { placeOf } from '../../bench/server.js';
import { defaultVariants, variants } from '../../bench/variants.js';

/** Small enough that nearly all scenarios share their tables. */
const tiny: Scale = { documents: 40, limit: 6, bulk: 5 };

const server = placeOf(inject('servers')['15'] as string);
const chosen = variants.filter(({ name }) => defaultVariants.includes(name) && name !== 'pg_ivm');

test('every scenario runs with every variant, and leaves exact documents', async () => {
  // The one that is left out would need tables of its own, and is another number of the one after it.
  const scenarios = scenariosAt(tiny).filter(({ name }) => name !== 'embedded-1');
  const settings = {
    variants: chosen,
    rounds: 1,
    warmUps: 0,
    amount: { writes: 2 },
    clients: [2],
    load: ownClients,
    report: () => undefined,
  };
  const run = await runScenarios(server, tiny.documents, scenarios, settings);

  expect(run.measurements.map(({ scenario }) => scenario.name)).toEqual(scenarios.map(({ name }) => name));
  for (const { scenario, results } of run.measurements) {
    const able = chosen.filter((variant) => variant.recipe(scenario) !== undefined).map(({ name }) => name);
    expect(results.map(({ variant }) => variant)).toEqual(able);
    for (const { throughput, p50, p99 } of results) {
      expect(throughput.median).toBeGreaterThan(0);
      expect(p99).toBeGreaterThanOrEqual(p50);
    }
  }

  const circumstances = { command: 'npm run bench', machine: 'a machine', server: 'a server', load: 'clients' };
  const report = makeReport([run], circumstances);
  expect(makeReport([run], circumstances)).toEqual(report);
  for (const { title } of scenarios) expect(report.markdown).toContain(`| ${title} |`);
  expect(Object.keys(report.charts)).toEqual(['benchmarks-40-2.svg']);
});

test('documents that differ from the query stop the benchmark', async () => {
  const load = await findLoadGenerator();
  const scenarios = scenariosAt(tiny).filter(({ name }) => name === 'root-column');
  const forgetful = {
    ...(chosen.find(({ name }) => name === 'floor') as (typeof chosen)[number]),
    name: 'forgetful',
    exact: true,
  };
  const settings = {
    variants: [forgetful],
    rounds: 1,
    warmUps: 0,
    amount: { writes: 2 },
    clients: [1],
    load,
    report: () => undefined,
  };
  await expect(runScenarios(server, tiny.documents, scenarios, settings)).rejects.toThrow(
    /^root-column, forgetful: [12] documents differ from the query, the first: \d+$/,
  );
});
