import { type Difference, displayRelation, type PathDifference, printable, type Verification } from '../index.js';
import type { Colors } from './printer.js';
import { formatCount, plural, truncate } from './text.js';

const VALUE_WIDTH = 200;

/** What a verification found, for people: one line when all is well, else which documents differ, and where. */
export function verificationLines(result: Verification, colors: Colors): string[] {
  const { view, documents, checked, differing, byChance, differences } = result;
  const of = checked === documents ? '' : ` of ${formatCount(documents)}`;
  const count = plural(differing, 'difference');
  const title = `${displayRelation(view)}: ${formatCount(checked)}${of} documents compared`;
  const chance = byChance === 0 ? '' : `, ${formatCount(byChance)} by chance alone`;
  const lines = [`${title}, ${differing === 0 ? colors.green(count) : colors.red(count)}${chance}`];
  for (const difference of differences) lines.push(...differenceLines(difference, colors));
  const rest = differing + byChance - differences.length;
  if (rest > 0) lines.push(`  … and ${plural(rest, 'document')} more`);
  return lines;
}

function differenceLines({ key, kind, paths, undecided }: Difference, colors: Colors): string[] {
  const row = Object.entries(key)
    .map(([name, value]) => `${printable(name)} ${printable(JSON.stringify(value))}`)
    .join(', ');
  const title = `  ${colors.bold(row)}`;
  if (kind === 'missing') return [`${title} is missing: the query returns it, no document is stored`];
  if (kind === 'extra') return [`${title} is extra: a document is stored, the query does not return it`];
  const how = kind === 'chance' ? ' only in what the query leaves to chance' : undecided ? ', perhaps by chance' : '';
  return [`${title} differs${how}`, ...paths.map((path) => `    ${pathLine(path, colors)}`)];
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
