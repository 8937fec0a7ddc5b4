import { describe, expect, it } from 'vitest';
import type { Driver } from '../../src/index.js';
import { Random } from '../oracle/generate/random.js';
import { onStage } from './on-stage.js';
import { pairsOf, runOverlapping } from './runs.js';
import { expectExact, testOverlaps } from './suite.js';
import { runTouching } from './touching.js';

testOverlaps({ pairs: 10, random: 15 });

describe('transactions that overlap', () => {
  it.each(['to-many-of-to-one', 'tree-below-embedded'])('would leave documents stale without the locks: %s', (name) =>
    onStage(name, 'nullable', async (stage, driver) => {
      await withoutLocks(driver);
      let stale = 0;
      for (const pair of new Random(1).some(pairsOf(stage.events), 100)) {
        for await (const { ending } of runOverlapping(stage, pair)) stale += ending.findings.length;
      }
      expect(stale).toBeGreaterThan(0);
    }),
  );
});

describe('who writes columns that no view reads', () => {
  it.each([
    ['to-many-of-to-one', 'nullable'],
    ['root-filter', 'cascade'],
    ['order-with-all', 'nullable'],
    ['lists-of-lists-of-lists', 'none'],
  ] as const)('waits for nobody because of the view: %s linked %s', (name, linking) =>
    onStage(name, linking, async (stage) => {
      for await (const run of runTouching(stage, new Random(3), 0.02)) expectExact(run);
    }),
  );
});

describe.each(['SERIALIZABLE', 'REPEATABLE READ'] as const)(
  'at %s transactions are exact or fail with 40001',
  (isolation) => {
    it.each([
      ['to-many-of-to-one', 'nullable'],
      ['order-with-all', 'none'],
    ] as const)('%s linked %s', (name, linking) =>
      onStage(
        name,
        linking,
        async (stage) => {
          const failures = new Set<string | null>();
          for (const pair of new Random(2).some(pairsOf(stage.events), 25)) {
            for await (const run of runOverlapping(stage, pair, [isolation, isolation])) {
              expectExact(run);
              for (const code of run.ending.failures) failures.add(code);
            }
          }
          expect([...failures]).toContain('40001');
        },
        { serializable: isolation === 'SERIALIZABLE' },
      ),
    );
  },
);

/** Proves that the scenarios find what the locks prevent. */
async function withoutLocks(driver: Driver): Promise<void> {
  const functions = await driver.query<{ definition: string }>(
    `SELECT pg_get_functiondef(oid) AS definition FROM pg_proc
     WHERE pronamespace = 'jsonb_ivm'::regnamespace AND prorettype = 'trigger'::regtype`,
  );
  for (const { definition } of functions) {
    await driver.execute(definition.replaceAll(/PERFORM pg_catalog\.pg_advisory_xact_lock[^;]*;/g, ''));
  }
}
