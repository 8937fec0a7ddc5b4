import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type DeclaredSource, JsonbIvmError } from '../index.js';
import { readText, reasonOf, viewNameOf } from './view-source.js';

/**
 * The views that a directory declares: each file below it whose name ends in `.sql` is one, called as the file is, whatever
 * folder that is in. Files and folders whose names begin with a dot are left out. In the order of their paths.
 */
export async function readViewFiles(directory: string): Promise<DeclaredSource[]> {
  const files = (await filesBelow(directory)).sort();
  if (files.length === 0) {
    throw new JsonbIvmError({
      code: 'DIRECTORY_EMPTY',
      message: `"${directory}" declares no view: no file below it has a name that ends in .sql`,
      hint: 'name the directory that holds the files of the views',
    });
  }
  const views: DeclaredSource[] = [];
  for (const file of files) views.push({ name: viewNameOf(file), text: await readText(file), file });
  return views;
}

/** Links to files count as files, as mounted configuration has them; those to folders could lead round in a circle. */
async function filesBelow(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { withFileTypes: true }).catch((cause: NodeJS.ErrnoException) => {
    const reason = cause.code === 'ENOENT' ? 'there is no such directory' : reasonOf(cause);
    throw new JsonbIvmError({ code: 'FILE_UNREADABLE', message: `cannot read "${directory}": ${reason}`, cause });
  });
  const found: string[] = [];
  for (const entry of entries.filter(({ name }) => !name.startsWith('.'))) {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) found.push(...(await filesBelow(path)));
    else if ((entry.isFile() || entry.isSymbolicLink()) && /\.sql$/i.test(entry.name)) found.push(path);
  }
  return found;
}
