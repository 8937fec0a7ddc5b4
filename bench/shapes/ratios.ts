import type { Result } from '../measure.js';
import { quartersOf, type Spread } from '../statistics.js';

/** How often one could write in the processor time of another, round by round; by the clock where it isn't told. */
export function costRatioOf(one: Result, other: Result): Spread {
  if (one.processor === undefined || other.processor === undefined) return clockRatioOf(one, other);
  const others = other.processor;
  return quartersOf(one.processor.map((time, round) => (others[round] as number) / time));
}

/** Writes per second of one to those of another, round by round. */
export function clockRatioOf(one: Result, other: Result): Spread {
  return quartersOf(one.rounds.map((throughput, round) => throughput / (other.rounds[round] as number)));
}
