import { Command, InvalidArgumentError } from 'commander';
import { defaultVariants, variants } from './variants.js';

export interface Options {
  readonly documents: readonly number[];
  readonly clients: readonly number[];
  readonly scenario: readonly string[];
  /** Scenarios at all numbers of documents but the first; empty: the same. */
  readonly further: readonly string[];
  readonly variant: readonly string[];
  /** Variants at all numbers of documents but the first; empty: the same. */
  readonly furtherVariants: readonly string[];
  readonly seconds: number;
  readonly rounds: number;
  readonly server: string;
  readonly hugePages: boolean;
  readonly quick: boolean;
  readonly against?: string;
  readonly output?: string;
}

/** Reads the command line; prints help or what is wrong with it, and ends the process then. */
export function readOptions(words: readonly string[]): Options {
  const names = variants.map(({ name }) => name).join(', ');
  const command = new Command('bench')
    .description('Measures maintenance of documents against writing no documents, an expert’s triggers and others.')
    .option('--documents <numbers>', 'documents of a view, comma-separated', numbers, [10_000])
    .option('--clients <numbers>', 'concurrent writers, comma-separated', numbers, [1, 8])
    .option('--scenario <names>', 'only these, comma-separated; `element` stands for `element-…`', list, [])
    .option('--further <names>', 'only these at the further numbers of documents, comma-separated', list, [])
    .option('--variant <names>', `comma-separated, of ${names}`, list, defaultVariants)
    .option('--further-variants <names>', 'only these at the further numbers of documents, comma-separated', list, [])
    .option('--seconds <number>', 'length of one turn, fractions too', duration, 0.3)
    .option('--rounds <number>', 'turns of each variant', positive, 15)
    .option('--server <version>', 'major version of PostgreSQL', '15')
    .option('--huge-pages', 'a server in huge pages, of which the machine has enough set aside', false)
    .option('--against <directory>', 'a checkout of another version, its packages installed and its kernel built')
    .option('--quick', 'a look at everything: 1,000 documents, short lists, 2 rounds, 1 client', false)
    .option('--output <directory>', 'write benchmarks.md and its charts there, instead of printing the tables');
  return command.parse(words, { from: 'user' }).opts<Options>();
}

/** Whether a scenario is one of the names, or begins with one; no names choose all. */
export function isChosen({ name }: { readonly name: string }, names: readonly string[]): boolean {
  return names.length === 0 || names.some((chosen) => name === chosen || name.startsWith(`${chosen}-`));
}

export function numbers(text: string): number[] {
  return text.split(',').map(positive);
}

export function positive(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new InvalidArgumentError('expected a whole number above 0.');
}

export function duration(text: string): number {
  const number = Number(text);
  if (Number.isFinite(number) && number > 0) return number;
  throw new InvalidArgumentError('expected a number above 0.');
}

export function list(text: string): string[] {
  return text.split(',').filter(Boolean);
}
