import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Option } from 'commander';
import { createCommand, type ExitCode, parseArguments, type Surroundings } from '../command.js';
import { formatProblem } from '../problem.js';
import { make } from './make.js';
import { readNeeds, type Wanted } from './needs.js';
import { formats } from './tools.js';

const repository = fileURLToPath(new URL('../..', import.meta.url));

interface Options extends Wanted {
  readonly out: string;
  readonly repository?: string;
}

/** `npm run package`: 0 if the packages are made, 1 if something is missing or fails, 2 misuse. */
export function packageExtension(args: readonly string[], surroundings: Surroundings, root = repository): ExitCode {
  const command = createCommand('package', 'Builds the extension for a server, and packages of it.', surroundings)
    .option('--pg-config <path>', 'the pg_config of the server to build for', 'pg_config')
    .option('--out <directory>', 'where the packages go', 'dist-packages')
    .addOption(
      new Option('--format <kind...>', "besides archives (default: what the server's own packages are)").choices(
        formats,
      ),
    )
    .option('--source', 'the source alone, as PGXN takes it too; needs no server')
    .option('--repository <url>', 'where the project is, for the metadata in the source');
  const exit = parseArguments(command, args);
  if (exit !== undefined) return exit;
  const options = command.opts<Options>();
  const needs = readNeeds(root, options);
  const problems = needs.problems ?? make(needs.value, resolve(options.out), options.repository, surroundings);
  if (problems.length === 0) return 0;
  surroundings.err(`${problems.map(formatProblem).join('\n')}\n`);
  return 1;
}
