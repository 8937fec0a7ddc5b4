import type { Measurement, Result } from '../measure.js';
import { type Spread, spreadOf } from '../statistics.js';

export function resultOf({ results }: Measurement, variant: string): Result | undefined {
  return results.find((result) => result.variant === variant);
}

/** The faster of the two experts. */
export function bestExpert(measurement: Measurement): Result | undefined {
  const experts = ['expert', 'expert-extension'].map((name) => resultOf(measurement, name));
  return experts.filter((expert) => expert !== undefined).sort((a, b) => b.throughput.median - a.throughput.median)[0];
}

/** Throughput of one to that of another, round by round. */
export function ratioOf(one: Result | undefined, other: Result | undefined): Spread | undefined {
  if (one === undefined || other === undefined) return undefined;
  return spreadOf(one.rounds.map((throughput, round) => throughput / (other.rounds[round] as number)));
}
