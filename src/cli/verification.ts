import {
  type Difference,
  displayRelation,
  type PathDifference,
  printable,
  type RelationName,
  type Verification,
  type Verified,
  type ViewSummary,
} from '../index.js';
import type { Colors } from './printer.js';
import { formatCount, plural, truncate } from './text.js';

const VALUE_WIDTH = 200;

/** A view that was compared late enough. */
export interface Unchanged {
  readonly view: RelationName;
  /** What came of it then. */
  readonly verified: Verified;
}

/** Whether a view was compared as it is, after a moment, and no document was left that differed. */
export function isUnchangedSince(view: ViewSummary, since: Date): boolean {
  const { verified } = view;
  if (verified === undefined || isOfFormer(view, verified)) return false;
  return verified.differing === verified.repaired && Date.parse(verified.began) >= since.getTime();
}

/** All documents are made anew where a view is replaced, upgraded or attached. */
function isOfFormer({ hash, updatedAt }: ViewSummary, { hash: then, began }: Verified): boolean {
  return hash !== then || Date.parse(began) < Date.parse(updatedAt);
}

export function unchangedLine({ view, verified }: Unchanged): string {
  return `${displayRelation(view)}: left out, compared ${seconds(verified.began)} with no difference left`;
}

/** `2026-11-30T03:00:00Z: 2,500 documents, 2 differences, repaired` */
export function verifiedText(view: ViewSummary, verified: Verified): string {
  const { began, documents, differing, repaired, byChance } = verified;
  const found = [plural(differing, 'difference'), ...repairText(differing, repaired), ...chanceText(byChance)];
  const before = isOfFormer(view, verified) ? ', before it was made anew' : '';
  return `${seconds(began)}${before}: ${plural(documents, 'document')}, ${found.join(', ')}`;
}

/** A moment to the second. */
export function seconds(iso: string): string {
  return iso.replace(/\.\d+Z$/, 'Z');
}

function repairText(differing: number, repaired: number | undefined): string[] {
  if (repaired === undefined || differing === 0 || (repaired === 0 && differing > 0)) return [];
  return [repaired === differing ? 'repaired' : `${formatCount(repaired)} repaired`];
}

function chanceText(byChance: number): string[] {
  return byChance === 0 ? [] : [`${formatCount(byChance)} by chance alone`];
}

/** What a verification found, for people: one line when all is well, else which documents differ, and where. */
export function verificationLines(result: Verification, colors: Colors): string[] {
  const { view, documents, checked, differing, byChance, differences, repaired } = result;
  // of those that are missing there is no document
  const of = checked < documents ? ` of ${formatCount(documents)}` : '';
  const count = plural(differing, 'difference');
  const compared = of === '' ? plural(checked, 'document') : `${formatCount(checked)}${of} documents`;
  const title = `${displayRelation(view)}: ${compared} compared`;
  const tinted = differing === 0 ? colors.green(count) : colors.red(count);
  const lines = [[title, tinted, ...mended(differing, repaired, colors), ...chanceText(byChance)].join(', ')];
  for (const difference of differences) lines.push(...differenceLines(difference, colors));
  const rest = differing + byChance - differences.length;
  if (rest > 0) lines.push(`  … and ${plural(rest, 'document')} more`);
  return lines;
}

/** What was to be repaired and could not be is said, too. */
function mended(differing: number, repaired: number | undefined, colors: Colors): string[] {
  if (repaired === undefined || differing === 0) return [];
  if (repaired === differing) return [colors.green('repaired')];
  return [`${formatCount(repaired)} repaired`, colors.red(`${formatCount(differing - repaired)} still different`)];
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
