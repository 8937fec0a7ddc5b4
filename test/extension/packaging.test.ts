import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { generateC } from '../../extension/build/generate.js';
import { openPg } from '../../src/db/open-pg.js';
import { clientPrograms } from '../servers/client-programs.js';
import { withServer } from '../servers/databases.js';
import { startServer } from '../servers/server.js';
import { writeFaultKernel } from './fault-kernel.js';
import { installExtension } from './installation.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('the generated C is the same wherever it is made', async () => {
  const kernel = await writeFaultKernel();
  const directories = ['one', 'another-place'].map((name) => mkdtempSync(join(tmpdir(), `jsonb-ivm-${name}-`)));
  try {
    for (const directory of directories) generateC(kernel, directory);
    for (const file of ['kernel.c', 'kernel.h']) {
      const [one, other] = directories.map((directory) => readFileSync(join(directory, file), 'utf8'));
      expect(one).toBe(other);
      expect(one).not.toMatch(/\/(tmp|home|work|root)\//);
    }
  } finally {
    for (const directory of directories) rmSync(directory, { recursive: true });
  }
});

test('the build says what is missing', () => {
  const command = join(root, 'node_modules', '.bin', 'tsx');
  const run = spawnSync(command, ['extension/build/main.ts', '--pg-config', '/nowhere/pg_config'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(run.stderr).toContain('was not compiled: "/nowhere/pg_config" does not run: is it the path of a pg_config?');
  expect(run.status).toBe(1);
});

test('only what SQL calls is exported', () => {
  const library = join(installExtension('17'), 'lib', 'postgresql', 'jsonb_ivm-0.3.0.so');
  const symbols = execFileSync('nm', ['-D', '--defined-only', library], { encoding: 'utf8' });
  const names = symbols
    .trim()
    .split('\n')
    .map((line) => line.split(' ').at(-1) ?? '');
  expect(names.filter((name) => !/^(pg_finfo_)?jsonb_|^Pg_magic_func$/.test(name))).toEqual([]);
});

test('whoever owns a database can create the extension, and a superuser can move it', async () => {
  await withServer('17', async (driver, url) => {
    await driver.execute(`DROP ROLE IF EXISTS someone; CREATE ROLE someone LOGIN PASSWORD 'someone'`);
    await driver.execute(
      `DO $$ BEGIN EXECUTE format('ALTER DATABASE %I OWNER TO someone', current_database()); END $$`,
    );
    const owner = await openPg(url.replace(/\/\/[^@]*@/, '//someone:someone@'));
    try {
      await owner.execute('CREATE SCHEMA a; CREATE SCHEMA b; CREATE EXTENSION jsonb_ivm SCHEMA a');
      expect(await owner.query(`SELECT a.jsonb_merge_shallow('{}', '{"a": 1}') AS doc`)).toEqual([{ doc: { a: 1 } }]);
      await driver.execute('ALTER EXTENSION jsonb_ivm SET SCHEMA b');
      expect(await owner.query(`SELECT b.jsonb_merge_shallow('{}', '{"a": 1}') AS doc`)).toEqual([{ doc: { a: 1 } }]);
    } finally {
      await owner.close();
      await driver.execute('DROP OWNED BY someone CASCADE');
    }
  });
});

test('the library can be preloaded', async () => {
  const settings = {
    shared_preload_libraries: 'jsonb_ivm',
    max_parallel_workers_per_gather: '2',
    debug_parallel_query: 'on',
  };
  const server = await startServer('17', { installation: installExtension('17'), settings });
  const driver = await openPg(server.url);
  try {
    await driver.execute(
      'CREATE EXTENSION jsonb_ivm; CREATE TABLE t AS SELECT i, jsonb_build_object($$id$$, i) AS doc FROM generate_series(1, 1000) i',
    );
    const sum = `SELECT sum((jsonb_merge_shallow(doc, '{"n": 2}') ->> 'n')::int)::int AS result FROM t`;
    expect(await driver.query(sum)).toEqual([{ result: 2000 }]);
  } finally {
    await driver.close();
    await server.stop();
  }
});

const longTest = { timeout: 300_000 };

test('a database with the extension can be dumped and restored', longTest, async () => {
  const programs = clientPrograms();
  await withServer('15', async (driver, url) => {
    await driver.execute(`CREATE EXTENSION jsonb_ivm; CREATE TABLE made AS SELECT i, jsonb_ivm_set_path(
      jsonb_build_object('id', i, 'é', 1.50), 'a."b.c"[0]', to_jsonb(repeat('x', i * 100))) AS doc FROM generate_series(1, 50) i`);
    const dump = execFileSync(join(programs, 'pg_dump'), [url], { encoding: 'utf8' });
    await withServer('15', async (restored, target) => {
      execFileSync(join(programs, 'psql'), ['-q', '-v', 'ON_ERROR_STOP=1', target], { input: dump });
      const all = 'SELECT i, doc::text, pg_column_size(doc) AS size FROM made ORDER BY i';
      expect(await restored.query(all)).toEqual(await driver.query(all));
      expect(await restored.query(`SELECT jsonb_extract_id(doc) AS id FROM made WHERE i = 7`)).toEqual([{ id: '7' }]);
    });
  });
});

test('make installcheck passes', longTest, async () => {
  const programs = clientPrograms();
  await withServer('15', async (_, url) => {
    const { hostname, port, username, password } = new URL(url);
    const installation = installExtension('15');
    const environment = { PGHOST: hostname, PGPORT: port, PGUSER: username, PGPASSWORD: password };
    const output = mkdtempSync(join(tmpdir(), 'jsonb-ivm-installcheck-'));
    const words = ['installcheck', `PG_CONFIG=${join(installation, 'bin', 'pg_config')}`, `bindir=${programs}`];
    const options = `REGRESS_OPTS=--inputdir=test --outputdir=${output} --dbname=installcheck`;
    const run = spawnSync('make', [...words, options], {
      cwd: join(root, 'extension'),
      env: { ...process.env, ...environment },
      encoding: 'utf8',
    });
    const differences = join(output, 'regression.diffs');
    expect(existsSync(differences) ? readFileSync(differences, 'utf8') : run.stderr).toBe('');
    expect(run.stdout).toContain('All 4 tests passed');
    rmSync(output, { recursive: true });
  });
});
