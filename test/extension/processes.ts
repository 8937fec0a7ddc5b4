import { readFileSync } from 'node:fs';
import type { Driver } from '../../src/db/driver.js';

/** The server's process behind a connection. */
export async function processId(driver: Driver): Promise<number> {
  const [row] = await driver.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  return row?.pid ?? 0;
}

/** What a process has in memory of its own, and the addresses it has taken, in megabytes. */
export function memoryOf(pid: number): { anonymous: number; addresses: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const megabytes = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) / 1024;
  return { anonymous: megabytes('RssAnon'), addresses: megabytes('VmSize') };
}

/** How many pages of memory a process has been given as it touched them. */
export function faultsOf(pid: number): number {
  const [, fields = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') '); // behind the name, which may hold blanks
  return Number(fields.split(' ')[7]);
}
