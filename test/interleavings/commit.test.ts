import { describe, expect, it } from 'vitest';
import { Random } from '../oracle/generate/random.js';
import { onStage } from './on-stage.js';
import { randomScenario } from './random.js';
import { pairsOf, runOverlapping, runPausing } from './runs.js';
import { expectExact } from './suite.js';

describe('transactions whose commits overlap, of views that change at commit', () => {
  it.each([
    ['order-with-all', 'nullable'],
    ['to-many-of-to-one', 'none'],
    ['lists-of-lists-of-lists', 'nullable'],
    ['uncorrelated', 'none'],
    ['root-filter-by-subquery', 'nullable'],
    ['groups', 'nullable'],
    ['tree-below-and-on', 'nullable'],
    ['view-over-view', 'nullable'],
  ] as const)('leave no document stale: %s linked %s', (name, linking) =>
    onStage(
      name,
      linking,
      async (stage) => {
        const random = new Random(4);
        let waited = 0;
        for (const pair of random.some(pairsOf(stage.events), 8))
          for await (const run of runPausing(stage, pair)) {
            expectExact(run);
            if (run.ending.waited) waited++;
          }
        for (const pair of random.some(pairsOf(stage.events), 5))
          for await (const run of runOverlapping(stage, pair)) expectExact(run);
        for (let count = 0; count < 10; count++) {
          const scenario = randomScenario(random, stage.events, true);
          expectExact({ scenario, ending: await stage.run(scenario) });
        }
        expect(waited).toBeGreaterThan(0);
      },
      { atCommit: true },
    ),
  );

  it('would leave some stale without the locks', () =>
    onStage(
      'to-many-of-to-one',
      'nullable',
      async (stage, driver) => {
        const functions = await driver.query<{ definition: string }>(
          `SELECT pg_get_functiondef(oid) AS definition FROM pg_proc
           WHERE pronamespace = 'jsonb_ivm'::regnamespace AND proname LIKE '%answer notes'`,
        );
        for (const { definition } of functions)
          await driver.execute(definition.replaceAll(/PERFORM pg_catalog\.pg_advisory_xact_lock[^;]*;/g, 'NULL;'));
        let stale = 0;
        for (const pair of new Random(1).some(pairsOf(stage.events), 25))
          for await (const { ending } of runPausing(stage, pair)) stale += ending.findings.length;
        expect(stale).toBeGreaterThan(0);
      },
      { atCommit: true },
    ));
});
