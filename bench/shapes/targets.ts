import type { Measurement } from '../measure.js';
import { resultOf } from '../report/ratios.js';
import type { Scenario } from '../scenarios.js';
import type { Spread } from '../statistics.js';
import { fastest, type Shape, shapeNames, showsKeys } from './kinds.js';
import { clockRatioOf, costRatioOf } from './ratios.js';
import { listTrigger, longList, recomputeName } from './variants.js';

/** What a shape is to reach against another variant, where both were measured. */
export interface ShapeTarget {
  readonly title: string;
  readonly least: number;
  readonly shapes: readonly (Shape | 'ours')[];
  readonly applies: (scenario: Scenario) => boolean;
  readonly against: (shape: Shape | 'ours') => string;
}

/** What one shape has reached in one measurement. */
export interface ShapeReached {
  readonly target: ShapeTarget;
  readonly measurement: Measurement;
  readonly shape: Shape | 'ours';
  /** What decides: of processor time per write, where it is told. */
  readonly ratio: Spread;
  /** Of writes per second. */
  readonly byClock: Spread;
  readonly holds: boolean;
}

const elements = ({ dataset }: Scenario): number => dataset.lines;
const isBulk = ({ name }: Scenario): boolean => name.startsWith('bulk-');

export const shapeTargets: readonly ShapeTarget[] = [
  {
    title: 'elements that show what identifies or orders them: at least 0.8 of the speed in the shape of the README',
    least: 0.8,
    shapes: shapeNames.filter((shape) => shape !== fastest),
    applies: ({ kind }) => kind !== undefined && showsKeys(kind),
    against: () => fastest,
  },
  {
    title: 'the same, of 1,000: at least 5 times the speed of recompute by key',
    least: 5,
    shapes: shapeNames,
    applies: (scenario) => scenario.kind !== undefined && showsKeys(scenario.kind) && elements(scenario) === longList,
    against: (shape) => (shape === 'ours' ? '' : recomputeName(shape)),
  },
  {
    title: 'elements that show neither: at least 0.9 of the speed of a trigger by hand that computes the list',
    least: 0.9,
    shapes: shapeNames,
    applies: ({ kind }) => kind !== undefined && !showsKeys(kind),
    against: () => listTrigger.name,
  },
  {
    title: 'an item inserted into one of 500 lists of 20: at least 5 times the speed of the other version',
    least: 5,
    shapes: [fastest],
    applies: (scenario) => scenario.kind === 'nested' && elements(scenario) === 10_000,
    against: () => 'former',
  },
  {
    title: 'many rows by one statement: at least the speed of the other version',
    least: 1,
    shapes: ['ours'],
    applies: isBulk,
    against: () => 'former',
  },
  {
    title: 'one element of each of many documents of 100: at least 1.5 times the speed of the other version',
    least: 1.5,
    shapes: ['ours'],
    applies: ({ name }) => name.startsWith('bulk-each-'),
    against: () => 'former',
  },
];

/** Everything that a target has reached. */
export function reachedIn(target: ShapeTarget, measurements: readonly Measurement[]): ShapeReached[] {
  return measurements
    .filter(({ scenario }) => target.applies(scenario))
    .flatMap((measurement) =>
      target.shapes.flatMap((shape) => {
        const [one, other] = [resultOf(measurement, shape), resultOf(measurement, target.against(shape))];
        if (one === undefined || other === undefined) return [];
        const ratio = costRatioOf(one, other);
        const byClock = clockRatioOf(one, other);
        return [{ target, measurement, shape, ratio, byClock, holds: ratio.median >= target.least }];
      }),
    );
}
