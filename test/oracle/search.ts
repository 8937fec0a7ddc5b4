import { Coverage } from './coverage.js';
import { generateCase } from './generate/case.js';
import { printCase } from './print/case.js';
import { type Failure, type Outcome, replay, type Subject } from './replay.js';
import type { Script } from './script.js';
import type { Session } from './session.js';
import { shrink } from './shrink.js';
import type { Case } from './spec/case.js';

/** A case that went wrong, reduced. */
export interface Found {
  readonly seed: number;
  readonly failure: Failure;
  readonly script: Script;
}

/** Tries the cases of successive seeds on one connection. */
export class Search {
  readonly coverage = new Coverage();

  constructor(
    private readonly session: Session,
    private readonly subject: Subject,
    /** Major version of the server. */
    private readonly version: number,
  ) {}

  /** The failure of one seed's case, as it was generated. */
  async try(seed: number): Promise<Failure | null> {
    const tested = generateCase(seed, this.version);
    const outcome = await this.#run(tested);
    this.coverage.add(tested, outcome);
    return outcome.kind === 'failed' ? outcome : null;
  }

  /** The smallest script found that fails like the seed's case. */
  async reduce(seed: number, failure: Failure, attempts = 4000): Promise<Found> {
    let last = failure;
    const smallest = await shrink(
      generateCase(seed, this.version),
      async (candidate) => {
        const outcome = await this.#run(candidate).catch(rejectUnprintable);
        if (outcome?.kind !== 'failed' || outcome.what !== failure.what || outcome.code !== failure.code) return false;
        last = outcome;
        return true;
      },
      attempts,
    );
    return { seed, failure: last, script: printCase(smallest) };
  }

  async #run(tested: Case): Promise<Outcome> {
    return replay(this.session, this.subject, printCase(tested));
  }
}

/** A reduced case may lack a table or column that a part of it names. */
function rejectUnprintable(error: unknown): null {
  if (error instanceof TypeError) return null;
  throw error;
}

/** A failure in words: what happened, and after which statement. */
export function describe({ failure, script }: Found): string {
  const statement = failure.at < 0 ? 'before the first change' : `after: ${script.changes[failure.at]}`;
  const code = failure.code === '' ? '' : ` (${failure.code})`;
  return `${failure.what}${code}: ${failure.message}\n${statement}`;
}
