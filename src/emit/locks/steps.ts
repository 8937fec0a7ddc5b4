import { mayBeAbsent } from '../../analyze/grouping.js';
import type { HopStep } from '../../analyze/hops.js';
import { printLink } from '../../analyze/link.js';
import { arrival, type RouteStep } from '../../analyze/routes.js';
import { printSide } from '../../analyze/side-values.js';
import { quoteQualified } from '../../sql/quote.js';
import { isPresent } from '../context/context.js';
import { joinAscent } from './climbs.js';

/** The alias of the row that is `place` steps away from the changed rows, which are `r0`. */
export function aliasAt(place: number): string {
  return `r${place}`;
}

/** The alias of the keys that the climb from there passes. */
export function keysAt(place: number): string {
  return `up${place}`;
}

/** `JOIN … AS r1 ON …` for each step of a walk through the query's occurrences. */
export function joinSteps(steps: readonly RouteStep[]): string {
  return steps
    .map((step, place) => {
      const { ascent } = step.hop;
      if (ascent !== undefined) return joinAscent(ascent, aliasAt(place), keysAt(place), aliasAt(place + 1));
      const table = quoteQualified(arrival(step).table);
      return `JOIN ${table} AS ${aliasAt(place + 1)} ON ${stepCondition(step, aliasAt(place), aliasAt(place + 1))}`;
    })
    .join('\n');
}

/**
 * Whether a row belongs to a group, by what it says itself; undefined where every row does. The conditions come first: of
 * other rows, what they are grouped by may not even be computable.
 */
export function belongsToGroup({ links, conditions }: HopStep, row: string): string | undefined {
  const present = links.filter(mayBeAbsent).map(({ lower }) => isPresent(printSide(lower, row)));
  const asked = conditions.map(({ print }) => print(row, row));
  if (asked.length === 0 || present.length === 0) return [...asked, ...present].join(' AND ') || undefined;
  return `CASE WHEN ${asked.join(' AND ')} THEN ${present.join(' AND ')} ELSE false END`;
}

/** Whether a step leads from a row, the lower one, nowhere. */
export function leadsNowhere(step: RouteStep, row: string): string {
  if (step.hop.kind === 'group') return `(${belongsToGroup(step.hop, row) ?? 'true'}) IS NOT TRUE`;
  const next = quoteQualified(arrival(step).table);
  return `NOT EXISTS (SELECT FROM ${next} AS n WHERE ${stepCondition(step, row, 'n')})`;
}

/** What the rows at the two ends of a step meet. */
export function stepCondition({ hop, direction }: RouteStep, from: string, to: string): string {
  const [lower, upper] = direction === 'up' ? [from, to] : [to, from];
  const parts = [
    ...hop.links.map((link) => printLink(link, lower, upper)),
    ...hop.conditions.map((condition) => `(${condition.print(lower, upper)})`),
  ];
  return parts.length === 0 ? 'true' : parts.join(' AND ');
}
