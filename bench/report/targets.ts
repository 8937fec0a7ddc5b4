import type { Measurement } from '../measure.js';
import type { ScaleFigures } from '../scale.js';
import type { Scenario } from '../scenarios.js';
import { costOf, type Growth } from './growth.js';
import { bestExpert, ratioOf, resultOf } from './ratios.js';

/** What jsonb_ivm is to reach. A target that doesn't apply somewhere reaches undefined there. */
export type Target = {
  readonly title: string;
  readonly holds: (reached: number) => boolean;
} & (
  | { readonly of: 'measurement'; readonly reached: (measurement: Measurement) => number | undefined }
  | { readonly of: 'growth'; readonly reached: (growth: Growth) => number | undefined }
  | { readonly of: 'figures'; readonly reached: (figures: ScaleFigures) => number | undefined }
);

const manyDocuments = 1_000_000;

export const targets: readonly Target[] = [
  {
    title: 'at least 0.9 of the speed of the faster expert',
    holds: atLeast(0.9),
    of: 'measurement',
    reached: (measurement) => ratioOf(resultOf(measurement, 'ours'), bestExpert(measurement))?.median,
  },
  {
    title: 'a root column: at least 0.7 of the speed without a view',
    holds: atLeast(0.7),
    of: 'measurement',
    reached: speedTo('none', ({ name }) => name === 'root-column'),
  },
  {
    title: 'a column that no view reads: at least 0.97 of the speed without a view',
    holds: atLeast(0.97),
    of: 'measurement',
    reached: speedTo('none', ({ name }) => name === 'unread-column'),
  },
  {
    title: 'a comment inserted, its post counted, by 4 clients on 5 posts: at least 0.5 of the speed without a view',
    holds: atLeast(0.5),
    of: 'measurement',
    reached: speedTo('none', ({ name }) => name === 'insert-and-touch-5'),
  },
  {
    title: 'documents over 2 kB: at least 0.8 of the speed of the storage floor',
    holds: atLeast(0.8),
    of: 'measurement',
    reached: speedTo('floor', ({ dataset }) => dataset.family === 'order' && dataset.lines >= 100),
  },
  {
    title: 'a field of an element, of 1,000: at least 5 times the speed of recompute by key',
    holds: atLeast(5),
    of: 'measurement',
    reached: speedTo('recompute', ({ name }) => name === 'element-field-1000'),
  },
  {
    title: 'a write among 1,000,000 documents: at most 1.15 times the time of one among 10,000',
    holds: (reached) => reached <= 1.15,
    of: 'growth',
    reached: (growth) => (growth.documents === manyDocuments ? costOf(growth, 'ours') : undefined),
  },
  {
    title: 'creating a view of 1,000,000 documents: at least 0.8 of the speed of CREATE TABLE AS and its key',
    holds: atLeast(0.8),
    of: 'figures',
    reached: ({ dataset, creation }) => (dataset.documents === manyDocuments ? creation.median : undefined),
  },
];

function atLeast(least: number): (reached: number) => boolean {
  return (reached) => reached >= least;
}

function speedTo(
  variant: string,
  applies: (scenario: Scenario) => boolean,
): (measurement: Measurement) => number | undefined {
  return (measurement) =>
    applies(measurement.scenario)
      ? ratioOf(resultOf(measurement, 'ours'), resultOf(measurement, variant))?.median
      : undefined;
}
