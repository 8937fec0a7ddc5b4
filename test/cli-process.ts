import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { type Finished, withoutProgress } from './cli-output.js';

const program = new URL('../dist/cli/main.js', import.meta.url).pathname;

/** Starts the built program as users do, in an environment that names no database. */
export function start(argv: readonly string[], database?: string): ChildProcess {
  const { PATH, HOME } = process.env;
  return spawn(process.execPath, [program, ...argv], {
    env: { PATH, HOME, ...(database !== undefined && { DATABASE_URL: database }) },
    stdio: 'pipe',
  });
}

/** Resolves when it has ended; a process that a signal ended has the status that a shell would give it. */
export async function finished(child: ChildProcess): Promise<Finished> {
  const [stdout, stderr, [code, signal]] = await Promise.all([
    text(child.stdout as NodeJS.ReadableStream),
    text(child.stderr as NodeJS.ReadableStream),
    once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>,
  ]);
  return { status: code ?? (signal === 'SIGINT' ? 130 : -1), stdout, stderr: withoutProgress(stderr) };
}

export function runProcess(argv: readonly string[], database?: string, stdin = ''): Promise<Finished> {
  const child = start(argv, database);
  child.stdin?.end(stdin);
  return finished(child);
}
