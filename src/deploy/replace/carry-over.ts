import type { RelationName } from '../../base/names.js';
import type { Driver } from '../../db/driver.js';
import { quoteQualified } from '../../sql/quote.js';
import { withSettings } from '../settings.js';

/** What puts on one table all that another has, so that it can take its place. */
export interface CarryOver {
  /** Indexes and constraints of the other, by name, with what makes them on this table under a name of their own. */
  readonly made: readonly MadeIndex[];
  /** What is done while it is empty, as it would take long later. */
  readonly storage: readonly string[];
  /** What is done once it has the other's name, and the other is there no more. */
  readonly rest: readonly string[];
  /** The same before the other goes: what reads it reads this one then. */
  readonly readers: readonly string[];
  /** The name of the other's primary key; null: it has none. */
  readonly primaryKey: string | null;
  /** Columns that cannot be NULL in the other as they are its key. */
  readonly keyColumns: readonly string[];
}

export interface MadeIndex {
  readonly name: string;
  readonly constraint: boolean;
  /** With `%INDEX%` and `%TABLE%` in the places of the quoted names. */
  readonly statement: string;
}

/** `%INDEX%` and `%TABLE%` can be no part of what stands around the names. */
const made = `
SELECT c.relname AS name, k.oid IS NOT NULL AS constraint, CASE WHEN k.oid IS NULL
    THEN replace(pg_get_indexdef(c.oid), format('INDEX %I ON %s USING', c.relname, t.shown), 'INDEX %INDEX% ON %TABLE% USING')
    ELSE concat('ALTER TABLE %TABLE% ADD CONSTRAINT %INDEX% ', pg_get_constraintdef(k.oid)) END AS statement
FROM t JOIN pg_index i ON i.indrelid = t.oid AND NOT i.indisprimary AND i.indisvalid JOIN pg_class c ON c.oid = i.indexrelid
LEFT JOIN pg_constraint k ON k.conindid = c.oid AND k.conrelid = t.oid AND k.contype IN ('u', 'x')
WHERE c.relname <> ALL (t.own_indexes)`;

const storage = `
SELECT 1 AS place, format('ALTER TABLE %%TABLE%% SET (%s)', array_to_string(t.reloptions, ', ')) AS statement
FROM t WHERE t.reloptions IS NOT NULL
UNION ALL SELECT 1, format('ALTER TABLE %%TABLE%% SET (toast.%s)', o)
FROM t JOIN pg_class y ON y.oid = t.reltoastrelid CROSS JOIN unnest(y.reloptions) AS o
UNION ALL SELECT 1, 'ALTER TABLE %TABLE% SET UNLOGGED' FROM t WHERE t.relpersistence = 'u'
UNION ALL SELECT 1, format('ALTER TABLE %%TABLE%% SET TABLESPACE %I', s.spcname) FROM t JOIN pg_tablespace s ON s.oid = t.reltablespace
UNION ALL SELECT 1, format('ALTER TABLE %%TABLE%% SET ACCESS METHOD %I', m.amname)
FROM t JOIN pg_am m ON m.oid = t.relam WHERE m.amname <> current_setting('default_table_access_method')`;

const grantee = (oid: string): string => `CASE WHEN ${oid} = 0 THEN 'PUBLIC' ELSE ${oid}::regrole::text END`;

const grantable = (alias: string): string => `CASE WHEN ${alias}.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END`;

