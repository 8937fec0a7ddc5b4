import type { Measurement } from '../measure.js';
import type { ScaleRun } from '../run.js';
import { resultOf } from './ratios.js';

/** The same scenario, with the same number of clients, at few documents and at many. */
export interface Growth {
  readonly documents: number;
  readonly few: Measurement;
  readonly many: Measurement;
}

/** Every measurement of the first scale that another scale has too. */
export function growths([first, ...others]: readonly ScaleRun[]): Growth[] {
  return (first?.measurements ?? []).flatMap((few) =>
    others.flatMap(({ documents, measurements }) =>
      measurements
        .filter(({ scenario, clients }) => scenario.name === few.scenario.name && clients === few.clients)
        .map((many) => ({ documents, few, many })),
    ),
  );
}

/** Time of a write among many documents to that among few. */
export function costOf({ few, many }: Growth, variant: string): number | undefined {
  const [before, after] = [resultOf(few, variant), resultOf(many, variant)];
  return before && after && before.throughput.median / after.throughput.median;
}
