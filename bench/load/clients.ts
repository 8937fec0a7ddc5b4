import { performance } from 'node:perf_hooks';
import { Client, DatabaseError } from 'pg';
import type { Write } from '../scenarios.js';
import type { LoadGenerator, Outcome, Place, Task } from './load.js';
import { steadyThroughput } from './throughput.js';

/** Clients of this process's own, where there is no pgbench: they cost more themselves, all in one thread. */
export const ownClients: LoadGenerator = {
  description: 'clients of Node and pg, prepared statements (no pgbench was found: ratios come out nearer to 1)',
  run: runClients,
};

async function runClients(place: Place, { write, clients, amount }: Task): Promise<Outcome> {
  const connections = await Promise.all(Array.from({ length: clients }, () => connect(place)));
  try {
    const start = performance.now();
    const enough = (done: number): boolean =>
      'seconds' in amount ? performance.now() - start >= amount.seconds * 1000 : done >= amount.writes;
    const runs = await Promise.all(connections.map((connection, id) => repeat(connection, write, id, enough)));
    const seconds = (performance.now() - start) / 1000;
    const latencies = runs.flatMap((run) => run.latencies).sort((a, b) => a - b);
    const ends = runs.flatMap((run) => run.ends);
    return {
      writes: latencies.length,
      throughput: steadyThroughput(ends, latencies.length / seconds),
      latencies,
      retries: runs.reduce((sum, run) => sum + run.retries, 0),
    };
  } finally {
    await Promise.all(connections.map((connection) => connection.end()));
  }
}

async function connect(place: Place): Promise<Client> {
  const client = new Client({ ...place });
  await client.connect();
  return client;
}

async function repeat(connection: Client, write: Write, id: number, enough: (done: number) => boolean) {
  const statements = [write.statement, ...(write.next ?? [])].map(numbered);
  const names = [...new Set(statements.flatMap((statement) => statement.names))];
  const latencies: number[] = [];
  const ends: number[] = [];
  let retries = 0;
  while (!enough(latencies.length)) {
    const values = new Map(
      names.map((name) => [name, name === 'client_id' ? id : random(write.variables[name] as number)]),
    );
    const start = performance.now();
    while (!(await attempt(connection, statements, values))) retries++;
    ends.push(performance.now());
    latencies.push(performance.now() - start);
  }
  return { latencies, ends, retries };
}

/** False when it ended in a deadlock or a serialization failure. */
async function attempt(
  connection: Client,
  statements: readonly Numbered[],
  values: ReadonlyMap<string, number>,
): Promise<boolean> {
  const transaction = statements.length > 1;
  try {
    if (transaction) await connection.query('BEGIN');
    for (const [place, { text, names }] of statements.entries())
      await connection.query({ name: `write ${place}`, text, values: names.map((name) => values.get(name)) });
    if (transaction) await connection.query('COMMIT');
    return true;
  } catch (error) {
    if (transaction) await connection.query('ROLLBACK');
    if (error instanceof DatabaseError && (error.code === '40P01' || error.code === '40001')) return false;
    throw error;
  }
}

/** A statement with parameters by number, and what they are called. */
interface Numbered {
  readonly text: string;
  readonly names: readonly string[];
}

/** `:name` becomes `$1`, as pgbench does it. */
function numbered(statement: string): Numbered {
  const names: string[] = [];
  const text = statement.replace(/(?<!:):(\w+)/g, (_, name: string) => {
    if (!names.includes(name)) names.push(name);
    return `$${names.indexOf(name) + 1}`;
  });
  return { text, names };
}

function random(high: number): number {
  return 1 + Math.floor(Math.random() * high);
}
