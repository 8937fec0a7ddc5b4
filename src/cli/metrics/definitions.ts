import { type Costs, displayRelation, type RelationName, type StepCosts, type ViewStatus } from '../../index.js';

/** What metrics are made of: what maintenance has cost, and the state of the views. */
export interface Reading {
  readonly costs: Costs;
  readonly views: readonly ViewStatus[];
}

/** A value of a metric, with its labels. */
export type Sample = readonly [labels: Readonly<Record<string, string>>, value: number];

/** A metric as the Prometheus conventions have it: base units, counters that end in `_total`. */
export interface MetricDefinition {
  readonly name: string;
  readonly type: 'counter' | 'gauge';
  readonly help: string;
  readonly labels: readonly string[];
  readonly samples: (reading: Reading) => Sample[];
}

const named = (view: RelationName) => ({ view: displayRelation(view) });

const ofEvents =
  (value: 'calls' | 'ms') =>
  ({ costs }: Reading): Sample[] =>
    costs.views.flatMap(({ view, events }) =>
      events.flatMap(({ table, event, rows, statements }) => {
        const labels = { ...named(view), table: displayRelation(table), event };
        const answers = [['statement', statements] as const, ...(rows === null ? [] : [['row', rows] as const])];
        return answers.map(([answered, calls]): Sample => [{ ...labels, answered }, unit(value, calls[value])]);
      }),
    );

const ofSteps =
  (value: 'calls' | 'ms') =>
  ({ costs }: Reading): Sample[] =>
    costs.views.flatMap(({ view, steps }) =>
      steps.map((step): Sample => [{ ...named(view), ...stepLabels(step) }, unit(value, step[value])]),
    );

const stepLabels = ({ step, of = '' }: StepCosts) => ({ step, of });

/** Milliseconds as seconds. */
const unit = (value: 'calls' | 'ms', number: number): number => (value === 'ms' ? number / 1000 : number);

type Documents = NonNullable<Costs['views'][number]['documents']>;

const ofDocuments =
  (value: (documents: Documents) => number) =>
  ({ costs }: Reading): Sample[] =>
    costs.views.flatMap(({ view, documents }): Sample[] =>
      documents === null ? [] : [[named(view), value(documents)]],
    );

const event = ['view', 'table', 'event', 'answered'];
const step = ['view', 'step', 'of'];

