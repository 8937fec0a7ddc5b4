import picocolors from 'picocolors';
import type { Outlet } from './io.js';

export type Colors = ReturnType<typeof picocolors.createColors>;

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

  line(text = ''): void {
    this.stream.write(`${text}\n`);
  }

  json(value: unknown): void {
    this.line(JSON.stringify(value, null, 2));
  }

  /** Shows on a terminal what is being waited for; the returned function takes it away again. */
  waiting(text: string): () => void {
    if (!this.terminal) return () => {};
    this.stream.write(this.colors.dim(text));
    return () => this.stream.write('\r\u001b[K');
  }
}
