import {
  bytes,
  named,
  ofDocuments,
  ofEvents,
  ofFilling,
  ofSteps,
  ofVerified,
  problems,
  type Reading,
  type Sample,
  waits,
} from './samples.js';

/** A metric as the Prometheus conventions have it: base units, counters that end in `_total`. */
export interface MetricDefinition {
  readonly name: string;
  readonly type: 'counter' | 'gauge';
  readonly help: string;
  readonly labels: readonly string[];
  readonly samples: (reading: Reading) => Sample[];
}

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
    name: 'jsonb_ivm_verified_timestamp_seconds',
    type: 'gauge',
    help: 'When all documents were last compared with the query, seconds since 1970; absent: never.',
    labels: ['view'],
    samples: ofVerified(({ began }) => Date.parse(began) / 1000),
  },
  {
    name: 'jsonb_ivm_verified_documents',
    type: 'gauge',
    help: 'Documents that were compared then.',
    labels: ['view'],
    samples: ofVerified(({ documents }) => documents),
  },
  {
    name: 'jsonb_ivm_verified_differences',
    type: 'gauge',
    help: 'Documents that differed then, and were not repaired.',
    labels: ['view'],
    samples: ofVerified(({ differing, repaired }) => differing - repaired),
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
    name: 'jsonb_ivm_filling_documents',
    type: 'gauge',
    help: 'Documents that have been made, of a view that is created or replaced online.',
    labels: ['view'],
    samples: ofFilling('documents'),
  },
  {
    name: 'jsonb_ivm_filling_documents_expected',
    type: 'gauge',
    help: 'Documents that there will be then, by the estimate of the server.',
    labels: ['view'],
    samples: ofFilling('total'),
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
