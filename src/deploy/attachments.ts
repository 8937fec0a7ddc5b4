import type { Driver } from '../db/driver.js';
import { objectNames, registrySchema } from '../emit/context/objects.js';
import { documentsComment, documentsOptions } from '../emit/storage.js';
import { quoteQualified } from '../sql/quote.js';
import { withSettings } from './settings.js';
import type { StoredPlan } from './stored-plan.js';

/** Something of a document table that the view did not put there: rights, policies, indexes, what reads it. */
export interface Attachment {
  /** As the server describes it: `policy tenant on table shop.order_doc`. */
  readonly name: string;
  /** Columns that it rests on; empty where it is the table's as a whole. */
  readonly columns: readonly string[];
  /** It stays with a column whose type changes. */
  readonly followsType: boolean;
  /** It keeps columns from being changed at all. */
  readonly fixesColumns: boolean;
  /** The statement that takes it away. */
  readonly removal: string;
}

/** Whatever depends on the table, its columns or its row type, from the server's own book of dependencies. */
const dependants = `
SELECT CASE WHEN o.classid = 'pg_rewrite'::regclass AND r.ev_class <> t.oid
            THEN pg_describe_object('pg_class'::regclass, r.ev_class, 0)
            ELSE pg_describe_object(o.classid, o.objid, o.objsubid) END,
  o.columns, false, o.by_type AND o.classid = 'pg_class'::regclass,
  CASE o.classid
    WHEN 'pg_policy'::regclass THEN format('DROP POLICY %I ON %s', p.polname, t.shown)
    WHEN 'pg_rewrite'::regclass THEN
      CASE WHEN r.ev_class = t.oid THEN format('DROP RULE %I ON %s', r.rulename, t.shown)
           ELSE format('DROP %sVIEW %s', CASE WHEN v.relkind = 'm' THEN 'MATERIALIZED ' ELSE '' END, v.oid::regclass) END
    WHEN 'pg_constraint'::regclass THEN
      format('ALTER TABLE %s DROP CONSTRAINT %I', k.conrelid::regclass, k.conname)
    WHEN 'pg_trigger'::regclass THEN format('DROP TRIGGER %I ON %s', g.tgname, t.shown)
    WHEN 'pg_attrdef'::regclass THEN
      format('ALTER TABLE %s %s COLUMN %I%s', f.adrelid::regclass, CASE WHEN fa.attgenerated = '' THEN 'ALTER' ELSE 'DROP' END,
             fa.attname, CASE WHEN fa.attgenerated = '' THEN ' DROP DEFAULT' ELSE '' END)
    WHEN 'pg_statistic_ext'::regclass THEN format('DROP STATISTICS %s.%I', s.stxnamespace::regnamespace, s.stxname)
    WHEN 'pg_publication_rel'::regclass THEN format('ALTER PUBLICATION %I DROP TABLE %s', b.pubname, t.shown)
    WHEN 'pg_proc'::regclass THEN format('DROP ROUTINE %s', o.objid::regprocedure)
    WHEN 'pg_class'::regclass THEN
      CASE c.relkind WHEN 'i' THEN format('DROP INDEX %s', o.objid::regclass)
                     WHEN 'S' THEN format('ALTER SEQUENCE %s OWNED BY NONE', o.objid::regclass)
                     ELSE CASE WHEN o.objsubid > 0
                               THEN format('ALTER TABLE %s DROP COLUMN %I', o.objid::regclass, ca.attname)
                               ELSE format('ALTER TABLE %s NO INHERIT %s', o.objid::regclass, t.shown) END END
    ELSE format('DROP %s', pg_describe_object(o.classid, o.objid, o.objsubid))
  END
FROM t CROSS JOIN LATERAL (
  SELECT d.classid, d.objid, d.objsubid, bool_or(d.refclassid = 'pg_type'::regclass) AS by_type,
    coalesce(array_agg(a.attname ORDER BY a.attnum) FILTER (WHERE a.attname IS NOT NULL), '{}') AS columns
  FROM pg_depend d
  LEFT JOIN pg_attribute a ON d.refclassid = 'pg_class'::regclass AND a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
       AND a.attnum > 0
  WHERE (d.refclassid = 'pg_class'::regclass AND d.refobjid = t.oid
         OR d.refclassid = 'pg_type'::regclass AND d.refobjid IN (SELECT y.oid FROM pg_type y WHERE y.typrelid = t.oid
              UNION SELECT y.typarray FROM pg_type y WHERE y.typrelid = t.oid))
    AND d.deptype <> 'i'
  GROUP BY 1, 2, 3) o
LEFT JOIN pg_policy p ON o.classid = 'pg_policy'::regclass AND p.oid = o.objid
LEFT JOIN pg_rewrite r ON o.classid = 'pg_rewrite'::regclass AND r.oid = o.objid
LEFT JOIN pg_class v ON v.oid = r.ev_class
LEFT JOIN pg_constraint k ON o.classid = 'pg_constraint'::regclass AND k.oid = o.objid
LEFT JOIN pg_trigger g ON o.classid = 'pg_trigger'::regclass AND g.oid = o.objid
LEFT JOIN pg_attrdef f ON o.classid = 'pg_attrdef'::regclass AND f.oid = o.objid
LEFT JOIN pg_attribute fa ON fa.attrelid = f.adrelid AND fa.attnum = f.adnum
LEFT JOIN pg_statistic_ext s ON o.classid = 'pg_statistic_ext'::regclass AND s.oid = o.objid
LEFT JOIN pg_publication_rel l ON o.classid = 'pg_publication_rel'::regclass AND l.oid = o.objid
LEFT JOIN pg_publication b ON b.oid = l.prpubid
LEFT JOIN pg_class c ON o.classid = 'pg_class'::regclass AND c.oid = o.objid
LEFT JOIN pg_attribute ca ON ca.attrelid = c.oid AND ca.attnum = o.objsubid
WHERE coalesce(k.contype NOT IN ('p', 'n') OR k.conrelid <> t.oid, true)
  AND coalesce(NOT g.tgisinternal, true)
  AND g.tgname IS DISTINCT FROM t.own_trigger
  AND NOT (o.classid = 'pg_proc'::regclass AND EXISTS (
    SELECT FROM pg_proc y JOIN pg_namespace n ON n.oid = y.pronamespace
    WHERE y.oid = o.objid AND n.nspname = '${registrySchema}' AND y.proname = t.own_function))
  AND NOT (c.relkind IS NOT DISTINCT FROM 'i' AND c.relnamespace = t.relnamespace AND c.relname = ANY (t.own_indexes))`;

