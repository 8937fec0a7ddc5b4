import { type Costs, displayRelation, type RelationName, type StepCosts, type ViewStatus } from '../../index.js';

/** What metrics are made of: what maintenance has cost, and the state of the views. */
export interface Reading {
  readonly costs: Costs;
  readonly views: readonly ViewStatus[];
}

/** A value of a metric, with its labels. */
export type Sample = readonly [labels: Readonly<Record<string, string>>, value: number];

/** The label of a view. */
export const named = (view: RelationName) => ({ view: displayRelation(view) });

/** Of each event, by how it was answered. */
export const ofEvents =
  (value: 'calls' | 'ms') =>
  ({ costs }: Reading): Sample[] =>
    costs.views.flatMap(({ view, events }) =>
      events.flatMap(({ table, event, rows, statements }) => {
        const labels = { ...named(view), table: displayRelation(table), event };
        const answers = [['statement', statements] as const, ...(rows === null ? [] : [['row', rows] as const])];
        return answers.map(([answered, calls]): Sample => [{ ...labels, answered }, unit(value, calls[value])]);
      }),
    );

/** Of each step. */
export const ofSteps =
  (value: 'calls' | 'ms') =>
  ({ costs }: Reading): Sample[] =>
    costs.views.flatMap(({ view, steps }) =>
      steps.map((step): Sample => [{ ...named(view), ...stepLabels(step) }, unit(value, step[value])]),
    );

const stepLabels = ({ step, of = '' }: StepCosts) => ({ step, of });

/** Milliseconds as seconds. */
const unit = (value: 'calls' | 'ms', number: number): number => (value === 'ms' ? number / 1000 : number);

type Documents = NonNullable<Costs['views'][number]['documents']>;

/** Of the document table of each view that has one. */
export const ofDocuments =
  (value: (documents: Documents) => number) =>
  ({ costs }: Reading): Sample[] =>
    costs.views.flatMap(({ view, documents }): Sample[] =>
      documents === null ? [] : [[named(view), value(documents)]],
    );

/** How many findings a view has, by code. */
export function problems(view: ViewStatus): Sample[] {
  const counts = new Map<string, number>();
  const kinds = view.problems.map(({ code, severity }) => JSON.stringify([code, severity]));
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => {
    const [code, severity] = JSON.parse(kind);
    return [{ ...named(view), code, severity }, count];
  });
}

/** The parts of a document table. */
export function bytes({ view, documents }: Costs['views'][number]): Sample[] {
  if (documents === null) return [];
  const { tableBytes, indexBytes, toastBytes } = documents;
  const parts = { table: tableBytes, indexes: indexBytes, toast: toastBytes };
  return Object.entries(parts).map(([part, size]): Sample => [{ ...named(view), part }, size]);
}

/** One that may wait for any of several views counts for each of them. */
export function waits({ costs }: Reading): Sample[] {
  return costs.views.flatMap(({ view }) =>
    (['document', 'value'] as const).map((kind): Sample => {
      const { view: name } = named(view);
      const of = costs.waits.filter(
        (wait) => wait.kind === kind && wait.views.some((each) => named(each).view === name),
      );
      return [{ view: name, kind }, of.length];
    }),
  );
}

/** Of each view whose first documents are still to come. */
export const ofFilling =
  (value: 'documents' | 'total') =>
  ({ costs }: Reading): Sample[] =>
    costs.views.flatMap(({ view, filling }): Sample[] => (filling === null ? [] : [[named(view), filling[value]]]));

type Verified = NonNullable<ViewStatus['verified']>;

/** Of each view that has been compared with its query. */
export const ofVerified =
  (value: (verified: Verified) => number) =>
  ({ views }: Reading): Sample[] =>
    views.flatMap((view): Sample[] => (view.verified === undefined ? [] : [[named(view), value(view.verified)]]));
