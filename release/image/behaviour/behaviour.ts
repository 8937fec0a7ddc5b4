import type { Subject } from './subject.js';

/** One point in which the image is held against the official one, a row of the table in docs/container.md. */
export interface Behaviour {
  readonly name: string;
  /** How it is tried, in words for the table. */
  readonly tried: string;
  /** What the official image does. */
  readonly official: string;
  /** What this one does, where that is something else, */
  readonly ours?: string;
  /** and why. */
  readonly reason?: string;
  /** Tried on demand, not by each run. */
  readonly onlyWhole?: true;
  /** What the image is seen to do. */
  readonly observe: (subject: Subject) => Promise<string>;
}
