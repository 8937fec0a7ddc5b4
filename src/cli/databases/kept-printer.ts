import { Printer } from '../printer.js';
import type { LiveLines } from './live-lines.js';

/** A line that a verb printed, to be printed in its turn. */
export interface Kept {
  readonly to: 'out' | 'err';
  readonly text: string;
}

/** What a printer of one of several databases belongs to. */
export interface Keeping {
  /** The name of the database. */
  readonly name: string;
  /** Where lines are kept, those of both streams. */
  readonly lines: Kept[];
  readonly live: LiveLines;
  /** The printer of the program, for errors. */
  readonly err: Printer;
}

/** Keeps what a verb says of one of several databases until its turn in the report; what it is at shows at once. */
export class KeptPrinter extends Printer {
  /** What was printed as JSON. */
  value: unknown;

  constructor(
    private readonly outer: Printer,
    private readonly to: Kept['to'],
    private readonly keeping: Keeping,
    env: NodeJS.ProcessEnv,
  ) {
    super(outer.stream, env);
  }

  /** Less what the report puts in front of a line. */
  override get width(): number | undefined {
    const { width } = this.outer;
    return width === undefined ? undefined : width - (this.to === 'out' ? 2 : this.keeping.name.length + 2);
  }

  override line(text = ''): void {
    for (const line of text.split('\n')) this.keeping.lines.push({ to: this.to, text: line });
  }

  override exactly(text: string): void {
    this.line(text);
  }

  override bytes(text: string): void {
    this.line(text.replace(/\n$/, ''));
  }

  override json(value: unknown): void {
    this.value = value;
  }

  override passing(line: string): void {
    this.keeping.err.passing(`${this.keeping.name}: ${line}`);
  }

  override redraw(line: string): void {
    this.keeping.live.show(this.keeping.name, line);
  }
}
