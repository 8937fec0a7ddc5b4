import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/**
 * What TypeScript reads for a program of CommonJS: the declarations of the library once more, as `.d.cts`. Those for ES
 * modules it refuses there, as long as it is told of a Node that can't `require` them (`module: node16`).
 */
export function writeCommonDeclarations(entry: string): void {
  const written = new Set<string>();
  const write = (file: string): void => {
    if (written.has(file)) return;
    written.add(file);
    const text = readFileSync(file, 'utf8');
    const imported = [...text.matchAll(relativeImport)].map((match) => match[2] as string);
    writeFileSync(file.replace(/\.d\.ts$/, '.d.cts'), text.replace(relativeImport, '$1$2.cjs$3'));
    for (const name of imported) write(join(dirname(file), `${name}.d.ts`));
  };
  write(relative('.', entry));
}

const relativeImport = /(\b(?:from |import\()['"])(\.{1,2}\/[^'"]+)\.js(['"])/g;
