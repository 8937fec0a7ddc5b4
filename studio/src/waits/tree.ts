import type { WaitingSession } from '../../../src/index.js';

/** A session, and how many others are between it and one that waits for nobody. */
export interface PlacedSession {
  readonly session: WaitingSession;
  readonly depth: number;
}

/** Each session once, below the first of those that it waits for; those that wait in a circle (a deadlock) come last. */
export function waitTree(sessions: readonly WaitingSession[]): PlacedSession[] {
  const placed: PlacedSession[] = [];
  const isPlaced = ({ pid }: WaitingSession): boolean => placed.some(({ session }) => session.pid === pid);
  const put = (session: WaitingSession, depth: number): void => {
    if (isPlaced(session)) return;
    placed.push({ session, depth });
    for (const other of sessions) if (other.blockedBy.includes(session.pid)) put(other, depth + 1);
  };
  for (const session of sessions) if (session.blockedBy.length === 0) put(session, 0);
  for (const session of sessions) put(session, 0);
  return placed;
}
