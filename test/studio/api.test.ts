import { describe, expect, it, vi } from 'vitest';
import { createView, type Driver } from '../../src/index.js';
import { engines, servers } from '../servers/databases.js';
import { untilBlocked } from '../servers/waiting.js';
import { schema, text } from './shop.js';
import { type Studio, withStudio } from './studio.js';

const withShop = (engine: string, body: (studio: Studio) => Promise<void>): Promise<void> =>
  withStudio(engine, async (studio) => {
    await studio.driver.execute(schema);
    await createView(studio.driver, { name: 'order_doc', text });
    await body(studio);
    expect(studio.reports).toEqual([]);
  });

const name = 'public.order_doc';

/** All rows of the tables, and every document. */
const everything = (driver: Driver) =>
  driver.query(`SELECT (SELECT json_agg(o ORDER BY id) FROM orders o) AS orders,
    (SELECT json_agg(l ORDER BY id) FROM line l) AS lines, (SELECT json_agg(d ORDER BY id) FROM order_doc d) AS documents,
    (SELECT json_agg(v.hash) FROM jsonb_ivm.view v) AS views,
    (SELECT count(*) FROM pg_class WHERE relnamespace::regnamespace::text NOT LIKE 'pg%') AS relations`);

describe.each(engines)('the studio on %s', (engine) => {
  it('tells of no views, and of all', () =>
    withStudio(engine, async ({ driver, ask }) => {
      expect((await ask('overview')).views).toEqual([]);
      await driver.execute(schema);
      await createView(driver, { name: 'order_doc', text });
      const { views, database, engine: kind, waiting } = await ask('overview');
      expect(views.map((view) => [view.name, view.problems.map(({ code }) => code)])).toEqual([
        ['order_doc', ['INDEX_MISSING']],
      ]);
      expect([typeof database, kind, waiting]).toEqual(['string', engine === 'pglite' ? 'pglite' : 'postgres', 0]);
    }));

  it('tells of a view: its plan by the indexes of now, its types, text and functions, and leaves nothing', () =>
    withShop(engine, async ({ driver, ask }) => {
      const before = await everything(driver);
      const page = await ask('view', { query: { name } });
      expect(page.plan?.missingIndexes.map(({ columns }) => columns)).toEqual([['customer_id']]);
      expect(page.plan?.tables.map(({ table }) => table.name)).toEqual(['customer', 'line', 'orders']);
      expect(Object.keys((page.schema?.$defs ?? {}) as object)).toEqual(['OrderDocRow', 'OrderDoc']);
      expect(page.text).toBe(text);
      expect(page.functions.some(({ table, event }) => table?.name === 'line' && event === 'update')).toBe(true);
      expect(page.warnings).toEqual([]);
      expect(await everything(driver)).toEqual(before);
      await driver.execute('CREATE INDEX ON orders (customer_id)');
      expect((await ask('view', { query: { name } })).plan?.missingIndexes).toEqual([]);
      await driver.execute('ALTER TABLE customer RENAME name TO called');
      const broken = await ask('view', { query: { name } });
      expect([broken.status.name, broken.schema]).toEqual(['order_doc', null]);
      expect((await ask('view', { query: { name: 'public.gone' } })).error?.code).toBe('VIEW_UNKNOWN');
    }));

  it('sets a document beside its query, by key', () =>
    withShop(engine, async ({ driver, ask }) => {
      expect(await ask('keys', { query: { name } })).toEqual({
        keys: [{ id: '1' }, { id: '2' }, { id: '3' }],
        more: false,
      });
      expect((await ask('keys', { query: { name, after: '{"id": "1"}' } })).keys).toEqual([{ id: '2' }, { id: '3' }]);
      const compare = async (id: string) => {
        const { kind, paths } = await ask('document', { body: { name, key: { id } } });
        return [kind, paths];
      };
      expect(await compare('1')).toEqual(['equal', []]);
      expect(await compare('9')).toEqual(['none', []]);
      await driver.execute(`UPDATE order_doc SET doc = doc || '{"status": "lost"}' WHERE id = 1;
        DELETE FROM order_doc WHERE id = 2; INSERT INTO order_doc VALUES (9, '{}')`);
      expect(await compare('1')).toEqual(['different', [{ path: 'doc.status', stored: '"lost"', expected: '"open"' }]]);
      expect(await compare('2')).toEqual(['missing', []]);
      expect(await compare('9')).toEqual(['extra', []]);
      const wrong = await ask('document', { body: { name, key: { id: 'x' } } });
      expect(wrong.error?.message).toBe('invalid input syntax for type integer: "x"');
      expect((await ask('document', { body: { name, key: {} } })).error?.message).toBe('the key {} lacks "id"');
      expect((await ask('document', { body: { name, key: 1 } })).error?.code).toBe('USAGE');
      expect((await ask('keys', { query: { name, after: '{' } })).error?.code).toBe('USAGE');
    }));

  it('tells what a write would change, with the functions that do it, and leaves nothing', () =>
    withShop(engine, async ({ driver, ask }) => {
      const before = await everything(driver);
      const tried = await ask('write', { body: { statement: `UPDATE line SET qty = 9 WHERE id = 3` } });
      expect(tried.views[0]?.documents.map(({ key, paths }) => [key, paths])).toEqual([
        [{ id: '2' }, [{ path: 'doc.lines[0].qty', before: '3', after: '9' }]],
      ]);
      const [first] = tried.views[0]?.functions ?? [];
      expect(first?.answers).toMatchObject({ table: { name: 'line' }, event: 'update' });
      expect(tried.definitions[first?.name ?? '']).toMatch(/^CREATE OR REPLACE FUNCTION jsonb_ivm\./);
      const failed = await ask('write', { body: { statement: `UPDATE line SET qtty = 9` } });
      expect([failed.error?.code, failed.error?.position]).toEqual(['DATABASE', 17]);
      const several = await ask('write', { body: { statement: 'DELETE FROM line; COMMIT' } });
      expect([several.error?.code, several.error?.findings?.[0]?.place]).toEqual(['WRITE_UNSUITABLE', 'write:1:19']);
      expect(await everything(driver)).toEqual(before);
    }));

  it('previews a replacement, and a new view, and leaves nothing', () =>
    withShop(engine, async ({ driver, ask }) => {
      const before = await everything(driver);
      const preview = (body: object) => ask('preview', { body });
      const { difference, check } = await preview({ name, text: text.replace("'status', o.status", "'state', o.id") });
      expect([difference.action, difference.fields?.map(({ change, path }) => [change, path])]).toEqual([
        'replace',
        [
          ['added', 'doc.state'],
          ['removed', 'doc.status'],
        ],
      ]);
      expect([check.action, check.documents.count, check.holders]).toEqual(['replace', 3, []]);
      expect((await preview({ name, text })).difference.action).toBe('none');
      const made = await preview({ name: 'other_doc', text: 'SELECT id, to_jsonb(c) AS doc FROM customer c' });
      expect(made.difference.action).toBe('create');
      const wrong = await preview({ name, text: text.replace('o.status', 'o.state') });
      expect([wrong.error?.code, wrong.error?.findings?.[0]?.place]).toEqual(['VIEW_INVALID', 'public.order_doc:1:43']);
      expect(await everything(driver)).toEqual(before);
    }));
});

