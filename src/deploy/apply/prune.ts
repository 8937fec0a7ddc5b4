import { JsonbIvmError } from '../../base/errors.js';
import { sameRelation } from '../../base/names.js';
import type { Driver } from '../../db/driver.js';
import { quoteQualified } from '../../sql/quote.js';
import { type RegisteredView, readViews } from '../registry.js';
import { readersLast } from '../view-order.js';
import { membersOf } from './history.js';
import type { PlannedView } from './plan-views.js';
import { countRows } from './plan-views.js';
import type { ViewDifference } from './view-difference.js';

/**
 * Views that an earlier run made as members of the set and nobody declares any more, readers first. Throws `VIEW_IN_USE`
 * where a view that stays reads the documents of one.
 */
export async function planDrops(
  driver: Driver,
  planned: readonly PlannedView[],
  set: string,
): Promise<ViewDifference[]> {
  const members = await membersOf(driver, set);
  const views = await readViews(driver);
  const stays = (view: RegisteredView): boolean =>
    planned.some(({ declared }) => sameRelation(declared.name, view.name)) ||
    !members.some((name) => sameRelation(name, view.name));
  const leaving = readersLast(views).filter((view) => !stays(view));
  for (const view of leaving) refuseRead(view, planned, views.filter(stays));
  const differences: ViewDifference[] = [];
  for (const { name, hash } of leaving.reverse()) {
    const documents = await countRows(driver, name);
    const unchanged = { columns: [], fields: [], warnings: { gained: [], lost: [] } };
    differences.push({ view: name, file: null, action: 'drop', ...unchanged, documents, before: hash, after: null });
  }
  return differences;
}

function refuseRead(
  { name }: RegisteredView,
  planned: readonly PlannedView[],
  staying: readonly RegisteredView[],
): void {
  const plans = staying.map((view) => {
    const next = planned.find(({ declared }) => sameRelation(declared.name, view.name));
    return { view: view.name, tables: (next?.artifact.plan ?? view.plan).tables };
  });
  const made = planned
    .filter(({ existing }) => existing === undefined)
    .map(({ declared, artifact }) => ({ view: declared.name, tables: artifact.plan.tables }));
  const reader = [...plans, ...made].find(({ tables }) => tables.some(({ table }) => sameRelation(table, name)));
  if (reader === undefined) return;
  throw new JsonbIvmError({
    code: 'VIEW_IN_USE',
    message: `no file declares ${quoteQualified(name)}, but ${quoteQualified(reader.view)} reads its documents`,
    hint: 'put its file back, or have the other read something else',
  });
}
