import { printLink } from '../../analyze/links.js';
import { arrival, type RouteStep } from '../../analyze/routes.js';
import { quoteQualified } from '../../sql/quote.js';

/** The alias of the row that is `place` steps away from the changed rows, which are `r0`. */
export function aliasAt(place: number): string {
  return `r${place}`;
}

/** `JOIN … AS r1 ON …` for each step of a walk through the query's occurrences. */
export function joinSteps(steps: readonly RouteStep[]): string {
  return steps
    .map((step, place) => {
      const table = quoteQualified(arrival(step).table);
      return `JOIN ${table} AS ${aliasAt(place + 1)} ON ${stepCondition(step, aliasAt(place), aliasAt(place + 1))}`;
    })
    .join('\n');
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
