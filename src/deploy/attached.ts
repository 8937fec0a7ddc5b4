import { JsonbIvmError } from '../base/errors.js';
import { shellName } from '../plan/display.js';
import { quoteQualified } from '../sql/quote.js';
import type { RegisteredView } from './registry.js';

/** What is said of a view whose documents are not maintained, since then. */
export function detachedText({ name }: Pick<RegisteredView, 'name'>, detached: string): string {
  return `${quoteQualified(name)} has been detached since ${detached}: its documents are not maintained`;
}

/** What cannot be done with a view whose documents are not maintained. Throws `VIEW_DETACHED`. */
export function refuseDetached({ name, detached }: Pick<RegisteredView, 'name' | 'detached'>): void {
  if (detached === null) return;
  throw new JsonbIvmError({
    code: 'VIEW_DETACHED',
    message: detachedText({ name }, detached),
    hint: `run jsonb-ivm attach ${shellName(name)} first, or drop it`,
  });
}

/** Throws `VIEW_ATTACHED` where there is nothing to attach. */
export function needDetached({ name, detached }: Pick<RegisteredView, 'name' | 'detached'>): void {
  if (detached !== null) return;
  throw new JsonbIvmError({
    code: 'VIEW_ATTACHED',
    message: `${quoteQualified(name)} is not detached`,
    hint: `jsonb-ivm status ${shellName(name)} says how it is; create ${shellName(name)} --replace makes it anew`,
  });
}
