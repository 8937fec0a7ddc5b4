/** What became of transactions, by what they are called in the report. */
export type Outcome =
  | 'committed'
  | 'rolled back'
  | 'prepared'
  | 'deadlock (40P01)'
  | 'serialization error (40001)'
  | 'refused (40001)'
  | 'cancelled (57014)'
  | 'session killed'
  | 'statement timeout (57014)'
  | 'lock timeout (55P03)'
  | 'foreign key violated (23503)'
  | 'key taken (23505)'
  | 'deferred checks pending (55006)'
  | 'given up';

/** Counts by outcome. */
export class Tally {
  readonly #counts = new Map<Outcome, number>();

  add(outcome: Outcome, count = 1): void {
    this.#counts.set(outcome, this.of(outcome) + count);
  }

  of(outcome: Outcome): number {
    return this.#counts.get(outcome) ?? 0;
  }

  addAll(other: Tally): void {
    for (const [outcome, count] of other.#counts) this.add(outcome, count);
  }

  /** In the order of their names. */
  entries(): [Outcome, number][] {
    return [...this.#counts].sort(([a], [b]) => (a < b ? -1 : 1));
  }
}
