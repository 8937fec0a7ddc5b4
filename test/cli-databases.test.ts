import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { createView, type Driver } from '../src/index.js';
import { runInProcess } from './cli-output.js';
import { servers, withServer } from './servers/databases.js';

const engine = servers[0] as string;
const directory = mkdtempSync(join(tmpdir(), 'jsonb-ivm-shards-'));
const views = join(directory, 'views');
const file = join(directory, 'shards.txt');

const shop = `CREATE TABLE customer (id int PRIMARY KEY, name text NOT NULL, city text);
INSERT INTO customer VALUES (1, 'Ada', 'Bonn'), (2, 'Ben', NULL); ANALYZE customer`;
const text = (fields: string): string => `SELECT c.id, jsonb_build_object(${fields}) AS doc FROM customer c\n`;
const named = text(`'name', c.name`);

beforeEach(() => {
  rmSync(views, { recursive: true, force: true });
  mkdirSync(views);
  writeFileSync(join(views, 'customer_doc.sql'), named);
});
afterAll(() => rmSync(directory, { recursive: true }));

/** The shards, by the names that the file gives them. */
interface Shards {
  readonly urls: readonly string[];
  readonly eu: Driver;
  readonly us: Driver;
  readonly asia: Driver;
}

/** Runs with three databases of one server, each with a shop, and a file that names them. */
async function withShards(body: (shards: Shards) => Promise<void>): Promise<void> {
  await withServer(engine, (eu, first) =>
    withServer(engine, (us, second) =>
      withServer(engine, async (asia, third) => {
        const urls = [first, second, third];
        writeFileSync(file, `# the shards\neu    ${first}\n\nus\t${second}\r\n  asia  ${third}`);
        for (const shard of [eu, us, asia]) await shard.execute(shop);
        await body({ urls, eu, us, asia });
      }),
    ),
  );
}

const cli = async (...words: string[]) => runInProcess([...words, '--databases', file]);

/** What was printed as JSON, which is all that was. */
const json = async (...words: string[]) => {
  const { status, stdout } = await cli(...words, '--json');
  return { status, ...JSON.parse(stdout) };
};

const countViews = async (driver: Driver): Promise<number> => {
  const [row] = await driver.query<{ count: number }>(
    "SELECT count(*)::int AS count FROM pg_class WHERE relname = 'customer_doc'",
  );
  return row?.count ?? 0;
};

