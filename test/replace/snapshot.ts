import type { Driver } from '../../src/index.js';

/**
 * Every fact of the catalogs about a table, its columns and what hangs on them, by name: the rows of the catalogs as they
 * are, less what numbers them and counts them. Columns of the table stand for themselves, under their names.
 */
export async function snapshot(driver: Driver, table: string): Promise<ReadonlyMap<string, string>> {
  const rows = await driver.query<{ fact: string; value: string }>(query, [table]);
  return new Map(
    rows.flatMap(({ fact, value }) => (/^(?:table|column )/.test(fact) ? fields(fact, value) : [[fact, value]])),
  );
}

function fields(fact: string, row: string): [string, string][] {
  return Object.entries(JSON.parse(row)).map(([field, value]) => [`${fact} ${field}`, JSON.stringify(value)]);
}

/** What stands in one snapshot otherwise than in another, or only there. */
export function beyond(
  facts: ReadonlyMap<string, string>,
  others: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  return new Map([...facts].filter(([fact, value]) => others.get(fact) !== value));
}

const query = `
WITH t AS (SELECT $1::regclass::oid AS oid)
SELECT 'table' AS fact, (to_jsonb(c) - '{oid,relfilenode,relnatts,reltype,relfrozenxid,relminmxid,relpages,reltuples,
    relallvisible,relallfrozen,reltoastrelid,relchecks,relhastriggers,relhasindex,relhasrules,relhassubclass}'::text[])::text AS value
FROM pg_class c, t WHERE c.oid = t.oid
UNION ALL SELECT 'toast', c.reloptions::text FROM pg_class c, t WHERE c.oid = (SELECT k.reltoastrelid FROM pg_class k WHERE k.oid = t.oid)
UNION ALL SELECT 'column ' || a.attname, (to_jsonb(a) - '{attrelid,attnum,attcacheoff,atthasmissing,attmissingval,attlen,attbyval,attalign}'::text[])::text
FROM pg_attribute a, t WHERE a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped
UNION ALL SELECT 'default ' || a.attname, pg_get_expr(d.adbin, d.adrelid)
FROM pg_attrdef d JOIN pg_attribute a ON a.attrelid = d.adrelid AND a.attnum = d.adnum, t WHERE d.adrelid = t.oid
UNION ALL SELECT 'policy ' || p.polname, concat_ws(' ', p.polcmd, p.polpermissive, p.polroles::regrole[], pg_get_expr(p.polqual, p.polrelid))
FROM pg_policy p, t WHERE p.polrelid = t.oid
UNION ALL SELECT 'index ' || c.relname, concat_ws(' ', pg_get_indexdef(i.indexrelid), i.indisvalid, i.indisclustered, i.indisreplident)
FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid, t WHERE i.indrelid = t.oid
UNION ALL SELECT 'constraint ' || k.conrelid::regclass || ' ' || k.conname, pg_get_constraintdef(k.oid)
FROM pg_constraint k, t WHERE t.oid IN (k.conrelid, k.confrelid)
UNION ALL SELECT 'trigger ' || g.tgname, concat(pg_get_triggerdef(g.oid), g.tgenabled)
FROM pg_trigger g, t WHERE g.tgrelid = t.oid AND NOT g.tgisinternal
UNION ALL SELECT 'rule ' || r.rulename, pg_get_ruledef(r.oid) FROM pg_rewrite r, t WHERE r.ev_class = t.oid
UNION ALL SELECT DISTINCT 'reader ' || r.ev_class::regclass, pg_get_viewdef(r.ev_class)
FROM pg_rewrite r JOIN pg_depend d ON d.classid = 'pg_rewrite'::regclass AND d.objid = r.oid, t
WHERE d.refobjid = t.oid AND r.ev_class <> t.oid
UNION ALL SELECT 'description ' || coalesce(a.attname, ''), d.description
FROM t JOIN pg_description d ON d.objoid = t.oid AND d.classoid = 'pg_class'::regclass
LEFT JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = d.objsubid
UNION ALL SELECT 'publication ' || p.pubname, concat_ws(' ', pg_get_expr(r.prqual, r.prrelid),
  (SELECT string_agg(a.attname, ',') FROM pg_attribute a WHERE a.attrelid = t.oid AND a.attnum = ANY (r.prattrs)))
FROM pg_publication_rel r JOIN pg_publication p ON p.oid = r.prpubid, t WHERE r.prrelid = t.oid
UNION ALL SELECT 'statistics ' || s.stxname, pg_get_statisticsobjdef(s.oid) FROM pg_statistic_ext s, t WHERE s.stxrelid = t.oid
UNION ALL SELECT 'inherits ' || h.inhparent::regclass || ' ' || h.inhrelid::regclass, '' FROM pg_inherits h, t WHERE t.oid IN (h.inhrelid, h.inhparent)
UNION ALL SELECT 'routine ' || d.objid::regprocedure, '' FROM pg_depend d, t
WHERE d.classid = 'pg_proc'::regclass AND d.refobjid IN (t.oid, (SELECT c.reltype FROM pg_class c WHERE c.oid = t.oid))
UNION ALL SELECT 'extension ' || d.refobjid, '' FROM pg_depend d, t
WHERE d.classid = 'pg_class'::regclass AND d.objid = t.oid AND d.refclassid = 'pg_extension'::regclass
UNION ALL SELECT 'sequence ' || d.objid::regclass || ' ' || a.attname, '' FROM t JOIN pg_depend d ON d.refobjid = t.oid
JOIN pg_class c ON d.classid = 'pg_class'::regclass AND c.oid = d.objid AND c.relkind = 'S'
JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = d.refobjsubid
UNION ALL SELECT 'use of its type in ' || a.attrelid::regclass, a.attname FROM t JOIN pg_class c ON c.oid = t.oid
JOIN pg_attribute a ON a.atttypid = c.reltype`;
