import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import type { Fault } from './program.js';

const functions = { cancel: 'pg_cancel_backend', terminate: 'pg_terminate_backend' } as const;

/** Cancels statements and kills backends of other sessions, whatever they are doing. */
export class Saboteur {
  #idle: Promise<unknown> = Promise.resolve();

  private constructor(private readonly connection: Client) {}

  static async open(url: string): Promise<Saboteur> {
    const connection = new Client({ connectionString: url });
    await connection.connect();
    return new Saboteur(connection);
  }

  /** Strikes a backend after a while. */
  async strike(pid: number, { kind, after }: Fault): Promise<void> {
    await delay(after);
    this.#idle = this.#idle.then(() => this.connection.query(`SELECT ${functions[kind]}($1)`, [pid]));
    await this.#idle;
  }

  async close(): Promise<void> {
    await this.connection.end();
  }
}
