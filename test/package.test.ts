import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** The package as it would be published (`npm test` has built it), unpacked where nothing but its dependencies is. */
describe('the package', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  let project: string;
  let files: string[];

  const link = (name: string) => {
    mkdirSync(dirname(join(project, 'node_modules', name)), { recursive: true });
    symlinkSync(resolve('node_modules', name), join(project, 'node_modules', name));
  };
  const run = (command: string, ...args: string[]) => execFileSync(command, args, { cwd: project, encoding: 'utf8' });

  beforeAll(() => {
    project = mkdtempSync(join(tmpdir(), 'jsonb-ivm-package-'));
    const pack = ['pack', '--ignore-scripts', '--json', '--pack-destination', project];
    const [packed] = JSON.parse(execFileSync('npm', pack, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
    files = packed.files.map((file: { path: string }) => file.path);
    const home = join(project, 'node_modules', manifest.name);
    mkdirSync(home, { recursive: true });
    run('tar', '-xzf', packed.filename, '-C', home, '--strip-components=1');
    for (const name of Object.keys(manifest.dependencies)) link(name);
    writeFileSync(join(project, 'package.json'), '{"type": "module"}');
  });
  afterAll(() => rmSync(project, { recursive: true, force: true }));

  it('holds the built program, its documents, and nothing of the workshop', () => {
    expect(files).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'CHANGELOG.md', 'dist/index.d.ts']));
    const documents = ['LICENSE', 'README.md', 'CHANGELOG.md', 'package.json'];
    const shipped = (file: string) => /^dist\//.test(file) || documents.includes(file);
    expect(files.filter((file) => !shipped(file))).toEqual([]);
  });

  it('runs as a command', () => {
    const command = join(project, 'node_modules', manifest.name, manifest.bin['jsonb-ivm']);
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
    compiles({ 'user.ts': code });
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
      if (!existsSync(join(project, 'node_modules', name))) link(name);
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
    compiles({ 'connections.ts': code }, { types: ['node'], skipLibCheck: true });
  });

  /** Strictly, and by default with nothing known but the language. */
  function compiles(sources: Readonly<Record<string, string>>, options: object = {}): void {
    for (const [name, text] of Object.entries(sources)) writeFileSync(join(project, name), text);
    const compilerOptions = { strict: true, noEmit: true, module: 'nodenext', target: 'es2023', lib: ['es2023'] };
    const config = { compilerOptions: { ...compilerOptions, types: [], ...options }, files: Object.keys(sources) };
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(config));
    run(resolve('node_modules/.bin/tsc'), '-p', '.');
  }
});
