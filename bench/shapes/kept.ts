import { readFileSync, writeFileSync } from 'node:fs';
import type { Measurement } from '../measure.js';
import type { Circumstances } from '../report/report.js';
import type { Pair } from './pairs.js';
import { makeShapeReport } from './report.js';

/** What one run has measured. */
export interface Kept {
  readonly circumstances: Circumstances;
  readonly pairs: readonly Pair[];
  readonly measurements: readonly Measurement[];
}

export function keep(file: string, kept: Kept): void {
  writeFileSync(file, JSON.stringify(kept));
}

export function readKept(file: string): Kept {
  return JSON.parse(readFileSync(file, 'utf8')) as Kept;
}

/** One page of what several runs of one machine have measured, in their order. */
export function pageOf(runs: readonly [Kept, ...Kept[]]): string {
  const [{ circumstances, pairs }] = runs;
  const command = runs.map((run) => run.circumstances.command).join('`, `');
  const measurements = runs.flatMap((run) => run.measurements);
  return makeShapeReport(measurements, pairs, { ...circumstances, command });
}
