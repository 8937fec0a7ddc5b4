import { Random } from '../oracle/generate/random.js';
import { levels } from './levels.js';
import { pairsOf, type Run, runOverlapping } from './runs.js';
import type { Stage } from './stage.js';
import { type ViewCase, viewCases } from './views.js';
import type { Event, Linking } from './world.js';

/** With foreign keys and without, where a view is tested with both. */
export function linkingsOfTable({ linkings }: ViewCase): readonly Linking[] {
  return linkings.filter((linking) => linking === 'nullable' || linking === 'none');
}

/**
 * A pair of events for every pair of kinds on every pair of tables, often those of the row that most others meet; each
 * under one of the view's ways of linking, by turns. The same seed gives the same pairs.
 */
export function pairsOfTable(
  viewCase: ViewCase,
  linking: Linking,
  events: readonly Event[],
  seed: number,
): [Event, Event][] {
  const linkings = linkingsOfTable(viewCase);
  const turn = linkings.indexOf(linking);
  const random = new Random(seed * 1000 + viewCases.indexOf(viewCase) * linkings.length + turn);
  const choose = ({ table, kind }: Event): Event => {
    const [first, ...others] = events.filter((event) => event.table === table && event.kind === kind);
    return random.chance(0.5) || others.length === 0 ? (first as Event) : random.pick(others);
  };
  const groups = events.filter(
    ({ table, kind }, place) => events.findIndex((other) => other.table === table && other.kind === kind) === place,
  );
  return pairsOf(groups)
    .filter((_, place) => place % linkings.length === turn)
    .map(([a, b]) => [choose(a), choose(b)]);
}

/** The interleavings of a pair at all levels that the stage's views are for. */
export async function* runAtAllLevels(stage: Stage, pair: readonly [Event, Event]): AsyncGenerator<Run> {
  for (const { assignments, serializable } of levels) {
    if (serializable !== stage.serializable) continue;
    for (const assignment of assignments) yield* runOverlapping(stage, pair, assignment);
  }
}
