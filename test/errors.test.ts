import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Row } from '../src/db/driver.js';
import { type CreateOptions, createView, type Driver, dropView, JsonbIvmError, type ViewSource } from '../src/index.js';
import { withDatabase } from './servers/databases.js';

const root = join(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

/** The codes that the union in errors.ts lists. */
function declaredCodes(): string[] {
  const union = /export type ErrorCode =([\s\S]*?);/.exec(read('src/base/errors.ts'))?.[1] ?? '';
  return [...union.matchAll(/'([A-Z_]+)'/g)].map((match) => match[1] as string);
}

test('every code has a row in the documentation, and every row a code', () => {
  const documented = [...read('docs/errors.md').matchAll(/^\| `([A-Z_]+)` \|/gm)].map((match) => match[1]);
  expect(documented.sort()).toEqual(declaredCodes().sort());
});

const table = 'CREATE TABLE item (id int PRIMARY KEY, name text)';
const view: ViewSource = { name: 'item_doc', text: "SELECT id, jsonb_build_object('name', name) AS doc FROM item" };

async function failure(driver: Driver, source: ViewSource = view, options: CreateOptions = {}): Promise<JsonbIvmError> {
  const error: unknown = await createView(driver, source, options).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof JsonbIvmError)) throw new Error(`expected a JsonbIvmError, got ${String(error)}`);
  return error;
}

describe('deployment', () => {
  test('names that are none', () =>
    withDatabase('pglite', async (driver) => {
      await driver.execute(table);
      for (const name of ['', 'a.b.c', 'a b', '"a', `"${'x'.repeat(64)}"`]) {
        const error = await failure(driver, { ...view, name });
        expect(error.code).toBe('NAME_INVALID');
        expect(error.message).toContain(name);
      }
    }));

  test('a table that has the name already, and a view that has', () =>
    withDatabase('pglite', async (driver) => {
      await driver.execute(`${table}; CREATE TABLE item_doc (id int)`);
      expect((await failure(driver)).code).toBe('RELATION_EXISTS');
      expect((await failure(driver, view, { replace: true })).code).toBe('RELATION_EXISTS');
      await driver.execute('DROP TABLE item_doc');
      await createView(driver, view);
      expect((await failure(driver)).code).toBe('VIEW_EXISTS');
    }));

  test('a registry of another layout', () =>
    withDatabase('pglite', async (driver) => {
      await driver.execute(table);
      await createView(driver, view);
      await driver.execute("COMMENT ON SCHEMA jsonb_ivm IS 'layout 99'");
      const error = await failure(driver, view, { replace: true });
      expect(error.code).toBe('REGISTRY_VERSION');
      expect(error.message).toContain('99');
    }));

  test('documents that others read are not dropped', () =>
    withDatabase('pglite', async (driver) => {
      await driver.execute(table);
      await createView(driver, view);
      await driver.execute('CREATE VIEW reader AS SELECT doc FROM item_doc');
      await expect(dropView(driver, 'item_doc')).rejects.toMatchObject({ code: 'VIEW_IN_USE' });
      const other = { ...view, text: 'SELECT id AS number, to_jsonb(item) AS doc FROM item' };
      expect((await failure(driver, other, { replace: true })).code).toBe('VIEW_IN_USE');
      const [row] = await driver.query<{ n: string }>('SELECT count(*)::text AS n FROM jsonb_ivm.view');
      expect(row?.n).toBe('1');
    }));

  test('a server that is too old', () =>
    withDatabase('pglite', async (driver) => {
      const old: Driver = {
        ...driver,
        query: <R extends Row>(text: string, parameters?: readonly unknown[]) =>
          text === 'SHOW server_version_num'
            ? Promise.resolve([{ server_version_num: '140012' }] as unknown as R[])
            : driver.query<R>(text, parameters),
        execute: (script) => driver.execute(script),
        transaction: (body) => body(old),
      };
      expect((await failure(old)).code).toBe('SERVER_VERSION');
    }));
});
