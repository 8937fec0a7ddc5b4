/** `12,345` */
export function formatCount(count: number): string {
  return count.toLocaleString('en-US');
}

/** `1 document`, `12,345 documents` */
export function plural(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
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

/** At most `width` characters, the last one `…` if anything was cut off. */
export function truncate(text: string, width: number): string {
  const characters = [...text];
  return characters.length <= width ? text : `${characters.slice(0, width - 1).join('')}…`;
}

export interface Column {
  readonly title: string;
  readonly align?: 'right';
}

/** Lines of a table: a title line, then the rows; columns as wide as their widest cell, two spaces apart. */
export function tableLines(columns: readonly Column[], rows: readonly (readonly string[])[]): string[] {
  const cells = [columns.map(({ title }) => title), ...rows];
  const widths = columns.map((_, index) => Math.max(...cells.map((row) => width(row[index] ?? ''))));
  return cells.map((row) =>
    columns
      .map(({ align }, index) => pad(row[index] ?? '', widths[index] ?? 0, align))
      .join('  ')
      .trimEnd(),
  );
}

function pad(text: string, to: number, align: Column['align']): string {
  const space = ' '.repeat(to - width(text));
  return align === 'right' ? space + text : text + space;
}

function width(text: string): number {
  return [...text].length;
}
