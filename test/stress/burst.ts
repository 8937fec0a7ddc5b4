import { Random } from '../oracle/generate/random.js';
import type { Worker } from './client.js';
import { Journal } from './journal.js';
import { type Levels, writeProgram } from './program.js';

/** How many transactions each client runs in one burst. */
export const transactionsPerBurst = 40;

/** All clients run their transactions; comes back once the last one has ended. A failure comes with its journal. */
export async function runBurst(
  workers: readonly Worker[],
  seed: number,
  levels: Levels,
  count = transactionsPerBurst,
): Promise<Journal> {
  const journal = new Journal();
  const runs = workers.map(async (worker) => {
    const random = new Random(seed * 1009 + worker.number);
    for (let n = 0; n < count; n++) await worker.run(writeProgram(random, levels), random, journal);
  });
  const failed = (await Promise.allSettled(runs)).find((run) => run.status === 'rejected');
  if (failed !== undefined) throw new BurstFailure(failed.reason, journal);
  return journal;
}

/** What ended a burst that should have come to its end, and all that was done in it. */
export class BurstFailure extends Error {
  constructor(
    cause: unknown,
    readonly journal: Journal,
  ) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}
