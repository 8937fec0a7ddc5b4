import type { Measured, Timed } from './measure.js';

const round = (value: number) => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2));

/** How many times faster the kernel is, reading left aside; but no faster than a copy, where times are that short. */
export const gain = ({ kernel, read, floor }: Measured, { time }: Timed) =>
  (time - read) / Math.max(kernel - read, floor - read, kernel / 10);

const other = (measured: Measured, variant: Timed) =>
  `${variant.name}: ${round(variant.time)} (${round(gain(measured, variant))}×)`;

function table(rows: readonly Measured[]): string {
  const lines = rows.map((row) => {
    const { operation, size, type, read, floor, kernel, others } = row;
    const cells = [
      operation,
      `${size.name}, ${size.elements.toLocaleString('en')}`,
      type,
      round(read),
      round(floor),
      `**${round(kernel)}**`,
      `${round(kernel / floor)}×`,
      others.map((variant) => other(row, variant)).join('<br>'),
    ];
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  });
  const head = '| operation | document, elements | ids | read | floor | kernel | of the floor | without the kernel |';
  return [head, `|${'---|'.repeat(8)}`, ...lines].join('\n');
}

export function markdown(rows: readonly Measured[], server: string, machine: string): string {
  return `# How fast the kernel is

\`npm run bench:kernel\` writes this page. Times are microseconds of the
server's processor for one document, on ${server}, ${machine}: the best of
seven rounds in which every way to write an edit takes its turn. In the same run all ways have been checked to give equal
documents. The documents are out of line and not compressed, so that reading them costs as little as it can.

- *read* gets one member of the document; *floor* is the least that has to be done: an edit has to read the document and
  to copy it, a difference has to read two documents.
- *without the kernel* is what can be written with PostgreSQL's own functions: \`jsonb_agg\` rebuilds the array with a
  \`CASE\`, as people write it; \`jsonb_set\`, \`#-\` and \`jsonb_insert\` are told the index of the element, which the kernel
  has to find. In brackets: how many times faster the kernel is, the time to read the document left aside.

![times of edits](benchmarks-kernel.svg)

${table(rows)}
`;
}
