import { Client } from 'pg';
import { describe, expect, test } from 'vitest';
import { dump, restore } from '../../servers/client-programs.js';
import { servers } from '../../servers/databases.js';
import { type FormerServer, startFormerServer } from './installation.js';
import { calls, objects, stale } from './objects.js';

const former = calls.map(([, answer]) => answer);
const present = calls.map(([, , answer]) => answer);

/** What each function answers in a session. */
async function answers(session: Client): Promise<string[]> {
  const found: string[] = [];
  for (const [call] of calls) {
    const { rows } = await session.query(`SELECT (${call})::text AS answer`);
    found.push(rows[0].answer);
  }
  return found;
}

interface Notice {
  readonly severity?: string | undefined;
  readonly message?: string | undefined;
  readonly detail?: string | undefined;
  readonly hint?: string | undefined;
}

async function update(session: Client): Promise<Notice[]> {
  const notices: Notice[] = [];
  const listen = (notice: Notice) => notices.push(notice);
  session.on('notice', listen);
  await session.query('ALTER EXTENSION jsonb_ivm UPDATE');
  session.off('notice', listen);
  return notices;
}

/** Runs `body` with a server that has 0.1.0 in databases of these names; sessions that it opens are closed. */
async function withFormer(
  version: string,
  databases: readonly string[],
  body: (
    server: FormerServer,
    open: (database: string) => Promise<Client>,
    urlOf: (name: string) => string,
  ) => Promise<void>,
): Promise<void> {
  const server = await startFormerServer(version, '0.1.0');
  const sessions: Client[] = [];
  const urlOf = (name: string) => server.server.url.replace(/[^/]*$/, name);
  const open = async (name: string) => {
    const session = new Client({ connectionString: urlOf(name) });
    await session.connect();
    sessions.push(session);
    return session;
  };
  try {
    const first = await open('postgres');
    for (const name of databases) {
      await first.query(`CREATE DATABASE ${name}`);
      const session = await open(name);
      await session.query(`CREATE EXTENSION jsonb_ivm VERSION '0.1.0'`);
      await session.query(objects);
    }
    await body(server, open, urlOf);
  } finally {
    await Promise.all(sessions.map((session) => session.end()));
    await server.stop();
  }
}

const longTest = { timeout: 300_000 };