/** What the catalog keeps of the table itself. */
const ofTheTable = `
SELECT x.name, '{}'::name[], false, x.fixes, x.removal
FROM t CROSS JOIN LATERAL (
  SELECT 'row level security' AS name, false AS fixes, format('ALTER TABLE %s DISABLE ROW LEVEL SECURITY', t.shown) AS removal
  WHERE t.relrowsecurity
  UNION ALL SELECT 'forced row level security', false, format('ALTER TABLE %s NO FORCE ROW LEVEL SECURITY', t.shown)
  WHERE t.relforcerowsecurity
  UNION ALL SELECT format('owner %s', t.relowner::regrole), false, format('ALTER TABLE %s OWNER TO %I', t.shown, current_user)
  WHERE t.relowner <> current_user::regrole
  UNION ALL SELECT format('the comment %L', d.description), false, format('COMMENT ON TABLE %s IS NULL', t.shown)
  FROM pg_description d
  WHERE d.classoid = 'pg_class'::regclass AND d.objoid = t.oid AND d.objsubid = 0 AND d.description <> t.own_comment
  UNION ALL SELECT format('storage parameter %s', o), false, format('ALTER TABLE %s RESET (%s)', t.shown, split_part(o, '=', 1))
  FROM unnest(t.reloptions) AS o WHERE o <> ALL (t.own_options)
  UNION ALL SELECT format('storage parameter toast.%s', o), false,
    format('ALTER TABLE %s RESET (toast.%s)', t.shown, split_part(o, '=', 1))
  FROM pg_class y CROSS JOIN unnest(y.reloptions) AS o WHERE y.oid = t.reltoastrelid
  UNION ALL SELECT format('tablespace %I', s.spcname), false, format('ALTER TABLE %s SET TABLESPACE pg_default', t.shown)
  FROM pg_tablespace s WHERE s.oid = t.reltablespace
  UNION ALL SELECT format('access method %I', m.amname), false,
    format('ALTER TABLE %s SET ACCESS METHOD %I', t.shown, current_setting('default_table_access_method'))
  FROM pg_am m WHERE m.oid = t.relam AND m.amname <> current_setting('default_table_access_method')
  UNION ALL SELECT 'UNLOGGED', false, format('ALTER TABLE %s SET LOGGED', t.shown) WHERE t.relpersistence = 'u'
  UNION ALL SELECT 'the replica identity', false, format('ALTER TABLE %s REPLICA IDENTITY DEFAULT', t.shown)
  WHERE t.relreplident <> 'd'
  UNION ALL SELECT 'the mark of the index to CLUSTER on', false, format('ALTER TABLE %s SET WITHOUT CLUSTER', t.shown)
  FROM pg_index i WHERE i.indrelid = t.oid AND i.indisclustered
  UNION ALL SELECT format('its place in the subscription %I', coalesce(s.subname, u.srsubid::text)), false,
    format('ALTER PUBLICATION … DROP TABLE %s', t.shown)
  FROM pg_subscription_rel u LEFT JOIN pg_subscription s ON s.oid = u.srsubid WHERE u.srrelid = t.oid
  UNION ALL SELECT format('its place below %s', h.inhparent::regclass), true,
    CASE WHEN t.relispartition THEN format('ALTER TABLE %s DETACH PARTITION %s', h.inhparent::regclass, t.shown)
         ELSE format('ALTER TABLE %s NO INHERIT %s', t.shown, h.inhparent::regclass) END
  FROM pg_inherits h WHERE h.inhrelid = t.oid
  UNION ALL SELECT format('the type %s that it is made of', t.reloftype::regtype), true, format('ALTER TABLE %s NOT OF', t.shown)
  WHERE t.reloftype <> 0
  UNION ALL SELECT format('membership in extension %I', e.extname), false,
    format('ALTER EXTENSION %I DROP TABLE %s', e.extname, t.shown)
  FROM pg_depend d JOIN pg_extension e ON e.oid = d.refobjid
  WHERE d.classid = 'pg_class'::regclass AND d.objid = t.oid AND d.refclassid = 'pg_extension'::regclass
  UNION ALL SELECT format('%s granted to %s', a.privilege_type, r.shown), false,
    format('REVOKE %s ON %s FROM %s', a.privilege_type, t.shown, r.shown)
  FROM aclexplode(t.relacl) a CROSS JOIN LATERAL (
    SELECT CASE WHEN a.grantee = 0 THEN 'PUBLIC' ELSE a.grantee::regrole::text END AS shown) r
  WHERE a.grantee <> t.relowner AND NOT EXISTS (
    SELECT FROM pg_default_acl g CROSS JOIN aclexplode(g.defaclacl) b
    WHERE g.defaclrole = t.relowner AND g.defaclobjtype = 'r' AND g.defaclnamespace IN (0, t.relnamespace)
      AND (b.grantee, b.privilege_type, b.is_grantable) = (a.grantee, a.privilege_type, a.is_grantable))) x
UNION ALL
SELECT format('security label %L', l.label), CASE WHEN l.objsubid = 0 THEN '{}' ELSE array[a.attname] END, l.objsubid > 0, false,
  format('SECURITY LABEL FOR %I ON %s IS NULL', l.provider,
         CASE WHEN l.objsubid = 0 THEN 'TABLE ' || t.shown ELSE format('COLUMN %s.%I', t.shown, a.attname) END)
FROM t JOIN pg_seclabel l ON l.classoid = 'pg_class'::regclass AND l.objoid = t.oid
LEFT JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = l.objsubid`;