/** In this order: its owner's rights are needed to the end. */
const rest = `
SELECT 1 AS place, format('COMMENT ON TABLE %s IS %L', t.shown, d.description) AS statement
FROM t JOIN pg_description d ON d.classoid = 'pg_class'::regclass AND d.objoid = t.oid AND d.objsubid = 0
UNION ALL SELECT 1, format('COMMENT ON INDEX %s IS %L', i.indexrelid::regclass, d.description)
FROM t JOIN pg_index i ON i.indrelid = t.oid
JOIN pg_description d ON d.classoid = 'pg_class'::regclass AND d.objoid = i.indexrelid AND d.objsubid = 0
UNION ALL SELECT 1, format('REVOKE ALL ON %s FROM %s', t.shown, string_agg(DISTINCT ${grantee('g.grantee')}, ', '))
FROM t CROSS JOIN pg_default_acl f CROSS JOIN aclexplode(f.defaclacl) g
WHERE f.defaclobjtype = 'r' AND f.defaclnamespace IN (0, t.relnamespace) AND f.defaclrole = current_user::regrole
  AND g.grantee <> f.defaclrole GROUP BY t.shown
UNION ALL SELECT 2 + g.n * 0.0001, format('GRANT %s ON %s TO %s%s', g.privilege_type, t.shown, ${grantee('g.grantee')}, ${grantable('g')})
FROM t CROSS JOIN aclexplode(t.relacl) WITH ORDINALITY AS g (grantor, grantee, privilege_type, is_grantable, n) WHERE g.grantee <> t.relowner
UNION ALL SELECT 2 + g.n * 0.0001, format('GRANT %s (%I) ON %s TO %s%s', g.privilege_type, a.attname, t.shown, ${grantee('g.grantee')}, ${grantable('g')})
FROM t JOIN kept a ON true CROSS JOIN aclexplode(a.attacl) WITH ORDINALITY AS g (grantor, grantee, privilege_type, is_grantable, n)
UNION ALL SELECT 2, format('ALTER TABLE %s ALTER COLUMN %I SET STATISTICS %s', t.shown, a.attname, a.attstattarget)
FROM t JOIN kept a ON true WHERE coalesce(a.attstattarget, -1) <> -1
UNION ALL SELECT 2, format('ALTER TABLE %s ALTER COLUMN %I SET (%s)', t.shown, a.attname, array_to_string(a.attoptions, ', '))
FROM t JOIN kept a ON true WHERE a.attoptions IS NOT NULL
UNION ALL SELECT 2, pg_get_statisticsobjdef(s.oid) FROM t JOIN pg_statistic_ext s ON s.stxrelid = t.oid
UNION ALL SELECT 3, format('CREATE POLICY %I ON %s AS %s FOR %s TO %s%s%s', p.polname, t.shown,
  CASE WHEN p.polpermissive THEN 'PERMISSIVE' ELSE 'RESTRICTIVE' END,
  CASE p.polcmd WHEN 'r' THEN 'SELECT' WHEN 'a' THEN 'INSERT' WHEN 'w' THEN 'UPDATE' WHEN 'd' THEN 'DELETE' ELSE 'ALL' END,
  (SELECT string_agg(${grantee('r')}, ', ') FROM unnest(p.polroles) AS r),
  ' USING (' || pg_get_expr(p.polqual, p.polrelid) || ')', ' WITH CHECK (' || pg_get_expr(p.polwithcheck, p.polrelid) || ')')
FROM t JOIN pg_policy p ON p.polrelid = t.oid
UNION ALL SELECT 3, format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', t.shown) FROM t WHERE t.relrowsecurity
UNION ALL SELECT 3, format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', t.shown) FROM t WHERE t.relforcerowsecurity
UNION ALL SELECT 3, pg_get_triggerdef(g.oid)
FROM t JOIN pg_trigger g ON g.tgrelid = t.oid AND NOT g.tgisinternal AND g.tgname <> t.own_trigger
UNION ALL SELECT 4, format('ALTER TABLE %s %s TRIGGER %I', t.shown,
  CASE g.tgenabled WHEN 'D' THEN 'DISABLE' WHEN 'R' THEN 'ENABLE REPLICA' ELSE 'ENABLE ALWAYS' END, g.tgname)
FROM t JOIN pg_trigger g ON g.tgrelid = t.oid AND NOT g.tgisinternal AND g.tgname <> t.own_trigger WHERE g.tgenabled <> 'O'
UNION ALL SELECT 4, format('COMMENT ON %s %I ON %s IS %L', x.kind, x.name, t.shown, d.description)
FROM t CROSS JOIN LATERAL (
  SELECT 'POLICY' AS kind, p.polname AS name, p.oid, 'pg_policy'::regclass AS class FROM pg_policy p WHERE p.polrelid = t.oid
  UNION ALL SELECT 'TRIGGER', g.tgname, g.oid, 'pg_trigger'::regclass FROM pg_trigger g
  WHERE g.tgrelid = t.oid AND NOT g.tgisinternal AND g.tgname <> t.own_trigger) x
JOIN pg_description d ON d.classoid = x.class AND d.objoid = x.oid
UNION ALL SELECT 4, CASE t.relreplident WHEN 'i' THEN format('ALTER TABLE %s REPLICA IDENTITY USING INDEX %I', t.shown,
    (SELECT c.relname FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE i.indrelid = t.oid AND i.indisreplident))
  ELSE format('ALTER TABLE %s REPLICA IDENTITY %s', t.shown, CASE t.relreplident WHEN 'f' THEN 'FULL' ELSE 'NOTHING' END) END
FROM t WHERE t.relreplident <> 'd'
UNION ALL SELECT 4, format('ALTER TABLE %s CLUSTER ON %I', t.shown, c.relname)
FROM t JOIN pg_index i ON i.indrelid = t.oid AND i.indisclustered JOIN pg_class c ON c.oid = i.indexrelid
UNION ALL SELECT 5, format('ALTER PUBLICATION %I ADD TABLE ONLY %s%s%s', b.pubname, t.shown,
  ' (' || (SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) FROM pg_attribute a
           WHERE a.attrelid = t.oid AND a.attnum = ANY (l.prattrs)) || ')',
  ' WHERE (' || pg_get_expr(l.prqual, l.prrelid) || ')')
FROM t JOIN pg_publication_rel l ON l.prrelid = t.oid JOIN pg_publication b ON b.oid = l.prpubid
UNION ALL SELECT 6, format('ALTER TABLE %s OWNER TO %s', t.shown, t.relowner::regrole) FROM t WHERE t.relowner <> current_user::regrole`;