describe.each(servers)('transactions of the studio, on %s', (engine) => {
  it('write nothing, whatever a view’s query calls', () =>
    withStudio(engine, async ({ driver, ask }) => {
      await driver.execute(`CREATE TABLE note (id int PRIMARY KEY); CREATE TABLE seen (at timestamptz); INSERT INTO note VALUES (1);
        CREATE FUNCTION twice(int) RETURNS int IMMUTABLE LANGUAGE plpgsql AS 'BEGIN RETURN 2 * $1; END'`);
      await createView(driver, {
        name: 'note_doc',
        text: `SELECT id, jsonb_build_object('n', twice(id)) AS doc FROM note`,
      });
      await driver.execute(`CREATE OR REPLACE FUNCTION twice(int) RETURNS int IMMUTABLE LANGUAGE plpgsql
        AS 'BEGIN INSERT INTO public.seen VALUES (now()); RETURN 2 * $1; END'`);
      const { error } = await ask('document', { body: { name: 'note_doc', key: { id: '1' } } });
      expect(error?.message).toMatch(
        /^(cannot execute INSERT in a read-only transaction|INSERT is not allowed in a non-volatile function)$/,
      );
      expect(await driver.query('SELECT FROM seen')).toEqual([]);
    }));

  it('end where who asked has gone', () =>
    withShop(engine, async ({ driver, server }) => {
      const gone = new AbortController();
      const asked = fetch(`http://127.0.0.1:${server.port}/api/write`, {
        method: 'POST',
        headers: { authorization: `Bearer ${server.token}`, 'content-type': 'application/json' },
        body: '{"statement": "SELECT pg_sleep(9) AS slept"}',
        signal: gone.signal,
      }).catch((error: Error) => error.name);
      const running = async () => {
        const [row] = await driver.query<{ count: number }>(
          `SELECT count(*)::int FROM pg_stat_activity WHERE query LIKE '%pg_sleep(9)%' AND pid <> pg_backend_pid()`,
        );
        return row?.count;
      };
      await vi.waitFor(async () => expect(await running()).toBe(1), 5000);
      gone.abort();
      expect(await asked).toBe('AbortError');
      await vi.waitFor(async () => expect(await running()).toBe(0), 5000);
    }));

  it('tell who waits for whom, and give up a write that waits', () =>
    withShop(engine, async ({ driver, ask }) => {
      expect((await ask('waits')).sessions).toEqual([]);
      const [own] = await driver.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
      await driver.execute('BEGIN; UPDATE line SET qty = 7 WHERE id = 3');
      const trying = ask('write', { body: { statement: 'UPDATE line SET qty = 8 WHERE id = 3' } });
      await untilBlocked(driver);
      const { sessions } = await ask('waits');
      const waiting = sessions.find(({ blockedBy }) => blockedBy.length > 0);
      expect(waiting?.blockedBy).toEqual([own?.pid]);
      expect(waiting?.query).toContain('UPDATE line SET qty = 8');
      expect(sessions.find(({ pid }) => pid === own?.pid)).toMatchObject({
        blockedBy: [],
        wants: null,
        state: 'idle in transaction',
      });
      expect((await trying).error?.message).toBe('canceling statement due to lock timeout');
      await driver.execute('ROLLBACK');
      expect((await ask('waits')).sessions).toEqual([]);
    }));
});
