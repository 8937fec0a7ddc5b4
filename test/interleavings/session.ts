import { Client, DatabaseError } from 'pg';

/** One of the sessions that run at the same time. */
export class Session {
  #running: Promise<void> | undefined;
  failure: DatabaseError | undefined;

  private constructor(
    readonly client: Client,
    readonly pid: number,
  ) {}

  static async open(url: string): Promise<Session> {
    const client = new Client({ connectionString: url });
    await client.connect();
    await client.query(`SET deadlock_timeout = '20ms'; SET client_min_messages = 'error'`);
    const { rows } = await client.query('SELECT pg_backend_pid() AS pid');
    return new Session(client, rows[0].pid);
  }

  get running(): Promise<void> | undefined {
    return this.#running;
  }

  /** Begins a script and returns at once. One that fails is rolled back; `failure` is the transaction's first. */
  begin(script: string): void {
    this.#running = this.#run(script).finally(() => {
      this.#running = undefined;
    });
  }

  async #run(script: string): Promise<void> {
    try {
      await this.client.query(script);
    } catch (error) {
      if (!(error instanceof DatabaseError)) throw error;
      this.failure ??= error;
      await this.client.query('ROLLBACK');
    }
  }

  async close(): Promise<void> {
    await this.client.end();
  }
}
