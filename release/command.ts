import { Command, CommanderError } from 'commander';

/** How a check ends: it held, it did not, or it was asked for something it does not do. */
export type ExitCode = 0 | 1 | 2;

/** Where a check writes, and the time it holds ages against. */
export interface Surroundings {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly now: Date;
}

export const processSurroundings = (): Surroundings => ({
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  now: new Date(),
});

/** A command that writes to its surroundings and never ends the process by itself. */
export function createCommand(name: string, description: string, { out, err }: Surroundings): Command {
  return new Command(name)
    .description(description)
    .exitOverride()
    .configureOutput({ writeOut: out, writeErr: err })
    .showHelpAfterError(`(npm run ${name} -- --help describes the options)`)
    .allowExcessArguments(false);
}

/** Parses the arguments; undefined means go on, a number is how to exit. */
export function parseArguments(command: Command, args: readonly string[]): ExitCode | undefined {
  try {
    command.parse(args, { from: 'user' });
    return undefined;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : 2;
  }
}
