import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseError, type Driver } from '../../src/db/driver.js';

/** A statement of the documentation with the lines that show what it gives. */
export interface Example {
  /** Line in docs/sql-functions.md. */
  readonly line: number;
  readonly statement: string;
  /** One line for each row, `NULL` for null; or `ERROR 22P02: message`, and `HINT: …` if there is one. */
  readonly outcome: readonly string[];
}

const file = join(import.meta.dirname, '../../docs/sql-functions.md');

/** Every statement of the fenced SQL blocks in docs/sql-functions.md: it ends with `;`, its outcome is in comments. */
export function readExamples(text = readFileSync(file, 'utf8')): Example[] {
  const examples: Example[] = [];
  let inside = false;
  let statement: string[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.startsWith('```')) inside = line === '```sql';
    else if (inside && line.startsWith('-- ')) {
      const example = examples.at(-1);
      if (example === undefined || statement.length > 0)
        throw new Error(`line ${index + 1}: no statement comes before`);
      examples[examples.length - 1] = { ...example, outcome: [...example.outcome, line.slice(3)] };
    } else if (inside) {
      statement.push(line);
      if (!line.endsWith(';')) continue;
      const first = index + 2 - statement.length;
      examples.push({ line: first, statement: statement.join('\n').slice(0, -1), outcome: [] });
      statement = [];
    }
  }
  return examples;
}

/** Runs the statement of an example, which returns one column; the functions must be on the search path. */
export async function outcomeOf(driver: Driver, { statement }: Example): Promise<string[]> {
  try {
    const rows = await driver.query<{ value: string | null }>(
      `SELECT value::text FROM (${statement}) AS example (value)`,
    );
    return rows.map(({ value }) => value ?? 'NULL');
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error;
    const { sqlState, message, hint } = error;
    return [`ERROR ${sqlState}: ${message}`, ...(hint === undefined ? [] : [`HINT: ${hint}`])];
  }
}
