import type { Command } from 'commander';
import { positiveInteger } from '../numbers.js';

/** How a verb works in several databases. */
export interface DatabasesOptions {
  readonly parallel: number;
  readonly failFast?: boolean;
  readonly json?: boolean;
}

/** Has a verb work in several databases, side by side; the others refuse more than one. */
export function addDatabasesOptions(command: Command): Command {
  return command
    .option('--parallel <n>', 'of several databases, work in so many at once', positiveInteger, 4)
    .option('--fail-fast', 'begin with no other database once something is wrong in one');
}

export function takesSeveral(command: Command): boolean {
  return command.options.some(({ long }) => long === '--parallel');
}
