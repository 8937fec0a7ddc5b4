import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatScript, parseScript, type Script } from './script.js';
import { describe, type Found } from './search.js';

const directory = join(import.meta.dirname, 'regressions');

export interface Regression {
  readonly file: string;
  readonly script: Script;
}

/** The failures of the past, oldest first. */
export function readRegressions(): Regression[] {
  const files = readdirSync(directory).filter((file) => file.endsWith('.sql'));
  return files.sort().map((file) => ({ file, script: parseScript(readFileSync(join(directory, file), 'utf8')) }));
}

/** Keeps a failure under the next number; returns the file's path. */
export function writeRegression(found: Found): string {
  const numbers = readRegressions().map(({ file }) => Number.parseInt(file, 10));
  const number = String(Math.max(0, ...numbers) + 1).padStart(3, '0');
  const path = join(directory, `${number}-seed-${found.seed}.sql`);
  writeFileSync(path, formatScript(found.script, describe(found)));
  return path;
}
