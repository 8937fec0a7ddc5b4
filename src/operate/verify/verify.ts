import type { RelationName } from '../../base/names.js';
import { abortable } from '../../db/abort.js';
import type { Driver } from '../../db/driver.js';
import { refuseDetached } from '../../deploy/attached.js';
import { refuseFilling } from '../../deploy/fill/fill-view.js';
import { isTransactionOpen, refuseOpenTransaction } from '../../deploy/fill/open-transaction.js';
import { getView } from '../../deploy/registry.js';
import { countDocuments } from '../../deploy/size.js';
import { resolveName } from '../../deploy/view-name.js';
import { needRefresh } from '../refresh.js';
import { compareSample } from './compare.js';
import { type Difference, Found } from './found.js';
import { readKeyColumns } from './keys.js';
import type { VerifyOptions } from './options.js';
import { type Comparing, reading } from './reading.js';
import { repairRows } from './repair-rows.js';
import { compareSome } from './some-keys.js';
import { WholeView } from './whole-view.js';

/** What came of comparing a view with its query. */
export interface Verification {
  /** Its name. */
  readonly view: RelationName;
  /** Documents in the table; where some keys were asked for, among those. */
  readonly documents: number;
  /** Keys compared, on either side. */
  readonly checked: number;
  /** Documents that differ, as far as `limit` goes. */
  readonly differences: readonly Difference[];
  /** Documents that differ, described or not; those that differ by chance alone are not among them. */
  readonly differing: number;
  /** Documents that differ in nothing but what the query leaves to chance: both are what it may give. */
  readonly byChance: number;
  /** Documents that differed and equal the query now; absent where nothing was to be repaired. */
  readonly repaired?: number;
}

/** What came of repairing a view. */
export interface Repaired extends Verification {
  /** Documents that differed and equal the query now: all of them, but for what others keep from being written. */
  readonly repaired: number;
}

/**
 * Compares the documents with the query, both ways and to the last bit, a range of keys at a time: each range in a
 * transaction of its own, in which both are as they were at one moment. Writes nothing but what came of it, into the
 * registry; with `repair`, documents that differ are brought up to date, and nothing else. Throws `VIEW_UNKNOWN`,
 * `VIEW_DETACHED`, `VIEW_FILLING` where documents are still those of a view whose place it takes, and what `repairView` throws with
 * `repair`.
 */
export async function verifyView(driver: Driver, name: string, options: VerifyOptions = {}): Promise<Verification> {
  return abortable(driver, options, async (stopping) => {
    const comparing = await begin(stopping, name, options);
    const repaired = await compare(comparing);
    const { found, view, within } = comparing;
    const { checked, differing, byChance, differences } = found;
    const documents =
      options.sample === undefined
        ? found.documents
        : await reading({ driver: stopping, view, within }, (inside) => countDocuments(inside, view.name));
    const result = { view: view.name, documents, checked, differing, byChance, differences };
    return options.repair ? { ...result, repaired } : result;
  });
}

/** How documents are repaired. */
export type RepairOptions = Omit<VerifyOptions, 'repair' | 'sample'>;

/**
 * Compares documents with the query and brings those that differ up to date under the locks of who writes: all, a range of
 * keys at a time, or those with some keys. What was wrong is described; a document that does not differ is not touched.
 * Throws `VIEW_UNKNOWN`, `VIEW_FILLING`, `VIEW_VERSION`, `TRANSACTION_OPEN`.
 */
export async function repairView(driver: Driver, name: string, options: RepairOptions = {}): Promise<Repaired> {
  const result = await verifyView(driver, name, { ...options, repair: true });
  return { ...result, repaired: result.repaired ?? 0 };
}

async function begin(driver: Driver, name: string, options: VerifyOptions): Promise<Comparing> {
  if (options.repair) await refuseOpenTransaction(driver);
  const within = !options.repair && (await isTransactionOpen(driver));
  const view = await getView(driver, await resolveName(driver, name));
  refuseDetached(view);
  if (options.repair || view.filling?.replacing) refuseFilling(view);
  if (options.repair) await needRefresh(driver, view);
  const columns = await readKeyColumns(driver, view.plan);
  return { driver, view, columns, options, within, found: new Found(view, columns, options.limit ?? 100) };
}

async function compare(comparing: Comparing): Promise<number> {
  const { view, columns, options, found } = comparing;
  const { keys, sample } = options;
  if (keys !== undefined) return compareSome(comparing, keys);
  if (sample === undefined) return new WholeView(comparing).compare();
  const wrong = await reading(comparing, async (inside) =>
    found.add(inside, await compareSample(inside, view, columns, sample, found.described)),
  );
  return options.repair ? repairRows(comparing, wrong, () => undefined) : 0;
}
