import { describe, expect, it } from 'vitest';
import { openPg } from '../src/db/open-pg.js';
import {
  createView,
  DatabaseError,
  type Driver,
  dropView,
  installFunctions,
  listViews,
  verifyView,
  viewStatus,
} from '../src/index.js';
import { hostilePaths, makeDecoys } from './security/decoys.js';
import { hostileSettings } from './security/settings.js';
import { servers, withServer } from './servers/databases.js';
import { schema, stale, views } from './writers/shop.js';

/** Statements whose own names and operators nobody can put anything in the place of. */
const writes = [
  `UPDATE public.line SET qty = 5 WHERE id OPERATOR(pg_catalog.=) 1`,
  `UPDATE public.line SET order_id = 3, product_id = 2 WHERE id OPERATOR(pg_catalog.<) 4`,
  `INSERT INTO public.orders VALUES (7, 1, 'x')`,
  `INSERT INTO public.line VALUES (70, 7, 1, 1), (71, 7, NULL, 2)`,
  `UPDATE public.customer SET name = 'renamed'`,
  `UPDATE public.product SET title = 'retitled' WHERE id OPERATOR(pg_catalog.=) 1`,
  `UPDATE public.orders SET id = 8, status = 'moved' WHERE id OPERATOR(pg_catalog.=) 7`,
  `UPDATE public.orders SET customer_id = 2`,
  `DELETE FROM public.line WHERE id OPERATOR(pg_catalog.<) 3`,
  `DELETE FROM public.orders WHERE id OPERATOR(pg_catalog.=) 8`,
  `TRUNCATE public.parcel`,
];

/** Writes that change something each time. */
const numberedWrites = (n: number): string[] => [
  `UPDATE public.line SET qty = ${n}, order_id = ${1 + (n % 6)} WHERE id < 4`,
  `UPDATE public.line SET product_id = ${1 + (n % 3)} WHERE id = 5`,
  `INSERT INTO public.orders VALUES (${100 + n}, 1, 'it''s \u00e9 "${n}"')`,
  `INSERT INTO public.line VALUES (${100 + n}, ${100 + n}, 1, ${n})`,
  `UPDATE public.customer SET name = 'renamed ${n}'`,
  `UPDATE public.product SET title = 'retitled ${n}' WHERE id = 1`,
  `UPDATE public.orders SET id = ${1000 + n}, status = NULL WHERE id = ${100 + n}`,
  `UPDATE public.orders SET customer_id = ${1 + (n % 3)} WHERE id < 3`,
  `DELETE FROM public.line WHERE id = ${100 + n}`,
  `DELETE FROM public.orders WHERE id = ${1000 + n}`,
];

/**
 * Runs `body` on a database whose views belong to a role of their own, who owns the tables too; `mallory` may create
 * schemas and write to the tables. `owner` and `mallory` are connections of theirs, `admin` a superuser's.
 */
interface Roles {
  readonly admin: Driver;
  readonly owner: Driver;
  readonly mallory: Driver;
}

function withRoles(version: string, body: (roles: Roles) => Promise<void>): Promise<void> {
  return withServer(version, async (admin, url) => {
    await admin.execute(`
      DROP ROLE IF EXISTS keeper, mallory;
      CREATE ROLE keeper LOGIN PASSWORD 'keeper'; CREATE ROLE mallory LOGIN PASSWORD 'mallory';
      GRANT ALL ON SCHEMA public TO keeper; GRANT USAGE ON SCHEMA public TO mallory;
      DO $$ BEGIN EXECUTE format('GRANT CREATE, TEMPORARY ON DATABASE %I TO keeper, mallory', current_database()); END $$`);
    const as = (role: string): Promise<Driver> => openPg(url.replace(/\/\/[^@]*@/, `//${role}:${role}@`));
    const [owner, mallory] = [await as('keeper'), await as('mallory')];
    try {
      await body({ admin, owner, mallory });
    } finally {
      await Promise.all([owner.close(), mallory.close()]);
      await admin.execute('DROP OWNED BY mallory, keeper CASCADE; DROP ROLE mallory, keeper');
    }
  });
}

async function createShop(owner: Driver): Promise<void> {
  await installFunctions(owner, { portable: true });
  await owner.execute(schema);
  for (const [name, text] of Object.entries(views)) {
    await createView(owner, { name, text }, { strategy: name === 'order_doc' ? 'patch' : 'auto' });
    await owner.execute(`CREATE VIEW expected_${name} AS ${text}`);
  }
  await owner.execute(
    'GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON customer, product, orders, line, parcel, note TO mallory',
  );
}

async function failureOf(driver: Driver, statement: string): Promise<DatabaseError | undefined> {
  try {
    await driver.transaction((inside) => inside.execute(statement));
    return undefined;
  } catch (error) {
    if (error instanceof DatabaseError) return error;
    throw error;
  }
}

