import { type Difference, displayRelation, type PathDifference, printable, type Verification } from '../index.js';
import type { Colors } from './printer.js';
import { formatCount, plural, truncate } from './text.js';

const VALUE_WIDTH = 200;

/** What a verification found, for people: one line when all is well, else which documents differ, and where. */
export function verificationLines(result: Verification, colors: Colors): string[] {
  const { view, documents, checked, differing, differences } = result;
  const of = checked === documents ? '' : ` of ${formatCount(documents)}`;
  const count = plural(differing, 'difference');
  const title = `${displayRelation(view)}: ${formatCount(checked)}${of} documents compared`;
  if (differing === 0) return [`${title}, ${colors.green(count)}`];
  const lines = [`${title}, ${colors.red(count)}`];
  for (const difference of differences) lines.push(...differenceLines(difference, colors));
  const rest = differing - differences.length;
  if (rest > 0) lines.push(`  … and ${plural(rest, 'document')} more`);
  return lines;
}

function differenceLines({ key, kind, paths }: Difference, colors: Colors): string[] {
  const row = Object.entries(key)
    .map(([name, value]) => `${printable(name)} ${printable(JSON.stringify(value))}`)
    .join(', ');
  const title = `  ${colors.bold(row)}`;
  if (kind === 'missing') return [`${title} is missing: the query returns it, no document is stored`];
  if (kind === 'extra') return [`${title} is extra: a document is stored, the query does not return it`];
  return [`${title} differs`, ...paths.map((path) => `    ${pathLine(path, colors)}`)];
}

function pathLine({ path, stored, expected }: PathDifference, colors: Colors): string {
  const place = printable(path);
  if (stored === null) return `${place}: nothing is stored, expected ${value(expected, colors.green)}`;
  if (expected === null) return `${place}: stored ${value(stored, colors.red)}, nothing is expected`;
  return `${place}: stored ${value(stored, colors.red)}, expected ${value(expected, colors.green)}`;
}

function value(text: string | null, tint: (text: string) => string): string {
  return tint(truncate(printable(text ?? ''), VALUE_WIDTH));
}
