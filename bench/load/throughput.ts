/** Fewer writes than this have no middle to speak of. */
const fewWrites = 50;

/**
 * Writes per second in the middle four fifths of a run, from when each write ended, in milliseconds: a connection's first
 * writes plan their statements, and some clients end before others. `whole` is that of the whole run.
 */
export function steadyThroughput(ends: readonly number[], whole: number): number {
  if (ends.length < fewWrites) return whole;
  const sorted = [...ends].sort((a, b) => a - b);
  const cut = Math.floor(sorted.length / 10);
  const [from, to] = [sorted[cut - 1] as number, sorted[sorted.length - 1 - cut] as number];
  return to > from ? ((sorted.length - 2 * cut) * 1000) / (to - from) : whole;
}
