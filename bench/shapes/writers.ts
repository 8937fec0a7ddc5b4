import { readFileSync } from 'node:fs';
import type { Driver } from '../../src/db/driver.js';
import { openPg } from '../../src/db/open-pg.js';
import { urlOf } from '../databases.js';
import type { Place } from '../load/load.js';
import type { Write } from '../scenarios.js';

/** What writing cost. */
export interface Expense {
  /** Microseconds per write that the server's processes had a processor; absent where nobody counts them. */
  readonly processor: number | undefined;
  /** Writes per second, of all writers together. */
  readonly throughput: number;
}

/**
 * Connections that write in the server, one transaction for each write, by a procedure that repeats the statement: what is
 * measured is neither what a client does nor how a statement gets to the server, but all that the statement does there.
 */
export class Writers {
  private constructor(private readonly connections: readonly { driver: Driver; pid: number }[]) {}

  static async open(place: Place, { variables, statement }: Write, clients: number): Promise<Writers> {
    const drivers = await Promise.all(Array.from({ length: clients }, () => openPg(urlOf(place))));
    const [first] = drivers;
    await first?.execute(procedureOf(variables, statement));
    const connections = drivers.map(async (driver) => {
      const [row] = await driver.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
      return { driver, pid: row?.pid as number };
    });
    return new Writers(await Promise.all(connections));
  }

  /** Lets each connection write so often. */
  async write(writes: number): Promise<Expense> {
    const total = writes * this.connections.length;
    const [from, start] = [this.#processorTime(), performance.now()];
    await Promise.all(this.connections.map(({ driver }) => call(driver, writes)));
    const seconds = (performance.now() - start) / 1000;
    const to = this.#processorTime();
    const processor = from === undefined || to === undefined ? undefined : (to - from) / total / 1000;
    return { processor, throughput: total / seconds };
  }

  async close(): Promise<void> {
    await Promise.all(this.connections.map(({ driver }) => driver.close()));
  }

  /** Nanoseconds of all together. */
  #processorTime(): number | undefined {
    const times = this.connections.map(({ pid }) => processorTimeOf(pid));
    if (times.includes(undefined)) return undefined;
    return times.reduce<number>((sum, time = 0) => sum + time, 0);
  }
}

/** Linux counts for each process, to the nanosecond, how long it had a processor; brought up to date when it sleeps. */
function processorTimeOf(pid: number): number | undefined {
  try {
    return Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]);
  } catch {
    return undefined;
  }
}

/** Deadlocks are part of the price: what one ends is begun anew. */
async function call(driver: Driver, writes: number): Promise<void> {
  for (;;) {
    try {
      await driver.execute(`CALL write_often(${writes})`);
      return;
    } catch (error) {
      if ((error as { code?: string }).code !== '40P01') throw error;
    }
  }
}

function procedureOf(variables: Write['variables'], statement: string): string {
  const names = Object.keys(variables);
  const declared = names.map((name) => `  chosen_${name} int;\n`).join('');
  const chosen = names.map((name) => `    chosen_${name} := 1 + floor(random() * ${variables[name]});\n`).join('');
  const text = statement.replace(/(?<!:):(\w+)/g, 'chosen_$1');
  return `CREATE OR REPLACE PROCEDURE write_often(times int) LANGUAGE plpgsql AS $write_often$
DECLARE
${declared}BEGIN
  FOR time IN 1..times LOOP
${chosen}    ${text};
    COMMIT;
  END LOOP;
END
$write_often$`;
}
