import type { Random } from '../oracle/generate/random.js';
import type { Run } from './runs.js';
import { type Scenario, transaction } from './scenario.js';
import type { Stage } from './stage.js';

/**
 * The law of columns that no view reads: who writes them and anybody else wait for each other only where they do without
 * the view, and transactions that insert rows and then write such columns of others meet no deadlock that they don't
 * meet without it.
 */
export async function* runTouching(stage: Stage, random: Random, share: number): AsyncGenerator<Run> {
  const { events, touches } = stage;
  for (const event of events) {
    for (const touch of touches) {
      if (!random.chance(share)) continue;
      for (const order of ['ABAB', 'BABA']) {
        const transactions = [transaction([touch]), transaction([event])];
        yield await runBoth(stage, { transactions, order }, 'waits');
      }
    }
  }
  const inserts = events.filter(({ kind }) => kind === 'insert');
  for (const own of inserts) {
    for (const other of inserts) {
      if (!random.chance(share)) continue;
      const transactions = [own, other].map((insert) => transaction([insert, random.pick(touches)]));
      for (const order of ['ABABAB', 'ABBAAB']) yield await runBoth(stage, { transactions, order }, 'deadlocks');
    }
  }
}

/** Runs a scenario, and again without the views where it met what it may not meet because of them. */
async function runBoth(stage: Stage, scenario: Scenario, law: 'waits' | 'deadlocks'): Promise<Run> {
  const meets = (ending: Run['ending']): boolean =>
    law === 'waits' ? ending.waited : ending.failures.includes('40P01');
  const ending = await stage.run(scenario);
  if (!meets(ending) || meets(await stage.run({ ...scenario, viewless: true }))) return { scenario, ending };
  return { scenario, ending: { ...ending, findings: [...ending.findings, `${law} because of the view`] } };
}
