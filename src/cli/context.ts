import type { Io } from './io.js';
import { Printer } from './printer.js';

/** What the contract says of exit statuses; 1, a failure, is reported by throwing. */
export const exitStatus = { ok: 0, failure: 1, usage: 2, drift: 3, outdated: 4, interrupted: 130 } as const;

/** What the verbs share during one run. */
export class Context {
  readonly out: Printer;
  readonly err: Printer;
  /** The value of `--database`. */
  database: string | undefined;
  /** The exit status once the verb has returned. */
  status: number = exitStatus.ok;

  constructor(readonly io: Io) {
    this.out = new Printer(io.stdout, io.env);
    this.err = new Printer(io.stderr, io.env);
  }
}
