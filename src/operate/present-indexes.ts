import { isOfOneThing, JsonbIvmError } from '../base/errors.js';
import { compareText } from '../base/names.js';
import { DatabaseError, type Driver } from '../db/driver.js';
import { recompileView } from '../deploy/recompile.js';
import type { RegisteredView } from '../deploy/registry.js';
import type { Plan } from '../plan/plan.js';

/**
 * A view's plan, with the indexes that its tables have now: they come and go while the view stays as it is. With those of
 * then, where the view would not be made the same any more, or can't be looked at (on a standby, without the rights).
 */
export async function withPresentIndexes(driver: Driver, view: RegisteredView, plan: Plan): Promise<Plan> {
  const present = await presentPlan(driver, view);
  return present !== undefined && withoutIndexes(present) === withoutIndexes(plan) ? present : plan;
}

async function presentPlan(driver: Driver, view: RegisteredView): Promise<Plan | undefined> {
  try {
    return (await recompileView(driver, view)).plan;
  } catch (error) {
    if (error instanceof DatabaseError || (error instanceof JsonbIvmError && isOfOneThing(error))) return undefined;
    throw error;
  }
}

/** All else of a plan, as text; the registry keeps no order of members. */
function withoutIndexes(plan: Plan): string {
  return JSON.stringify(plan, (key, value: unknown) => {
    if (key === 'index' || key === 'missingIndexes') return undefined;
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => compareText(a, b)));
  });
}
