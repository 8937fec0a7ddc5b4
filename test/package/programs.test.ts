import { spawnSync } from 'node:child_process';
import { copyFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Consumer, makeConsumer } from './consumer.js';

/** Creates a view in a database in memory and writes to it; the mistake is found where the runtime can follow it. */
const body = `
  const driver = await connect('pglite:memory');
  await driver.execute("CREATE TABLE note (id int PRIMARY KEY, body text); INSERT INTO note VALUES (1, 'a')");
  await createView(driver, { name: 'note_doc', text: 'SELECT n.id, to_jsonb(n) AS doc FROM note n' });
  await driver.execute("UPDATE note SET body = 'b'");
  const [row] = await driver.query('SELECT doc FROM note_doc');
  const { differing } = await verifyView(driver, 'note_doc');
  const outside = await driver.transaction(() => driver.query('SELECT 1')).catch(({ code }) => code);
  console.log(JSON.stringify({ ...row, differing, outside }));
  await driver.close();`;
const modern = `import { connect, createView, verifyView } from 'jsonb-ivm';\n${body}`;
const common = `const { connect, createView, verifyView } = require('jsonb-ivm');\n(async () => {${body}})();`;
const twice = `(async () => {
  const same = {};
  for (const name of ['jsonb-ivm', 'jsonb-ivm/browser'])
    same[name] = typeof require(name).createView === 'function' && require(name).createView === (await import(name)).createView;
  console.log(JSON.stringify(same));
})();`;
const printed = { doc: { id: 1, body: 'b' }, differing: 0, outside: 'INTERNAL' };

describe('the packed library', () => {
  let consumer: Consumer;

  beforeAll(() => {
    consumer = makeConsumer();
    consumer.link('@electric-sql/pglite');
    consumer.write('modern.mjs', modern);
    consumer.write('common.cjs', common);
    consumer.write('twice.cjs', twice);
  });
  afterAll(() => consumer.remove());

  const print = (command: string, ...args: string[]) => JSON.parse(consumer.run(command, ...args));

  const runtimes: readonly (readonly [name: string, program: string, ...options: string[]])[] = [
    ['Node', 'node'],
    ['Bun', 'bun', 'run'],
    ['Deno', 'deno', 'run', '--quiet', '--allow-all', '--node-modules-dir=manual'],
  ];

  for (const [name, program, ...options] of runtimes) {
    it(`runs in ${name}`, () => expect(print(program, ...options, 'modern.mjs')).toEqual(printed));

    it(`is one library in ${name}, however it is taken in`, () => {
      expect(print(program, ...options, 'twice.cjs')).toEqual({ 'jsonb-ivm': true, 'jsonb-ivm/browser': true });
    });
  }

  it('says what is needed where it cannot be required', () => {
    const node = ['--no-experimental-require-module', 'common.cjs'];
    const { status, stderr } = spawnSync('node', node, { cwd: consumer.folder, encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toContain("Error: require('jsonb-ivm') needs Node 20.19, 22.12 or newer; await import('jsonb-ivm')");
  });

  it.each(['node16', 'nodenext'])('has types for modules of both kinds (module: %s), checked themselves', (module) => {
    const code = (name: string) => `import { createView, type Driver, JsonbIvmError } from '${name}';
      export async function tables(driver: Driver): Promise<string[]> {
        const { plan } = await createView(driver, { name: 'a', text: 'b' });
        return plan.tables.map(({ table }) => table.name);
      }
      export const codeOf = (error: unknown): string | undefined => error instanceof JsonbIvmError ? error.code : undefined;
      // @ts-expect-error a view has a name
      createView({} as Driver, { text: 'b' });`;
    const [whole, browser] = [code('jsonb-ivm'), code('jsonb-ivm/browser')];
    const files = { 'a.cts': whole, 'a.mts': whole, 'b.cts': browser, 'b.mts': browser };
    consumer.compile(files, { module, skipLibCheck: false });
  });

  /** The program in one file, in the project; what is left outside is what esbuild is told to leave there. */
  const bundle = (file: string, format: 'esm' | 'cjs', external: string[]) => {
    const [entry, outfile] = [file, `bundle.${format === 'esm' ? 'mjs' : 'cjs'}`].map((one) =>
      join(consumer.folder, one),
    );
    const target = { bundle: true, platform: 'node', format, external, logLevel: 'silent' } as const;
    return build({ ...target, entryPoints: [entry as string], outfile: outfile as string });
  };

  it('is bundled for Node as an ES module, with the parser outside', async () => {
    await bundle('modern.mjs', 'esm', ['libpg-query', '@electric-sql/pglite', 'pg']);
    expect(print('node', 'bundle.mjs')).toEqual(printed);
  });

  it('is bundled for Node as CommonJS, with the program of the parser beside it', async () => {
    await bundle('common.cjs', 'cjs', ['@electric-sql/pglite', 'pg-native']);
    const program = join(consumer.folder, 'libpg-query.wasm');
    copyFileSync(resolve('node_modules/libpg-query/wasm/libpg-query.wasm'), program);
    expect(print('node', 'bundle.cjs')).toEqual(printed);
    rmSync(program);
  });

  it('needs nothing of Node in a browser, but in branches of the parser that are for Node', async () => {
    const askers = new Set<string>();
    const askingForNode: Plugin = {
      name: 'asking-for-node',
      setup: ({ onResolve }) =>
        onResolve({ filter: /^node:|^(?:fs|path|crypto|url|util|module|async_hooks|child_process|pg)$/ }, (found) => {
          askers.add(`${found.path} from ${found.importer.replace(/.*\/node_modules\//, '')}`);
          return { path: found.path, external: true };
        }),
    };
    const contents = "export * from 'jsonb-ivm/browser'";
    const stdin = { contents, resolveDir: consumer.folder };
    const made = await build({
      stdin,
      bundle: true,
      platform: 'browser',
      format: 'esm',
      write: false,
      plugins: [askingForNode],
      logLevel: 'silent',
    });
    expect([...askers].sort()).toEqual([
      'node:crypto from libpg-query/wasm/libpg-query.js',
      'node:fs from libpg-query/wasm/libpg-query.js',
    ]);
    const text = made.outputFiles[0]?.text ?? '';
    expect(text.includes('CREATE OR REPLACE FUNCTION @extschema@._jsonb_ivm_version')).toBe(true);
  });
});
