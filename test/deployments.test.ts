import { describe, expect, it } from 'vitest';
import { openPg } from '../src/db/open-pg.js';
import {
  createView,
  type Driver,
  dropView,
  installFunctions,
  JsonbIvmError,
  listViews,
  verifyView,
  viewStatus,
} from '../src/index.js';
import { runProcess } from './cli-process.js';
import { engines, servers, withDatabase, withServer } from './servers/databases.js';

const shop = `CREATE TABLE item (id int PRIMARY KEY, name text); CREATE TABLE part (id int PRIMARY KEY, item_id int REFERENCES item, qty int);
CREATE INDEX ON part (item_id); INSERT INTO item VALUES (1, 'a'), (2, 'b'); INSERT INTO part VALUES (1, 1, 2), (2, 1, 3)`;
const text = `SELECT i.id, jsonb_build_object('name', i.name, 'qty', (SELECT coalesce(sum(p.qty), 0) FROM part p WHERE p.item_id = i.id)) AS doc FROM item i`;
const reversed = `SELECT p.id, jsonb_build_object('qty', p.qty, 'item', (SELECT i.name FROM item i WHERE i.id = p.item_id)) AS doc FROM part p`;

const outcome = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: { code?: string; sqlState?: string }) => error.code ?? error.sqlState ?? String(error),
  );

describe.each(servers)('several who deploy at once, on %s', (version) => {
  /** Runs `body` with connections of as many clients. */
  const withClients = (count: number, body: (clients: Driver[]) => Promise<void>) =>
    withServer(version, async (driver, url) => {
      await driver.execute(shop);
      const clients = await Promise.all(Array.from({ length: count }, () => openPg(url)));
      await body(clients).finally(() => Promise.all(clients.map((client) => client.close())));
    });

  it('the first of several creates makes the view, the others are told that it exists', () =>
    withClients(6, async (clients) => {
      for (let round = 0; round < 8; round++) {
        const outcomes = await Promise.all(clients.map((client) => outcome(createView(client, { name: 'doc', text }))));
        expect(outcomes.sort()).toEqual([...Array(5).fill('VIEW_EXISTS'), 'done']);
        await dropView(clients[0] as Driver, 'doc');
        if (round % 2 === 0) await clients[0]?.execute('DROP SCHEMA jsonb_ivm CASCADE');
      }
    }));

  it('replacing, dropping and installing takes turns, over the same tables in any order', () =>
    withClients(6, async (clients) => {
      for (let round = 0; round < 6; round++) {
        const jobs = [
          (d: Driver) => createView(d, { name: 'doc', text }, { replace: true }),
          (d: Driver) => createView(d, { name: 'doc', text }, { replace: true }),
          (d: Driver) => createView(d, { name: 'other', text: reversed }, { replace: true }),
          (d: Driver) => dropView(d, 'doc'),
          (d: Driver) => installFunctions(d, { portable: true }),
          (d: Driver) => createView(d, { name: 'third', text: reversed }, { replace: true }),
        ];
        const outcomes = await Promise.all(jobs.map((job, at) => outcome(job(clients[at] as Driver))));
        expect(outcomes.filter((one) => !['done', 'VIEW_UNKNOWN'].includes(one))).toEqual([]);
        for (const { name } of await listViews(clients[0] as Driver)) {
          expect(await verifyView(clients[0] as Driver, name)).toMatchObject({ differing: 0 });
        }
      }
    }));

  it('processes of the program too', () =>
    withServer(version, async (driver, url) => {
      await driver.execute(shop);
      const created = await Promise.all([1, 2, 3].map(() => runProcess(['create', 'doc', '--json'], url, text)));
      const codes = created.map(({ stdout }) => JSON.parse(stdout).error?.code ?? 'done');
      expect(codes.sort()).toEqual(['VIEW_EXISTS', 'VIEW_EXISTS', 'done']);
    }));
});

