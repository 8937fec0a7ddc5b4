import { characterWidth, printable, textWidth } from './printable.js';
import { positionOf, type Span } from './source.js';

/** Columns that an excerpt takes at most where nobody says how wide the terminal is. */
const defaultWidth = 120;

/** Columns of text around the carets that are worth showing. */
const narrowest = 20;

/** A character of a line as it is shown, and whether it belongs to the span. */
interface Shown {
  readonly text: string;
  readonly width: number;
  readonly marked: boolean;
}

/**
 * The source line a span starts on and a line of carets under it. Of a line that is wider than the terminal, what stands
 * around the carets; `…` is where something was left out.
 */
export function snippet(span: Span, terminalWidth = defaultWidth): string {
  const gutter = `${positionOf(span.source, span.start).line} | `;
  const characters = shownLine(span);
  const room = Math.max(narrowest, terminalWidth - gutter.length);
  const total = characters.reduce((sum, { width }) => sum + width, 0);
  const [before, visible, after] = total <= room ? ['', characters, ''] : clip(characters, room);
  const line = before + visible.map(({ text }) => text).join('') + after;
  const first = visible.findIndex(({ marked }) => marked);
  const start = first < 0 ? visible : visible.slice(0, first);
  // a tab stays a tab, so that the caret stands where the terminal puts what is above it
  const indent = start.map(({ text, width }) => (text === '\t' ? text : ' '.repeat(width))).join('');
  const carets = visible.reduce((sum, { marked, width }) => sum + (marked ? width : 0), 0);
  return `${gutter}${line}\n${' '.repeat(gutter.length + before.length)}${indent}${'^'.repeat(Math.max(1, carets))}`;
}

/** The characters of the line that a span starts on. */
function shownLine({ source: { text }, start, end }: Span): Shown[] {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const newline = text.indexOf('\n', start);
  const line = text.slice(lineStart, newline < 0 ? text.length : newline).replace(/\r$/, '');
  const shown: Shown[] = [];
  let offset = lineStart;
  for (const character of line) {
    const tab = character === '\t';
    const visible = tab ? character : printable(character);
    const width = tab ? 8 : visible === character ? characterWidth(character) : textWidth(visible);
    shown.push({ text: visible, width, marked: offset >= start && offset < Math.max(end, start + 1) });
    offset += character.length;
  }
  return shown;
}

/** As many characters as there is room for, the first marked one a third from the left, with tabs as spaces. */
function clip(characters: readonly Shown[], room: number): [string, readonly Shown[], string] {
  const plain = characters.map((each) => (each.text === '\t' ? { ...each, text: ' ', width: 1 } : each));
  const marked = plain.findIndex((each) => each.marked);
  const anchor = marked < 0 ? plain.length : marked;
  let from = anchor;
  for (let used = 0; from > 0; from--) {
    used += plain[from - 1]?.width ?? 0;
    if (used > room / 3) break;
  }
  let left = room - (from > 0 ? 1 : 0);
  let to = from;
  for (; to < plain.length; to++) {
    const width = plain[to]?.width ?? 0;
    if (width > left - (to < plain.length - 1 ? 1 : 0)) break;
    left -= width;
  }
  return [from > 0 ? '…' : '', plain.slice(from, to), to < plain.length ? '…' : ''];
}
