import { Client } from 'pg';
import { DatabaseError, fromPg, JsonbIvmError } from '../../src/index.js';
import { type Operation, run } from './operations.js';

/** How an operation ended for the one who ran it. `lost`: the connection broke; `unknown`: it broke while it committed. */
export type Ending =
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly code: string; readonly message: string }
  | { readonly kind: 'lost' | 'unknown' };

/** The session that runs the operation. */
export class Operator {
  private constructor(
    readonly client: Client,
    readonly pid: number,
  ) {}

  static async open(url: string): Promise<Operator> {
    const client = new Client({ connectionString: url });
    client.on('error', () => undefined);
    await client.connect();
    const { rows } = await client.query('SELECT pg_backend_pid() AS pid');
    return new Operator(client, rows[0].pid);
  }

  /** After a deadlock with the writers it is run again, so that it is the fault, if anything, that ends it. */
  async run(operation: Operation): Promise<Ending> {
    for (;;) {
      const ending = await this.#attempt(operation);
      if (ending.kind !== 'failed' || ending.code !== '40P01') return ending;
    }
  }

  async #attempt(operation: Operation): Promise<Ending> {
    try {
      await run(fromPg(this.client), operation);
      return { kind: 'done' };
    } catch (error) {
      if (error instanceof DatabaseError) return { kind: 'failed', code: error.sqlState, message: error.message };
      if (!(error instanceof JsonbIvmError)) throw error;
      if (error.code === 'CONNECTION_LOST') return { kind: 'lost' };
      if (error.code === 'COMMIT_UNKNOWN') return { kind: 'unknown' };
      throw error;
    }
  }

  /** Leaves without a word, as a client that is killed does. */
  vanish(): void {
    const { connection } = this.client as unknown as { connection: { stream: { destroy(): void } } };
    connection.stream.destroy();
  }

  async close(): Promise<void> {
    await this.client.end().catch(() => undefined);
  }
}
