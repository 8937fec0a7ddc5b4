import { levelsOf } from './levels.js';
import type { Run } from './runs.js';

/** What a user meets: `exact` where nothing failed but by the application's own constraints; `stale` is a defect. */
export const outcomes = ['exact', '40001', '40P01', '0A000', 'stale'] as const;
export type Outcome = (typeof outcomes)[number];

export function outcomeOf({ ending }: Run): Outcome {
  if (ending.findings.length > 0) return 'stale';
  return outcomes.find((outcome) => ending.failures.includes(outcome)) ?? 'exact';
}

/** How the interleavings of some rows of a table ended, by the isolation levels of their sessions. */
export class Outcomes {
  readonly #rows = new Map<string, { runs: number; readonly cells: Map<string, Set<Outcome>> }>();

  add(row: string, run: Run): void {
    const { name } = levelsOf(run.scenario);
    const entry = this.#rows.get(row) ?? { runs: 0, cells: new Map() };
    this.#rows.set(row, entry);
    entry.runs++;
    entry.cells.set(name, (entry.cells.get(name) ?? new Set()).add(outcomeOf(run)));
  }

  get rows(): readonly string[] {
    return [...this.#rows.keys()];
  }

  runs(row: string): number {
    return this.#rows.get(row)?.runs ?? 0;
  }

  at(row: string, levels: string): readonly Outcome[] {
    const found = this.#rows.get(row)?.cells.get(levels);
    return outcomes.filter((outcome) => found?.has(outcome));
  }
}
