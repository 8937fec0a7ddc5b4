import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openPg } from '../../../src/db/open-pg.js';
import {
  createView,
  type Driver,
  dropView,
  examine,
  installFunctions,
  listViews,
  version as present,
  readPlan,
  upgradeView,
  upgradeViews,
  verifyView,
  viewStatus,
} from '../../../src/index.js';
import { servers } from '../../servers/databases.js';
import { type FormerServer, startFormerServer } from './installation.js';

const views = readFileSync(join(import.meta.dirname, 'views-0.2.0.sql'), 'utf8');
const names = ['marks_doc', 'purchase_doc'];

/** Writes of all kinds: of one row and of several, after totals were computed in the transaction too. */
const writes = (first: number): string[] => [
  `INSERT INTO purchase VALUES (${first}, 1, 'ref ${first}')`,
  `INSERT INTO line VALUES (${first}, ${first}, 'nut', 2), (${first + 1}, 1, 'nut', 4)`,
  `INSERT INTO line VALUES (${first + 2}, ${first}, 'oat', 7)`,
  `UPDATE line SET quantity = quantity + 1 WHERE id = ${first}`,
  `BEGIN; UPDATE line SET quantity = quantity * 2; UPDATE line SET quantity = 3 WHERE id = ${first}; COMMIT`,
  `UPDATE line SET purchase = 2 WHERE id = ${first + 1}`,
  `UPDATE customer SET name = name || '!' WHERE id = 1`,
  `UPDATE customer SET note = 'unread'`,
  `UPDATE purchase SET customer = 2 WHERE id = ${first}`,
  `INSERT INTO mark VALUES (${first}, 'ref ${first}', 'new')`,
  `UPDATE purchase SET reference = 'two' WHERE id = ${first}`,
  `DELETE FROM line WHERE id = ${first + 2}`,
  `DELETE FROM purchase WHERE id = 1`,
  `INSERT INTO purchase VALUES (1, 1, 'one')`,
];

let rounds = 0;

/** Writes, and compares the documents with their queries after each. */
async function expectMaintained(session: Driver): Promise<void> {
  for (const write of writes(100 + 10 * rounds++)) {
    await session.execute(write);
    for (const name of names) {
      expect(await verifyView(session, name), `${name} after ${write}`).toMatchObject({ differing: 0, byChance: 0 });
    }
  }
}

async function layoutOf(session: Driver): Promise<string | undefined> {
  const [row] = await session.query<{ comment: string }>(
    `SELECT pg_catalog.obj_description('jsonb_ivm'::regnamespace, 'pg_namespace') AS comment`,
  );
  return /layout \d+/.exec(row?.comment ?? '')?.[0];
}

/** Everything in the registry's schema, its tables' columns, and the triggers there are, each as the server names it. */
async function objectsOf(session: Driver): Promise<string[]> {
  const rows = await session.query<{ name: string }>(
    `SELECT 'function ' || p.oid::regprocedure::text || ' ' || coalesce(p.proacl::text, '') AS name FROM pg_proc p WHERE p.pronamespace = 'jsonb_ivm'::regnamespace
     UNION ALL SELECT 'relation ' || c.relname || ' ' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || ' ' || a.attnotnull
     FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 WHERE c.relnamespace = 'jsonb_ivm'::regnamespace
     UNION ALL SELECT 'type ' || t.typname FROM pg_type t WHERE t.typnamespace = 'jsonb_ivm'::regnamespace
     UNION ALL SELECT 'trigger ' || pg_get_triggerdef(t.oid) FROM pg_trigger t WHERE NOT t.tgisinternal
     UNION ALL SELECT 'schema ' || n.nspacl::text FROM pg_namespace n WHERE n.nspname = 'jsonb_ivm'
     UNION ALL SELECT 'event trigger ' || evtname FROM pg_event_trigger
     ORDER BY 1`,
  );
  return rows.map(({ name }) => name);
}

const codesOf = async (session: Driver, name: string): Promise<string[]> =>
  (await viewStatus(session, name)).flatMap(({ problems }) => problems.map(({ code }) => code));

async function withFormer(
  version: string,
  body: (server: FormerServer, open: (database?: string) => Promise<Driver>) => Promise<void>,
): Promise<void> {
  const server = await startFormerServer(version, '0.2.0');
  const sessions: Driver[] = [];
  const open = async (database = 'postgres') => {
    const session = await openPg(server.server.url.replace(/[^/]*$/, database));
    sessions.push(session);
    return session;
  };
  try {
    const first = await open();
    await first.execute(`CREATE EXTENSION jsonb_ivm VERSION '0.2.0'`);
    await first.execute(views);
    await body(server, open);
  } finally {
    await Promise.all(sessions.map((session) => session.close()));
    await server.stop();
  }
}

const longTest = { timeout: 300_000 };

