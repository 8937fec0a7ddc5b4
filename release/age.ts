import type { Problem } from './problem.js';

/** Why something of a time is too old for a policy's limit in hours, or of the future: clocks differ by minutes. */
export function ageProblems(
  file: string,
  what: string,
  time: Date,
  limit: number,
  now: Date,
  hint?: string,
): Problem[] {
  const age = hoursBetween(time, now);
  if (age > limit) {
    const message = `${what} is ${Math.floor(age)} hours old; the policy allows ${limit}`;
    return [{ file, message, ...(hint === undefined ? {} : { hint }) }];
  }
  return age < -clockDifferenceHours ? [{ file, message: `${what} is of the future: ${time.toISOString()}` }] : [];
}

const clockDifferenceHours = 0.25;

export function hoursBetween(earlier: Date, later: Date): number {
  return (later.getTime() - earlier.getTime()) / 3_600_000;
}
