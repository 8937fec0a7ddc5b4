import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { startEmbedded } from './servers/embedded.js';

const page = readFileSync(new URL('../docs/library.md', import.meta.url), 'utf8');
const library = pathToFileURL(fileURLToPath(new URL('../src/index.ts', import.meta.url))).href;

const blocks = [...page.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = '']) => code);

/** What is behind the arrow is compared with what stands before it. */
function checked(code: string): string {
  return code
    .replaceAll("from 'jsonb-ivm'", `from '${library}'`)
    .replaceAll(/^(\S.*); \/\/ → (.*)$/gm, (_, expression, wanted) => `outcomes.push([(${expression}), (${wanted})]);`);
}

test('the examples of the page of the library do what it says', async () => {
  const started = await startEmbedded();
  await started.close();
  // beside the tests, whose modules are read as they are: TypeScript
  const directory = mkdtempSync(fileURLToPath(new URL('./.library-page-', import.meta.url)));
  const file = join(directory, 'page.mjs');
  writeFileSync(file, ['export const outcomes = [];', ...blocks.map(checked)].join('\n'));
  try {
    const { outcomes } = (await import(pathToFileURL(file).href)) as { outcomes: [found: unknown, wanted: unknown][] };
    expect(outcomes.map(([found]) => found)).toEqual(outcomes.map(([, wanted]) => wanted));
    expect(outcomes).toHaveLength((page.match(/ \/\/ → /g) ?? []).length);
  } finally {
    rmSync(directory, { recursive: true });
  }
});

test('every function of the library is on the page, in an example', async () => {
  const names = Object.entries(await import('../src/index.js')).flatMap(([name, value]) =>
    typeof value === 'function' ? [name] : [],
  );
  const code = blocks.join('\n').replaceAll(/^import .*;$/gm, '');
  const run = new Set(code.match(/\w+/g));
  expect(names.filter((name) => !run.has(name))).toEqual([]);
  expect(names.length).toBeGreaterThan(35);
});
