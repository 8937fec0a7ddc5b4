import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, Pool } from 'pg';
import postgres from 'postgres';
import { afterEach, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { connect, resolveDatabase } from '../src/db/connect.js';
import { fromPg } from '../src/db/pg.js';
import { fromPGlite } from '../src/db/pglite.js';
import { fromPostgres } from '../src/db/postgres.js';
import { withServer } from './servers/databases.js';
import { startEmbedded } from './servers/embedded.js';

const server = () => inject('servers')['15'] as string;

describe('a connection to a server', () => {
  it.each([
    [
      'a port that nobody listens on',
      'postgres://me@127.0.0.1:1/db',
      /"db" at 127\.0\.0\.1:1 as "me": .*ECONNREFUSED/,
      /server runs/,
    ],
    [
      'a host that does not exist',
      'postgres://me@no-such-host.invalid/db',
      /no-such-host\.invalid/,
      /name of the host|URL/,
    ],
    ['a socket that is not there', 'postgres://me@/db?host=/nowhere', /ENOENT/, /socket/],
  ])('fails for %s with what was tried and what to check', async (_, url, message, hint) => {
    await expect(connect(url)).rejects.toMatchObject({
      name: 'JsonbIvmError',
      code: 'DATABASE_CONNECT',
      message: expect.stringMatching(message),
      hint: expect.stringMatching(hint),
    });
  });

  it('fails for a wrong password and a missing database, and shows no password', async () => {
    const wrong = new URL(server());
    wrong.password = 'hunter2';
    const refused = await connect(wrong.href).catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: 'DATABASE_CONNECT', hint: expect.stringContaining('password') });
    expect(JSON.stringify(refused) + String(refused)).not.toContain('hunter2');

    const missing = connect(server().replace(/[^/]*$/, 'missing'));
    await expect(missing).rejects.toMatchObject({ code: 'DATABASE_CONNECT', hint: expect.stringContaining('create') });
  });

  it('is told by the PG* variables when the URL says nothing', async () => {
    const { hostname, port, password } = new URL(server());
    const variables = {
      PGHOST: hostname,
      PGPORT: port,
      PGUSER: 'postgres',
      PGPASSWORD: password,
      PGDATABASE: 'template1',
    };
    for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
    try {
      const driver = await connect('postgres://');
      expect(await driver.query('SELECT current_database() AS name')).toEqual([{ name: 'template1' }]);
      await driver.close();
    } finally {
      vi.unstubAllEnvs();
    }
  });

  it('that is lost while idle fails the next statement and nothing else', async () => {
    await withServer('15', async (other, url) => {
      const driver = await connect(url);
      const [row] = await driver.query('SELECT pg_backend_pid() AS pid');
      await other.query('SELECT pg_terminate_backend($1)', [row?.pid]);
      await expect(driver.query('SELECT 1')).rejects.toMatchObject({ code: 'CONNECTION_LOST' });
      await driver.close();
    });
  });
});

