import { setTimeout as delay } from 'node:timers/promises';
import type { Client } from 'pg';
import type { Session } from './session.js';

const patience = 60_000;

/**
 * Returns once every session is idle or waits for a lock that only an idle session can release: then nothing happens
 * until the next step. Returns the sessions that wait.
 */
export async function settle(controller: Client, sessions: readonly Session[]): Promise<ReadonlySet<Session>> {
  for (const deadline = Date.now() + patience; ; ) {
    const busy = sessions.filter((session) => session.running !== undefined);
    if (busy.length === 0) return new Set();
    await Promise.race([...busy.map((session) => session.running), delay(2)]);
    const waiting = await waitingFor(controller, sessions);
    const still = sessions.filter((session) => session.running !== undefined);
    if (still.every((session) => waiting.has(session))) return new Set(still);
    if (Date.now() > deadline)
      throw new Error(`sessions ${still.map(({ pid }) => pid)} neither finish nor wait for a lock`);
  }
}

/** Sessions that wait, directly or behind others that do, for one that is idle; a circle is left to the server. */
async function waitingFor(controller: Client, sessions: readonly Session[]): Promise<ReadonlySet<Session>> {
  const running = sessions.filter((session) => session.running !== undefined).map(({ pid }) => pid);
  if (running.length === 0) return new Set();
  const { rows } = await controller.query<{ pid: number; blockers: number[] }>(
    'SELECT pid, pg_blocking_pids(pid) AS blockers FROM unnest($1::int[]) AS pid',
    [running],
  );
  const blockers = new Map(rows.map((row) => [row.pid, row.blockers]));
  const waits = (pid: number, seen: readonly number[]): boolean =>
    (blockers.get(pid) ?? []).some(
      (other) => !blockers.has(other) || (!seen.includes(other) && waits(other, [...seen, pid])),
    );
  return new Set(sessions.filter(({ pid }) => blockers.has(pid) && waits(pid, [])));
}
