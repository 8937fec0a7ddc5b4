import { JsonbIvmError } from '../base/errors.js';
import type { RelationName } from '../base/names.js';
import { abortable } from '../db/abort.js';
import type { Driver } from '../db/driver.js';
import { shellName } from '../plan/display.js';
import { quoteQualified } from '../sql/quote.js';
import { findCompanion } from './companion.js';
import { type FillOptions, fillView, release } from './fill/fill-view.js';
import { refuseOpenTransaction } from './fill/open-transaction.js';
import type { LockOptions } from './fill/polite.js';
import { getView } from './registry.js';
import { takePlace } from './replace/take-place.js';
import { countDocuments } from './size.js';
import { resolveName } from './view-name.js';

/** Goes on with a view whose documents are still to come. Throws `VIEW_FILLED`, `VIEW_FILLING`, `VIEW_UNKNOWN`. */
export async function resumeView(driver: Driver, name: string, options: CompleteOptions = {}): Promise<FilledView> {
  await refuseOpenTransaction(driver);
  const { name: own, filling } = await getView(driver, await resolveName(driver, name));
  const view = filling?.takes?.view ?? own;
  return { view, documents: await completeView(driver, view, options) };
}

/** A view that has been filled. */
export interface FilledView {
  /** Its name. */
  readonly view: RelationName;
  /** Number of documents. */
  readonly documents: number;
}

/** How a view is completed. */
export interface CompleteOptions extends FillOptions, LockOptions {}

/**
 * Makes the documents of a view that are still to come, be it in a table of their own that takes its place then, and says
 * how many there are. Stopped, it can be gone on with.
 */
export async function completeView(driver: Driver, name: RelationName, options: CompleteOptions): Promise<number> {
  const companion = await findCompanion(driver, name);
  const filled = companion?.name ?? name;
  try {
    await abortable(driver, options, (stopping) => fillView(stopping, filled, options));
    if (companion !== undefined) await takePlace(driver, filled, options);
  } catch (error) {
    // where the connection is gone, so is the session that was to fill it
    await release(driver, filled).catch(() => undefined);
    if (!(error instanceof JsonbIvmError) || error.code !== 'ABORTED') throw error;
    const { code, cause } = error;
    const hint = `run jsonb-ivm create ${shellName(name)} --resume (resumeView): it goes on where it was; or drop the view`;
    throw new JsonbIvmError({ code, message: `aborted: ${quoteQualified(name)} is still to be filled`, hint, cause });
  }
  return countDocuments(driver, name);
}
