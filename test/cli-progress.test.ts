import { Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { Printer } from '../src/cli/printer.js';
import { startMeter } from '../src/cli/progress.js';

function printerTo(written: string[], terminal: boolean): Printer {
  const write = (chunk: string, _encoding: string, done: () => void) => {
    written.push(chunk);
    done();
  };
  const stream = new Writable({ decodeStrings: false, write });
  // What a terminal offers beyond a stream, as cli-progress uses it.
  const cursor = { cursorTo: () => true, moveCursor: () => true, clearLine: () => true };
  return new Printer(Object.assign(stream, { isTTY: terminal, columns: 80, ...(terminal && cursor) }), {});
}

describe('progress', () => {
  test('is at most one plain line a second without a terminal', () => {
    const written: string[] = [];
    let now = 0;
    const meter = startMeter(printerTo(written, false), 'order_doc', () => now);
    for (const [time, done] of [
      [1000, 0],
      [999, 1],
      [1000, 1500],
      [1500, 1600],
      [2100, 2400],
      [9000, 2500],
    ] as const) {
      now = time;
      meter.update(done, 2500);
    }
    meter.stop();
    expect(written).toEqual(['order_doc: 60%\n', 'order_doc: 96%\n']);
  });

  test('is a bar on a terminal, gone at the end', () => {
    const written: string[] = [];
    const meter = startMeter(printerTo(written, true), 'a{bar}b', () => 0);
    meter.update(0, 2500);
    meter.update(1250, 2500);
    meter.stop();
    const text = written.join('');
    expect(text).toContain(`a{bar}b ${'░'.repeat(24)} 0%`);
    expect(text).toContain(`a{bar}b ${'█'.repeat(12)}${'░'.repeat(12)} 50%`);
    expect(text).not.toContain('\u001b[?');
  });

  test('prints nothing when nothing was done', () => {
    const written: string[] = [];
    startMeter(printerTo(written, true), 'x').stop();
    startMeter(printerTo(written, false), 'x').stop();
    expect(written).toEqual([]);
  });
});
