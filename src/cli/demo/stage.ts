import type { Context } from '../context.js';
import type { Printer } from '../printer.js';
import { formatCount, truncate } from '../text.js';

const WIDTH = 79;

/** Prints the demo in chapters, with no line longer than `WIDTH` and times in a column at the right. */
export class Stage {
  private readonly out: Printer;
  private chapters = 0;
  private gapDue = false;

  constructor(context: Context) {
    this.out = context.out;
  }

  title(text: string): void {
    this.line(this.out.colors.bold(text));
    this.gap();
  }

  chapter(text: string): void {
    this.chapters++;
    this.gap();
    this.line(this.out.colors.bold(this.out.colors.cyan(`${this.chapters}. ${text}`)));
    this.gap();
  }

  /** A blank line, if anything follows. */
  gap(): void {
    this.gapDue = true;
  }

  text(...lines: readonly string[]): void {
    for (const line of lines) this.line(`   ${line}`);
  }

  heading(name: string, about: string): void {
    this.line(`   ${this.out.colors.bold(name)}: ${about}`);
  }

  code(text: string): void {
    for (const line of text.split('\n')) this.line(this.out.colors.cyan(`     ${line}`));
  }

  /** Does `work`, then prints what came of it and how long it took. */
  async timed<T>(describe: (result: T) => string, work: () => Promise<T>): Promise<T> {
    const done = this.out.waiting('   one moment…');
    const start = performance.now();
    const result = await work().finally(done);
    this.timedLine(`   ${describe(result)}`, performance.now() - start, (text) => text);
    return result;
  }

  /** Runs a statement by `work`, then prints it and how long it took. */
  async statement(sql: string, work: () => Promise<void>): Promise<void> {
    const start = performance.now();
    await work();
    this.timedLine(`     ${sql};`, performance.now() - start, this.out.colors.cyan);
  }

  result(name: string, text: string): void {
    this.line(`       ${name.padEnd(13)} ${text}`);
  }

  /** One place of one document, before and after; null where there is nothing. */
  change(place: string, before: string | null, after: string | null): void {
    const { red, green } = this.out.colors;
    const start = `         ${place}  `;
    const space = WIDTH - start.length;
    if (before === null) this.line(`${start}${green(truncate(`+ ${after}`, space))}`);
    else if (after === null) this.line(`${start}${red(truncate(`- ${before}`, space))}`);
    else {
      const half = Math.floor((space - 3) / 2);
      this.line(`${start}${red(truncate(before, half))} → ${green(truncate(after, half))}`);
    }
  }

  verdict(text: string, good: boolean): void {
    const { bold, green, red } = this.out.colors;
    this.line(`   ${bold((good ? green : red)(text))}`);
    this.gap();
  }

  private line(text: string): void {
    if (this.gapDue) this.out.line();
    this.gapDue = false;
    this.out.line(text);
  }

  private timedLine(text: string, milliseconds: number, tint: (text: string) => string): void {
    const time = formatTime(milliseconds);
    const space = ' '.repeat(Math.max(2, WIDTH - text.length - time.length));
    this.line(`${tint(text)}${space}${this.out.colors.dim(time)}`);
  }
}

function formatTime(milliseconds: number): string {
  return milliseconds < 1000 ? `${formatCount(Math.round(milliseconds))} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}
