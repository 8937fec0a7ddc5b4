import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { dump } from '../../servers/client-programs.js';
import { startServer } from '../../servers/server.js';
import { tables, views, writes } from './database.js';

const usage = `npm run dump:release -- [--checkout DIR]

Makes databases with the program and the extension of a checkout (this one, unless another is named; npm ci must have been
run there), and dumps them into test/upgrade/releases/VERSION: extension.sql, portable.sql, and writes.sql, the statements
that documents have to follow. The files of the extension that say how it is created are put beside them. Every run of the
tests restores them, writes to them, updates the extension and upgrades the views.`;

const releases = join(import.meta.dirname, '..', 'releases');

/** The oldest server that is supported: what it dumps is restored on all. */
const server = '15';

type Library = typeof import('../../../src/index.js');
type Installation = typeof import('../../extension/installation.js');

async function load<T>(checkout: string, file: string): Promise<T> {
  return (await import(pathToFileURL(join(checkout, file)).href)) as T;
}

/** Makes the database, and writes to it, so that documents are some that maintenance has made. */
async function make(library: Library, url: string, portable: boolean): Promise<void> {
  const driver = await library.connect(url);
  try {
    await driver.execute(tables);
    await library.installFunctions(driver, { portable, schema: 'public' });
    for (const { name, text, allowFull } of views)
      await library.createView(driver, { name, text }, { allowFull: allowFull === true });
    for (const write of writes) await driver.execute(write);
    for (const { schema, name } of await library.listViews(driver)) {
      const { differing } = await library.verifyView(driver, library.quoteQualified({ schema, name }));
      if (differing > 0) throw new Error(`${differing} documents of ${schema}.${name} differ`);
    }
  } finally {
    await driver.close();
  }
}

/** Statements that any driver runs, on any server: no COPY, nothing that is meant for psql, no setting that is new. */
function plain(script: string): string {
  return script.replaceAll(/^(?:\\(?:un)?restrict .*|SET transaction_timeout = 0;)\n/gm, '');
}

async function dumped(library: Library, installation: string | undefined, portable: boolean): Promise<string> {
  const running = await startServer(server, installation === undefined ? {} : { installation });
  try {
    await make(library, running.url, portable);
    return plain(dump(running.url, '--inserts', '--rows-per-insert=100'));
  } finally {
    await running.stop();
  }
}

async function main(): Promise<number> {
  const { checkout, help } = parseArgs({
    options: { checkout: { type: 'string', default: '.' }, help: { type: 'boolean', default: false } },
  }).values;
  if (help) {
    console.log(usage);
    return 0;
  }
  const place = resolve(checkout);
  const library = await load<Library>(place, 'src/index.ts');
  const { installExtension } = await load<Installation>(place, 'test/extension/installation.ts');
  const directory = join(releases, library.version);
  const files = {
    'extension.sql': await dumped(library, installExtension(server), false),
    'portable.sql': await dumped(library, undefined, true),
    'writes.sql': writes.map((write) => `${write.replaceAll(/\s+/g, ' ')}\n`).join(''),
  };
  mkdirSync(directory, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(directory, name), text);
  for (const file of ['jsonb_ivm.control', `jsonb_ivm--${library.version}.sql`])
    copyFileSync(join(place, 'extension', file), join(directory, file));
  console.log(`${directory}: ${Object.keys(files).join(', ')}`);
  return 0;
}

process.exitCode = await main();
