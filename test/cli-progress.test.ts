import { Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { KeptPrinter } from '../src/cli/databases/kept-printer.js';
import { LiveLines } from '../src/cli/databases/live-lines.js';
import { Printer } from '../src/cli/printer.js';
import { type Clock, startMeter } from '../src/cli/progress.js';

function printerTo(written: string[], terminal: boolean, columns = 80): Printer {
  const write = (chunk: string, _encoding: string, done: () => void) => {
    written.push(chunk);
    done();
  };
  const stream = new Writable({ decodeStrings: false, write });
  return new Printer(Object.assign(stream, { isTTY: terminal, columns }), { NO_COLOR: '1' });
}

/** A clock that goes on when it is told to, and ticks each half second. */
function handClock(): Clock & { pass(milliseconds: number): void } {
  let time = 0;
  const ticks = new Set<() => void>();
  return {
    now: () => time,
    every(_, tick) {
      ticks.add(tick);
      return () => ticks.delete(tick);
    },
    pass(milliseconds) {
      for (let left = milliseconds; left > 0; left -= 500) {
        time += 500;
        for (const tick of ticks) tick();
      }
    },
  };
}

describe('progress', () => {
  test('is a plain line after a second and every ten, with the time and what is done', () => {
    const [written, clock]: [string[], ReturnType<typeof handClock>] = [[], handClock()];
    const meter = startMeter(printerTo(written, false), 'order_doc', clock);
    meter.update({ step: 'locking tables', done: 0, total: 0 });
    clock.pass(1500);
    meter.update({ step: 'computing documents', done: 0, total: 2500 });
    clock.pass(10_000);
    meter.update({ step: 'comparing documents', done: 500, total: 2500 });
    clock.pass(10_000);
    meter.stop();
    clock.pass(60_000);
    expect(written).toEqual([
      'order_doc: locking tables, 0:01\n',
      'order_doc: computing documents, about 2,500, 0:11\n',
      'order_doc: comparing documents, 500 of 2,500, 0:21, about 1:24 left\n',
    ]);
  });

  test('is one line on a terminal that goes on with the time, no wider than that, and gone at the end', () => {
    const [written, clock]: [string[], ReturnType<typeof handClock>] = [[], handClock()];
    const meter = startMeter(printerTo(written, true, 40), 'a\u001b]0;b', clock);
    meter.update({ step: 'computing documents', done: 0, total: 2_500_000 });
    clock.pass(3_723_000);
    meter.stop();
    expect(written[0]).toBe('\ra\\u001b]0;b: computing documents, abou…\u001b[K');
    expect(written.at(-1)).toBe('\r\u001b[K');
    expect(written.length).toBe(2 * 3723);
    expect(written.every((line) => line.length <= 39 + '\r\u001b[K'.length)).toBe(true);
  });

  test('prints nothing of short work', () => {
    const [written, clock]: [string[], ReturnType<typeof handClock>] = [[], handClock()];
    for (const terminal of [true, false]) {
      const meter = startMeter(printerTo(written, terminal), 'x', clock);
      meter.update({ step: 'computing documents', done: 0, total: 1 });
      meter.stop();
    }
    expect(written).toEqual([]);
  });
});

describe('progress in several databases', () => {
  const clear = (count: number) => `${'\u001b[2K\u001b[1A'.repeat(count - 1)}\u001b[2K\u001b[G`;

  /** What stands in the last lines of the terminal after each time that they were drawn. */
  function meters(written: string[], terminal: boolean) {
    const err = printerTo(written, terminal, 40);
    const [clock, live] = [handClock(), new LiveLines(err)];
    const meterOf = (name: string) =>
      startMeter(new KeptPrinter(err, 'err', { name, lines: [], live, err }, {}), 'apply', clock);
    return { clock, live, eu: meterOf('eu'), us: meterOf('us') };
  }

  test('is a line for each on a terminal, below what is printed', () => {
    const written: string[] = [];
    const { clock, live, eu, us } = meters(written, true);
    eu.update({ step: 'computing documents', done: 0, total: 0 });
    us.update({ step: 'locking tables', done: 0, total: 0 });
    clock.pass(1000);
    expect(written).toEqual([
      'eu: apply: computing documents, 0:01',
      `${clear(1)}eu: apply: computing documents, 0:01\nus: apply: locking tables, 0:01`,
    ]);
    written.length = 0;
    live.aside(() => written.push('asia: ok\n'));
    eu.stop();
    us.stop();
    expect(written).toEqual([
      clear(2),
      'asia: ok\n',
      'eu: apply: computing documents, 0:01\nus: apply: locking tables, 0:01',
      `${clear(2)}us: apply: locking tables, 0:01`,
      clear(1),
    ]);
  });

  test('is a plain line for each elsewhere, which says at once which one it is of', () => {
    const written: string[] = [];
    const { clock, eu, us } = meters(written, false);
    eu.update({ step: 'computing documents', done: 0, total: 0 });
    us.update({ step: 'locking tables', done: 0, total: 0 });
    clock.pass(10_500);
    eu.stop();
    us.stop();
    expect(written).toEqual(['eu: apply: computing documents, 0:01\n', 'us: apply: locking tables, 0:01\n']);
  });
});