/** All that there are, in the order in which they are told. */
export const definitions: readonly MetricDefinition[] = [
  {
    name: 'jsonb_ivm_counting',
    type: 'gauge',
    help: 'Whether the server counts calls of functions (track_functions): 1 or 0.',
    labels: [],
    samples: ({ costs }) => [[{}, costs.counting === 'none' ? 0 : 1]],
  },
  {
    name: 'jsonb_ivm_view_info',
    type: 'gauge',
    help: 'A document view, and the version of jsonb-ivm that made it: always 1.',
    labels: ['view', 'version'],
    samples: ({ views }) => views.map((view) => [{ ...named(view), version: view.version }, 1]),
  },
  {
    name: 'jsonb_ivm_view_problems',
    type: 'gauge',
    help: 'Findings of status, by their code.',
    labels: ['view', 'code', 'severity'],
    samples: ({ views }) => views.flatMap(problems),
  },
  {
    name: 'jsonb_ivm_view_broken',
    type: 'gauge',
    help: 'Whether a view is not maintained, or rests on definitions that have changed: 1 or 0.',
    labels: ['view'],
    samples: ({ views }) =>
      views.map((view) => [named(view), view.problems.some(({ severity }) => severity === 'error') ? 1 : 0]),
  },
  {
    name: 'jsonb_ivm_counted_since_timestamp_seconds',
    type: 'gauge',
    help: 'Since when calls are counted, seconds since 1970.',
    labels: ['view'],
    samples: ({ costs }) => costs.views.map(({ view, since }) => [named(view), Date.parse(since) / 1000]),
  },
  {
    name: 'jsonb_ivm_calls_total',
    type: 'counter',
    help: 'Events answered: statements, or single rows at hand.',
    labels: event,
    samples: ofEvents('calls'),
  },
  {
    name: 'jsonb_ivm_calls_seconds_total',
    type: 'counter',
    help: 'Time of answers, with all that they set off.',
    labels: event,
    samples: ofEvents('ms'),
  },
  {
    name: 'jsonb_ivm_steps_total',
    type: 'counter',
    help: 'Steps that answers took: documents locked, values and documents computed.',
    labels: step,
    samples: ofSteps('calls'),
  },
  {
    name: 'jsonb_ivm_steps_seconds_total',
    type: 'counter',
    help: 'Time of steps; that of jsonb_ivm_calls_seconds_total holds it.',
    labels: step,
    samples: ofSteps('ms'),
  },
  {
    name: 'jsonb_ivm_maintenance_seconds_total',
    type: 'counter',
    help: 'Time in the functions of a view, without what writes of documents set off.',
    labels: ['view'],
    samples: ({ costs }) => costs.views.map(({ view, ms }) => [named(view), ms / 1000]),
  },
  {
    name: 'jsonb_ivm_documents',
    type: 'gauge',
    help: 'Documents, by the estimate of the server.',
    labels: ['view'],
    samples: ofDocuments(({ live }) => live),
  },
  {
    name: 'jsonb_ivm_documents_dead',
    type: 'gauge',
    help: 'Versions of documents that no vacuum has taken away yet, by the estimate of the server.',
    labels: ['view'],
    samples: ofDocuments(({ dead }) => dead),
  },
  {
    name: 'jsonb_ivm_documents_inserted_total',
    type: 'counter',
    help: 'Documents inserted.',
    labels: ['view'],
    samples: ofDocuments(({ inserted }) => inserted),
  },
  {
    name: 'jsonb_ivm_documents_updated_total',
    type: 'counter',
    help: 'Documents updated.',
    labels: ['view'],
    samples: ofDocuments(({ updated }) => updated),
  },
  {
    name: 'jsonb_ivm_documents_updated_hot_total',
    type: 'counter',
    help: 'Documents updated within their page, without writing an index.',
    labels: ['view'],
    samples: ofDocuments(({ updatedHot }) => updatedHot),
  },
  {
    name: 'jsonb_ivm_documents_deleted_total',
    type: 'counter',
    help: 'Documents deleted.',
    labels: ['view'],
    samples: ofDocuments(({ deleted }) => deleted),
  },
  {
    name: 'jsonb_ivm_documents_bytes',
    type: 'gauge',
    help: 'Size of the documents: the table, its indexes, and what lies outside of rows.',
    labels: ['view', 'part'],
    samples: ({ costs }) => costs.views.flatMap(bytes),
  },
  {
    name: 'jsonb_ivm_lock_waits',
    type: 'gauge',
    help: 'Sessions that wait for a document, or for a value that links rows, at this moment.',
    labels: ['view', 'kind'],
    samples: waits,
  },
  {
    name: 'jsonb_ivm_database_deadlocks_total',
    type: 'counter',
    help: 'Deadlocks of the whole database, whatever they came from.',
    labels: [],
    samples: ({ costs }) => [[{}, costs.deadlocks]],
  },
  {
    name: 'jsonb_ivm_database_rollbacks_total',
    type: 'counter',
    help: 'Transactions of the whole database that were rolled back.',
    labels: [],
    samples: ({ costs }) => [[{}, costs.rollbacks]],
  },
];

function problems(view: ViewStatus): Sample[] {
  const counts = new Map<string, number>();
  const kinds = view.problems.map(({ code, severity }) => JSON.stringify([code, severity]));
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => {
    const [code, severity] = JSON.parse(kind);
    return [{ ...named(view), code, severity }, count];
  });
}

function bytes({ view, documents }: Costs['views'][number]): Sample[] {
  if (documents === null) return [];
  const { tableBytes, indexBytes, toastBytes } = documents;
  const parts = { table: tableBytes, indexes: indexBytes, toast: toastBytes };
  return Object.entries(parts).map(([part, size]): Sample => [{ ...named(view), part }, size]);
}

/** One that may wait for any of several views counts for each of them. */
function waits({ costs }: Reading): Sample[] {
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