describe("a connection of the caller's", () => {
  it('stays open when the driver over a Client is closed', async () => {
    const client = new Client({ connectionString: server() });
    await client.connect();
    const driver = fromPg(client);
    expect(driver.engine).toBe('postgres');
    await driver.close();
    expect((await client.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
    await client.end();
  });

  it('can be a PoolClient, whose open transaction is seen', async () => {
    const pool = new Pool({ connectionString: server() });
    const client = await pool.connect();
    await client.query('BEGIN; CREATE TEMP TABLE item (id int)');
    await fromPg(client).transaction((inner) => inner.execute('INSERT INTO item VALUES (1)'));
    await client.query('ROLLBACK');
    expect((await client.query("SELECT to_regclass('item') AS item")).rows).toEqual([{ item: null }]);
    client.release();
    await pool.end();
  });

  it('is what it is said to be, or refused', async () => {
    const pool = new Pool();
    const wrong = (message: RegExp) =>
      expect.objectContaining({ code: 'USAGE', message: expect.stringMatching(message) });
    for (const value of [undefined, null, 'postgres://db', {}, () => {}]) {
      expect(() => fromPg(value as never)).toThrow(wrong(/fromPg/));
      expect(() => fromPGlite(value as never)).toThrow(wrong(/fromPGlite/));
      expect(() => fromPostgres(value as never)).toThrow(wrong(/fromPostgres/));
    }
    expect(() => fromPGlite(pool as never)).toThrow(wrong(/fromPGlite/));
    expect(() => fromPostgres(pool as never)).toThrow(wrong(/fromPostgres/));
    await pool.end();
  });

  it('has to be connected', async () => {
    const driver = fromPg(new Client({ connectionString: server() }));
    const refused = { code: 'USAGE', hint: expect.stringContaining('client.connect()') };
    await expect(driver.query('SELECT 1')).rejects.toMatchObject(refused);
    await expect(driver.transaction(async () => {})).rejects.toMatchObject(refused);
  });

  it('can be what sql.begin of postgres hands out', async () => {
    const sql = postgres(server(), { onnotice: () => {} });
    const undone = sql.begin(async (transaction) => {
      const driver = fromPostgres(transaction);
      await driver.execute('CREATE TABLE item (id int)');
      await driver.transaction((inner) => inner.query('INSERT INTO item VALUES ($1)', [7]));
      expect(await driver.query('SELECT id FROM item')).toEqual([{ id: 7 }]);
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await fromPostgres(sql).query("SELECT to_regclass('item') AS item")).toEqual([{ item: null }]);
    await sql.end();
  });

  it.each([
    ['names', { transform: postgres.camel }],
    ['rows', { transform: { row: (row: object) => Object.keys(row) } }],
  ])('may be a postgres, but none that transforms %s', async (_, options) => {
    const sql = postgres(server(), options);
    await expect(fromPostgres(sql).query('SELECT 1')).rejects.toMatchObject({
      code: 'USAGE',
      hint: expect.stringContaining('transform'),
    });
    await sql.end();
  });

  it('can be a PGlite, or a transaction of one', async () => {
    const db = await startEmbedded();
    await db.exec('CREATE TABLE item (id int)');
    await db.transaction(async (transaction) => {
      const driver = fromPGlite(transaction);
      expect(driver.engine).toBe('pglite');
      await driver.query('INSERT INTO item VALUES (1)');
      const failed = driver.transaction((inner) => inner.execute('INSERT INTO item VALUES (2), (1 / 0)'));
      await expect(failed).rejects.toMatchObject({ sqlState: '22012' });
      expect(await driver.query('SELECT now() > $1::timestamptz AS later', ['2020-01-01'])).toEqual([{ later: true }]);
      expect(await driver.query("SELECT '{1,2}'::int[] AS ints, 9::bigint AS big, '\\xff'::bytea AS bytes")).toEqual([
        { ints: '{1,2}', big: '9', bytes: '\\xff' },
      ]);
    });
    await fromPGlite(db).close();
    expect((await db.query('SELECT id FROM item')).rows).toEqual([{ id: 1 }]);
    await db.close();
  });
});

describe('an embedded database', () => {
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'jsonb-ivm-embedded-'));
  });
  afterEach(() => rmSync(directory, { recursive: true, force: true }));

  it('is made in a directory that does not exist yet, and found there again', async () => {
    const url = `pglite:${join(directory, 'new', 'data')}`;
    const first = await connect(url);
    await first.execute('CREATE TABLE item (id int); INSERT INTO item VALUES (1)');
    await first.close();
    const second = await connect(url);
    expect(await second.query('SELECT id FROM item')).toEqual([{ id: 1 }]);
    await second.close();
  });

  it('does not start in a directory that holds something else', async () => {
    writeFileSync(join(directory, 'letter.txt'), 'dear');
    await expect(connect(`pglite:${directory}`)).rejects.toMatchObject({
      code: 'DATABASE_CONNECT',
      message: expect.stringContaining(directory),
      hint: expect.stringContaining('empty'),
    });
    expect(existsSync(join(directory, 'PG_VERSION'))).toBe(false);
  });

  it('does not start in a file', async () => {
    const file = join(directory, 'file');
    writeFileSync(file, '');
    await expect(connect(`pglite:${file}`)).rejects.toMatchObject({ code: 'DATABASE_CONNECT' });
  });

  it('is open once at a time, and opens again after a process that was killed', async () => {
    const url = `pglite:${directory}`;
    const first = await connect(url);
    await first.execute('CREATE TABLE item (id int)');
    await expect(connect(url)).rejects.toMatchObject({
      code: 'DATABASE_CONNECT',
      message: expect.stringContaining(`process ${process.pid} has it open`),
    });
    await first.close();

    const killed = runKilled(
      `const driver = await connect('${url}');
       await driver.execute('INSERT INTO item VALUES (1)');
       process.kill(process.pid, 'SIGKILL');`,
    );
    expect(readFileSync(join(directory, 'jsonb-ivm.pid'), 'utf8')).toBe(String(killed));
    const second = await connect(url);
    expect(await second.query('SELECT id FROM item')).toEqual([{ id: 1 }]);
    await second.close();
    expect(existsSync(join(directory, 'jsonb-ivm.pid'))).toBe(false);
  });

  it('begins anew where the first start was interrupted', async () => {
    const url = `pglite:${directory}`;
    const starting = spawn('node', scriptCommand(`await connect('${url}');`));
    await vi.waitUntil(() => existsSync(join(directory, 'global', 'pg_control')), { timeout: 600_000, interval: 5 });
    starting.kill('SIGKILL');
    await once(starting, 'exit');
    expect(readdirSync(directory)).toContain('jsonb-ivm.unfinished');
    const driver = await connect(url);
    expect(await driver.query("SELECT to_regclass('pg_class') IS NOT NULL AS whole")).toEqual([{ whole: true }]);
    await driver.close();
  });

  it('says so when its files are damaged', async () => {
    const driver = await connect(`pglite:${directory}`);
    await driver.close();
    truncateSync(join(directory, 'global', 'pg_control'), 0);
    await expect(connect(`pglite:${directory}`)).rejects.toMatchObject({ code: 'DATABASE_CONNECT' });
  });
});

