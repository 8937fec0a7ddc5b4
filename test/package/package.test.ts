import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Consumer, makeConsumer, manifest } from './consumer.js';

/** The package as it would be published (`npm test` has built it), unpacked where nothing but its dependencies is. */
describe('the package', () => {
  let consumer: Consumer;
  const link = (name: string) => consumer.link(name);
  const run = (command: string, ...args: string[]) => consumer.run(command, ...args);

  beforeAll(() => {
    consumer = makeConsumer();
  });
  afterAll(() => consumer.remove());

  it('holds the built program, its documents, and nothing of the workshop', () => {
    expect(consumer.files).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'CHANGELOG.md', 'dist/index.d.ts']));
    expect(consumer.files).toEqual(expect.arrayContaining(['dist/studio/index.html', 'dist/studio/licences.txt']));
    const documents = ['LICENSE', 'README.md', 'CHANGELOG.md', 'package.json'];
    const shipped = (file: string) => /^dist\//.test(file) || documents.includes(file);
    expect(consumer.files.filter((file) => !shipped(file))).toEqual([]);
  });

  it('runs as a command', () => {
    const command = join(consumer.folder, 'node_modules', manifest.name, manifest.bin['jsonb-ivm']);
    expect(run(command, '--version').trim()).toBe(manifest.version);
    expect(run(command, '--help')).toMatch(/^Usage: jsonb-ivm /);
  });

  it('loads as a library', () => {
    const script = `const { JsonbIvmError, ...verbs } = await import('jsonb-ivm');
      console.log(new JsonbIvmError({ code: 'USAGE', message: 'x' }).code, typeof verbs.connect, typeof verbs.createView)`;
    expect(run('node', '--input-type=module', '-e', script)).toBe('USAGE function function\n');
  });

  it('brings its types along', () => {
    const code = `import { connect, fromPg, type Driver } from 'jsonb-ivm';
      export const driver: Promise<Driver> = connect('pglite:memory');
      // @ts-expect-error a client is not a text
      fromPg('client');
      // @ts-expect-error a URL is a text
      connect(5);`;
    consumer.compile({ 'user.ts': code });
  });

  it('needs the embedded database only where one is opened, and says what to install', () => {
    const script = `const { connect } = await import('jsonb-ivm');
      const opened = await connect('pglite:memory').catch(({ code, hint }) => ({ code, hint }));
      console.log(opened.engine ?? JSON.stringify(opened))`;
    const open = () => run('node', '--input-type=module', '-e', script).trim();
    expect(JSON.parse(open())).toEqual({
      code: 'PGLITE_MISSING',
      hint: expect.stringContaining('npm install @electric-sql/pglite'),
    });
    link('@electric-sql/pglite');
    expect(open()).toBe('pglite');
  });

  it('takes connections of pg, postgres and PGlite by their own types', () => {
    for (const name of ['pg', 'postgres', '@types/pg', '@types/node', 'undici-types', 'pg-types', 'pg-protocol'])
      if (!existsSync(join(consumer.folder, 'node_modules', name))) link(name);
    const code = `import { PGlite } from '@electric-sql/pglite';
      import { fromPg, fromPGlite, fromPostgres, listViews } from 'jsonb-ivm';
      import pg from 'pg';
      import postgres from 'postgres';
      const sql = postgres();
      const pool = new pg.Pool();
      const db = await PGlite.create();
      export const drivers = [fromPg(pool), fromPg(new pg.Client()), fromPg(await pool.connect()), fromPGlite(db)];
      drivers.push(fromPostgres(sql), fromPostgres(await sql.reserve()));
      await sql.begin(async (transaction) => { drivers.push(fromPostgres(transaction)); });
      await db.transaction(async (transaction) => { drivers.push(fromPGlite(transaction)); });
      await listViews(fromPg(pool), { signal: AbortSignal.timeout(1000) });`;
    consumer.compile({ 'connections.ts': code }, { types: ['node'], skipLibCheck: true });
  });
});
