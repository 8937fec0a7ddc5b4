import type { Prepared } from '../databases.js';
import { type Contest, type Result, tidyUp } from '../measure.js';
import { randomNumbers, shuffled } from '../shuffle.js';
import { spreadOf } from '../statistics.js';
import { type Expense, Writers } from './writers.js';

/** How much is written in a turn. */
export interface Turn {
  /** Seconds of processor time. */
  readonly seconds: number;
  /** What each client writes at least. */
  readonly fewest: number;
  /** What each writes beforehand: a connection loads what it needs and plans its statements in its first writes. */
  readonly warmUp: number;
}

interface Contestant {
  readonly prepared: Prepared;
  readonly writers: Writers;
  readonly writes: number;
  readonly expenses: Expense[];
}

/**
 * Many short turns of connections that stay: a turn of some milliseconds is over before the machine has changed much for
 * the next one, and what disturbs one round doesn't move the median of many.
 */
export function shortTurns(turn: Turn): Contest {
  return async (prepared, scenario, clients, rounds) => {
    const random = randomNumbers(clients);
    const contestants: Contestant[] = [];
    try {
      for (const one of prepared) {
        const writers = await Writers.open(one.place, scenario.write, clients);
        contestants.push({ prepared: one, writers, writes: await warmUp(writers, clients, turn), expenses: [] });
      }
      await tidyUp(prepared, scenario);
      for (let round = 0; round < rounds; round++) {
        for (const { writers, writes, expenses } of shuffled(contestants, random)) {
          expenses.push(await writers.write(writes));
        }
        await tidyUp(prepared, scenario);
      }
    } finally {
      for (const { writers } of contestants) await writers.close();
    }
    return contestants.map(({ prepared: { variant }, expenses }) => summarise(variant.name, expenses));
  };
}

/** Says how many writes of each client make a turn. */
async function warmUp(writers: Writers, clients: number, { seconds, fewest, warmUp: writes }: Turn): Promise<number> {
  await writers.write(writes);
  const { processor, throughput } = await writers.write(fewest);
  const each = processor === undefined ? 1 / throughput : processor / 1e6;
  return Math.max(fewest, Math.round(seconds / each / clients));
}

function summarise(variant: string, expenses: readonly Expense[]): Result {
  const rounds = expenses.map(({ throughput }) => throughput);
  const processor = expenses.flatMap((expense) => expense.processor ?? []);
  return {
    variant,
    throughput: spreadOf(rounds),
    rounds,
    ...(processor.length === expenses.length ? { processor } : {}),
  };
}
