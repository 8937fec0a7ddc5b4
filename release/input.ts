import { readFileSync } from 'node:fs';
import type { Reading } from './problem.js';

/** The text of a file that a check depends on; a missing or empty one is a problem, never an empty answer. */
export function readInput(file: string, what: string): Reading<string> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    return { problems: [{ file, message: `${what} can't be read: ${reasonOf(error)}` }] };
  }
  return text.trim() === '' ? { problems: [{ file, message: `${what} is empty` }] } : { value: text };
}

/** JSON of a file; what is truncated does not parse, and is a problem. */
export function parseJson(file: string, what: string, text: string): Reading<unknown> {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { problems: [{ file, message: `${what} is not JSON, or is truncated: ${(error as Error).message}` }] };
  }
}

function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a directory';
  return code ?? String(error);
}