describe.each(servers)('jsonb_ivm 0.1.0 on PostgreSQL %s', (version) => {
  test('is replaced under databases and sessions that go on', longTest, async () => {
    await withFormer(version, ['updated', 'waiting'], async ({ installPresent }, open) => {
      const loaded = { updated: await open('updated'), other: await open('updated'), waiting: await open('waiting') };
      expect(await answers(loaded.updated)).toEqual(former);
      await loaded.other.query(`SELECT jsonb_merge_shallow('{}', '{}')`);
      expect(await answers(loaded.waiting)).toEqual(former);
      await loaded.waiting.query(`PREPARE kept AS SELECT jsonb_extract_id('{"id": 7}') AS id FROM pg_class LIMIT 1`);

      installPresent();
      // Sessions that have loaded the former library keep it, in whichever of its functions; others get the present one.
      expect(await answers(loaded.other)).toEqual(former);
      expect(await answers(await open('updated'))).toEqual(present);
      expect(await answers(await open('waiting'))).toEqual(present);
      const refused = (await open('waiting')).query(`SELECT jsonb_array_insert_where(NULL, 'a', '1', NULL, NULL)`);
      await expect(refused).rejects.toMatchObject({ code: '22004', message: 'target is null' });

      // The update works in a session that has loaded the former library, and in one that hasn't.
      expect(await update(loaded.updated)).toHaveLength(1);
      expect(await update(await open('waiting'))).toHaveLength(1);
      for (const session of Object.values(loaded)) {
        expect(await answers(session)).toEqual(present);
        expect((await session.query(`SELECT jsonb_diff('1', '2')::text AS patch`)).rows).toEqual([
          { patch: '[{"op": "replace", "path": "", "value": 2}]' },
        ]);
      }
      expect((await loaded.waiting.query('EXECUTE kept')).rows).toEqual([{ id: '7' }]);
      expect(await answers(await open('updated'))).toEqual(present);
      const workers = await open('waiting');
      const parallel = version === '15' ? 'force_parallel_mode' : 'debug_parallel_query';
      for (const session of [loaded.waiting, workers]) {
        await session.query(`SET ${parallel} = on`);
        expect(await answers(session)).toEqual(present);
      }
      const { rows } = await workers.query(
        `SELECT probin, count(*)::int AS functions FROM pg_proc p JOIN pg_depend d ON d.objid = p.oid AND d.deptype = 'e' JOIN pg_extension x
           ON x.oid = d.refobjid WHERE x.extname = 'jsonb_ivm' GROUP BY probin`,
      );
      expect(rows).toEqual([{ probin: '$libdir/jsonb_ivm-0.3.0', functions: 22 }]);
    });
  });

  test('leaves results that are named, with what makes them anew', longTest, async () => {
    await withFormer(version, ['updated'], async ({ installPresent }, open) => {
      installPresent();
      const session = await open('updated');
      const [notice, ...others] = await update(session);
      expect(others).toEqual([]);
      expect(notice).toMatchObject({
        severity: 'WARNING',
        message: 'what functions of jsonb_ivm 0.1.0 computed is stored, and may not be what they compute now',
      });
      expect(notice?.detail?.split('\n')).toEqual(stale);
      const [title, ...statements] = notice?.hint?.split('\n') ?? [];
      expect(title).toBe('Have it computed or checked again:');
      expect(statements).toHaveLength(stale.length);
      const wrong = `SELECT count(*)::int AS rows FROM "a b".doc WHERE merged <> jsonb_merge_shallow(doc, '{"merged": true}')`;
      expect((await session.query(wrong)).rows).toEqual([{ rows: 5 }]);
      for (const statement of statements) await session.query(statement);
      expect((await session.query(wrong)).rows).toEqual([{ rows: 0 }]);
      const all = [
        [`SELECT count(*)::int AS n FROM first WHERE doc IS DISTINCT FROM jsonb_ivm_set_path(doc, 'a.b', '1')`, 0],
        [`SELECT g AS n FROM child`, '1'],
        [`SELECT count(*)::int AS n FROM "a b".doc WHERE jsonb_extract_id(doc) = '3'`, 1],
      ] as const;
      await session.query('SET enable_seqscan = off');
      for (const [query, n] of all) expect((await session.query(query)).rows).toEqual([{ n }]);
      const { rows } = await session.query(
        `SELECT conname FROM pg_constraint WHERE contype = 'c' AND convalidated AND connamespace <> 'pg_catalog'::regnamespace
         AND conname IN ('one line', 'has_id', 'inherited') ORDER BY conname`,
      );
      expect(rows.map(({ conname }) => conname)).toEqual(['has_id', 'inherited', 'inherited', 'one line']);
    });
  });

  test('leaves nothing to say where nothing is stored', longTest, async () => {
    await withFormer(version, [], async ({ installPresent }, open) => {
      const session = await open('postgres');
      await session.query(`CREATE EXTENSION jsonb_ivm VERSION '0.1.0'; CREATE TABLE plain (id int, doc jsonb)`);
      installPresent();
      const path = await session.query(`SET search_path = public, "$user"`).then(() => update(session));
      expect(path).toEqual([]);
      expect((await session.query('SHOW search_path')).rows).toEqual([{ search_path: 'public, "$user"' }]);
    });
  });
});

test('databases with 0.1.0 are dumped and restored, before the update and after', longTest, async () => {
  await withFormer('15', ['updated', 'waiting'], async ({ installPresent }, open, urlOf) => {
    installPresent();
    await update(await open('updated'));
    const first = await open('postgres');
    for (const name of ['updated', 'waiting']) {
      const script = dump(urlOf(name));
      expect(script).toContain('CREATE EXTENSION IF NOT EXISTS jsonb_ivm');
      await first.query(`CREATE DATABASE ${name}_again`);
      restore(urlOf(`${name}_again`), script);
      const restored = await open(`${name}_again`);
      expect(await answers(restored)).toEqual(present);
      expect((await restored.query(`SELECT extversion FROM pg_extension WHERE extname = 'jsonb_ivm'`)).rows).toEqual([
        { extversion: '0.3.0' },
      ]);
      const { rows } = await restored.query(
        `SELECT bool_and(merged = jsonb_merge_shallow(doc, '{"merged": true}')) AS right FROM "a b".doc`,
      );
      expect(rows).toEqual([{ right: true }]);
    }
  });
});
