import { textWidth, type ViewSummary } from '../index.js';

/** `12,345` */
export function formatCount(count: number): string {
  return count.toLocaleString('en-US');
}

/** `1 document`, `12,345 documents` */
export function plural(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** `2,500 documents`, `about 2,500 documents` */
export function documentCount({ documents, estimated }: ViewSummary): string {
  return `${estimated ? 'about ' : ''}${plural(documents, 'document')}`;
}

/** `0:07`, `12:30`, `1:02:03` */
export function formatDuration(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  const two = (value: number): string => String(value % 60).padStart(2, '0');
  const minutes = Math.floor(seconds / 60);
  return minutes < 60 ? `${minutes}:${two(seconds)}` : `${Math.floor(minutes / 60)}:${two(minutes)}:${two(seconds)}`;
}

/** `0.32 ms`, `320 ms`, `12.4 s` */
export function formatMilliseconds(ms: number): string {
  return ms < 1000 ? `${ms.toFixed(ms < 10 ? 2 : 0)} ms` : `${(ms / 1000).toFixed(1)} s`;
}

/** `1.2 MB`, in powers of 1,024 as PostgreSQL counts. */
export function formatBytes(bytes: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB', 'TB'];
  let unit = 0;
  let size = bytes;
  while (size >= 1024 && unit < units.length - 1) {
    size /= 1024;
    unit++;
  }
  return `${unit === 0 ? size : size.toFixed(1)} ${units[unit]}`;
}

/** At most so many columns of a terminal, the last one `…` if anything was cut off. */
export function truncate(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  let kept = '';
  let left = width - 1;
  for (const character of text) {
    left -= textWidth(character);
    if (left < 0) break;
    kept += character;
  }
  return `${kept}…`;
}

export interface Column {
  readonly title: string;
  readonly align?: 'right';
}

/** Lines of a table: a title line, then the rows; columns as wide as their widest cell, two spaces apart. */
export function tableLines(columns: readonly Column[], rows: readonly (readonly string[])[]): string[] {
  const cells = [columns.map(({ title }) => title), ...rows];
  const widths = columns.map((_, index) => Math.max(...cells.map((row) => textWidth(row[index] ?? ''))));
  return cells.map((row) =>
    columns
      .map(({ align }, index) => pad(row[index] ?? '', widths[index] ?? 0, align))
      .join('  ')
      .trimEnd(),
  );
}

function pad(text: string, to: number, align: Column['align']): string {
  const space = ' '.repeat(to - textWidth(text));
  return align === 'right' ? space + text : text + space;
}
