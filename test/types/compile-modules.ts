import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const options = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
  target: 'ES2022',
  module: 'NodeNext',
};

/** What the compiler says of modules by their names, which may import each other and the packages of this project. */
export function compileModules(texts: Iterable<readonly [name: string, text: string]>): Promise<string> {
  return withModules(texts, (directory) => run(join('node_modules', '.bin', 'tsc'), ['-p', directory]));
}

/** Has modules in a directory, gone afterwards. */
export async function withModules<T>(
  texts: Iterable<readonly [name: string, text: string]>,
  body: (directory: string) => Promise<T>,
): Promise<T> {
  const directory = mkdtempSync(join(tmpdir(), 'jsonb-ivm-types-'));
  try {
    symlinkSync(resolve('node_modules'), join(directory, 'node_modules'));
    writeFileSync(join(directory, 'package.json'), '{"type": "module"}');
    writeFileSync(join(directory, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, include: ['src'] }));
    mkdirSync(join(directory, 'src'));
    for (const [name, text] of texts) writeFileSync(join(directory, 'src', `${name}.ts`), text);
    return await body(directory);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

function run(command: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(command, args, (error, stdout, stderr) => {
      // one that could not be started, or was killed, has said nothing of the modules
      if (error !== null && typeof error.code !== 'number') reject(error);
      else resolve(error === null ? '' : `${stdout}${stderr}`);
    });
  });
}
