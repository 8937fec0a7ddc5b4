import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Every statement of a burst with its client, when it began and ended, and how: what there is to find a bug by. */
export class Journal {
  readonly #lines: string[] = [];
  readonly #began = performance.now();

  /** Notes that a client begins something; what is returned notes how it ended. */
  begin(client: number, statement: string): (result: string) => void {
    const began = this.#now();
    const text = statement.replaceAll(/\s+/g, ' ');
    return (result) => this.#lines.push(`${began} - ${this.#now()} client ${client}: ${text} → ${result}`);
  }

  /** Writes everything to a file of its own and returns where it is. */
  keep(): string {
    const file = join(mkdtempSync(join(tmpdir(), 'jsonb-ivm-stress-')), 'journal.log');
    writeFileSync(file, `${this.#lines.join('\n')}\n`);
    return file;
  }

  #now(): string {
    return (performance.now() - this.#began).toFixed(1).padStart(9);
  }
}