/** What it keeps of each column. */
const ofColumns = `
SELECT format('%s of column %I', x.name, a.attname), array[a.attname], x.follows, false,
  CASE WHEN x.removal IS NULL THEN format('ALTER TABLE %s ALTER COLUMN %I %s', t.shown, a.attname, x.setting) ELSE x.removal END
FROM t JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped
JOIN pg_type y ON y.oid = a.atttypid
CROSS JOIN LATERAL (
  SELECT 'data' AS name, false AS follows, NULL AS setting, format('ALTER TABLE %s DROP COLUMN %I', t.shown, a.attname) AS removal
  WHERE a.attname <> ALL (t.own_columns)
  UNION ALL SELECT format('%s granted to %s', g.privilege_type, r.shown), true, NULL,
    format('REVOKE %s (%I) ON %s FROM %s', g.privilege_type, a.attname, t.shown, r.shown)
  FROM aclexplode(a.attacl) g CROSS JOIN LATERAL (
    SELECT CASE WHEN g.grantee = 0 THEN 'PUBLIC' ELSE g.grantee::regrole::text END AS shown) r
  UNION ALL SELECT format('the comment %L', d.description), true, NULL, format('COMMENT ON COLUMN %s.%I IS NULL', t.shown, a.attname)
  FROM pg_description d
  WHERE d.classoid = 'pg_class'::regclass AND d.objoid = t.oid AND d.objsubid = a.attnum
  UNION ALL SELECT 'NOT NULL', false, 'DROP NOT NULL', NULL
  WHERE a.attnotnull AND a.attname <> ALL (t.own_key)
  UNION ALL SELECT 'identity', false, 'DROP IDENTITY', NULL WHERE a.attidentity <> ''
  UNION ALL SELECT 'the statistics target', true, 'SET STATISTICS -1', NULL WHERE coalesce(a.attstattarget, -1) <> -1
  UNION ALL SELECT format('the option %s', o), true, format('RESET (%s)', split_part(o, '=', 1)), NULL
  FROM unnest(a.attoptions) AS o
  UNION ALL SELECT 'the storage', false,
    format('SET STORAGE %s', CASE y.typstorage WHEN 'p' THEN 'PLAIN' WHEN 'e' THEN 'EXTERNAL' WHEN 'm' THEN 'MAIN' ELSE 'EXTENDED' END), NULL
  WHERE a.attstorage <> y.typstorage
  UNION ALL SELECT 'the compression', false, 'SET COMPRESSION DEFAULT', NULL WHERE a.attcompression NOT IN ('', 'l')) x`;

