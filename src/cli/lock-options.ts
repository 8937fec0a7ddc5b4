import type { Command } from 'commander';
import { positiveInteger, wholeNumber } from './numbers.js';

/** How tables are asked for that others write to, as all verbs have it that lock some. */
export interface LockingOptions {
  readonly lockTimeout: number;
  readonly lockRetries: number;
}

/** Adds the options that say so. */
export function addLockingOptions(command: Command): Command {
  return command
    .option(
      '--lock-timeout <ms>',
      'wait no longer for the tables in one try, as others wait behind',
      positiveInteger,
      500,
    )
    .option('--lock-retries <n>', 'try again so many times, after longer and longer pauses', wholeNumber, 20);
}
