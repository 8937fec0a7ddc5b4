import { spawnSync } from 'node:child_process';

/** How a program ended; what it wrote to both of its outputs is in `text`. */
export interface Outcome {
  readonly ok: boolean;
  readonly text: string;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly input?: string;
  /** What the program writes goes to standard error at once, and `text` stays empty. */
  readonly shown?: boolean;
}

/** Runs a program to its end; one that can't be started did not end well. */
export function run(
  program: string,
  words: readonly string[],
  { env, cwd, input, shown = false }: RunOptions = {},
): Outcome {
  const { status, error, stdout, stderr } = spawnSync(program, words, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    input,
    maxBuffer: 1 << 28,
    stdio: shown ? ['ignore', 2, 2] : ['pipe', 'pipe', 'pipe'],
  });
  const text = error === undefined ? `${stdout ?? ''}${stderr ?? ''}` : `"${program}" can't be run: ${error.message}`;
  return { ok: status === 0, text: text.trim() };
}

/** As `run`, for what has to end well: the error says what was run, and what it wrote. */
export function succeed(program: string, words: readonly string[], options: RunOptions = {}): string {
  const { ok, text } = run(program, words, options);
  if (!ok) throw new ProgramError([program, ...words].join(' '), text);
  return text;
}

export class ProgramError extends Error {
  constructor(command: string, text: string) {
    super(text === '' ? `failed: ${command}` : `failed: ${command}\n${text}`);
  }
}