const readers = `
SELECT DISTINCT format('CREATE OR REPLACE VIEW %s%s AS %s', v.oid::regclass,
  ' WITH (' || array_to_string(v.reloptions, ', ') || ')', pg_get_viewdef(v.oid)) AS statement
FROM t JOIN pg_depend d ON d.refclassid = 'pg_class'::regclass AND d.refobjid = t.oid AND d.classid = 'pg_rewrite'::regclass
JOIN pg_rewrite r ON r.oid = d.objid JOIN pg_class v ON v.oid = r.ev_class AND v.relkind = 'v'`;

const query = `
WITH t AS (
  SELECT c.*, c.oid::regclass::text AS shown, $2::name[] AS own_indexes, $4::name AS own_trigger
  FROM pg_class c WHERE c.oid = to_regclass($1)
), kept AS (
  SELECT a.* FROM t JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attname = ANY ($3::name[])
), made AS (${made}
), storage AS (${storage}
), rest AS (${rest}
), readers AS (${readers}
)
SELECT json_build_object(
  'made', (SELECT coalesce(json_agg(m ORDER BY m.name), '[]') FROM made m),
  'storage', (SELECT coalesce(json_agg(s.statement ORDER BY s.place, s.statement), '[]') FROM storage s),
  'rest', (SELECT coalesce(json_agg(r.statement ORDER BY r.place, r.statement), '[]') FROM rest r),
  'readers', (SELECT coalesce(json_agg(r.statement ORDER BY r.statement), '[]') FROM readers r),
  'primaryKey', (SELECT k.conname FROM pg_constraint k, t WHERE k.conrelid = t.oid AND k.contype = 'p'),
  'keyColumns', (SELECT coalesce(json_agg(a.attname), '[]') FROM kept a JOIN pg_index i ON i.indrelid = a.attrelid AND i.indisprimary
                 WHERE a.attnum = ANY (i.indkey)))::text AS found`;

/** The document table that is left, and what of it is the view's own. */
export interface LeftTable {
  readonly table: RelationName;
  /** Columns that the other table has, too. */
  readonly columns: readonly string[];
  readonly ownIndexes: readonly string[];
  readonly ownTrigger: string;
}

/** Reads what hangs on a document table, as statements that put it on another; those of the view itself are left out. */
export async function readCarryOver(driver: Driver, left: LeftTable): Promise<CarryOver> {
  const parameters = [quoteQualified(left.table), left.ownIndexes, left.columns, left.ownTrigger];
  const [row] = await withSettings(driver, { search_path: 'pg_catalog, pg_temp' }, () =>
    driver.query<{ found: string }>(query, parameters),
  );
  return JSON.parse(row?.found ?? '{}') as CarryOver;
}