describe.each(servers)('views of jsonb_ivm 0.2.0 on PostgreSQL %s', (version) => {
  test('are maintained under the library of now, updated or not, until each is replaced', longTest, async () => {
    await withFormer(version, async ({ installPresent }, open) => {
      const old = await open();
      await expectMaintained(old);
      installPresent();
      const waiting = await open();
      await expectMaintained(old);
      await expectMaintained(waiting);

      await expect(createView(waiting, { name: 'marks_doc' }, { replace: true })).rejects.toMatchObject({
        code: 'EXTENSION_OUTDATED',
        hint: 'run jsonb-ivm install',
      });
      await expect(upgradeView(waiting, 'marks_doc')).rejects.toMatchObject({ code: 'EXTENSION_OUTDATED' });
      await expect(upgradeViews(waiting)).rejects.toMatchObject({ code: 'EXTENSION_OUTDATED' });
      expect(await installFunctions(old)).toMatchObject({ action: 'upgraded', version: present });
      const updated = await open();
      for (const session of [old, waiting, updated]) await expectMaintained(session);
      expect(await layoutOf(old)).toBe('layout 2');

      await createView(old, { name: 'marks_doc' }, { replace: true });
      expect(await layoutOf(old)).toBe('layout 3');
      expect(await codesOf(old, 'marks_doc')).toEqual([]);
      expect(await codesOf(old, 'purchase_doc')).toEqual(['VIEW_VERSION']);
      for (const session of [old, waiting, updated]) await expectMaintained(session);

      await createView(waiting, { name: 'purchase_doc' }, { replace: true });
      expect((await viewStatus(updated)).flatMap(({ problems }) => problems)).toEqual([]);
      for (const session of [old, waiting, updated]) await expectMaintained(session);
    });
  });

  test('are looked at without a change to the registry', longTest, async () => {
    await withFormer(version, async ({ installPresent }, open) => {
      installPresent();
      const session = await open();
      const before = await objectsOf(session);
      expect(await listViews(session)).toMatchObject(names.map((name) => ({ name, version: '0.2.0' })));
      for (const name of names) {
        const [status] = await viewStatus(session, name);
        expect(status?.problems).toEqual([
          {
            code: 'VIEW_VERSION',
            severity: 'warning',
            message: `jsonb-ivm 0.2.0 made "public"."${name}", and this is ${present}`,
            hint: `run jsonb-ivm upgrade public.${name}: it takes in what has been put right since`,
          },
        ]);
        expect((await readPlan(session, name)).view.name).toBe(name);
        expect(await verifyView(session, name)).toMatchObject({ documents: 3, differing: 0 });
      }
      const { findings, views: examined } = await examine(session);
      expect(findings.map(({ code }) => code)).toEqual(['FUNCTIONS_OUTDATED', 'COUNTERS_OFF']);
      expect(examined).toHaveLength(2);
      expect(await objectsOf(session)).toEqual(before);
      expect(await layoutOf(session)).toBe('layout 2');
      await session.execute('COMMENT ON SCHEMA jsonb_ivm IS NULL'); // as a dump without comments restores it
      expect(await codesOf(session, 'marks_doc')).toEqual(['VIEW_VERSION']);
      await session.execute('DROP FUNCTION jsonb_ivm.lock_edge(bigint, text[], boolean)');
      expect(await codesOf(session, 'marks_doc')).toEqual(['VIEW_NOT_MAINTAINED', 'VIEW_VERSION']);
    });
  });

  test('leave nothing behind when they are replaced or dropped', longTest, async () => {
    await withFormer(version, async ({ installPresent }, open) => {
      installPresent();
      const first = await open();
      await first.execute('ALTER EXTENSION jsonb_ivm UPDATE');
      const edges = `SELECT to_regprocedure('jsonb_ivm.lock_edge(bigint, text[], boolean)') IS NOT NULL AS kept`;
      for (const way of ['replaced', 'dropped', 'fresh'])
        await first.execute(`CREATE DATABASE ${way} TEMPLATE template0`);
      const [replaced, dropped, fresh] = await Promise.all([open('replaced'), open('dropped'), open('fresh')]);
      for (const session of [replaced, dropped]) {
        await session.execute(`CREATE EXTENSION jsonb_ivm VERSION '0.2.0'`);
        await session.execute(views);
        await session.execute('ALTER EXTENSION jsonb_ivm UPDATE');
      }
      await fresh.execute('CREATE EXTENSION jsonb_ivm');
      await fresh.execute(views.slice(0, views.indexOf('BEGIN ISOLATION LEVEL')));
      for (const [number, name] of names.entries()) {
        const [{ source = '' } = {}] = await replaced.query<{ source: string }>(
          `SELECT source FROM jsonb_ivm.view WHERE view_name = '${name}'`,
        );
        await createView(fresh, { name, text: source });
        await createView(replaced, { name }, { replace: true });
        expect(await replaced.query(edges)).toEqual([{ kept: number === 0 }]);
      }
      expect(await objectsOf(replaced)).toEqual(await objectsOf(fresh));
      await expectMaintained(replaced);

      for (const [number, name] of names.entries()) {
        await dropView(dropped, name);
        expect(await layoutOf(dropped)).toBe('layout 3');
        expect(await dropped.query(edges)).toEqual([{ kept: number === 0 }]);
        await dropView(fresh, name);
      }
      expect(await objectsOf(dropped)).toEqual(await objectsOf(fresh));
    });
  });
});
