import { Command } from 'commander';
import { duration, list, numbers, positive } from '../options.js';
import { shapeVariants } from './variants.js';

export interface ShapeOptions {
  readonly documents: number;
  readonly elements: readonly number[];
  readonly clients: readonly number[];
  readonly scenario: readonly string[];
  readonly variant: readonly string[];
  readonly bulk: number;
  readonly seconds: number;
  readonly rounds: number;
  readonly server: string;
  readonly hugePages: boolean;
  readonly against?: string;
  readonly output?: string;
  readonly keep?: string;
  readonly of: readonly string[];
}

/** Reads the command line; prints help or what is wrong with it, and ends the process then. */
export function readShapeOptions(words: readonly string[]): ShapeOptions {
  const names = shapeVariants.map(({ name }) => name).join(', ');
  const command = new Command('bench:shapes')
    .description('Measures one change in views that hold the same, put in the words of several tools.')
    .option('--documents <number>', 'documents of a view with lists of ten', positive, 10_000)
    .option('--elements <numbers>', 'elements of a document, comma-separated', numbers, [10, 100, 1000])
    .option('--clients <numbers>', 'concurrent writers, comma-separated', numbers, [1, 8])
    .option('--scenario <names>', 'only these, comma-separated; `joined-100` stands for `joined-100-…`', list, [])
    .option('--variant <names>', `only these, comma-separated, of ${names}`, list, [])
    .option('--bulk <number>', 'rows of a statement that writes many', positive, 10_000)
    .option('--seconds <number>', 'processor time of one turn, fractions too', duration, 0.01)
    .option('--rounds <number>', 'turns of each variant', positive, 15)
    .option('--server <version>', 'major version of PostgreSQL', '15')
    .option('--huge-pages', 'a server in huge pages, of which the machine has enough set aside', false)
    .option('--against <directory>', 'a checkout of another version, its packages installed and its kernel built')
    .option('--output <directory>', 'write benchmarks-shapes.md there, instead of printing it')
    .option('--keep <file>', 'keep what was measured there, too, for a page of several runs')
    .option('--of <files>', 'measure nothing: the page of what runs have kept, comma-separated', list, []);
  return command.parse(words, { from: 'user' }).opts<ShapeOptions>();
}
