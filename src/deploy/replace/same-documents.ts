import type { Driver } from '../../db/driver.js';
import { readViewText, type ViewText } from '../../ir/view-text.js';
import { quoteQualified } from '../../sql/quote.js';
import { version } from '../../version.js';
import { readBasis } from '../basis.js';
import type { CompiledText } from '../compiled-text.js';
import { currentSearchPath } from '../frame.js';
import type { RegisteredView } from '../registry.js';

/**
 * Whether a view takes another's place that has the same documents: the same query over the same definitions, as this
 * program compiles it, and nothing but when they change becomes another, or at which level writers run. Then they stay as
 * they are. To make a view anew by the same text computes them, as that is what heals them.
 */
export async function hasSameDocuments(
  driver: Driver,
  { text, artifact }: CompiledText,
  existing: RegisteredView,
): Promise<boolean> {
  const { name, source, plan, filling, detached, definitions, searchPath } = existing;
  if (existing.version !== version || filling !== null || detached !== null) return false;
  if ((definitions ?? []).length > 0 || !isAlike(plan.columns, artifact.plan.columns)) return false;
  const before = await readViewText({ name: quoteQualified(name), text: source });
  if (!isAlike(queryOf(before), queryOf(text)) || isAlike(momentOf(before), momentOf(text))) return false;
  if ((await currentSearchPath(driver)) !== searchPath) return false;
  return isAlike(await readBasis(driver, name, plan.views), existing.basis);
}

const queryOf = ({ query, settings, jsonb }: ViewText) => ({ query, settings, jsonb });
const momentOf = ({ timing, serializable }: ViewText) => ({ timing, serializable });

function isAlike(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
