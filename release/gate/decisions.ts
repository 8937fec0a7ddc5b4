import type { Decision, Policy } from '../policy.js';
import type { Problem } from '../problem.js';

/** Decisions that hold on a day, and the problems of those that have expired or were made for too long. */
export interface Sorted<D extends Decision> {
  readonly valid: readonly D[];
  readonly problems: readonly Problem[];
}

/** Sorts decisions of a policy by whether they hold, none without one; `nameOf` says what each is, as "the exception for …". */
export function sortDecisions<D extends Decision>(
  file: string,
  policy: Policy | undefined,
  decisions: readonly D[],
  nameOf: (decision: D) => string,
  now: Date,
): Sorted<D> {
  if (policy === undefined) return { valid: [], problems: [] };
  const today = dayOf(now);
  const latest = dayOf(new Date(now.getTime() + policy.maximumExceptionDays * 86_400_000));
  const problems = decisions.flatMap((decision): Problem[] => {
    const { expires, line } = decision;
    if (expires < today) {
      const hint = 'remove the cause, or decide again and give a new day';
      return [{ file, line, message: `${nameOf(decision)} expired on ${expires}`, hint }];
    }
    if (expires <= latest) return [];
    const message = `${nameOf(decision)} holds until ${expires}; the policy allows ${latest} at most`;
    return [{ file, line, message }];
  });
  return { valid: decisions.filter(({ expires }) => expires >= today), problems };
}

function dayOf(time: Date): string {
  return time.toISOString().slice(0, 10);
}
