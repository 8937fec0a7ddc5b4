import { generateCase } from '../oracle/generate/case.js';
import { printCase } from '../oracle/print/case.js';
import { formatScript } from '../oracle/script.js';
import type { Session } from '../oracle/session.js';
import { shrink } from '../oracle/shrink.js';
import type { Case } from '../oracle/spec/case.js';
import { type Difference, type Outcome, tryWays } from './trial.js';

/** Tries the cases of seeds on one connection, and counts what was compared. */
export class Search {
  cases = 0;
  refused = 0;
  readonly #compared = new Map<string, { same: number; other: number }>();

  constructor(
    private readonly session: Session,
    /** Major version of the server. */
    private readonly version: number,
  ) {}

  async try(seed: number): Promise<Difference | null> {
    const outcome = await tryWays(this.session, generateCase(seed, this.version));
    this.#count(outcome);
    return outcome.kind === 'differs' ? outcome : null;
  }

  /** The difference of a seed in words, with the smallest case found that has one of its kind. */
  async describe(seed: number, difference: Difference, attempts: number): Promise<string> {
    let last = difference;
    const differs = async (candidate: Case): Promise<boolean> => {
      const outcome = await tryWays(this.session, candidate).catch(rejectUnprintable);
      if (outcome?.kind !== 'differs' || outcome.what !== difference.what) return false;
      last = outcome;
      return true;
    };
    const smallest = await shrink(generateCase(seed, this.version), differs, attempts);
    return formatScript({ ...printCase(smallest), changes: [] }, `seed ${seed}: ${last.what}\n${last.message}`);
  }

  /** How many ways came to the same rows as the one statement did. */
  get comparisons(): number {
    return [...this.#compared.values()].reduce((sum, { same }) => sum + same, 0);
  }

  report(): string {
    const lines = [...this.#compared].map(([way, { same, other }]) => `  ${way}: ${same} (and ${other} to other rows)`);
    return [`${this.cases} cases, ${this.refused} refused; ways that came to the same rows:`, ...lines].join('\n');
  }

  #count(outcome: Outcome): void {
    this.cases++;
    if (outcome.kind === 'refused') this.refused++;
    if (outcome.kind !== 'same') return;
    for (const [way, { same, other }] of outcome.compared) {
      const known = this.#compared.get(way) ?? { same: 0, other: 0 };
      this.#compared.set(way, { same: known.same + same, other: known.other + other });
    }
  }
}

/** A reduced case may lack a table or column that a part of it names. */
function rejectUnprintable(error: unknown): null {
  if (error instanceof TypeError) return null;
  throw error;
}
