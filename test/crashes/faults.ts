import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import type { Ground } from './ground.js';
import { type Operation, operations } from './operations.js';
import type { Operator } from './operator.js';
import type { Writers } from './writers.js';

/** Who is there when a fault strikes. */
export interface Scene {
  readonly ground: Ground;
  readonly operator: Operator;
  readonly writers: Writers;
  /** The process that runs what is to be disturbed. */
  readonly victim: number;
}

/** Something that goes wrong while an operation runs. */
export interface Fault {
  readonly name: string;
  /** It can only be done to an operation, in the session that runs that. */
  readonly ownSession?: boolean;
  /** A setting of the sessions that are to be disturbed after `moment` milliseconds. */
  readonly setting?: (moment: number) => readonly [name: string, value: number];
  /** At the moment. */
  readonly strike?: (scene: Scene) => Promise<unknown> | unknown;
  /** Once the operation has ended one way or the other. */
  readonly mend?: (scene: Scene) => Promise<unknown> | unknown;
}

const kill = (pid: number): void => {
  process.kill(pid, 'SIGKILL');
};

const faults: readonly Fault[] = [
  { name: 'kill -9 of its backend', strike: ({ victim }) => kill(victim) },
  { name: 'kill -9 of another backend', strike: ({ writers }) => kill(writers.pid) },
  { name: 'kill -9 of the whole server', strike: ({ ground }) => ground.server.crash() },
  { name: 'kill -9 of the postmaster alone', strike: ({ ground }) => ground.server.orphan() },
  { name: 'client gone', ownSession: true, strike: ({ operator }) => operator.vanish() },
  { name: 'pg_terminate_backend', strike: ({ ground, victim }) => call(ground.url, 'pg_terminate_backend', victim) },
  { name: 'pg_cancel_backend', strike: ({ ground, victim }) => call(ground.url, 'pg_cancel_backend', victim) },
  {
    name: 'no space left on the disk',
    strike: ({ ground, victim }) => ground.fill(victim % 64),
    mend: async ({ ground }) => {
      await delay(200);
      ground.free();
    },
  },
  {
    name: 'no file may grow',
    strike: ({ ground, victim }) => ground.server.limitFiles((victim % 64) * 16384),
    mend: async ({ ground }) => {
      await delay(200);
      ground.server.limitFiles(null);
    },
  },
  { name: 'statement_timeout', setting: (moment) => ['statement_timeout', Math.ceil(moment / 3) + 1] },
  { name: 'lock_timeout', setting: (moment) => ['lock_timeout', 1 + Math.floor(moment / 20)] },
];

/** What can go wrong during each operation. */
export const pairs: readonly { operation: Operation; fault: Fault }[] = operations.flatMap((operation) =>
  faults
    .filter(({ ownSession }) => operation.from !== operation.to || ownSession !== true)
    .map((fault) => ({ operation, fault })),
);

async function call(url: string, name: string, pid: number): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(`SELECT ${name}($1)`, [pid]);
  await client.end();
}
