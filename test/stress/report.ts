import type { Phase } from './phase.js';
import { describeSetting } from './stage.js';
import { Tally } from './tally.js';

/** One phase in a line. */
export function describePhase(seed: number, { setting, tally, seconds, bursts }: Phase): string {
  const rate = Math.round(tally.of('committed') / seconds);
  const deadlocks = tally.of('deadlock (40P01)');
  return `seed ${seed}: ${bursts} bursts exact, ${rate} transactions/s, ${deadlocks} deadlocks; ${describeSetting(setting)}`;
}

/** All phases together. */
export function report(phases: readonly Phase[], clients: number): string {
  const tally = new Tally();
  for (const phase of phases) tally.addAll(phase.tally);
  const sum = (of: (phase: Phase) => number): number => phases.reduce((total, phase) => total + of(phase), 0);
  const seconds = sum((phase) => phase.seconds);
  const committed = tally.of('committed');
  const perThousand = (count: number): string => ((1000 * count) / Math.max(1, committed)).toFixed(2);
  const outcomes = tally.entries().map(([outcome, count]) => {
    const rate =
      outcome === 'committed' ? `${Math.round(count / seconds)}/s` : `${perThousand(count)} per 1000 committed`;
    return `  ${outcome.padEnd(38)}${String(count).padStart(9)}   ${rate}`;
  });
  return [
    `${clients} clients, ${seconds.toFixed(0)} s of writing in ${phases.length} databases`,
    `bursts after which every document was exact: ${sum(({ bursts }) => bursts)}`,
    `documents compared with their queries: ${sum(({ documents }) => documents)}`,
    'transactions:',
    ...outcomes,
  ].join('\n');
}
