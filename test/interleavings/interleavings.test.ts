import { describe, expect, it } from 'vitest';
import type { Driver } from '../../src/index.js';
import { Random } from '../oracle/generate/random.js';
import { onStage } from './on-stage.js';
import { type PastFailure, pastFailures } from './past.js';
import { randomScenario } from './random.js';
import { pairsOf, type Run, runOverlapping, runPauses } from './runs.js';
import { describeScenario, type Scenario, transaction } from './scenario.js';
import type { Stage } from './stage.js';
import { viewCases } from './views.js';
import type { Event, Linking } from './world.js';

/** Of each view, so many random pairs and random scenarios; `run.ts` runs all of them, and more kinds. */
const sample = { pairs: 10, random: 15 };

const replayPast = ({ view, linking, transactions, isolation, order }: PastFailure): Promise<void> =>
  onStage(view, linking, async (stage) => {
    const scenario: Scenario = {
      transactions: transactions.map((names) =>
        transaction(
          names.map((name) => eventOf(stage, name)),
          isolation,
        ),
      ),
      order,
    };
    if (!order.includes('.')) return expectExact({ scenario, ending: await stage.run(scenario) });
    for await (const run of runPauses(stage, scenario, 0)) expectExact(run);
  });

describe('transactions that overlap leave no document stale', () => {
  it.each(pastFailures)('$name', replayPast);

  it.each(
    viewCases.map(({ name, linkings }, place) => [name, linkings[place % linkings.length] as Linking, place] as const),
  )('of the view %s linked %s', (name, linking, seed) =>
    onStage(name, linking, async (stage) => {
      const random = new Random(seed);
      const pairs = pairsOf(stage.events);
      for (const pair of random.some(pairs, sample.pairs))
        for await (const run of runOverlapping(stage, pair)) expectExact(run);
      for (let count = 0; count < sample.random; count++) {
        const scenario = randomScenario(random, stage.events);
        expectExact({ scenario, ending: await stage.run(scenario) });
      }
    }),
  );

  it('and would without the locks', () =>
    onStage('to-many-of-to-one', 'nullable', async (stage, driver) => {
      await withoutRowLocks(driver);
      let stale = 0;
      for (const pair of new Random(1).some(pairsOf(stage.events), 100)) {
        for await (const { ending } of runOverlapping(stage, pair)) stale += ending.findings.length;
      }
      expect(stale).toBeGreaterThan(0);
    }));
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

function eventOf(stage: Stage, name: string): Event {
  const event = stage.events.find((candidate) => candidate.name === name);
  if (event === undefined) throw new Error(`there is no event "${name}"`);
  return event;
}

function expectExact({ scenario, ending }: Run): void {
  expect(ending.findings, describeScenario(scenario)).toEqual([]);
}

/** Proves that the scenarios find what the locks prevent. */
async function withoutRowLocks(driver: Driver): Promise<void> {
  const functions = await driver.query<{ definition: string }>(
    `SELECT pg_get_functiondef(oid) AS definition FROM pg_proc
     WHERE pronamespace = 'jsonb_ivm'::regnamespace AND prorettype = 'trigger'::regtype`,
  );
  for (const { definition } of functions) {
    await driver.execute(definition.replaceAll(/FOR (?:SHARE|NO KEY UPDATE) OF r\d+;/g, ';'));
  }
}
