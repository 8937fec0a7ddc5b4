import { type Costs, displayRelation, type Strategy, type ViewCosts } from '../../index.js';

/** What rows are sorted by, each with the key that chooses it. */
export const orders = { t: 'time', c: 'calls', m: 'mean', b: 'busy', d: 'documents' } as const;

/** One of them. */
export type Order = (typeof orders)[keyof typeof orders];

/** One event on one table of one view, as numbers. */
export interface EventRow {
  readonly view: ViewCosts;
  readonly table: string;
  readonly event: string;
  readonly answered: 'statement' | 'one row';
  readonly strategies: readonly Strategy[];
  readonly calls: number;
  readonly ms: number;
  /** By second, since the reading before; null: there is none. */
  readonly recent: { readonly calls: number; readonly ms: number } | null;
}

/** Two readings, the later one to be shown. */
export interface Readings {
  readonly costs: Costs;
  readonly before: Costs | undefined;
}

/** The events that there have been, by what comes first. */
export function rankedEvents(readings: Readings, order: Order): EventRow[] {
  const rows = eventRows(readings).filter(({ calls }) => calls > 0);
  const rank = ranking(readings);
  return rows
    .map((row) => [rank[order](row), row] as const)
    .sort(([a], [b]) => b - a)
    .map(([, row]) => row);
}

function eventRows({ costs, before }: Readings): EventRow[] {
  const earlier = new Map(before === undefined ? [] : totals(before).map((row) => [keyOf(row), row]));
  return totals(costs).map((row) => {
    const then = earlier.get(keyOf(row));
    if (then === undefined) return row;
    const since = (now: number, earlierOne: number) => perSecond(now - earlierOne, { costs, before });
    return { ...row, recent: { calls: since(row.calls, then.calls), ms: since(row.ms, then.ms) } };
  });
}

function totals({ views }: Costs): EventRow[] {
  return views.flatMap((view) =>
    view.events.flatMap(({ table, event, strategies, rows, statements }) => {
      const answers = [['statement', statements] as const, ...(rows === null ? [] : [['one row', rows] as const])];
      return answers.map(([answered, { calls, ms }]) => {
        return { view, table: displayRelation(table), event, answered, strategies, calls, ms, recent: null };
      });
    }),
  );
}

function keyOf({ view, table, event, answered }: EventRow): string {
  return JSON.stringify([view.view, table, event, answered]);
}

/** What happened lately comes first by `calls`, `busy` and `documents`; what nothing has happened to, by all that has. */
function ranking(readings: Readings): Readonly<Record<Order, (row: EventRow) => number>> {
  const lately = (recent: number | undefined, all: number): number => recent || all / 1e12;
  return {
    time: ({ ms }) => ms,
    calls: ({ calls, recent }) => lately(recent?.calls, calls),
    mean: ({ ms, calls }) => ms / calls,
    busy: ({ ms, recent }) => lately(recent?.ms, ms),
    documents: ({ view }) => lately(writtenLately(readings, view), written(view)),
  };
}

/** Documents written, whichever way. */
export function written({ documents }: ViewCosts): number {
  return documents === null ? 0 : documents.inserted + documents.updated + documents.deleted;
}

/** The same by second, since the reading before; undefined: there is none. */
export function writtenLately(readings: Readings, view: ViewCosts): number | undefined {
  const { schema, name } = view.view;
  const then = readings.before?.views.find((each) => each.view.schema === schema && each.view.name === name);
  return then === undefined ? undefined : perSecond(written(view) - written(then), readings);
}

/** Where counts have been reset in between, nothing. */
function perSecond(difference: number, { costs, before }: Readings): number {
  const seconds = (Date.parse(costs.at) - Date.parse(before?.at ?? costs.at)) / 1000;
  return seconds > 0 ? Math.max(difference, 0) / seconds : 0;
}
