import { DatabaseError } from 'pg';
import { Random } from '../oracle/generate/random.js';
import { Worker } from '../stress/client.js';
import { Journal } from '../stress/journal.js';
import { type Levels, writeProgram } from '../stress/program.js';
import { isLackOfSpace } from './space.js';
import { documentTables } from './world.js';

const levels: Levels = [[1, 'READ COMMITTED']];

/** Sessions that write until they are stopped, or the server is gone. */
export class Writers {
  readonly #journal = new Journal();
  readonly #failures: string[] = [];
  readonly #runs: Promise<void>[];
  readonly #workers: readonly Worker[];
  #struck = 0;
  #stopped = false;

  constructor(url: string, seed: number, count = 3) {
    this.#workers = Array.from(
      { length: count },
      (_, number) => new Worker(number + 1, url, documentTables, () => Promise.resolve()),
    );
    this.#runs = this.#workers.map((worker) => this.#write(worker, new Random(seed * 101 + worker.number)));
  }

  /** The process of one of them, once it has one. */
  get pid(): number {
    return this.#workers.find(({ pid }) => pid > 0)?.pid ?? 0;
  }

  /** How often one of them lost its connection, had no space, or took too long. */
  get struck(): number {
    const met = (['statement timeout (57014)', 'lock timeout (55P03)', 'session killed'] as const).flatMap((outcome) =>
      this.#workers.map(({ tally }) => tally.of(outcome)),
    );
    return met.reduce((sum, count) => sum + count, this.#struck);
  }

  /** Comes back when they have ended their transactions; returns the failures that none of them may meet. */
  async stop(): Promise<readonly string[]> {
    this.#stopped = true;
    await Promise.all(this.#runs);
    return this.#failures;
  }

  async #write(worker: Worker, random: Random): Promise<void> {
    while (!this.#stopped) {
      const program = writeProgram(random, levels);
      try {
        await worker.run({ ...program, fault: null }, random, this.#journal);
      } catch (error) {
        const cause = error instanceof Error ? (error.cause ?? error) : error;
        const lost = isLost(cause);
        this.#struck++;
        if (!lost && !isExpected(cause)) this.#failures.push(String(error));
        await worker.close();
        if (lost) break;
      }
    }
    await worker.close();
  }
}

/** Whether there is no server to go on with. */
function isLost(error: unknown): boolean {
  if (error instanceof DatabaseError) return error.code?.startsWith('57P') ?? false;
  const words = error instanceof Error ? `${error.message} ${(error as NodeJS.ErrnoException).code}` : '';
  return /ECONN|EPIPE|terminated|queryable|closed/.test(words);
}

/** Failures that a writer may meet beside those that any may: no space; a time limit, before it has begun to write. */
function isExpected(error: unknown): boolean {
  return error instanceof DatabaseError && (error.code === '57014' || isLackOfSpace(error.code, error.message));
}
