import { expect, test } from 'vitest';
import type { Measurement, Result } from '../../bench/measure.js';
import { makeReport } from '../../bench/report/report.js';
import type { ScaleRun } from '../../bench/run.js';
import { fullScale, type Scenario, scenariosAt } from '../../bench/scenarios.js';
import { spreadOf } from '../../bench/statistics.js';

const circumstances = {
  command: 'npm run bench',
  machine: 'a machine',
  server: 'a server',
  settings: { fsync: 'off' },
  load: 'clients',
};

function result(variant: string, ...rounds: number[]): Result {
  return { variant, rounds, throughput: spreadOf(rounds), costs: { p50: 1, p99: 2, wal: 3, dead: 4, retries: 0 } };
}

function measurement(documents: number, name: string, clients: number, results: Result[]): Measurement {
  const scenario = scenariosAt(fullScale(documents)).find((each) => each.name === name) as Scenario;
  return { scenario, clients, results };
}

const few: ScaleRun = {
  documents: 10_000,
  measurements: [
    measurement(10_000, 'root-column', 1, [
      result('none', 100, 200),
      result('expert', 90, 140),
      result('ours', 80, 120),
    ]),
    measurement(10_000, 'root-column', 8, [result('none', 200), result('expert', 180), result('ours', 171)]),
    measurement(10_000, 'element-field-1000', 1, [
      result('floor', 100),
      result('expert', 20),
      result('expert-extension', 90),
      result('ours', 80),
      result('recompute', 20),
    ]),
    measurement(10_000, 'unread-column', 1, [result('none', 100), result('ours', 97)]),
  ],
  figures: [],
};

const many: ScaleRun = {
  documents: 1_000_000,
  measurements: [
    measurement(1_000_000, 'root-column', 1, [result('none', 120), result('expert', 80), result('ours', 80)]),
    measurement(1_000_000, 'root-column', 8, [result('none', 160), result('ours', 150)]),
  ],
  figures: [
    {
      dataset: (scenariosAt(fullScale(1_000_000))[0] as Scenario).dataset,
      refresh: spreadOf([1000]),
      readComputed: spreadOf([1]),
      readStored: spreadOf([1]),
      createTableAs: spreadOf([800, 1000]),
      createView: spreadOf([1000, 1000]),
      creation: spreadOf([0.8, 1]),
    },
  ],
};

const { markdown, charts } = makeReport([few, many], circumstances);

/** Rows of the table whose first column head is given. */
function rowsOf(head: string): string[] {
  const lines = markdown.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`| ${head} |`));
  const end = lines.findIndex((line, place) => place > start && !line.startsWith('|'));
  return lines.slice(start, end).filter((line) => !line.startsWith('| ---'));
}

test('the targets come first: how many hold, then what was reached in every place', () => {
  expect(markdown.indexOf('\n## ')).toBe(markdown.indexOf('\n## Targets\n'));
  expect(rowsOf('target | holds')).toEqual([
    '| target | holds |',
    '| at least 0.9 of the speed of the faster expert | 2 of 4 |',
    '| a root column: at least 0.7 of the speed without a view | 3 of 4 |',
    '| a column that no view reads: at least 0.97 of the speed without a view | 1 of 1 |',
    '| a comment inserted, its post counted, by 4 clients on 5 posts: at least 0.5 of the speed without a view | not measured |',
    '| documents over 2 kB: at least 0.8 of the speed of the storage floor | 1 of 1 |',
    '| a field of an element, of 1,000: at least 5 times the speed of recompute by key | 0 of 1 |',
    '| a write among 1,000,000 documents: at most 1.15 times the time of one among 10,000 | 1 of 2 |',
    '| creating a view of 1,000,000 documents: at least 0.8 of the speed of CREATE TABLE AS and its key | 1 of 1 |',
  ]);
  const places = rowsOf('target | write').map((row) => row.split(' | ').slice(1).join(' | '));
  expect(places).toEqual([
    'write | documents | 1 client | 8 clients |',
    'a root column | 10,000 | **0.873 fails** | 0.950 holds |',
    'a field of an element, of 1,000 | 10,000 | **0.889 fails** |  |',
    'a root column | 1,000,000 | 1.00 holds |  |',
    'a root column | 10,000 | 0.700 holds | 0.855 holds |',
    'a root column | 1,000,000 | **0.667 fails** | 0.938 holds |',
    'a column that no view reads | 10,000 | 0.970 holds |  |',
    'a field of an element, of 1,000 | 10,000 | 0.800 holds |  |',
    'a field of an element, of 1,000 | 10,000 | **4.00 fails** |  |',
    'a root column | 1,000,000 | **1.25 fails** | 1.14 holds |',
    ' | 1,000,000 | 0.900 holds |  |',
  ]);
});

test('what a write costs among many documents stands beside what it costs without a view', () => {
  expect(rowsOf('cost of a write')).toEqual([
    '| cost of a write | documents | clients | no view | expert | jsonb_ivm |',
    '| a root column | 1,000,000 | 1 | 1.25 | 1.44 | 1.25 |',
    '| a root column | 1,000,000 | 8 | 1.25 |  | 1.14 |',
  ]);
});

test('the same numbers give the same report, with a chart for every table', () => {
  expect(makeReport([few, many], circumstances)).toEqual({ markdown, charts });
  const names = ['10000-1', '10000-8', '1000000-1', '1000000-8'].map((name) => `benchmarks-${name}.svg`);
  expect(Object.keys(charts)).toEqual(names);
  for (const name of names) expect(markdown).toContain(`![Writes per second](${name})`);
});