describe.each(engines)('a view that is replaced by its own text, on %s', (engine) => {
  it('is read as it was then', () =>
    withDatabase(engine, async (driver) => {
      await driver.execute(`CREATE SCHEMA shop; SET search_path = shop; ${shop}`);
      await createView(driver, { name: 'doc', text });
      await driver.execute('SET search_path = public; UPDATE shop.item SET name = name');
      expect(await createView(driver, { name: 'shop.doc' }, { replace: true })).toMatchObject({ documents: 2 });
      const [row] = await driver.query<{ path: string }>('SELECT search_path AS path FROM jsonb_ivm.view');
      expect(row?.path).toBe('shop');
      await expect(createView(driver, { name: 'none' }, { replace: true })).rejects.toMatchObject({
        code: 'VIEW_UNKNOWN',
      });
      await driver.execute('RESET search_path');
    }));

  it('by the command that status prints', () =>
    withDatabase(engine, async (driver) => {
      for (const name of ['doc', '"Order Doc"', `"it's $HOME"`, '"a""b"']) {
        await driver.execute(shop);
        await createView(driver, { name, text });
        await driver.execute('ALTER TABLE item DROP CONSTRAINT item_pkey CASCADE');
        const [status] = await viewStatus(driver, name);
        const command = /run jsonb-ivm create (.*) --replace, then jsonb-ivm verify \1$/.exec(
          status?.problems[0]?.hint ?? '',
        );
        const { execFileSync } = await import('node:child_process');
        const word = execFileSync('sh', ['-c', `printf %s ${command?.[1]}`], { encoding: 'utf8' });
        await driver.execute('ALTER TABLE item ADD PRIMARY KEY (id)');
        await createView(driver, { name: word }, { replace: true });
        await dropView(driver, word);
        await driver.execute('DROP TABLE part, item');
      }
    }));

  it('never takes somebody else’s table for its own', () =>
    withDatabase(engine, async (driver) => {
      await driver.execute(shop);
      await createView(driver, { name: 'doc', text });
      await driver.execute('DROP TABLE doc; CREATE TABLE doc (mine text)');
      await expect(dropView(driver, 'doc')).rejects.toMatchObject({ code: 'RELATION_EXISTS' });
      await expect(createView(driver, { name: 'doc' }, { replace: true })).rejects.toMatchObject({
        code: 'RELATION_EXISTS',
      });
      await driver.execute('DROP TABLE doc');
      await createView(driver, { name: 'doc' }, { replace: true });
      expect(await verifyView(driver, 'doc')).toMatchObject({ differing: 0, documents: 2 });
    }));
});

