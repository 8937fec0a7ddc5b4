import type { Driver } from '../../db/driver.js';
import type { Abortable } from '../../db/signal.js';
import type { ProgressReport } from '../progress.js';
import { type Bounds, Pace, type PaceOptions } from './pace.js';
import { mayPass, type Range } from './refresh-range.js';

/** What is told beside how far it has come: before each transaction its pace, and after one that was lost, why. */
export type TellRange = (report: Partial<Pick<ProgressReport, 'step' | 'perSecond'>>) => void;

/**
 * Runs a transaction (`run`, for so many keys at most) for range after range, until there are no more keys: beside those
 * who write, at a pace. One that is lost to others is run again, for fewer keys. Gives each range that is committed.
 */
export async function* overRanges(
  driver: Driver,
  options: PaceOptions & Abortable,
  run: (keys: number) => Promise<Range>,
  tell: TellRange,
  bounds?: Bounds,
): AsyncGenerator<Range> {
  const pace = new Pace(options, options.signal, bounds);
  for (let more = true; more; ) {
    tell({ perSecond: pace.perSecond });
    await pace.wait(driver);
    const begun = Date.now();
    try {
      const range = await run(pace.keys);
      pace.took(range.documents, Date.now() - begun, range.blocks);
      more = range.reached !== null;
      yield range;
    } catch (error) {
      if (!mayPass(error)) throw error;
      tell({ step: 'waiting for others that write the same documents' });
      await pace.failed();
    }
  }
}
