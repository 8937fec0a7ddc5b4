import { describe, expect, it } from 'vitest';
import { Random } from '../oracle/generate/random.js';
import { runBesideFiller, runFillings } from './modes.js';
import { onStage } from './on-stage.js';
import { runOverlapping } from './runs.js';
import { expectExact } from './suite.js';
import type { Event } from './world.js';

describe('a view that is filled while others write', () => {
  it.each([
    ['order-with-all', 'nullable'],
    ['uncorrelated', 'none'],
    ['inner-join', 'nullable'],
    ['root-filter-by-subquery', 'none'],
    ['groups', 'nullable'],
    ['tree-of-the-root', 'nullable'],
  ] as const)('has exact documents at every moment: %s linked %s', (name, linking) =>
    onStage(
      name,
      linking,
      async (stage) => {
        let waited = 0;
        for await (const run of runFillings(0.012, 1)(stage, new Random(1))) {
          expectExact(run);
          if (run.ending.waited) waited++;
        }
        expect(waited).toBeGreaterThan(0);
      },
      { missing: 'filling' },
    ),
  );

  it.each([
    ['order-with-all', 'nullable'],
    ['root-filter-by-subquery', 'none'],
    ['groups', 'nullable'],
  ] as const)('or takes the place of another view, whose documents are there: %s linked %s', (name, linking) =>
    onStage(
      name,
      linking,
      async (stage) => {
        let waited = 0;
        for await (const run of runFillings(0.01, 1)(stage, new Random(3))) {
          expectExact(run);
          if (run.ending.waited) waited++;
        }
        expect(waited).toBeGreaterThan(0);
      },
      { missing: 'replacing' },
    ),
  );

  it('would be stale with the functions of one that is filled: they take a missing document for a missing root', () =>
    onStage(
      'order-with-all',
      'nullable',
      async (stage) => {
        let stale = 0;
        const truncate = stage.events.find(({ name }) => name === 'line: truncate') as Event;
        for (const update of stage.events.filter(({ table, kind }) => table !== 'line' && kind === 'update'))
          for await (const { ending } of runOverlapping(stage, [truncate, update])) stale += ending.findings.length;
        expect(stale).toBeGreaterThan(0);
      },
      { missing: 'lost' },
    ));

  it('where all writers run at SERIALIZABLE, so does the filler', () =>
    onStage(
      'order-with-all',
      'nullable',
      async (stage) => {
        const failures = new Set<string | null>();
        for await (const run of runBesideFiller(stage, new Random(1), 0.1)) {
          expectExact(run);
          for (const code of run.ending.failures) failures.add(code);
        }
        expect([...failures]).toContain('40001');
      },
      { missing: 'filling', serializable: true },
    ));
});

describe('documents that were lost', () => {
  it.each([
    ['to-one', 'nullable'],
    ['order-with-all', 'nullable'],
  ] as const)('are made beside who writes: %s linked %s', (name, linking) =>
    onStage(
      name,
      linking,
      async (stage) => {
        for await (const run of runBesideFiller(stage, new Random(2), 0.03)) expectExact(run);
      },
      { missing: 'lost' },
    ),
  );
});
