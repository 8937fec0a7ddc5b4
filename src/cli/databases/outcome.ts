import { exitStatus } from '../context.js';
import type { Kept } from './kept-printer.js';

/** What can become of a verb in one of several databases, the best first; the word for each in the report. */
export const outcomes = ['ok', 'outdated', 'problems', 'drift', 'failed', 'skipped', 'interrupted'] as const;

export type OutcomeKind = (typeof outcomes)[number];

/** What became of a verb in one database. */
export interface Outcome {
  readonly database: string;
  readonly kind: OutcomeKind;
  /** The exit status that the verb would have had in this database alone; null where it was not begun. */
  readonly status: number | null;
  /** What it printed. */
  readonly lines: readonly Kept[];
  /** What it printed as JSON. */
  readonly result?: unknown;
  /** What it failed with. */
  readonly error?: unknown;
}

/** Of a verb that came to its end: by its exit status. */
export function kindOf(status: number): OutcomeKind {
  const { ok, drift, outdated } = exitStatus;
  return status === ok ? 'ok' : status === drift ? 'drift' : status === outdated ? 'outdated' : 'problems';
}

/** As `verify` has it of several views: documents that differ are worse than what could not be done. */
const fromBestToWorst: readonly number[] = [
  exitStatus.ok,
  exitStatus.outdated,
  exitStatus.failure,
  exitStatus.drift,
  exitStatus.usage,
  exitStatus.interrupted,
];

export function worstStatus(all: readonly Outcome[]): number {
  const places = all.map(({ status }) => fromBestToWorst.indexOf(status ?? exitStatus.ok));
  return fromBestToWorst[Math.max(...places)] ?? exitStatus.failure;
}
