import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Measurement, Result } from '../../bench/measure.js';
import type { Scenario } from '../../bench/scenarios.js';
import { bulkScenarios } from '../../bench/shapes/bulk.js';
import { keep, pageOf, readKept } from '../../bench/shapes/kept.js';
import type { Pair } from '../../bench/shapes/pairs.js';
import { makeShapeReport } from '../../bench/shapes/report.js';
import { longNested, shapeScenarios } from '../../bench/shapes/scenarios.js';
import { spreadOf } from '../../bench/statistics.js';

const scenarios = [...shapeScenarios(10_000, [10, 1000]), ...longNested(10_000), ...bulkScenarios(10_000)];

function result(variant: string, ...rounds: number[]): Result {
  return { variant, rounds, throughput: spreadOf(rounds) };
}

function measurement(name: string, ...results: Result[]): Measurement {
  const scenario = scenarios.find((each) => each.name === name) as Scenario;
  return { scenario, clients: 1, results };
}

const measurements = [
  measurement('list-10-insert', result('objects', 100), result('kysely', 79), result('jooq', 80), result('former', 50)),
  measurement('list-1000-move', result('objects', 100), result('objects-recompute', 20), result('kysely', 90)),
  measurement('without-ids-10-update', result('objects', 89), result('prisma', 90), result('list-trigger', 100)),
  measurement('nested-10000-insert', result('objects', 50), result('former', 10)),
  measurement('bulk-each-100-update', result('ours', 14), result('former', 10)),
];

const pairs: Pair[] = [
  { kind: 'joined', shape: 'drizzle', table: 'public.line', less: true },
  { kind: 'joined', shape: 'drizzle', table: 'public.product', less: false },
];

const circumstances = {
  command: 'npm run bench:shapes',
  machine: 'a machine',
  server: 'a server',
  settings: { fsync: 'off' },
  load: 'clients',
};

const report = makeShapeReport(measurements, pairs, circumstances);

const rows = report.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| ---'));

test('the targets come first, each with the places where it holds', () => {
  expect(rows.slice(1, 8).map((row) => row.split(' | ')[1])).toEqual([
    '2 of 3 |',
    '1 of 1 |',
    '1 of 2 |',
    '1 of 1 |',
    '1 of 1 |',
    '0 of 1 |',
    '1 of 2 |',
  ]);
  expect(report).toContain('By documents are answered: Drizzle, a list with a joined row: public.product.');
});

test('what falls short is bold, and what was not measured is left out', () => {
  expect(rows).toContain('| a list of 10: insert | 1 | 100 | **0.79 (0.79–0.79)** |  |  |  | 0.80 (0.80–0.80) |  |');
  expect(rows).toContain('| a list of 1,000: move | 1 | 100 | 5.00 (5.00–5.00) |  |  |  |  |  |  |');
  expect(rows).toContain(
    '| one element of each of 10,000 documents of 100: update | 1 | 10.0 | **1.40 (1.40–1.40)** |',
  );
});

test('every change that another version was measured with is held against it', () => {
  expect(rows).toContain('| a list of 10: insert | 1 | 2.00 (2.00–2.00) |');
  expect(rows).toContain('| a list in a list of 10,000: insert | 1 | 5.00 (5.00–5.00) |');
});

test('processor time decides where it is told, and writes per second are below', () => {
  const [insert] = measurements as [Measurement];
  const told = (variant: string, speed: number, ...processor: number[]): Result => ({
    ...result(variant, ...processor.map(() => speed)),
    processor,
  });
  const results = [told('objects', 10, 100, 80, 90, 85, 95), told('kysely', 20, 200, 100, 90, 100, 100)];
  const page = makeShapeReport([{ ...insert, results }], pairs, circumstances);
  const lines = page.split('\n').filter((line) => line.startsWith('| a list of 10'));
  // each round's, in order 0.5, 0.8, 0.85, 0.95, 1: the median, and the quarters
  expect(lines).toEqual([
    '| a list of 10: insert | 1 | 90.0 | 0.85 (0.80–0.95) |  |  |  |  |  |',
    '| a list of 10: insert | 1 | 10.0 | 2.00 (2.00–2.00) |  |  |  |  |  |',
  ]);
  expect(page).toContain('<summary>By writes per second</summary>');
});

test('a page of several runs says how each was made', () => {
  const directory = mkdtempSync(join(tmpdir(), 'jsonb-ivm-kept-'));
  try {
    const file = join(directory, 'run.json');
    keep(file, { circumstances, pairs, measurements: measurements.slice(1) });
    const first = {
      circumstances: { ...circumstances, command: 'first' },
      pairs,
      measurements: measurements.slice(0, 1),
    };
    const page = pageOf([first, readKept(file)]);
    expect(page.split('\n').slice(3)).toEqual(report.split('\n').slice(3));
    expect(page).toContain('Written by `first`, `npm run bench:shapes`.');
  } finally {
    rmSync(directory, { recursive: true });
  }
});
