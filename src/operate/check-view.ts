import { type Diagnostic, JsonbIvmError } from '../base/errors.js';
import { type RelationName, sameRelation } from '../base/names.js';
import { inTransaction } from '../db/abort.js';
import type { DatabaseError, Driver } from '../db/driver.js';
import type { ViewSource } from '../deploy/analyze-view.js';
import type { CreateOptions } from '../deploy/deploy.js';
import { isLockTimeout } from '../deploy/fill/lock-holders.js';
import { readFunctions } from '../deploy/functions/state.js';
import { creationLocks } from '../deploy/preflight/creation-locks.js';
import {
  findLockHolders,
  findReadersObstacles,
  type LockHolder,
  type WantedLock,
} from '../deploy/preflight/lock-holders.js';
import { readTableSizes, type TableSize } from '../deploy/preflight/table-sizes.js';
import { type Prepared, prepare } from '../deploy/prepare.js';
import { quoteQualified } from '../sql/quote.js';
import { rolledBack } from './analysis/attempt.js';
import { type DocumentsEstimate, estimateDocuments } from './documents-estimate.js';

/** A table that creating a view locks: one that it reads, or, where it is replaced, that of its documents. */
export interface CheckedTable extends TableSize, WantedLock {}

/** What creating a view would meet, before anything is locked or changed. */
export interface ViewCheck {
  /** Its name. */
  readonly view: RelationName;
  /** Whether it would be made, or take the place of the one that there is. */
  readonly action: 'create' | 'replace';
  /** SHA-256 (hex) of its statements. */
  readonly hash: string;
  /**
   * Whether documents would be made in many transactions, while others write: then the tables are locked for no longer than
   * it takes to make triggers.
   */
  readonly online: boolean;
  /** The JSONB functions that it would use: `none` where the database has none. */
  readonly functions: 'extension' | 'portable' | 'none';
  /** How many documents there would be, how large they are, and how long computing them takes. */
  readonly documents: DocumentsEstimate;
  /** What is locked, and how large it is. */
  readonly tables: readonly CheckedTable[];
  /** Who has or waits for locks that it would wait for, now. */
  readonly holders: readonly LockHolder[];
  /** Errors: what it would be refused for. Warnings and notes: what else there is to know. */
  readonly findings: readonly Diagnostic[];
}

/** How a check is made: as the view is to be created. */
export type CheckOptions = Omit<CreateOptions, 'onProgress'>;

/** Nobody waits long for who only asks. */
const patience = '2s';

/**
 * Looks at all that creating a view would meet, with a hundred documents computed and thrown away, and changes nothing.
 * What `createView` would refuse the view for is among the findings; it throws, as that does, what says that there is no
 * such view to create: an error in its text, or a name that is taken; and `TABLE_LOCKED` where it could not read a table
 * within two seconds.
 */
export async function checkView(driver: Driver, view: ViewSource, options: CheckOptions = {}): Promise<ViewCheck> {
  try {
    return await inTransaction(driver, options, (inside) =>
      rolledBack(inside, async (undone) => {
        await undone.query(`SELECT pg_catalog.set_config('lock_timeout', $1, true)`, [patience]);
        return report(undone, await prepare(undone, view, options, 'check'));
      }),
    );
  } catch (error) {
    if (isLockTimeout(error)) throw await tableLocked(driver, error);
    throw error;
  }
}

async function tableLocked(driver: Driver, cause: DatabaseError): Promise<JsonbIvmError> {
  const holders = await findReadersObstacles(driver);
  const words = holders.map(({ table, lock, waiting, pid, user, state, since }) => {
    const who = `${pid ?? 'a transaction'} ("${user}", ${state}, since ${since})`;
    return `${quoteQualified(table)} cannot be read: ${who} ${waiting ? 'waits for' : 'holds'} ${lock}`;
  });
  return new JsonbIvmError({
    code: 'TABLE_LOCKED',
    message: words.join('; ') || `a table could not be read within ${patience}: ${cause.message}`,
    hint: 'wait for its end, or end it with pg_terminate_backend if it has been forgotten',
    cause,
  });
}

async function report(driver: Driver, { artifact, existing, script }: Prepared): Promise<ViewCheck> {
  const { view, hash, plan, warnings } = artifact;
  const locks = creationLocks(plan, existing?.plan);
  const sizes = await readTableSizes(
    driver,
    locks.map(({ table }) => table),
  );
  const tables = locks.map((lock, place) => ({ ...(sizes[place] as TableSize), ...lock }));
  const root = tables.find(({ table }) => sameRelation(table, plan.root));
  const readable = !warnings.some(({ code }) => code === 'RIGHT_MISSING');
  return {
    view,
    action: existing === undefined ? 'create' : 'replace',
    hash,
    online: script.kind === 'ranges' || script.kind === 'beside',
    functions: await kindOfFunctions(driver),
    documents: await estimateDocuments(driver, artifact, root, readable),
    tables,
    holders: await findLockHolders(driver, locks),
    findings: warnings,
  };
}

/** An embedded database gets portable ones along with its first view. */
async function kindOfFunctions(driver: Driver): Promise<ViewCheck['functions']> {
  const { installations } = await readFunctions(driver);
  return installations[0]?.kind ?? (driver.engine === 'pglite' ? 'portable' : 'none');
}
