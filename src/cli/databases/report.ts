import type { Context } from '../context.js';
import { failureJson } from '../failure.js';
import type { LiveLines } from './live-lines.js';
import { type Outcome, type OutcomeKind, outcomes } from './outcome.js';

/** Prints what became of a verb in each of several databases, in their order, as soon as those before have ended. */
export class Report {
  readonly #ended = new Map<string, Outcome>();
  #printed = 0;

  constructor(
    private readonly context: Context,
    /** Names in the order of the report. */
    private readonly databases: readonly string[],
    private readonly live: LiveLines,
    private readonly json: boolean,
  ) {}

  /** Every outcome there is, in the order of the report. */
  get outcomes(): Outcome[] {
    return this.databases.flatMap((name) => this.#ended.get(name) ?? []);
  }

  add(outcome: Outcome): void {
    this.#ended.set(outcome.database, outcome);
    this.live.aside(() => {
      for (;;) {
        const next = this.#ended.get(this.databases[this.#printed] ?? '');
        if (next === undefined) return;
        this.#print(next);
        this.#printed++;
      }
    });
  }

  /** What stands below: `3 databases: 2 ok, 1 failed`, or all of it as JSON. */
  close(): void {
    const { out } = this.context;
    const counts = this.#counts();
    const total = this.databases.length;
    if (this.json) {
      out.json({ databases: this.outcomes.map(plainOutcome), summary: { databases: total, ...counts } });
      return;
    }
    const told = outcomes.filter((kind) => counts[kind] > 0).map((kind) => `${counts[kind]} ${kind}`);
    out.line();
    out.line(`${total === 1 ? '1 database' : `${total} databases`}: ${told.join(', ')}`);
  }

  #print({ database, kind, lines }: Outcome): void {
    const { out, err } = this.context;
    if (!this.json) out.line(`${out.colors.bold(database)}: ${this.#tinted(kind)}`);
    for (const { to, text } of lines) {
      if (to === 'out') out.line(text === '' ? '' : `  ${text}`);
      else err.line(`${database}: ${text}`);
    }
  }

  #tinted(kind: OutcomeKind): string {
    const { green, yellow, red, dim } = this.context.out.colors;
    if (kind === 'ok') return green(kind);
    if (kind === 'skipped') return dim(kind);
    return kind === 'outdated' ? yellow(kind) : red(kind);
  }

  #counts(): Record<OutcomeKind, number> {
    const count = (kind: OutcomeKind): number => this.outcomes.filter((outcome) => outcome.kind === kind).length;
    return Object.fromEntries(outcomes.map((kind) => [kind, count(kind)])) as Record<OutcomeKind, number>;
  }
}

/** What the verb prints of one database is its `result`; what it failed with stands beside it as for one database. */
function plainOutcome({ database, kind, status, result, error }: Outcome): object {
  return { database, outcome: kind, status, result, ...(error === undefined ? {} : failureJson(error)) };
}
