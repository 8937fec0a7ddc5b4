import type { RelationName } from '../../base/names.js';
import type { Artifact } from '../../compile.js';
import { DatabaseError, type Driver } from '../../db/driver.js';
import { objectNames } from '../../emit/context/objects.js';
import { keptText } from '../../ir/view-text.js';
import { quoteQualified } from '../../sql/quote.js';
import { type Attachment, readAttachments } from '../attachments.js';
import { companionName } from '../companion.js';
import { dropTable } from '../document-table.js';
import { refuseInUse } from '../drop.js';
import { runWithin } from '../fill/polite.js';
import { frameOf, type ScriptGroup } from '../frame.js';
import { isGuarded } from '../guard.js';
import { compileText, type Prepared, type PrepareOptions } from '../prepare.js';
import type { RegisteredView } from '../registry.js';
import { rehearse } from '../rehearse.js';
import { firstOf, withTable } from '../script.js';
import { withSettings } from '../settings.js';
import { refuseLost, type Succession } from '../succession.js';
import { readCarryOver } from './carry-over.js';
import { lockTables, makeTable, type Swap, swapTables } from './swap.js';

/** A view that is filled beside another, whose place it takes later. */
export interface Beside {
  readonly companion: Artifact;
  readonly groups: readonly ScriptGroup[];
  readonly swap: Swap;
}

/** What makes a view of another name, with a table that all can be put on that hangs on the other's. */
export async function besideOf(
  driver: Driver,
  { text, artifact, existing }: Prepared & { readonly existing: RegisteredView },
  { changes }: Extract<Succession, { kind: 'beside' }>,
  options: PrepareOptions,
  total: number,
): Promise<Beside> {
  const name = companionName(existing.name);
  const source = { name: quoteQualified(name), text: keptText(text) };
  const wishes = { ...options, replace: true, guard: false, allowSlow: true };
  const compiled = await compileText(driver, source, name, wishes, 'create');
  const companion = compiled.artifact;
  const swap = {
    view: existing.name,
    companion: companion.plan,
    carried: await readCarried(driver, existing, artifact),
  };
  const frame = await frameOf(driver, compiled, options, null);
  const earlier = compiled.existing === undefined ? [] : [dropTable(name)];
  const takes = {
    view: existing.name,
    making: options.making ?? {},
    guard: options.guard ?? isGuarded(existing),
  };
  const groups = withTable({ ...frame, removal: [...frame.removal, ...earlier] }, makeTable(swap, changes), {
    ...firstOf(total),
    takes,
  });
  return { companion, groups, swap };
}

/** What hangs on the table of a view, for one with the columns of another. */
export function readCarried(driver: Driver, { name, plan }: RegisteredView, { parts }: Artifact) {
  return readCarryOver(driver, {
    table: name,
    columns: parts.columns.map((column) => column.name),
    ownIndexes: (plan.documentIndexes ?? []).map((index) => index.name),
    ownTrigger: objectNames(name).guardTrigger,
  });
}

/**
 * Puts the table in the other's place and takes that back: what doesn't go, and what would be lost, is told before
 * anything is done. Throws `VIEW_IN_USE`.
 */
export async function trySwap(
  driver: Driver,
  { swap }: Beside,
  artifact: Artifact,
  existing: RegisteredView,
  lockTimeout: number | undefined,
): Promise<void> {
  const before = await readAttachments(driver, existing.plan);
  const after = await refusingUse(existing.name, () =>
    rehearse(driver, async (inside): Promise<Attachment[]> => {
      await withSettings(inside, { search_path: '' }, () =>
        runWithin(inside, lockTimeout, [lockTables(swap), ...swapTables(swap, artifact)]),
      );
      return readAttachments(inside, artifact.plan);
    }),
  );
  refuseLost(existing, before, after);
}

/** What the server says of a table that does not take the place of another. */
export async function refusingUse<T>(view: RelationName, body: () => Promise<T>): Promise<T> {
  try {
    return await body();
  } catch (error) {
    if (!(error instanceof DatabaseError) || isPassing(error)) throw error;
    throw refuseInUse(view, error);
  }
}

/** Classes of failures that the table has no part in: connections, conflicts, resources, those asked for. */
function isPassing({ sqlState }: DatabaseError): boolean {
  return sqlState === '' || /^(?:08|40|53|55P03|57|58|XX)/.test(sqlState);
}
