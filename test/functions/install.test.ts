import { describe, expect, test } from 'vitest';
import type { Driver, Row } from '../../src/db/driver.js';
import { createView, examine, installFunctions, readFunctions, version } from '../../src/index.js';
import { engines, withDatabase } from '../servers/databases.js';

const call = async (driver: Driver, schema: string) => {
  const [row] = await driver.query<{ r: string }>(`SELECT ${schema}.jsonb_ivm_set_path('{}', 'a[0]', '1')::text AS r`);
  return row?.r;
};

const failure = (work: Promise<unknown>) =>
  work.then(
    () => 'nothing failed',
    (error: { code?: string; sqlState?: string }) => error.code ?? error.sqlState,
  );

const inPublic = { kind: 'portable', schema: 'public', version } as const;

describe.each(engines)('installing the functions on %s', (engine) => {
  const withPublic = (body: (driver: Driver) => Promise<void>) =>
    withDatabase(engine, async (driver) => {
      await driver.execute('CREATE SCHEMA IF NOT EXISTS public');
      await body(driver);
    });

  test('once, and no more than that', async () => {
    await withPublic(async (driver) => {
      expect(await installFunctions(driver)).toEqual({ ...inPublic, action: 'installed' });
      expect(await installFunctions(driver)).toEqual({ ...inPublic, action: 'unchanged' });
      expect(await readFunctions(driver)).toEqual({ installations: [inPublic], available: null });
      expect(await call(driver, 'public')).toBe('{"a": [1]}');
    });
  });

  test('in a schema of any name, and later there again', async () => {
    await withPublic(async (driver) => {
      const schema = `odd "name" $$ 'x'`;
      await driver.execute(`CREATE SCHEMA "odd ""name"" $$ 'x'"`);
      expect(await installFunctions(driver, { schema })).toMatchObject({ schema, action: 'installed' });
      expect(await call(driver, `"odd ""name"" $$ 'x'"`)).toBe('{"a": [1]}');
      expect(await installFunctions(driver)).toMatchObject({ schema, action: 'unchanged' });
      expect(await failure(installFunctions(driver, { schema: 'public' }))).toBe('FUNCTIONS_ELSEWHERE');
    });
  });

  test('over older ones', async () => {
    await withPublic(async (driver) => {
      await installFunctions(driver);
      await driver.execute(`CREATE OR REPLACE FUNCTION public._jsonb_ivm_version() RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$SELECT '0.1.9'::text$$;
        DROP FUNCTION public.jsonb_diff(jsonb, jsonb);
        DROP FUNCTION public._jsonb_ivm_element_changes(jsonb[], jsonb[], integer[], integer, text);
        CREATE FUNCTION public._jsonb_ivm_element_changes(a jsonb[], b jsonb[], other integer[], names integer, c text) RETURNS text LANGUAGE sql RETURN c;
        CREATE FUNCTION public._jsonb_ivm_gone(a int) RETURNS int LANGUAGE sql RETURN a`);
      expect((await examine(driver)).findings).toMatchObject([{ code: 'FUNCTIONS_OUTDATED' }]);
      expect(await installFunctions(driver)).toEqual({ ...inPublic, action: 'upgraded' });
      expect((await examine(driver)).findings).toEqual([]);
      const gone = `SELECT to_regproc('public._jsonb_ivm_gone') IS NULL AS gone, jsonb_diff('[1]', '[2]') IS NOT NULL AS works`;
      expect(await driver.query(gone)).toEqual([{ gone: true, works: true }]);
    });
  });

  test('not where the schema is missing, cannot be named, or holds a function of that name', async () => {
    await withPublic(async (driver) => {
      expect(await failure(installFunctions(driver, { schema: 'none' }))).toBe('3F000');
      expect(await failure(installFunctions(driver, { schema: 'a$jsonb_ivm$' }))).toBe('NAME_INVALID');
      await driver.execute('CREATE FUNCTION public.jsonb_diff(a json) RETURNS json LANGUAGE sql RETURN a');
      expect(await failure(installFunctions(driver))).toBe('FUNCTION_EXISTS');
      expect(await readFunctions(driver)).toEqual({ installations: [], available: null });
    });
  });
});

/** As if the server had, or had installed, an extension; statements about it are remembered, not run. */
function withExtension(driver: Driver, available: string | null, installed: string | null) {
  const ran: string[] = [];
  const fake: Driver = {
    ...driver,
    query: async <R extends Row>(text: string, parameters?: readonly unknown[]): Promise<R[]> => {
      const rows = await driver.query<R>(text, parameters);
      if (!text.includes('pg_available_extensions')) return rows;
      const extension = installed === null ? [] : [{ kind: 'extension', schema: 'public', version: installed }];
      return rows.map((row) => ({
        ...row,
        available,
        installations: [...extension, ...(row.installations as object[])],
      }));
    },
    execute: async (script) => {
      ran.push(script);
      if (!/ EXTENSION /.test(script)) await driver.execute(script);
    },
    transaction: (body) => body(fake),
  };
  return { fake, ran };
}