describe.each(servers)('an attacker who may write to the tables, on %s', (version) => {
  it.each(hostilePaths)('puts nothing in the place of what maintenance names, with search_path %s', (path) =>
    withRoles(version, async ({ owner, mallory }) => {
      await createShop(owner);
      await mallory.execute(makeDecoys);
      await mallory.execute(`SET search_path = ${path}`);
      for (const statement of writes) expect((await failureOf(mallory, statement))?.message, statement).toBeUndefined();
      expect(await stale(owner)).toEqual([]);
    }),
  );

  it('and is caught where a name is not qualified', () =>
    withRoles(version, async ({ owner, mallory }) => {
      await createShop(owner);
      await mallory.execute(makeDecoys);
      await owner.execute(`CREATE FUNCTION careless() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN
          PERFORM cardinality(ARRAY[1, 2]) = 2; RETURN NULL; END $$;
        CREATE TRIGGER careless AFTER UPDATE ON line EXECUTE FUNCTION careless()`);
      await mallory.execute('SET search_path = evil, pg_catalog');
      expect((await failureOf(mallory, writes[0] as string))?.message).toMatch(/^caught in /);
    }));

  it('changes nothing by settings', () =>
    withRoles(version, async ({ owner, mallory }) => {
      await createShop(owner);
      const chosen = Object.entries(hostileSettings).flatMap(([name, values]) => values.map((value) => [name, value]));
      for (const [n, [name, value]] of chosen.entries()) {
        const set = `SET ${name} = ${name === 'search_path' && value !== '' ? value : `'${value}'`}`;
        await mallory.execute(set);
        for (const statement of numberedWrites(n)) {
          expect((await failureOf(mallory, statement))?.message, `${set}; ${statement}`).toBeUndefined();
        }
        expect(await stale(owner), set).toEqual([]);
        await mallory.execute('RESET ALL');
      }
    }));

  it('reads and changes nothing but the tables', () =>
    withRoles(version, async ({ owner, mallory }) => {
      await createShop(owner);
      for (const forbidden of [
        'SELECT FROM order_doc',
        'SELECT id FROM order_doc LIMIT 0',
        `UPDATE order_doc SET doc = '{}'`,
        'LOCK TABLE order_doc IN ACCESS SHARE MODE',
        'TRUNCATE order_doc',
        'CREATE INDEX ON order_doc (id)',
        'CREATE RULE r AS ON INSERT TO order_doc DO NOTHING',
        'CREATE TRIGGER t AFTER INSERT ON order_doc EXECUTE FUNCTION suppress_redundant_updates_trigger()',
        'SELECT FROM jsonb_ivm.view',
        'SELECT FROM jsonb_ivm."public.order_doc.query"',
        `SELECT ROW(1)::jsonb_ivm."public.order_doc.key"`,
        `SELECT jsonb_ivm.basis(NULL, NULL, NULL)`,
        `SELECT jsonb_ivm."public.order_doc.patch"('{}', '[]')`,
        'CREATE TABLE jsonb_ivm.mine (id int)',
        'CREATE TRIGGER t AFTER INSERT ON line EXECUTE FUNCTION jsonb_ivm."public.order_doc.public.line.truncate"()',
        'ALTER TABLE line DISABLE TRIGGER ALL',
        'ALTER TABLE line RENAME TO lines',
        'DROP FUNCTION jsonb_ivm."public.order_doc.public.line.insert"() CASCADE',
        `CREATE OR REPLACE FUNCTION jsonb_ivm."public.order_doc.public.line.insert"() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN END'`,
        `COMMENT ON SCHEMA jsonb_ivm IS 'layout 9'`,
        'SET session_replication_role = replica',
      ])
        expect((await failureOf(mallory, forbidden))?.sqlState, forbidden).toBe('42501');
      await mallory.execute('CREATE TEMPORARY TABLE mine (id int)');
      const attach =
        'CREATE TRIGGER t AFTER INSERT ON mine EXECUTE FUNCTION jsonb_ivm."public.order_doc.public.line.truncate"()';
      expect((await failureOf(mallory, attach))?.sqlState).toBe('42501');
      await mallory.execute(writes.join('; '));
      expect(await stale(owner)).toEqual([]);
    }));

  it('who was first to make the schema of the registry is found out', () =>
    withRoles(version, async ({ admin, owner, mallory }) => {
      const text = views.order_doc as string;
      await owner.execute(schema);
      await mallory.execute('CREATE SCHEMA jsonb_ivm; GRANT ALL ON SCHEMA jsonb_ivm TO PUBLIC');
      const untrusted = { code: 'REGISTRY_OWNER', message: expect.stringContaining('belongs to "mallory"') };
      await expect(createView(owner, { name: 'order_doc', text })).rejects.toMatchObject(untrusted);
      await mallory.execute(`COMMENT ON SCHEMA jsonb_ivm IS 'layout 1';
        CREATE TABLE jsonb_ivm.view AS SELECT 'public' AS schema_name, 'order_doc' AS view_name, ''::text AS source, ''::text AS hash,
          '0.3.0'::text AS version, false AS allow_full, ''::text AS search_path, '{"tables": []}'::jsonb AS plan, NULL::jsonb AS basis,
          ARRAY['GRANT keeper TO mallory'] AS drop_statements, now() AS created_at, now() AS updated_at;
        GRANT ALL ON jsonb_ivm.view TO PUBLIC`);
      for (const driver of [owner, admin]) {
        await expect(dropView(driver, 'order_doc')).rejects.toMatchObject(untrusted);
        await expect(listViews(driver)).rejects.toMatchObject(untrusted);
        await expect(viewStatus(driver)).rejects.toMatchObject(untrusted);
        await expect(verifyView(driver, 'order_doc')).rejects.toMatchObject(untrusted);
        await expect(createView(driver, { name: 'order_doc', text }, { replace: true })).rejects.toMatchObject(
          untrusted,
        );
      }
    }));

  it('a creator beside the one who came first is a member of that role', () =>
    withRoles(version, async ({ admin, owner, mallory }) => {
      await createShop(owner);
      await mallory.execute('CREATE SCHEMA other');
      const second = { name: 'other.doc', text: 'SELECT c.id, to_jsonb(c) AS doc FROM customer c' };
      await expect(createView(mallory, second)).rejects.toMatchObject({ code: 'REGISTRY_OWNER' });
      await admin.execute('GRANT keeper TO mallory');
      await createView(mallory, second);
      await owner.execute(`UPDATE customer SET name = 'x'; DELETE FROM orders WHERE id = 4`);
      expect(await verifyView(mallory, 'other.doc')).toMatchObject({ differing: 0 });
      await dropView(mallory, 'other.doc');
    }));
});