describe.each(servers)('rights, on %s', (version) => {
  /** `guard` may log in and nothing more, `owner` owns tables and views in the schema `shop`. */
  const withRoles = (body: (roles: { admin: Driver; owner: Driver; guard: Driver; url: string }) => Promise<void>) =>
    withServer(version, async (admin, url) => {
      await admin.execute(`DROP ROLE IF EXISTS ware_owner, ware_guard; CREATE ROLE ware_owner LOGIN PASSWORD 'x';
        CREATE ROLE ware_guard LOGIN PASSWORD 'x'; CREATE SCHEMA shop AUTHORIZATION ware_owner;
        DO $$ BEGIN EXECUTE format('GRANT CREATE ON DATABASE %I TO ware_owner', current_database()); END $$`);
      const as = (role: string): string => url.replace(/\/\/[^@]*@/, `//${role}:x@`);
      const [owner, guard] = await Promise.all([openPg(as('ware_owner')), openPg(as('ware_guard'))]);
      try {
        await owner.execute(`SET search_path = shop; ${shop}`);
        await body({ admin, owner, guard, url: as('ware_guard') });
      } finally {
        await Promise.all([owner.close(), guard.close()]);
        await admin.execute('DROP OWNED BY ware_guard, ware_owner CASCADE; DROP ROLE ware_guard, ware_owner');
      }
    });

  it('monitoring needs pg_monitor and USAGE, sees no document, and runs nothing of the owner’s', () =>
    withRoles(async ({ admin, owner, url }) => {
      await createView(owner, { name: 'doc', text });
      const grants: string[] = [];
      await admin.execute('GRANT pg_monitor TO ware_guard');
      for (let left = 5; left > 0; left--) {
        const { error } = [JSON.parse((await runProcess(['status', '--json'], url)).stdout)].flat()[0];
        if (error === undefined) break;
        grants.push(error.hint);
        await admin.execute(error.hint);
      }
      expect(grants).toEqual(['GRANT USAGE ON SCHEMA "shop" TO "ware_guard"']);
      await owner.execute('ANALYZE doc');
      const [status] = JSON.parse((await runProcess(['status', '--json'], url)).stdout);
      expect(status).toMatchObject({ name: 'doc', documents: 2, estimated: true, problems: [] });
      expect((await runProcess(['status'], url)).stdout).toContain('about 2 documents');
      expect(await runProcess(['doctor', '--json'], url)).toMatchObject({ status: 0 });
      await owner.execute(`CREATE FUNCTION trap() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'sprung'; END $$;
        ALTER TABLE jsonb_ivm.view RENAME TO real; CREATE VIEW jsonb_ivm.view AS SELECT *, trap() FROM jsonb_ivm.real;
        GRANT SELECT ON jsonb_ivm.view, doc TO pg_monitor`);
      expect(JSON.parse((await runProcess(['status', '--json'], url)).stdout)).toMatchObject({
        error: { code: 'REGISTRY_OWNER' },
      });
      await owner.execute(`DROP VIEW jsonb_ivm.view; ALTER TABLE jsonb_ivm.real RENAME TO view; ALTER TABLE jsonb_ivm.view ENABLE ROW LEVEL SECURITY;
        CREATE POLICY p ON jsonb_ivm.view USING (trap() > 0); GRANT SELECT ON jsonb_ivm.view TO pg_monitor`);
      expect(JSON.parse((await runProcess(['status', '--json'], url)).stdout)).toMatchObject({
        error: { code: 'REGISTRY_OWNER' },
      });
      await owner.execute(`ALTER TABLE jsonb_ivm.view DISABLE ROW LEVEL SECURITY; CREATE OR REPLACE FUNCTION jsonb_ivm.basis(query regclass, documents regclass, views jsonb)
        RETURNS jsonb LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'sprung'; END $$; ALTER TABLE doc RENAME TO docs;
        CREATE VIEW doc AS SELECT *, trap() FROM docs; GRANT SELECT ON doc TO pg_monitor`);
      const { stdout } = await runProcess(['status', '--json'], url);
      expect(stdout).not.toContain('sprung');
    }));

  it('what creating a view lacks is named, GRANT by GRANT', () =>
    withRoles(async ({ admin, guard }) => {
      await admin.execute(`GRANT USAGE ON SCHEMA shop TO ware_guard`);
      const error = await createView(guard, {
        name: 'shop.mine',
        text: text.replaceAll(/\b(item|part) (?=[ip]\b)/g, 'shop.$1 '),
      }).catch((thrown) => thrown);
      expect(error).toBeInstanceOf(JsonbIvmError);
      expect(error.code).toBe('RIGHT_MISSING');
      for (const { hint } of error.diagnostics) await admin.execute(hint);
      expect(
        await createView(guard, { name: 'shop.mine', text: text.replaceAll(/\b(item|part) (?=[ip]\b)/g, 'shop.$1 ') }),
      ).toMatchObject({ documents: 2 });
    }));

  it('verify goes on past a view that it may not read, and names the GRANT', () =>
    withRoles(async ({ admin, owner, url }) => {
      await admin.execute('GRANT ware_owner TO ware_guard; ALTER SCHEMA public OWNER TO ware_owner');
      for (const name of ['a', 'b', 'c']) await createView(owner, { name, text });
      await owner.execute('DROP VIEW jsonb_ivm."shop.b.query" CASCADE');
      await owner.execute(`UPDATE c SET doc = '{}'`);
      const { status, stdout } = await runProcess(['verify', '--json'], url);
      const results = JSON.parse(stdout);
      expect([status, results.length]).toEqual([3, 3]);
      expect(results[0]).toMatchObject({ differing: 0 });
      expect(results[1]).toMatchObject({ view: { schema: 'shop', name: 'b' }, error: { sqlState: '42P01' } });
      expect(results[2]).toMatchObject({ differing: 2 });
      await owner.execute('DROP TABLE c; DROP TRIGGER IF EXISTS x ON item');
      expect(await runProcess(['verify'], url)).toMatchObject({
        status: 1,
        stdout: expect.stringContaining('shop.a: 2 documents'),
        stderr: expect.stringContaining('shop.c: not compared'),
      });
    }));
});
