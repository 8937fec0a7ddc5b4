import { InvalidArgumentError } from 'commander';

/** The number of an entry of a view's history, as a word of the command line. */
export function entryNumber(word: string): number {
  const number = Number(word);
  if (!Number.isSafeInteger(number) || number < 1)
    throw new InvalidArgumentError('it has to be a whole number from 1.');
  return number;
}
