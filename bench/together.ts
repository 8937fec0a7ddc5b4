/** Does something to all at once and waits for every one, also when one fails; throws what failed first in their order. */
export async function together<T>(all: readonly T[], action: (one: T) => Promise<void>): Promise<void> {
  const outcomes = await Promise.allSettled(all.map(action));
  const failure = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failure !== undefined) throw failure.reason;
}
