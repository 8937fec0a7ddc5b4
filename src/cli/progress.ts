import { SingleBar } from 'cli-progress';
import type { Progress } from '../index.js';
import type { Printer } from './printer.js';

/** Shows how far a long piece of work has come; `stop` when it is over, however it ended. */
export interface Meter {
  readonly update: Progress;
  stop(): void;
}

/** A bar on a terminal; elsewhere at most one plain line per second, so that short work prints nothing. */
export function startMeter(printer: Printer, label: string, now: () => number = Date.now): Meter {
  return printer.terminal ? barMeter(printer, label) : lineMeter(printer, label, now);
}

function barMeter(printer: Printer, label: string): Meter {
  const bar = new SingleBar({
    format: '{label} {bar} {percentage}%',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 24,
    stream: printer.stream as NodeJS.WriteStream,
    clearOnComplete: true,
    // Neither the cursor nor line wrapping is switched off: a process that is killed must leave the terminal as it was.
    linewrap: true,
    gracefulExit: false,
  });
  return {
    update(done, total) {
      if (bar.isActive) bar.update(done);
      else bar.start(total, done, { label });
    },
    stop: () => bar.stop(),
  };
}

function lineMeter(printer: Printer, label: string, now: () => number): Meter {
  let last = now();
  return {
    update(done, total) {
      if (done === 0 || done === total || now() - last < 1000) return;
      last = now();
      printer.line(`${label}: ${Math.floor((100 * done) / total)}%`);
    },
    stop() {},
  };
}
