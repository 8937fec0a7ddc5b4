import { setMaxListeners } from 'node:events';
import { Context, exitStatus } from '../context.js';
import { failureLines, Interrupted, statusOf } from '../failure.js';
import { type Kept, KeptPrinter } from './kept-printer.js';
import { LiveLines } from './live-lines.js';
import type { NamedDatabase } from './naming.js';
import type { DatabasesOptions } from './options.js';
import { kindOf, type Outcome, worstStatus } from './outcome.js';
import { Report } from './report.js';

/** A verb, run in the one database of its context. */
export type Verb = (context: Context) => Promise<void>;

/** What all databases of a run share. */
interface Run {
  readonly context: Context;
  readonly databases: readonly NamedDatabase[];
  readonly options: DatabasesOptions;
  readonly live: LiveLines;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
}

/**
 * Runs a verb: in its one database as it is, or in each of several, so many at once, with one report of all. What fails
 * in one keeps no other from it, unless `failFast` says so. `rehearse`: what must come to its end in every one of several
 * databases before the verb begins in any; it prints nothing.
 */
export async function overDatabases(
  context: Context,
  options: DatabasesOptions,
  verb: Verb,
  rehearse?: Verb,
): Promise<void> {
  const { databases } = context;
  if (databases === undefined) return verb(context);
  const interruption = new AbortController();
  setMaxListeners(0, interruption.signal);
  const interrupt = () => interruption.abort();
  process.once('SIGINT', interrupt);
  try {
    const live = new LiveLines(context.err);
    await run({ context, databases, options, live, signal: interruption.signal }, verb, rehearse);
  } finally {
    process.off('SIGINT', interrupt);
  }
}

async function run(all: Run, verb: Verb, rehearse: Verb | undefined): Promise<void> {
  const { context, databases, options, live, signal } = all;
  const names = databases.map(({ name }) => name);
  const report = new Report(context, names, live, options.json === true);
  const rehearsed = rehearse === undefined ? [] : await sideBySide(all, rehearse);
  const refused = rehearsed.some(({ kind }) => kind !== 'ok');
  if (refused) {
    for (const outcome of rehearsed) report.add(outcome.kind === 'ok' ? skipped(outcome.database) : outcome);
  } else await sideBySide(all, verb, (outcome) => report.add(outcome));
  report.close();
  if (refused) context.err.line('nothing was changed in any database, as not all of them passed a dry run');
  context.status = signal.aborted ? exitStatus.interrupted : worstStatus(report.outcomes);
}

/** What becomes of a verb in each database, in their order. */
async function sideBySide(
  all: Run,
  verb: Verb,
  onOutcome: (outcome: Outcome) => void = () => {},
): Promise<readonly Outcome[]> {
  const { databases, options, signal } = all;
  const ended = new Map<NamedDatabase, Outcome>();
  const waiting = databases.values();
  const work = async (): Promise<void> => {
    for (const database of waiting) {
      const stopped = signal.aborted || (options.failFast === true && [...ended.values()].some(isWrong));
      const outcome = stopped ? skipped(database.name) : await runIn(all, database, verb);
      ended.set(database, outcome);
      onOutcome(outcome);
    }
  };
  await Promise.all(Array.from({ length: Math.min(options.parallel, databases.length) }, work));
  return databases.flatMap((database) => ended.get(database) ?? []);
}

function isWrong({ kind }: Outcome): boolean {
  return kind !== 'ok';
}

function skipped(database: string): Outcome {
  return { database, kind: 'skipped', status: null, lines: [] };
}

async function runIn({ context, live, signal }: Run, { name, url }: NamedDatabase, verb: Verb): Promise<Outcome> {
  const lines: Kept[] = [];
  const keeping = { name, lines, live, err: context.err };
  const { env } = context.io;
  const out = new KeptPrinter(context.out, 'out', keeping, env);
  const err = new KeptPrinter(context.err, 'err', keeping, env);
  const own = new Context(context.io, out, err);
  own.database = url;
  own.signal = signal;
  try {
    await verb(own);
    return { database: name, kind: kindOf(own.status), status: own.status, lines, result: out.value };
  } catch (error) {
    for (const line of failureLines(error, err)) err.line(line);
    const kind = error instanceof Interrupted ? 'interrupted' : 'failed';
    return { database: name, kind, status: statusOf(error), lines, error };
  } finally {
    live.show(name, '');
  }
}
