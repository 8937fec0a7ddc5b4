import type { RelationName } from '../../base/names.js';
import { inTransaction } from '../../db/abort.js';
import type { Driver } from '../../db/driver.js';
import type { Abortable } from '../../db/signal.js';
import { quoteQualified } from '../../sql/quote.js';
import { askingPolitely, type LockOptions, type TellLocks } from '../fill/polite.js';
import { frameOf } from '../frame.js';
import { needReadCommitted } from '../preconditions.js';
import { creationLocks } from '../preflight/creation-locks.js';
import { compileText } from '../prepare.js';
import type { Progress } from '../progress.js';
import { getView, type RegisteredView, type Taking } from '../registry.js';
import { lockingStep, runGroups } from '../script.js';
import { withSettings } from '../settings.js';
import { takeTurn } from '../turn.js';
import { readCarried, refusingUse } from './beside.js';
import { lockTables, type Swap, swapTables } from './swap.js';

interface TakeOptions extends LockOptions, Abortable {
  readonly onProgress?: Progress | undefined;
}

/**
 * Has a view whose documents are all there take the place of the one that it was filled beside: in one short transaction,
 * with all that hangs on the other's table. Throws `VIEW_IN_USE` where something has come to hang on it that doesn't go
 * along, and `LOCK_TIMEOUT`; it can be tried again.
 */
export async function takePlace(driver: Driver, companion: RelationName, options: TakeOptions): Promise<void> {
  await askingPolitely(driver, options, (tell) =>
    inTransaction(driver, options, async (inside) => {
      await needReadCommitted(inside);
      await takeTurn(inside);
      const view = await getView(inside, companion);
      const takes = view.filling?.takes;
      if (takes === undefined) return;
      await withSettings(inside, { search_path: view.searchPath }, () => take(inside, view, takes, options, tell));
    }),
  );
}

async function take(
  driver: Driver,
  companion: RegisteredView,
  { view, making, guard }: Taking,
  { onProgress, lockTimeout }: TakeOptions,
  tell: TellLocks,
): Promise<void> {
  const source = { name: quoteQualified(view), text: companion.source };
  const wishes = { replace: true, allowFull: companion.allowFull, allowSlow: true, guard };
  const compiled = await compileText(driver, source, view, wishes, 'create');
  const existing = await getView(driver, view);
  tell([view], creationLocks(compiled.artifact.plan, existing.plan));
  const { artifact } = compiled;
  const swap: Swap = { view, companion: companion.plan, carried: await readCarried(driver, existing, artifact) };
  const frame = await frameOf(driver, compiled, wishes, making);
  onProgress?.({ step: 'putting the documents in place', done: 0, total: 0 });
  const { maintenance, refresh } = artifact.parts;
  const removal = [...existing.dropStatements, ...companion.dropStatements];
  const groups = [
    frame.registering,
    {
      step: lockingStep,
      settings: frame.settings,
      statements: [
        ...frame.locks,
        lockTables(swap),
        ...removal,
        ...swapTables(swap, artifact),
        ...maintenance,
        ...refresh,
      ],
      locks: true as const,
    },
    ...frame.entering({ filling: null, finish: null }),
  ];
  await refusingUse(view, () => runGroups(driver, groups, 0, { lockTimeout }));
}