describe.each(servers)('row level security on %s', (version) => {
  const policies = `ALTER TABLE orders ENABLE ROW LEVEL SECURITY;
    CREATE POLICY own ON orders TO mallory USING (customer_id = 1)`;

  it('restricts writers, not the documents of an owner whom it does not apply to', () =>
    withRoles(version, async ({ owner, mallory }) => {
      await createShop(owner);
      await owner.execute(policies);
      await mallory.execute(`UPDATE orders SET status = 'mine'; UPDATE customer SET name = 'x'`);
      expect(await stale(owner)).toEqual([]);
      expect(
        await owner.query(`SELECT DISTINCT customer_id, doc ->> 'status' AS status FROM order_doc ORDER BY 1`),
      ).toEqual([
        { customer_id: 1, status: 'mine' },
        { customer_id: 2, status: 'open' },
        { customer_id: 3, status: 'open' },
      ]);
      expect((await failureOf(mallory, `INSERT INTO orders VALUES (50, 2, 'not mine')`))?.sqlState).toBe('42501');
      expect(await stale(owner)).toEqual([]);
    }));

  it('applies to the owner where it is forced: documents hold what the owner sees', () =>
    withRoles(version, async ({ owner, mallory }) => {
      await createShop(owner);
      await owner.execute(`${policies}; CREATE POLICY few ON orders TO keeper USING (id < 4);
        ALTER TABLE orders FORCE ROW LEVEL SECURITY`);
      const { warnings } = await createView(
        owner,
        { name: 'order_doc', text: views.order_doc as string },
        { replace: true },
      );
      expect(warnings).toMatchObject([
        {
          code: 'ROW_SECURITY',
          message: 'row level security of "public"."orders" applies to "keeper": documents hold the rows that it sees',
        },
      ]);
      expect(await owner.query('SELECT id FROM order_doc ORDER BY id')).toEqual([{ id: 1 }, { id: 2 }, { id: 3 }]);
      await mallory.execute(
        `INSERT INTO orders VALUES (50, 1, 'unseen'); UPDATE orders SET status = 'x'; UPDATE line SET qty = 9`,
      );
      expect(await stale(owner, ['order_doc'])).toEqual([]);
      await mallory.execute('SET row_security = off');
      expect((await failureOf(mallory, 'UPDATE line SET qty = 10'))?.sqlState).toBe('42501');
    }));

  it('on documents decides what readers see', () =>
    withRoles(version, async ({ owner, mallory }) => {
      await createShop(owner);
      await owner.execute(`ALTER TABLE order_doc ENABLE ROW LEVEL SECURITY; GRANT SELECT ON order_doc TO mallory;
        CREATE POLICY own ON order_doc TO mallory USING (customer_id = 1)`);
      await mallory.execute(`UPDATE orders SET status = 'seen'`);
      expect(await mallory.query('SELECT DISTINCT customer_id FROM order_doc')).toEqual([{ customer_id: 1 }]);
      expect(await stale(owner)).toEqual([]);
    }));
});