const query = `
WITH t AS (
  SELECT c.*, c.oid::regclass::text AS shown, $2::name[] AS own_columns, $3::name[] AS own_indexes, $4 AS own_comment,
         $5::text[] AS own_options, $6::name[] AS own_key, $7::name AS own_trigger, $8::name AS own_function
  FROM pg_class c WHERE c.oid = to_regclass($1)),
attachment (name, columns, follows_type, fixes_columns, removal) AS (${dependants}
UNION ALL${ofTheTable}
UNION ALL${ofColumns})
SELECT json_agg(json_build_object('name', name, 'columns', columns, 'followsType', follows_type,
  'fixesColumns', fixes_columns, 'removal', removal) ORDER BY removal, name)::text AS found FROM attachment`;

/**
 * What finds all that others have attached to a view's document table, as JSON, and its parameters. To be run where names
 * are found in pg_catalog.
 */
export function attachmentsQuery({ view, key, columns, documentIndexes = [] }: StoredPlan): {
  readonly query: string;
  readonly parameters: readonly (string | readonly string[])[];
} {
  const { guardTrigger, holdTable } = objectNames(view);
  const parameters = [
    quoteQualified(view),
    columns.map(({ name }) => name),
    documentIndexes.map(({ name }) => name),
    documentsComment(view),
    documentsOptions,
    key.map(({ name }) => name),
    guardTrigger,
    holdTable.name,
  ];
  return { query, parameters };
}

/** All that others have attached to a view's document table. */
export async function readAttachments(driver: Driver, plan: StoredPlan): Promise<Attachment[]> {
  const { query, parameters } = attachmentsQuery(plan);
  // names come out with their schemas, and nobody's functions or operators take the server's place
  const [row] = await withSettings(driver, { search_path: 'pg_catalog, pg_temp' }, () =>
    driver.query<{ found: string | null }>(query, parameters),
  );
  return JSON.parse(row?.found ?? '[]') as Attachment[];
}
