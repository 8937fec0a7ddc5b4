import { JsonbIvmError } from '../base/errors.js';
import { abortable } from '../db/abort.js';
import { DatabaseError, type Driver } from '../db/driver.js';
import type { Abortable } from '../db/signal.js';
import { shellName } from '../plan/display.js';
import { quoteQualified } from '../sql/quote.js';
import { needDetached } from './attached.js';
import { makeView } from './deploy.js';
import { refuseOpenTransaction } from './fill/open-transaction.js';
import type { PaceOptions } from './fill/pace.js';
import { askingPolitely, type LockOptions, runWithin, type TellLocks } from './fill/polite.js';
import type { Progress } from './progress.js';
import { recompileView } from './recompile.js';
import { getView, type RegisteredView } from './registry.js';
import type { FilledView } from './resume.js';
import { retype, succeed } from './succession.js';
import { takeTurn } from './turn.js';
import { resolveName } from './view-name.js';

/** How a view is attached. */
export interface AttachOptions extends Abortable, LockOptions, PaceOptions {
  /** Is told how far it has come. */
  readonly onProgress?: Progress | undefined;
}

/**
 * Makes anew what maintains a view that was detached, from its stored text: columns of the documents get the types that
 * they have by now, in one transaction; the triggers come in another; then the documents are brought up to date a range of
 * keys at a time, while others write. Interrupted before the triggers are there, it is done again; later, `resumeView` goes
 * on. Throws `VIEW_UNKNOWN`, `VIEW_ATTACHED`, `KEY_CHANGED`, `TRANSACTION_OPEN`, and all that `createView` throws.
 */
export async function attachView(driver: Driver, name: string, options: AttachOptions = {}): Promise<FilledView> {
  const view = await abortable(driver, options, async (stopping) => {
    await refuseOpenTransaction(stopping);
    const found = await getView(stopping, await resolveName(stopping, name));
    needDetached(found);
    await askingPolitely(stopping, options, (tell) =>
      stopping.transaction((inside) => retypeDocuments(inside, found, options, tell)),
    );
    return found.name;
  });
  const stored = { name: quoteQualified(view) };
  const made = { replace: true, allowSlow: true, online: true, making: { action: 'attached' } } as const;
  const { documents } = await makeView(driver, stored, { ...options, ...made });
  return { view, documents };
}

/** Nobody but readers of the documents waits while these are written. */
async function retypeDocuments(
  driver: Driver,
  view: RegisteredView,
  { lockTimeout }: AttachOptions,
  tell: TellLocks,
): Promise<void> {
  await takeTurn(driver);
  const artifact = await recompileView(driver, view);
  const alterations = await retype(driver, view, artifact);
  if (alterations.length > 0) {
    tell([view.name], [{ table: view.name, lock: 'ACCESS EXCLUSIVE' }]);
    const locked = [`LOCK TABLE ${quoteQualified(view.name)} IN ACCESS EXCLUSIVE MODE`];
    await runWithin(driver, lockTimeout, locked);
    try {
      for (const statement of alterations) await driver.execute(statement);
    } catch (error) {
      if (error instanceof DatabaseError && /^(?:0A|22|42)/.test(error.sqlState))
        throw keyChanged(view, [error.message, error.detail].filter(Boolean).join(': '), error);
      throw error;
    }
  }
  const { kind } = await succeed(driver, view, artifact, { online: false });
  if (kind === 'anew') throw keyChanged(view, 'its columns are others, or the table lacks its primary key');
}

function keyChanged({ name }: RegisteredView, reason: string, cause?: unknown): JsonbIvmError {
  const view = shellName(name);
  return new JsonbIvmError({
    code: 'KEY_CHANGED',
    message: `the documents of ${quoteQualified(name)} cannot keep their key: ${reason}`,
    hint: `keep its text (jsonb-ivm show ${view}), drop the view, and create it anew`,
    cause,
  });
}
