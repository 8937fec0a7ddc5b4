import { type Progress, type ProgressReport, printable } from '../index.js';
import type { Printer } from './printer.js';
import { formatCount, formatDuration, truncate } from './text.js';

/** Shows what long work is at and how long it has taken; `stop` when it is over, however it ended. */
export interface Meter {
  readonly update: Progress;
  stop(): void;
}

/** What passes the time; a test has its own. */
export interface Clock {
  now(): number;
  /** Calls back now and then until the returned function is called. */
  every(milliseconds: number, tick: () => void): () => void;
}

const clock: Clock = {
  now: Date.now,
  every(milliseconds, tick) {
    const timer = setInterval(tick, milliseconds).unref();
    return () => clearInterval(timer);
  },
};

/** Milliseconds after which something is shown at all, and between two plain lines. */
const [first, between] = [1000, 10_000] as const;

/** One line that is drawn anew on a terminal; elsewhere a plain line after a second and then every ten. */
export function startMeter(printer: Printer, label: string, { now, every }: Clock = clock): Meter {
  const begun = now();
  let report: ProgressReport | undefined;
  let due = first;
  let shown = false;
  const show = (): void => {
    const elapsed = now() - begun;
    if (report === undefined || elapsed < due) return;
    const line = `${printable(label)}: ${describe(report, elapsed)}`;
    if (printer.terminal) printer.redraw(truncate(line, Math.max(10, (printer.width ?? 80) - 1)));
    else printer.passing(line);
    shown = true;
    if (!printer.terminal) due = elapsed + between;
  };
  const stop = every(500, show);
  return {
    update(next) {
      report = next;
      show();
    },
    stop() {
      stop();
      if (shown && printer.terminal) printer.redraw('');
    },
  };
}

/** `comparing documents, 1,200 of 5,000, 0:12, about 0:38 left` */
function describe({ step, done, total, perSecond }: ProgressReport, elapsed: number): string {
  const count = done > 0 ? `${formatCount(done)} of ${formatCount(total)}` : `about ${formatCount(total)}`;
  const rate = perSecond ?? (done * 1000) / elapsed;
  const left = rate > 0 && total > done ? [`about ${formatDuration(((total - done) / rate) * 1000)} left`] : [];
  const speed = perSecond === undefined || done === 0 ? [] : [`${formatCount(Math.round(perSecond))} a second`];
  return [step, ...(total > 0 ? [count] : []), ...speed, formatDuration(elapsed), ...left].join(', ');
}
