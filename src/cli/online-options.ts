import type { Command } from 'commander';
import { positiveInteger, wholeNumber } from './numbers.js';

/** Whether documents are made while others write, as all verbs have it that make some. */
export interface OnlineChoice {
  readonly online?: boolean;
  readonly onlineAbove: number;
  readonly swap?: boolean;
  readonly maxRate?: number;
}

/** Adds the options that say so. */
export function addOnlineOptions(command: Command): Command {
  return command
    .option('--online', 'make the documents in many short transactions, while others write')
    .option(
      '--online-above <rows>',
      'do so where the root, or the documents that are there, have more rows',
      wholeNumber,
      100_000,
    )
    .option('--swap', 'there, have a table of their own take the place of another: readers see all or none')
    .option('--max-rate <n>', 'make no more than n documents a second, where others write', positiveInteger);
}

/** What was chosen, for the library. */
export function onlineChoice({ online, onlineAbove, swap, maxRate }: OnlineChoice) {
  return {
    ...(online === undefined ? {} : { online }),
    onlineAbove,
    ...(swap === undefined ? {} : { swap }),
    ...(maxRate === undefined ? {} : { maxRate }),
  };
}