describe('where the server has the extension', () => {
  const withPublic = (body: (driver: Driver) => Promise<void>) => withDatabase('pglite', body);

  test('it is created, updated, or left as it is', async () => {
    await withPublic(async (driver) => {
      const create = withExtension(driver, version, null);
      expect(await installFunctions(create.fake)).toMatchObject({ kind: 'extension', action: 'installed' });
      expect(create.ran).toEqual(['CREATE EXTENSION jsonb_ivm SCHEMA "public"']);
      const update = withExtension(driver, version, '0.1.0');
      expect(await installFunctions(update.fake)).toMatchObject({ kind: 'extension', action: 'upgraded' });
      expect(update.ran).toEqual(['ALTER EXTENSION jsonb_ivm UPDATE']);
      expect(await installFunctions(withExtension(driver, version, version).fake)).toMatchObject({
        action: 'unchanged',
      });
      expect(await installFunctions(withExtension(driver, '99.0', '99.0').fake)).toMatchObject({ action: 'unchanged' });
    });
  });

  test('an old one is not enough', async () => {
    await withPublic(async (driver) => {
      expect(await failure(installFunctions(withExtension(driver, '0.1.0', '0.1.0').fake))).toBe('EXTENSION_OUTDATED');
      expect(await installFunctions(withExtension(driver, '0.1.0', null).fake)).toMatchObject({ kind: 'portable' });
    });
  });

  test('it takes the place of portable functions, unless something depends on them', async () => {
    await withPublic(async (driver) => {
      await installFunctions(driver);
      await driver.execute('CREATE VIEW reader AS SELECT jsonb_extract_id(\'{"id": 1}\') AS id');
      expect(await failure(installFunctions(withExtension(driver, version, null).fake))).toBe('FUNCTIONS_IN_USE');
      await driver.execute('ROLLBACK; DROP VIEW reader');
      const { fake, ran } = withExtension(driver, version, null);
      expect(await installFunctions(fake)).toMatchObject({ kind: 'extension', action: 'replaced' });
      expect(ran).toEqual([expect.stringMatching(/^DROP FUNCTION /), 'CREATE EXTENSION jsonb_ivm SCHEMA "public"']);
      expect((await readFunctions(driver)).installations).toEqual([]);
    });
  });

  test('portable functions can take its place', async () => {
    await withPublic(async (driver) => {
      const { fake, ran } = withExtension(driver, version, version);
      expect(await installFunctions(fake, { portable: true })).toMatchObject({ kind: 'portable', action: 'replaced' });
      expect(ran[0]).toBe('DROP EXTENSION jsonb_ivm');
      expect(await call(driver, 'public')).toBe('{"a": [1]}');
    });
  });
});

describe('a new embedded database', () => {
  const table = 'CREATE TABLE item (id int PRIMARY KEY)';
  const view = { name: 'item_doc', text: "SELECT id, jsonb_build_object('id', id) AS doc FROM item" };

  test('gets the functions along with its first view', async () => {
    await withDatabase('pglite', async (driver) => {
      await driver.execute(table);
      await createView(driver, view);
      expect((await readFunctions(driver)).installations).toEqual([inPublic]);
    });
  });

  test('does without them where somebody else has their names', async () => {
    await withDatabase('pglite', async (driver) => {
      await driver.execute(`${table}; CREATE FUNCTION public.jsonb_diff(a json) RETURNS json LANGUAGE sql RETURN a`);
      expect((await createView(driver, view)).documents).toBe(0);
      const { findings } = await examine(driver);
      expect(findings.map(({ code }) => code)).toEqual(['FUNCTIONS_MISSING', 'COUNTERS_OFF']);
    });
  });
});

describe('examining a database', () => {
  test('finds what is wrong and what could be better', async () => {
    await withDatabase('15', async (driver) => {
      await driver.execute(`CREATE TABLE item (id int PRIMARY KEY);
        SET session_replication_role = replica; SET default_transaction_isolation = 'repeatable read'`);
      const { engine, server, views, findings, settings } = await examine(driver);
      expect({ engine, server, views }).toEqual({
        engine: 'postgres',
        server: expect.stringMatching(/^15\./),
        views: [],
      });
      expect(findings.map(({ code, severity, message }) => [code, severity, message.split(' ')[0]])).toEqual([
        ['FUNCTIONS_MISSING', 'warning', 'the'],
        ['SETTING_UNSUITABLE', 'warning', 'default_transaction_isolation'],
        ['SETTING_UNSUITABLE', 'error', 'session_replication_role'],
      ]);
      expect(settings.map(({ name }) => name)).toEqual([
        'default_toast_compression',
        'default_transaction_isolation',
        'max_locks_per_transaction',
        'session_replication_role',
      ]);
    });
  });

  test('a registry of another layout is a finding', async () => {
    await withDatabase('pglite', async (driver) => {
      await driver.execute(
        `CREATE SCHEMA jsonb_ivm; CREATE TABLE jsonb_ivm.view (); COMMENT ON SCHEMA jsonb_ivm IS 'layout 99'`,
      );
      const { views, findings } = await examine(driver);
      expect(views).toEqual([]);
      expect(findings.map(({ code }) => code)).toEqual(['FUNCTIONS_MISSING', 'REGISTRY_VERSION']);
    });
  });
});
