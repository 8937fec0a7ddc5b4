import type { RelationName } from '../../base/names.js';
import { viewOption } from '../../catalog/plain-views.js';
import { isByOwnEquality, isNeverNull, keyColumns } from '../../catalog/queries.js';
import { quoteLiteral, quoteQualified } from '../../sql/quote.js';
import { relationName } from '../basis.js';

/** A name as `quoteIdentifier` quotes it. */
const quoted = (name: string): string => `'"' || replace(${name}, '"', '""') || '"'`;

/** As `nameList`, of the names of columns of a table by their numbers, in the order of those. */
const columnList = (table: string, numbers: string): string =>
  `(SELECT '(' || string_agg(${quoted('a.attname')}, ', ' ORDER BY k.place) || ')'
      FROM unnest(${numbers}) WITH ORDINALITY k (number, place)
      JOIN pg_attribute a ON a.attrelid = ${table} AND a.attnum = k.number)`;

const ofTables = `
  SELECT w.name || CASE w.relkind WHEN 'r' THEN ' is a table' WHEN 'p' THEN ' is a partitioned table' END FROM wanted w
  UNION ALL SELECT w.name || ' is part of ' || CASE WHEN EXISTS (SELECT FROM pg_inherits h WHERE h.inhrelid = w.oid)
      THEN 'another' ELSE 'no other' END || ' table' FROM wanted w
  UNION ALL SELECT w.name || coalesce((
      SELECT ' has the parts ' || string_agg(${relationName('k.oid')}, ', ' ORDER BY s.nspname COLLATE "C", k.relname COLLATE "C")
      FROM below b JOIN pg_class k ON k.oid = b.oid AND k.relkind IN ('r', 'p') JOIN pg_namespace s ON s.oid = k.relnamespace
      WHERE b.top = w.oid), ' has no parts') FROM wanted w
  UNION ALL SELECT 'all rows of ' || w.name || ' are written in this database' FROM wanted w
    WHERE NOT EXISTS (
      SELECT FROM (SELECT w.oid UNION ALL SELECT b.oid FROM below b WHERE b.top = w.oid) c (oid)
      WHERE EXISTS (SELECT FROM pg_class f WHERE f.oid = c.oid AND f.relkind = 'f')
         OR EXISTS (SELECT FROM pg_subscription_rel s WHERE s.srrelid = c.oid))
  UNION ALL SELECT w.name || ' is divided by (' || (
      SELECT string_agg(${quoted('d.name')}, ', ' ORDER BY d.name COLLATE "C") FROM (
        SELECT DISTINCT a.attname AS name FROM pg_partition_tree(w.oid) t
        JOIN pg_depend d ON d.classid = 'pg_class'::regclass AND d.objid = t.relid AND d.refclassid = d.classid
          AND d.refobjid = d.objid AND d.refobjsubid = 0
        JOIN pg_attribute a ON a.attrelid = d.objid AND a.attnum = d.objsubid
        WHERE NOT t.isleaf) d) || ')' FROM wanted w WHERE w.relkind = 'p'
  UNION ALL SELECT w.name || ' has no columns but ' || ${columnList(
    'w.oid',
    `(
      SELECT array_agg(c.attnum ORDER BY c.attnum) FROM pg_attribute c WHERE c.attrelid = w.oid AND c.attnum > 0 AND NOT c.attisdropped)`,
  )}
    FROM wanted w
  UNION ALL SELECT w.name || ' is a plain view without a barrier' FROM wanted w
    WHERE w.relkind = 'v' AND NOT ${viewOption('w.oid', 'security_barrier')}`;

// numeric keeps its scale in its modifier: eleven bits, with a sign
const ofColumns = `
  SELECT concat_ws(', ', w.name || ' has the column ' || ${quoted('a.attname')} || ' of type ' || format_type(a.atttypid, NULL),
    (SELECT format('under the collation "%s"."%s"', replace(n.nspname, '"', '""'), replace(l.collname, '"', '""'))
     FROM pg_collation l JOIN pg_namespace n ON n.oid = l.collnamespace
     WHERE l.oid = a.attcollation AND l.oid <> '"default"'::regcollation),
    CASE WHEN a.atttypid = 'numeric'::regtype AND a.atttypmod >= 4
      THEN format('with %s decimals', greatest((((a.atttypmod - 4) & 2047) # 1024) - 1024, 0)) END,
    CASE a.attgenerated WHEN '' THEN NULL WHEN 'v' THEN 'virtual' ELSE 'generated' END)
  FROM wanted w JOIN pg_attribute a ON a.attrelid = w.oid AND a.attnum > 0 AND NOT a.attisdropped
  UNION ALL SELECT ${quoted('a.attname')} || ' of ' || w.name || ' is never null'
    FROM wanted w JOIN pg_attribute a ON a.attrelid = w.oid AND a.attnum > 0 AND NOT a.attisdropped WHERE ${isNeverNull('a')}
  UNION ALL SELECT (SELECT '(' || string_agg(${quoted('k.name')}, ', ' ORDER BY k.place) || ')'
                    FROM json_array_elements_text(columns.names) WITH ORDINALITY k (name, place)) || ' tells rows of ' || w.name || ' apart'
    FROM wanted w JOIN pg_index i ON i.indrelid = w.oid CROSS JOIN LATERAL (${keyColumns('i')}) columns
    WHERE i.indisunique AND i.indimmediate AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL AND ${isByOwnEquality('i')}
  UNION ALL SELECT ${columnList('f.conrelid', 'f.conkey')} || ' of ' || w.name || ' refers to ' || ${relationName('f.confrelid')} || ' '
      || ${columnList('f.confrelid', 'f.confkey')}
    FROM wanted w JOIN pg_constraint f ON f.conrelid = w.oid AND f.contype = 'f' AND f.convalidated AND NOT f.condeferrable
      AND coalesce((to_jsonb(f) ->> 'conenforced')::boolean, true) AND NOT coalesce((to_jsonb(f) ->> 'conperiod')::boolean, false)`;

const ofFunctions = `
  SELECT format('the %s "%s"."%s" is %s', CASE p.prokind WHEN 'a' THEN 'aggregate' WHEN 'w' THEN 'window function' ELSE 'function' END,
      replace(n.nspname, '"', '""'), replace(p.proname, '"', '""'),
      CASE p.provolatile WHEN 'i' THEN 'immutable' WHEN 's' THEN 'stable' ELSE 'volatile' END)
      || CASE WHEN p.proretset THEN ', and returns sets' ELSE '' END
  FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE p.oid >= 16384`;

/**
 * What is so in a database of some relations, and of the functions of users: one sentence in each row, as `assumptionsOf`
 * writes them. To be run where names are found in pg_catalog.
 */
export function factsQuery(relations: readonly RelationName[]): string {
  const names = relations.map((name) => quoteLiteral(quoteQualified(name))).join(', ');
  return `WITH RECURSIVE wanted AS (
  SELECT w.name, c.oid, c.relkind FROM unnest(ARRAY[${names}]) AS w (name) JOIN pg_class c ON c.oid = to_regclass(w.name)
), below AS (
  SELECT w.oid AS top, h.inhrelid AS oid FROM wanted w JOIN pg_inherits h ON h.inhparent = w.oid
  UNION SELECT b.top, h.inhrelid FROM below b JOIN pg_inherits h ON h.inhparent = b.oid
)${ofTables}
  UNION ALL${ofColumns}
  UNION ALL${ofFunctions}`;
}
