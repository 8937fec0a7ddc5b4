import ansiEscapes from 'ansi-escapes';
import { printable } from '../../index.js';
import type { Printer } from '../printer.js';
import { truncate } from '../text.js';

/** The last lines of a terminal: one for each database that is being worked in, drawn anew as it goes on. */
export class LiveLines {
  readonly #lines = new Map<string, string>();
  #drawn = 0;

  constructor(private readonly printer: Printer) {}

  /** Puts a line in the place of the last one of that name; an empty one takes it away. */
  show(name: string, line: string): void {
    if (line === '') this.#lines.delete(name);
    else this.#lines.set(name, `${name}: ${line}`);
    this.#draw([...this.#lines.values()]);
  }

  /** Takes the lines away while something is printed. */
  aside(print: () => void): void {
    this.#draw([]);
    print();
    this.#draw([...this.#lines.values()]);
  }

  #draw(lines: readonly string[]): void {
    const { stream, width = 80, colors } = this.printer;
    const shown = lines.slice(0, Math.max(1, (stream.rows ?? 24) - 1));
    if (shown.length === 0 && this.#drawn === 0) return;
    const text = shown.map((line) => colors.dim(truncate(printable(line), width - 1))).join('\n');
    stream.write(ansiEscapes.eraseLines(this.#drawn) + text);
    this.#drawn = shown.length;
  }
}
