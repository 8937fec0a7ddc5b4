import { Client, DatabaseError } from 'pg';
import { Random } from '../../test/oracle/generate/random.js';

/** A shop whose orders become documents while clients write. */
export interface Shop {
  readonly orders: number;
  readonly customers: number;
}

/** Its tables, with three lines for each order. */
export function schemaOf({ orders, customers }: Shop): string {
  return `
  CREATE TABLE customer (id int PRIMARY KEY, name text NOT NULL);
  CREATE TABLE orders (id int PRIMARY KEY, customer_id int NOT NULL REFERENCES customer, status text NOT NULL);
  CREATE TABLE line (id int PRIMARY KEY, order_id int NOT NULL REFERENCES orders ON DELETE CASCADE, qty int NOT NULL);
  INSERT INTO customer SELECT n, 'name ' || n FROM generate_series(1, ${customers}) n;
  INSERT INTO orders SELECT n, 1 + n % ${customers}, 'open' FROM generate_series(1, ${orders}) n;
  INSERT INTO line SELECT n, 1 + n % ${orders}, n % 7 FROM generate_series(1, ${3 * orders}) n;
  CREATE INDEX ON orders (customer_id);
  CREATE INDEX ON line (order_id);
  ANALYZE`;
}

/** The documents of its orders. */
export const view = {
  name: 'order_doc',
  text: `SELECT o.id, o.customer_id, jsonb_build_object('status', o.status,
    'customer', (SELECT jsonb_build_object('id', c.id, 'name', c.name) FROM customer c WHERE c.id = o.customer_id),
    'lines', coalesce((SELECT jsonb_agg(jsonb_build_object('id', l.id, 'qty', l.qty) ORDER BY l.id)
                       FROM line l WHERE l.order_id = o.id), '[]'),
    'total', (SELECT sum(l.qty) FROM line l WHERE l.order_id = o.id)) AS doc
  FROM orders o`,
};

const changed = (from: string, to: string) => ({ name: view.name, text: view.text.replace(from, to) });

/** What takes its place, one after the other. */
export const replacements = [
  { what: 'a field added', made: changed(`'status', o.status,`, `'status', o.status, 'number', o.id,`), swap: false },
  { what: 'a column added', made: changed('o.customer_id,', 'o.customer_id, o.status,'), swap: false },
  { what: 'swapped', made: changed(`'status', o.status,`, `'state', o.status,`), swap: true },
] as const;

/** Any write. */
function writeOf(random: Random, { orders, customers }: Shop): string {
  const order = random.between(1, Math.ceil(orders * 1.1));
  const line = random.between(1, 4 * orders);
  return random.pick([
    `UPDATE orders SET status = 's${random.below(100)}' WHERE id = ${order}`,
    `UPDATE orders SET status = 's${random.below(100)}' WHERE id BETWEEN ${order} AND ${order + 5}`,
    `UPDATE orders SET customer_id = ${random.between(1, customers)} WHERE id = ${order}`,
    `UPDATE customer SET name = 'n${random.below(100)}' WHERE id = ${random.between(1, customers)}`,
    `UPDATE line SET qty = ${random.below(9)} WHERE id = ${line}`,
    `UPDATE line SET order_id = ${random.between(1, orders)} WHERE id = ${line}`,
    `INSERT INTO orders VALUES (${order}, ${random.between(1, customers)}, 'new')
     ON CONFLICT (id) DO UPDATE SET status = 'again'`,
    `INSERT INTO line VALUES (${line}, ${random.between(1, orders)}, 1) ON CONFLICT (id) DO NOTHING`,
    `DELETE FROM line WHERE id = ${line}`,
    `DELETE FROM orders WHERE id = ${order}`,
  ]);
}

/** What clients did, and the longest that one of them took for a statement, in milliseconds. */
export interface Tally {
  readonly done: number;
  /** Transactions that met a deadlock. */
  readonly deadlocks: number;
  readonly longest: number;
}

export interface Clients {
  /** Ends them, once they are done with what they are at. */
  stop(): Promise<Tally>;
}

/** What a transaction may meet: a deadlock, a row of another's that is there, or gone. */
const passing = ['40P01', '23503', '23505'];

/** Clients each of which writes, in transactions of up to `statements`, until they are to stop. */
export function startWriters(url: string, shop: Shop, count: number, statements = 3): Clients {
  return startClients(url, count, 0, (random) => {
    const writes = Array.from({ length: random.between(1, statements) }, () => writeOf(random, shop));
    return `BEGIN; ${writes.join('; ')}; COMMIT`;
  });
}

/** One that reads a document by its key now and then. */
export function startReader(url: string, { orders }: Shop, every: number): Clients {
  return startClients(url, 1, every, (random) => `SELECT doc FROM order_doc WHERE id = ${random.between(1, orders)}`);
}

function startClients(url: string, count: number, every: number, scriptOf: (random: Random) => string): Clients {
  let stopped = false;
  const work = async (seed: number): Promise<Tally> => {
    const client = new Client({ connectionString: url });
    await client.connect();
    const random = new Random(seed);
    let [done, deadlocks, longest] = [0, 0, 0];
    while (!stopped) {
      const begun = performance.now();
      try {
        await client.query(scriptOf(random));
        done++;
      } catch (error) {
        const code = error instanceof DatabaseError ? error.code : undefined;
        if (code === '42P01') continue; // there is no table to read yet
        if (!passing.includes(code ?? '')) throw error;
        if (code === '40P01') deadlocks++;
        await client.query('ROLLBACK');
      }
      longest = Math.max(longest, performance.now() - begun);
      if (every > 0) await new Promise((resolve) => setTimeout(resolve, every));
    }
    await client.end();
    return { done, deadlocks, longest };
  };
  const all = Array.from({ length: count }, (_, seed) => work(seed + 1));
  return {
    stop: async () => {
      stopped = true;
      const tallies = await Promise.all(all);
      return {
        done: tallies.reduce((sum, each) => sum + each.done, 0),
        deadlocks: tallies.reduce((sum, each) => sum + each.deadlocks, 0),
        longest: Math.max(...tallies.map((each) => each.longest)),
      };
    },
  };
}
