// Two promises to the server: a long call can be cancelled, and a deep document ends in an error. The native stack
// is watched over by the process that runs the kernel.

import { failTooDeep } from './errors';
import { interrupt } from './host';

/** Levels of recursion: PostgreSQL reads no deeper text with its default stack. */
export const MAX_DEPTH: u32 = 6000;

/** Steps of loops between two calls to the host. */
const STRETCH: u32 = 4096;

let depth: u32 = 0;
let budget: u32 = STRETCH;

export function resetGuard(): void {
  depth = 0;
}

export function enter(): void {
  if (++depth > MAX_DEPTH) failTooDeep();
}

export function leave(): void {
  depth--;
}

/** One step of a loop. */
export function tick(): void {
  if (--budget === 0) {
    budget = STRETCH;
    interrupt();
  }
}
