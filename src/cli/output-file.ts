import { readFile, writeFile } from 'node:fs/promises';
import { JsonbIvmError } from '../index.js';
import { reasonOf } from './view-source.js';

/** What an output file says now; undefined where there is none. */
export async function readOutput(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    if (isMissing(cause)) return undefined;
    const message = `cannot read "${file}": ${reasonOf(cause)}`;
    throw new JsonbIvmError({ code: 'FILE_UNREADABLE', message, cause });
  }
}

export async function writeOutput(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (cause) {
    const reason = isMissing(cause) ? 'there is no such directory' : reasonOf(cause);
    const message = `cannot write "${file}": ${reason}`;
    throw new JsonbIvmError({
      code: 'FILE_UNWRITABLE',
      message,
      hint: 'name a file in a directory that exists',
      cause,
    });
  }
}

function isMissing(cause: unknown): boolean {
  return (cause as NodeJS.ErrnoException).code === 'ENOENT';
}
