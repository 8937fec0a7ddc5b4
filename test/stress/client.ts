import { setTimeout as delay } from 'node:timers/promises';
import { Client, DatabaseError } from 'pg';
import type { Random } from '../oracle/generate/random.js';
import { classify, retryable } from './failure.js';
import type { Journal } from './journal.js';
import type { Fault, Level, Part, Program } from './program.js';
import { type Outcome, Tally } from './tally.js';

const attempts = 8;

/** A failure that a program cannot go on after, as what it counts as. */
class Stopped extends Error {
  constructor(readonly outcome: Outcome) {
    super(outcome);
  }
}

/** A failure that no writer may meet. */
export class Unexpected extends Error {}

/** One of the application's sessions: runs transactions, retries those that can be, and comes back after it was killed. */
export class Worker {
  readonly tally = new Tally();
  #connection: Client | undefined;
  #pid = 0;
  #prepared = 0;

  constructor(
    readonly number: number,
    private readonly url: string,
    /** Names of the document tables. */
    private readonly documents: ReadonlySet<string>,
    private readonly sabotage: (pid: number, fault: Fault) => Promise<void>,
  ) {}

  /** The process on the server that the session has, or had last. */
  get pid(): number {
    return this.#pid;
  }

  async run(program: Program, random: Random, journal: Journal): Promise<void> {
    await this.#connect();
    const strike = program.fault === null ? undefined : this.sabotage(this.#pid, program.fault);
    await this.#repeat(program, random, journal);
    await strike;
  }

  async #repeat(program: Program, random: Random, journal: Journal): Promise<void> {
    let level = program.level;
    for (let attempt = 1; ; attempt++) {
      const outcome = await this.#attempt(program, level, journal);
      this.tally.add(outcome);
      if (!retryable.has(outcome)) return;
      if (attempt === attempts) return this.tally.add('given up');
      if (outcome === 'refused (40001)') level = 'READ COMMITTED';
      await delay(random.below(5 * attempt));
    }
  }

  async close(): Promise<void> {
    await this.#connection?.end().catch(() => undefined);
    this.#connection = undefined;
  }

  async #attempt(program: Program, level: Level | null, journal: Journal): Promise<Outcome> {
    try {
      await this.#connect();
      if (level !== null) await this.#statement(`BEGIN ISOLATION LEVEL ${level}`, journal);
      for (const [place, part] of program.parts.entries()) await this.#part(part, place, journal);
      return level === null ? 'committed' : await this.#end(program.end, journal);
    } catch (error) {
      if (!(error instanceof Stopped)) throw error;
      if (error.outcome === 'session killed') await this.close();
      else if (level !== null) await this.#rollback(journal);
      return error.outcome;
    }
  }

  async #part({ statements, savepoint, pause }: Part, place: number, journal: Journal): Promise<void> {
    const name = `s${place}`;
    if (savepoint !== 'none') await this.#statement(`SAVEPOINT ${name}`, journal);
    try {
      for (const statement of statements) await this.#statement(statement, journal);
      if (pause > 0) await delay(pause);
      if (savepoint === 'undone') await this.#statement(`ROLLBACK TO ${name}`, journal);
    } catch (error) {
      const lost = !(error instanceof Stopped) || error.outcome === 'session killed' || retryable.has(error.outcome);
      if (savepoint === 'none' || lost) throw error;
      this.tally.add(error.outcome);
      await this.#statement(`ROLLBACK TO ${name}`, journal);
    }
  }

  async #end(end: Program['end'], journal: Journal): Promise<Outcome> {
    if (end === 'PREPARE') {
      const name = `'${this.number}-${++this.#prepared}'`;
      await this.#statement(`PREPARE TRANSACTION ${name}`, journal);
      await delay(this.#prepared % 20);
      await this.#statement(`${this.#prepared % 2 === 0 ? 'COMMIT' : 'ROLLBACK'} PREPARED ${name}`, journal);
      return 'prepared';
    }
    await this.#statement(end, journal);
    return end === 'COMMIT' ? 'committed' : 'rolled back';
  }

  /** A cancel that comes late may hit the rollback itself. */
  async #rollback(journal: Journal): Promise<void> {
    try {
      await this.#statement('ROLLBACK', journal);
    } catch (error) {
      if (!(error instanceof Stopped)) throw error;
      await this.close();
    }
  }

  async #statement(sql: string, journal: Journal): Promise<void> {
    const done = journal.begin(this.number, sql);
    try {
      const { rowCount } = await (this.#connection as Client).query(sql);
      done(String(rowCount ?? 'ok'));
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      const code = error instanceof DatabaseError ? (error.code ?? '') : '';
      done(`${code} ${message}`);
      const outcome = classify(error, this.documents);
      if (outcome !== null) throw new Stopped(outcome);
      const where = error instanceof DatabaseError ? (error.where ?? '') : '';
      throw new Unexpected(`client ${this.number} met ${code} ${message}\nin ${sql}\n${where}`, { cause: error });
    }
  }

  /** Sessions differ in settings that documents must not depend on. */
  async #connect(): Promise<void> {
    if (this.#connection !== undefined) return;
    const connection = new Client({ connectionString: this.url });
    connection.on('error', () => undefined);
    await connection.connect();
    const zone = this.number % 2 === 0 ? 'Asia/Kathmandu' : 'America/St_Johns';
    const { rows } = await connection.query(
      `SELECT pg_backend_pid() AS pid, set_config('TimeZone', '${zone}', false), set_config('DateStyle', 'German', false),
         set_config('extra_float_digits', '-3', false), set_config('plan_cache_mode', 'auto', false)`,
    );
    this.#connection = connection;
    this.#pid = rows[0].pid;
  }
}
