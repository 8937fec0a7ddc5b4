import type { Driver } from '../../src/db/driver.js';

/** Waits until a session waits for the transaction of `holder`, and gives its process. */
export async function untilBlocked(holder: Driver): Promise<number> {
  for (;;) {
    const [row] = await holder.query<{ pid: number }>(
      'SELECT pid FROM pg_stat_activity WHERE pg_backend_pid() = ANY (pg_blocking_pids(pid))',
    );
    if (row !== undefined) return row.pid;
    // what the server shows of others stays as it is within a transaction, until it is told to look again
    await holder.query('SELECT pg_stat_clear_snapshot(), pg_sleep(0.01)');
  }
}