describe('apply to several databases', () => {
  test('makes the views in each, in one report, and finds nothing to do then', () =>
    withShards(async () => {
      const made = (name: string) => [
        `${name}: ok`,
        `  + public.customer_doc (${views}/customer_doc.sql): is created, with about 2 documents`,
        '  1 created',
      ];
      const report = [...made('eu'), ...made('us'), ...made('asia'), '', '3 databases: 3 ok', ''].join('\n');
      expect(await cli('apply', views)).toEqual({ status: 0, stdout: report, stderr: '' });
      expect(await cli('apply', views, '--check')).toMatchObject({
        status: 0,
        stdout: expect.stringMatching(/\n {2}1 unchanged\n.*\n3 databases: 3 ok\n$/s),
        stderr: ['eu', 'us', 'asia'].map((name) => `${name}: check: nothing was changed\n`).join(''),
      });
    }));

  test('changes none where a dry run fails in one', () =>
    withShards(async ({ eu, us, asia }) => {
      await us.execute('ALTER TABLE customer DROP COLUMN name');
      const { status, stdout, stderr } = await cli('apply', views);
      expect([status, stdout]).toEqual([
        1,
        ['eu: skipped', 'us: failed', 'asia: skipped', '', '3 databases: 1 failed, 2 skipped', ''].join('\n'),
      ]);
      expect(stderr).toMatch(/^us: .*customer_doc\.sql:1:41: error: column c\.name does not exist \[VIEW_INVALID\]\n/);
      expect(stderr).toMatch(/\nus: 1 \| SELECT c\.id.*\nus: +\^+\n/);
      expect(stderr).toMatch(/\nnothing was changed in any database, as not all of them passed a dry run\n$/);
      for (const shard of [eu, us, asia]) expect(await countViews(shard)).toBe(0);

      const found = await json('apply', views);
      expect(found.databases).toEqual([
        { database: 'eu', outcome: 'skipped', status: null },
        {
          database: 'us',
          outcome: 'failed',
          status: 1,
          error: expect.objectContaining({ code: 'VIEW_INVALID', findings: expect.any(Array) }),
        },
        { database: 'asia', outcome: 'skipped', status: null },
      ]);
    }));

  test('does the others where one fails half-way, and the rest the next time', () =>
    withShards(async ({ eu, us, asia }) => {
      const shards = [eu, us, asia];
      // of what the documents are made of, a dry run reads no row
      const inverse = `CREATE FUNCTION inverse(text) RETURNS int IMMUTABLE LANGUAGE sql AS 'SELECT 1 / length($1)'`;
      for (const shard of shards) await shard.execute(inverse);
      await us.execute("UPDATE customer SET name = '' WHERE id = 2");
      writeFileSync(join(views, 'customer_doc.sql'), text(`'name', inverse(c.name)`));
      const { status, stdout, stderr } = await cli('apply', views);
      expect(status).toBe(1);
      expect(stdout).toMatch(/^eu: ok\n.*\n {2}1 created\nus: failed\n {2}\+ public\.customer_doc .*\nasia: ok\n/);
      expect(stdout).toMatch(/\n3 databases: 2 ok, 1 failed\n$/);
      expect(stderr).toBe('us: error: division by zero [SQLSTATE 22012]\n');
      expect(await Promise.all(shards.map(countViews))).toEqual([1, 0, 1]);

      await us.execute("UPDATE customer SET name = 'Ben' WHERE id = 2");
      const { status: then, databases } = await json('apply', views);
      expect(then).toBe(0);
      const actions = databases.map(
        (each: { result: { differences: [{ action: string }] } }) => each.result.differences[0].action,
      );
      expect(actions).toEqual(['none', 'create', 'none']);
    }));

  test('begins with no other where one failed, if told so, and prunes in each', () =>
    withShards(async ({ eu, us, asia }) => {
      const inverse = `CREATE FUNCTION inverse(text) RETURNS int IMMUTABLE LANGUAGE sql AS 'SELECT 1 / length($1)'`;
      for (const shard of [eu, us, asia]) await shard.execute(inverse);
      await eu.execute("UPDATE customer SET name = ''");
      writeFileSync(join(views, 'customer_doc.sql'), text(`'name', inverse(c.name)`));
      const report = await cli('apply', views, '--parallel', '1', '--fail-fast');
      expect(report).toMatchObject({ status: 1, stdout: expect.stringMatching(/\nus: skipped\nasia: skipped\n/) });
      expect(await Promise.all([eu, us, asia].map(countViews))).toEqual([0, 0, 0]);

      await eu.execute("UPDATE customer SET name = 'Ada'");
      expect((await cli('apply', views)).status).toBe(0);
      rmSync(join(views, 'customer_doc.sql'));
      writeFileSync(join(views, 'city_doc.sql'), text(`'city', c.city`));
      const check = await json('apply', views, '--prune', '--check');
      expect([check.status, check.summary]).toMatchObject([4, { databases: 3, ok: 0, outdated: 3 }]);
      expect((await cli('apply', views, '--prune')).status).toBe(0);
      expect(await Promise.all([eu, us, asia].map(countViews))).toEqual([0, 0, 0]);
    }));

  test('stops all of them on Ctrl-C, and begins with no other', () =>
    withShards(async ({ eu, us, asia }) => {
      await us.transaction(async (inside) => {
        await inside.execute('LOCK TABLE customer IN ROW EXCLUSIVE MODE');
        const applied = cli('apply', views, '--parallel', '2', '--lock-timeout', '60000');
        const waiting = "SELECT FROM pg_locks l WHERE NOT l.granted AND l.relation = 'customer'::regclass";
        while ((await inside.query(waiting)).length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
        process.emit('SIGINT');
        const { status, stdout, stderr } = await applied;
        expect(status).toBe(130);
        expect(stdout).toMatch(/\nus: interrupted\n/);
        expect(stderr).toContain('us: interrupted: nothing was changed\n');
      });
      expect(await countViews(us)).toBe(0);
      expect(process.listenerCount('SIGINT')).toBe(0);
      expect((await cli('apply', views)).status).toBe(0);
      expect(await Promise.all([eu, us, asia].map(countViews))).toEqual([1, 1, 1]);
    }));
});

describe('other verbs over several databases', () => {
  const source = { name: 'customer_doc', text: named };

  test('verify names the document that differs in one; repair mends it', () =>
    withShards(async ({ eu, us, asia }) => {
      for (const shard of [eu, us, asia]) await createView(shard, source);
      await us.execute(`UPDATE customer_doc SET doc = '{"name": "Eve"}' WHERE id = 2`);
      const lines = [
        'eu: ok',
        '  public.customer_doc: 2 documents compared, 0 differences',
        'us: drift',
        '  public.customer_doc: 2 documents compared, 1 difference',
        '    id 2 differs',
        '      doc.name: stored "Eve", expected "Ben"',
        'asia: ok',
        '  public.customer_doc: 2 documents compared, 0 differences',
        '',
        '3 databases: 2 ok, 1 drift',
        '',
      ];
      expect(await cli('verify')).toEqual({ status: 3, stdout: lines.join('\n'), stderr: '' });

      await asia.execute('DROP TABLE customer_doc CASCADE');
      const found = await json('verify');
      expect(found.status).toBe(3);
      expect(found.summary).toEqual({
        databases: 3,
        ok: 1,
        outdated: 0,
        problems: 1,
        drift: 1,
        failed: 0,
        skipped: 0,
        interrupted: 0,
      });
      expect(found.databases[1]).toMatchObject({
        database: 'us',
        outcome: 'drift',
        status: 3,
        result: [{ documents: 2, differing: 1 }],
      });
      expect(found.databases[2]).toMatchObject({
        database: 'asia',
        outcome: 'problems',
        status: 1,
        result: [{ error: { code: expect.any(String) } }],
      });

      expect(await cli('repair', 'customer_doc', '--parallel', '1')).toMatchObject({
        status: 1,
        stdout: expect.stringMatching(/us: ok\n.*1 difference, repaired\n/),
      });
      expect(await cli('refresh', 'customer_doc')).toMatchObject({
        stdout: expect.stringContaining('  public.customer_doc: 2 keys brought up to date\n'),
      });
      await eu.execute('DROP TABLE customer_doc CASCADE');
      expect((await cli('verify', '--repair')).status).toBe(1);
    }));

  test('status, list, doctor, upgrade and install tell of each', () =>
    withShards(async ({ eu, us }) => {
      for (const shard of [eu, us]) await createView(shard, source);
      await us.execute('ALTER TABLE customer DISABLE TRIGGER ALL');
      const status = await cli('status');
      expect(status).toMatchObject({
        status: 1,
        stdout: expect.stringMatching(
          /^eu: ok\n {2}public.customer_doc\n {4}documents {2}2 documents, .*\nus: problems\n/s,
        ),
      });
      expect(status.stderr).toBe('asia: there are no document views; jsonb-ivm create makes one\n');

      const doctor = await json('doctor');
      expect(
        doctor.databases.map((each: { database: string; outcome: string; status: number }) => [
          each.database,
          each.outcome,
          each.status,
        ]),
      ).toEqual([
        ['eu', 'ok', 0],
        ['us', 'problems', 1],
        ['asia', 'ok', 0],
      ]);
      expect(doctor.databases[1].result.views[0].problems[0].code).toBe('VIEW_NOT_MAINTAINED');
      const lists = await json('list');
      expect(lists.databases.map(({ result }: { result: object[] }) => result.length)).toEqual([1, 1, 0]);
      expect(await cli('upgrade', 'customer_doc')).toMatchObject({
        status: 1,
        stdout: expect.stringMatching(/asia: failed\n\n3 databases: 2 ok, 1 failed\n$/),
      });
      expect(await cli('install', '--portable')).toMatchObject({
        status: 0,
        stdout: expect.stringMatching(/\n3 databases: 3 ok\n$/),
      });
    }));

  test('a database that cannot be reached keeps no other from its answer, and no password is printed', () =>
    withShards(async ({ urls: [first = '', second = ''], eu }) => {
      await createView(eu, source);
      const secret = 'not-to-be-seen';
      const gone = second.replace(/:[^:@]*@/, `:${secret}@`);
      for (const more of [[], ['--json']]) {
        const { status, stdout, stderr } = await runInProcess([
          'list',
          '--database',
          first,
          '--database',
          gone,
          ...more,
        ]);
        expect(status).toBe(1);
        expect(stdout).toContain('customer_doc');
        expect(stderr).toMatch(/^test_\d+_\d+: error: .*password authentication failed/);
        const password = new URL(first).password;
        for (const printed of [stdout, stderr]) {
          expect(printed).not.toContain(secret);
          expect(printed).not.toContain(password);
        }
      }
    }));

  test('a file of one database is reported as several are', () =>
    withServer(engine, async (driver, url) => {
      writeFileSync(file, `${url}\n`);
      const [row] = await driver.query<{ name: string }>('SELECT current_database() AS name');
      const found = await json('list');
      expect(found.databases).toEqual([{ database: row?.name, outcome: 'ok', status: 0, result: [] }]);
    }));
});
