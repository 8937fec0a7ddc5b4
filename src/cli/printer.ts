import ansiEscapes from 'ansi-escapes';
import picocolors from 'picocolors';
import { printable, printableLines, textWidth } from '../index.js';
import type { Outlet } from './io.js';
import { truncate } from './text.js';

export type Colors = ReturnType<typeof picocolors.createColors>;

/** Bold, dim, red, green, yellow, cyan, and what ends them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the one place that lets them through
const ownColors = /(\u001b\[(?:1|2|22|31|32|33|36|39)m)/;

/** Writes lines to one stream, coloured only if it is a terminal and the user hasn't declined (NO_COLOR). */
export class Printer {
  /** Whether lines can be redrawn and coloured. */
  readonly terminal: boolean;
  readonly colors: Colors;

  constructor(
    readonly stream: Outlet,
    env: NodeJS.ProcessEnv,
  ) {
    this.terminal = stream.isTTY === true && env.TERM !== 'dumb';
    this.colors = picocolors.createColors(this.terminal && !env.NO_COLOR);
  }

  /** Columns that a line may take; undefined: any number. */
  get width(): number | undefined {
    return this.stream.isTTY ? (this.stream.columns ?? 80) : undefined;
  }

  /** Whatever is in the text, nothing reaches the stream that a terminal obeys but colours of this program's own. */
  line(text = ''): void {
    this.stream.write(`${this.#harmless(text)}\n`);
  }

  #harmless(text: string): string {
    const parts = this.colors.isColorSupported ? text.split(ownColors) : [text];
    return parts.map((part, at) => (at % 2 === 1 ? part : printableLines(part))).join('');
  }

  /** Text that other programs read to the letter; a terminal gets it as `line` writes it. */
  exactly(text: string): void {
    if (this.stream.isTTY) this.line(text);
    else this.stream.write(`${text}\n`);
  }

  /** A text that is kept to the byte: nothing is added to its end. */
  bytes(text: string): void {
    if (this.stream.isTTY) this.line(text.replace(/\n$/, ''));
    else this.stream.write(text);
  }

  json(value: unknown): void {
    this.line(JSON.stringify(value, null, 2));
  }

  /** A line about work that is under way, where lines cannot be redrawn. */
  passing(line: string): void {
    this.line(line);
  }

  /** Shows on a terminal what is being waited for; the returned function takes it away again. */
  waiting(text: string): () => void {
    if (!this.terminal) return () => {};
    this.redraw(text);
    return () => this.redraw('');
  }

  /** Puts one line in the place of the last one that was put so; nothing takes it away. */
  redraw(line: string): void {
    this.stream.write(`\r${line === '' ? '' : this.colors.dim(printable(line))}\u001b[K`);
  }

  /** Puts a screen of its own over what the terminal shows, which comes back when it is closed. */
  openScreen(): void {
    this.stream.write(ansiEscapes.enterAlternativeScreen + ansiEscapes.cursorHide);
  }

  /** Draws lines over those of the screen, as many and as much of them as there is room for. */
  screen(lines: readonly string[]): void {
    const { columns = 80, rows = 24 } = this.stream;
    const shown = lines.slice(0, rows).map((line) => this.#harmless(cut(line, columns)) + ansiEscapes.eraseEndLine);
    this.stream.write(ansiEscapes.cursorTo(0, 0) + shown.join('\r\n') + ansiEscapes.eraseDown);
  }

  /** Takes the screen away. */
  closeScreen(): void {
    this.stream.write(ansiEscapes.cursorShow + ansiEscapes.exitAlternativeScreen);
  }
}

/** A line no wider than the terminal; colours, which take no room, are kept. */
function cut(line: string, columns: number): string {
  const parts = line.split(ownColors);
  let left = columns;
  const kept = parts.map((part, at) => {
    if (at % 2 === 1) return part;
    const text = left <= 0 ? '' : truncate(part, left);
    left -= textWidth(text);
    return text;
  });
  return kept.join('');
}
