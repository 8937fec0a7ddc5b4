import type { NamedDatabase } from './databases/naming.js';
import type { Io } from './io.js';
import { Printer } from './printer.js';

/** What the contract says of exit statuses; 1, a failure, is reported by throwing. */
export const exitStatus = { ok: 0, failure: 1, usage: 2, drift: 3, outdated: 4, interrupted: 130 } as const;

/** What the verbs share during one run. */
export class Context {
  /** The value of `--database`. */
  database: string | undefined;
  /** What the verb works in side by side, where it is told so; undefined: in one database. */
  databases: readonly NamedDatabase[] | undefined;
  /** Aborted by Ctrl-C where several databases are worked in; undefined: the one database hears of it itself. */
  signal: AbortSignal | undefined;
  /** The exit status once the verb has returned. */
  status: number = exitStatus.ok;

  constructor(
    readonly io: Io,
    readonly out = new Printer(io.stdout, io.env),
    readonly err = new Printer(io.stderr, io.env),
  ) {}
}
