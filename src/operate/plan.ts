import type { Diagnostic } from '../base/errors.js';
import { abortable } from '../db/abort.js';
import type { Driver } from '../db/driver.js';
import type { Abortable } from '../db/signal.js';
import { recompileView } from '../deploy/recompile.js';
import { getView } from '../deploy/registry.js';
import { wholePlan } from '../deploy/stored-plan.js';
import { resolveName } from '../deploy/view-name.js';
import { shellName } from '../plan/display.js';
import type { Plan } from '../plan/plan.js';
import { quoteQualified } from '../sql/quote.js';
import { version } from '../version.js';
import { withPresentIndexes } from './present-indexes.js';

/** How a view is maintained. */
export interface Explanation {
  /** How each change is answered. */
  readonly plan: Plan;
  /** What the plan is not: of a view that an older version made, it is the one that this version would make. */
  readonly warnings: readonly Diagnostic[];
}

/**
 * Explains how a view of the database is maintained, by the indexes that its tables have now. Throws `VIEW_UNKNOWN`, or, of a view that an older version made, what
 * this one finds wrong with its text.
 */
export async function explainView(driver: Driver, name: string, options: Abortable = {}): Promise<Explanation> {
  return abortable(driver, options, (stopping) => explain(stopping, name));
}

async function explain(driver: Driver, name: string): Promise<Explanation> {
  const view = await getView(driver, await resolveName(driver, name));
  const plan = wholePlan(view);
  if (plan !== undefined) return { plan: await withPresentIndexes(driver, view, plan), warnings: [] };
  const message = `jsonb-ivm ${view.version} made ${quoteQualified(view.name)}; this is how ${version} would have it maintained`;
  const hint = `run jsonb-ivm upgrade ${shellName(view.name)} to have it so`;
  return {
    plan: (await recompileView(driver, view)).plan,
    warnings: [{ code: 'VIEW_VERSION', severity: 'warning', message, hint }],
  };
}

/** The plan that `explainView` tells of. */
export async function readPlan(driver: Driver, name: string, options: Abortable = {}): Promise<Plan> {
  return (await explainView(driver, name, options)).plan;
}
