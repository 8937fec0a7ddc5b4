import { Readable, Writable } from 'node:stream';
import { run } from '../src/cli/program.js';

export interface RunOptions {
  readonly stdin?: string | Readable;
  readonly env?: NodeJS.ProcessEnv;
  readonly terminal?: boolean;
}

export interface Finished {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Without the plain lines of progress, which work that takes longer than a second prints; tests don't depend on that. */
export function withoutProgress(stderr: string): string {
  return stderr.replace(
    /^(?:\S+: )?\S+: (?:computing|comparing|locking|making|entering) .*, \d+:\d\d(?:, about \S+ left)?\n/gm,
    '',
  );
}

/** Runs the command line in this process, with streams that remember what was written. */
export async function runInProcess(argv: readonly string[], options: RunOptions = {}): Promise<Finished> {
  const { stdin = '', env = {}, terminal = false } = options;
  const out = remembering(terminal);
  const err = remembering(terminal);
  const input = typeof stdin === 'string' ? Readable.from([Buffer.from(stdin)]) : stdin;
  const io = { stdin: Object.assign(input, { isTTY: terminal }), stdout: out.stream, stderr: err.stream, env };
  const status = await run(argv, io);
  return { status, stdout: out.text(), stderr: terminal ? err.text() : withoutProgress(err.text()) };
}

/** A stream that remembers what was written. */
export function remembering(terminal: boolean) {
  let text = '';
  const stream = new Writable({
    decodeStrings: false,
    write(chunk: string, _encoding, done) {
      text += chunk;
      done();
    },
  });
  return { stream: Object.assign(stream, { isTTY: terminal, columns: 80 }), text: () => text };
}
