import { describe, expect, it } from 'vitest';
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
export interface Sample {
  readonly pairs: number;
  readonly random: number;
}

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

/** Tests of past failures and of a sample of scenarios on every view, with the functions that the server has. */
export function testOverlaps(sample: Sample): void {
  describe('transactions that overlap leave no document stale', () => {
    it.each(pastFailures)('$name', replayPast);

    it.each(
      viewCases.map(
        ({ name, linkings }, place) => [name, linkings[place % linkings.length] as Linking, place] as const,
      ),
    )('of the view %s linked %s', (name, linking, seed) =>
      onStage(name, linking, async (stage) => {
        const random = new Random(seed);
        const pairs = pairsOf(stage.events);
        for (const pair of random.some(pairs, sample.pairs))
          for await (const run of runOverlapping(stage, pair)) expectExact(run);
        for (let count = 0; count < sample.random; count++) {
          const scenario = randomScenario(random, stage.events, stage.atCommit);
          expectExact({ scenario, ending: await stage.run(scenario) });
        }
      }),
    );
  });
}

function eventOf(stage: Stage, name: string): Event {
  const event = stage.events.find((candidate) => candidate.name === name);
  if (event === undefined) throw new Error(`there is no event "${name}"`);
  return event;
}

export function expectExact({ scenario, ending }: Run): void {
  expect(ending.findings, describeScenario(scenario)).toEqual([]);
}
