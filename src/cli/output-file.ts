import { readFile, rename, rm, writeFile } from 'node:fs/promises';
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

/** Writes a file, or over the one that is there. */
export async function writeOutput(file: string, text: string): Promise<void> {
  await writing(file, () => writeFile(file, text));
}

/** Puts a file in the place of another, so that nobody ever reads half of it. */
export async function replaceOutput(file: string, text: string): Promise<void> {
  const partial = `${file}.${process.pid}.partial`;
  await writing(file, async () => {
    await writeFile(partial, text, { mode: 0o644 });
    await rename(partial, file).catch(async (cause) => {
      await rm(partial, { force: true });
      throw cause;
    });
  });
}

async function writing(file: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
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
