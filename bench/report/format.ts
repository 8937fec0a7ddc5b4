import type { Spread } from '../statistics.js';

/** Three digits that matter, thousands grouped: `12,345`, `0.871`, `4.05`. */
export function number(value: number): string {
  if (value === 0) return '0';
  const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
  return value.toLocaleString('en', {
    minimumFractionDigits: Math.min(digits, 4),
    maximumFractionDigits: Math.min(digits, 4),
  });
}

/** A ratio with its range over rounds: `0.87 (0.85–0.90)`. */
export function ratio({ median, low, high }: Spread): string {
  const digits = (value: number): string => (value >= 10 ? value.toFixed(0) : value.toFixed(2));
  return `${digits(median)} (${digits(low)}–${digits(high)})`;
}

/** A Markdown table; all columns but the first `left` are numbers. */
export function table(head: readonly string[], rows: readonly (readonly string[])[], left = 1): string {
  const rule = head.map((_, place) => (place < left ? '---' : '---:'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