/** Runs a script that kills its own process, and says which that was. */
function runKilled(script: string): number {
  const killed = spawnSync('node', scriptCommand(script), { encoding: 'utf8' });
  expect(killed).toMatchObject({ signal: 'SIGKILL', stderr: '' });
  return killed.pid;
}

function scriptCommand(script: string): string[] {
  const code = `import { connect } from './src/db/connect.js'; ${script}`;
  return ['--import', 'tsx', '--input-type=module', '-e', code];
}

describe('the URL of the database', () => {
  it.each(['', 'mysql://root:secret@host/db', 'pglite:', 'postgres:host', '/var/run'])('cannot be %j', async (url) => {
    const failure = await connect(url).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'DATABASE_URL', hint: expect.stringContaining('pglite:') });
    expect(String(failure)).not.toContain('secret');
  });

  it('that cannot be parsed is an error of the URL', async () => {
    const failure = await connect('postgres://me:secret@host:port/db').catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'DATABASE_URL', hint: expect.stringContaining('postgres://') });
    expect(String(failure)).not.toContain('secret');
  });

  it.each([
    ['the option', 'pglite:memory', { DATABASE_URL: 'postgres://a', PGHOST: 'b' }, 'pglite:memory'],
    ['DATABASE_URL', undefined, { DATABASE_URL: 'postgres://a', PGHOST: 'b' }, 'postgres://a'],
    ['the PG* variables', undefined, { DATABASE_URL: '', PGDATABASE: 'b' }, 'postgres://'],
    ['an embedded database', undefined, { PGPASSWORD: 'of no server' }, 'pglite:./.jsonb-ivm'],
  ])('comes from %s', (_, option, environment, url) => {
    expect(resolveDatabase(option, environment)).toBe(url);
  });

  it('is not looked up in service files, and says so', () => {
    expect(() => resolveDatabase(undefined, { PGSERVICE: 'shop' })).toThrow(/"shop"/);
  });
});
