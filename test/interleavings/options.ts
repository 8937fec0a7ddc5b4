import { parseArgs } from 'node:util';
import type { Linking } from './world.js';

export const usage = `npm run test:interleavings -- [options]
  --view NAME        one view (default: all)
  --linking NAME     one way of linking tables (default: all of the view's)
  --mode MODE        pairs: every pair of events, overlapping, at READ COMMITTED (default)
                     serializable, repeatable, mixed: the same at these levels; mixed: one session at READ COMMITTED
                       and the other at REPEATABLE READ or SERIALIZABLE
                     pauses: every pair, each transaction stopped before every statement of its maintenance
                     threes: pairs of which one waits for the other, then each third one
                     triples: random triples, a second transaction inside the first one's pauses, then a third
                     touching: writes of columns that no view reads beside each event, and after inserts: nobody may
                       wait, or meet a deadlock, who doesn't without the view
                     filling: a filler of the view, of whose documents half are missing, beside events and pairs of them
                       (and lost: the same after they were there; replacing: half of the others are another query's;
                       serializable-filling)
                     commit-…: pairs, pauses, threes, triples, filling or random of views that change at commit
                     random: two or three transactions of several events, stopped anywhere
  --write            every pair of kinds of events at all levels, with foreign keys and without: writes how they ended
                     into docs/concurrency.md
  --share PART       that part of the pairs, or of the third ones, 0 to 1 (default: 1)
  --count N          random scenarios or triples for each view (default: 2000)
  --seed N           (default: 1)
  --server VERSION   (default: 15)
  --extension        the server has the extension's functions, which are compiled for it; otherwise they are portable`;

export interface Options {
  readonly view: string | undefined;
  readonly linking: Linking | undefined;
  readonly mode: string;
  readonly write: boolean;
  readonly share: number;
  readonly count: number;
  readonly seed: number;
  readonly server: string;
  readonly extension: boolean;
}

/** What the arguments ask for; null where they ask for help, or for nothing that there is. */
export function readOptions(): Options | null {
  const text = { type: 'string' } as const;
  const truth = { type: 'boolean' } as const;
  const { values } = parseArgs({
    options: {
      view: text,
      linking: text,
      mode: text,
      share: text,
      count: text,
      seed: text,
      server: text,
      write: truth,
      extension: truth,
      help: truth,
    },
  });
  const numbers = {
    share: Number(values.share ?? 1),
    count: Number(values.count ?? 2000),
    seed: Number(values.seed ?? 1),
  };
  if (values.help || Object.values(numbers).some(Number.isNaN)) return null;
  // A table of some views would lack the others' rows.
  if (values.write && (values.view ?? values.linking ?? values.mode) !== undefined) return null;
  return {
    view: values.view,
    linking: values.linking as Linking | undefined,
    mode: values.mode ?? 'pairs',
    write: values.write ?? false,
    server: values.server ?? '15',
    extension: values.extension ?? false,
    ...numbers,
  };
}
