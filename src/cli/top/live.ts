import { emitKeypressEvents } from 'node:readline';
import type { Costs } from '../../index.js';
import type { Context } from '../context.js';
import { type TopLine, topLines } from './lines.js';
import { type Order, orders } from './rates.js';

interface Key {
  readonly name?: string;
  readonly ctrl?: boolean;
}

/** Shows readings on the terminal, one after the other, until `q`, Ctrl-C or SIGTERM; keys change the order. */
export async function showLive(
  { out, io }: Context,
  read: () => Promise<Costs>,
  options: { readonly order: Order; readonly seconds: number },
): Promise<void> {
  let { order } = options;
  let before: Costs | undefined;
  let costs = await read();
  let wake: () => void = () => {};
  let over = false;
  const draw = (): void => out.screen([...topLines(costs, before, order), { text: '' }, help].map(printed(out.colors)));
  const end = (): void => {
    over = true;
    wake();
  };
  const onKey = (_: string | undefined, key: Key): void => {
    const chosen = orders[key.name as keyof typeof orders];
    if (key.name === 'q' || key.name === 'escape' || (key.ctrl && key.name === 'c')) end();
    else if (chosen !== undefined) {
      order = chosen;
      draw();
    }
  };
  emitKeypressEvents(io.stdin);
  io.stdin.on('keypress', onKey);
  io.stdin.setRawMode?.(true);
  io.stdin.resume();
  process.once('SIGTERM', end);
  out.stream.on('resize', draw);
  out.openScreen();
  try {
    while (!over) {
      draw();
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, options.seconds * 1000);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      if (over) break;
      const next = await read();
      [before, costs] = [costs, next];
    }
  } finally {
    out.closeScreen();
    out.stream.off('resize', draw);
    process.off('SIGTERM', end);
    io.stdin.off('keypress', onKey);
    io.stdin.setRawMode?.(false);
    io.stdin.pause();
  }
}

const help: TopLine = {
  text: `sort by ${Object.entries(orders)
    .map(([key, order]) => `${key} ${order}`)
    .join(', ')}; q quits`,
};

/** Titles are bold. */
export const printed =
  (colors: Context['out']['colors']) =>
  ({ text, title }: TopLine): string =>
    title ? colors.bold(text) : text;
