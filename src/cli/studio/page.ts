import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { JsonbIvmError } from '../../index.js';

/** A file of the page. */
export interface PageFile {
  readonly type: string;
  readonly content: Buffer;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Where the build puts the page, whether the program was built or is read as it is. */
const built = fileURLToPath(new URL('../../../dist/studio/', import.meta.url));

/** The files of the page, by their paths. Nothing else is served: they are read once. */
export function readPage(folder: string = built): ReadonlyMap<string, PageFile> {
  try {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
    const paths = files.map((one) => join(one.parentPath, one.name)).filter((path) => extname(path) in types);
    const page = new Map(
      paths.map((path) => [
        `/${relative(folder, path).split(sep).join('/')}`,
        { type: types[extname(path)] as string, content: readFileSync(path) },
      ]),
    );
    const index = page.get('/index.html');
    if (index !== undefined) return page.set('/', index);
  } catch (cause) {
    throw missing(folder, cause);
  }
  throw missing(folder);
}

function missing(folder: string, cause?: unknown): JsonbIvmError {
  return new JsonbIvmError({
    code: 'FILE_UNREADABLE',
    message: `the page of the studio is not in "${folder}"`,
    hint: 'install the package anew; in a clone, run npm run build',
    cause,
  });
}
