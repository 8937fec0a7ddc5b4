import fc from 'fast-check';

/** Choices drawn from one seed; the same seed gives the same choices. */
export class Random {
  readonly #numbers: Iterator<number>;

  constructor(seed: number) {
    const stream = fc.noBias(fc.infiniteStream(fc.nat(0x7fffffff), { noHistory: true }));
    const [numbers] = fc.sample(stream, { seed, numRuns: 1 });
    if (numbers === undefined) throw new TypeError('no stream of random numbers');
    this.#numbers = numbers;
  }

  /** An integer of `[0, limit)`. */
  below(limit: number): number {
    return this.#numbers.next().value % limit;
  }

  /** An integer of `[low, high]`. */
  between(low: number, high: number): number {
    return low + this.below(high - low + 1);
  }

  chance(probability: number): boolean {
    return this.below(1000) < probability * 1000;
  }

  pick<T>(items: readonly T[]): T {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new TypeError('nothing to pick from');
    return item;
  }

  /** `pick` where there may be nothing. */
  maybe<T>(items: readonly T[]): T | undefined {
    return items.length === 0 ? undefined : this.pick(items);
  }

  weighted<T>(choices: readonly (readonly [weight: number, value: T])[]): T {
    let rest = this.below(choices.reduce((sum, [weight]) => sum + weight, 0));
    for (const [weight, value] of choices) {
      rest -= weight;
      if (rest < 0) return value;
    }
    throw new TypeError('nothing to pick from');
  }

  shuffle<T>(items: readonly T[]): T[] {
    const result = [...items];
    for (let i = result.length - 1; i > 0; i--) {
      const j = this.below(i + 1);
      [result[i], result[j]] = [result[j] as T, result[i] as T];
    }
    return result;
  }

  /** Up to `count` different items, in random order. */
  some<T>(items: readonly T[], count: number): T[] {
    return this.shuffle(items).slice(0, count);
  }
}
