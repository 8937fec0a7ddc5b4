import { platform } from 'node:os';
import { expect, inject, test } from 'vitest';
import type { Settings } from '../../bench/measure.js';
import { runScenarios } from '../../bench/run.js';
import { placeOf } from '../../bench/server.js';
import { bulkScenarios } from '../../bench/shapes/bulk.js';
import { kindNames, shapeNames } from '../../bench/shapes/kinds.js';
import { readPairs } from '../../bench/shapes/pairs.js';
import { longNested, shapeScenarios } from '../../bench/shapes/scenarios.js';
import { shortTurns } from '../../bench/shapes/turns.js';
import { shapeVariants } from '../../bench/shapes/variants.js';
import { variants } from '../../bench/variants.js';

const server = placeOf(inject('servers')['15'] as string);

const settings: Settings = {
  variants: shapeVariants,
  rounds: 2,
  clients: [2],
  contest: shortTurns({ seconds: 0.0001, fewest: 2, warmUp: 1 }),
  report: () => undefined,
};

test('every change runs in every shape, and leaves exact documents', async () => {
  // one change of each kind, another one of the next
  const scenarios = shapeScenarios(8, [10]).filter((_, place) => place % 4 === Math.floor(place / 4) % 4);
  expect(new Set(scenarios.map(({ kind }) => kind))).toEqual(new Set(kindNames));
  const run = await runScenarios(server, 8, scenarios, settings);
  expect(run.measurements.map(({ scenario }) => scenario.name)).toEqual(scenarios.map(({ name }) => name));
  for (const { scenario, results } of run.measurements) {
    const byHand = scenario.kind === 'without-ids' ? ['list-trigger'] : [];
    expect(results.map(({ variant }) => variant)).toEqual([...shapeNames, ...byHand]);
    for (const { rounds, processor } of results) {
      expect(rounds.every((throughput) => throughput > 0)).toBe(true);
      // nobody else counts the processor time of a process
      expect(processor?.map((time) => time > 0)).toEqual(platform() === 'linux' ? [true, true] : undefined);
    }
  }
});

test('what a variant refuses, others are measured without', async () => {
  const [ours] = variants.filter(({ name }) => name === 'ours');
  if (ours === undefined) throw new Error('there is no variant of ours');
  const former = { ...ours, name: 'former', server: { ...server }, refuses: async () => true };
  const scenarios = bulkScenarios(100).filter(({ name }) => name.startsWith('bulk-each'));
  const measured: string[] = [];
  const run = await runScenarios(server, 8, scenarios, {
    ...settings,
    variants: [ours, former, { ...former, name: 'beside', refuses: async () => false }],
    measured: ({ scenario }) => measured.push(scenario.name),
  });
  expect(measured).toEqual(['bulk-each-100-update', 'bulk-each-100-insert']);
  for (const { results } of run.measurements) expect(results.map(({ variant }) => variant)).toEqual(['ours', 'beside']);
});

test('the longest lists in lists are 500 of 20', () => {
  const [scenario, ...others] = longNested(10_000);
  expect(others).toEqual([]);
  expect(scenario?.dataset).toMatchObject({ lines: 10_000, items: 20 });
});

test('plans say which tables are answered by less than a document', async () => {
  const pairs = await readPairs(server, ['joined']);
  expect(pairs.map(({ shape, table }) => `${shape} ${table}`)).toEqual(
    shapeNames.flatMap((shape) => [`${shape} public.line`, `${shape} public.product`]),
  );
});
