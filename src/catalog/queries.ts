import { policiesByOwner, relationsBelow, viewOption } from './plain-views.js';

/** The catalog queries; each returns one row with one column `result` of type json (as text). */

/** $1: names of relations as JSON `[{"schema", "name"}]`. */
export const tablesQuery = `
WITH RECURSIVE wanted AS (
  SELECT c.oid, c.relname, w.schema AS nspname, c.relkind, c.relpersistence, c.relowner
  FROM json_to_recordset($1::json) AS w(schema text, name text)
  JOIN pg_catalog.pg_namespace n
    ON n.nspname = w.schema OR (w.schema = 'pg_temp' AND n.oid = pg_catalog.pg_my_temp_schema())
  JOIN pg_catalog.pg_class c ON c.relnamespace = n.oid AND c.relname = w.name
), below AS (
  SELECT w.oid AS top, h.inhrelid AS oid FROM wanted w JOIN pg_catalog.pg_inherits h ON h.inhparent = w.oid
  UNION SELECT below.top, h.inhrelid FROM below JOIN pg_catalog.pg_inherits h ON h.inhparent = below.oid
)
SELECT coalesce(json_agg(json_build_object(
  'schema', w.nspname,
  'name', w.relname,
  'kind', w.relkind,
  'temporary', w.relpersistence = 't',
  'view', CASE WHEN w.relkind = 'v' AND w.relpersistence <> 't' AND w.nspname NOT IN ('pg_catalog', 'information_schema')
    THEN json_build_object(
      'definition', pg_catalog.pg_get_viewdef(w.oid),
      'action', (SELECT r.ev_action::text FROM pg_catalog.pg_rewrite r WHERE r.ev_class = w.oid AND r.rulename = '_RETURN'),
      'cast', EXISTS (SELECT FROM pg_catalog.pg_cast k JOIN pg_catalog.pg_type t ON t.oid = k.castsource WHERE t.typrelid = w.oid),
      'refused', CASE
        WHEN ${viewOption('w.oid', 'security_barrier')} THEN 'barrier'
        WHEN w.oid IN (${relationsBelow('w.oid')}) THEN 'recursive'
        WHEN ${policiesByOwner('w.oid', 'SELECT cr.oid FROM pg_catalog.pg_roles cr WHERE cr.rolname = current_user')} THEN 'rights'
      END) END,
  'owned', pg_catalog.pg_has_role(w.relowner, 'USAGE'),
  'columns', (
    SELECT coalesce(json_agg(json_build_object(
             'name', a.attname, 'type', pg_catalog.format_type(a.atttypid, NULL), 'notNull', ${isNeverNull('a')},
             'virtual', a.attgenerated = 'v', 'generated', a.attgenerated <> '',
             'collation', CASE WHEN a.attcollation <> 'pg_catalog."default"'::pg_catalog.regcollation
                               THEN (${collation('a.attcollation')}) END,
             -- as numeric keeps it in its modifier: eleven bits, with a sign
             'scale', CASE WHEN a.atttypid = 'pg_catalog.numeric'::pg_catalog.regtype AND a.atttypmod >= 4
                           THEN greatest((((a.atttypmod - 4) & 2047) # 1024) - 1024, 0) END,
             'typeOid', a.atttypid::bigint) ORDER BY a.attnum), '[]')
    FROM pg_catalog.pg_attribute a
    WHERE a.attrelid = w.oid AND a.attnum > 0 AND NOT a.attisdropped),
  'primaryKey', (
    SELECT columns.names FROM pg_catalog.pg_index i
    CROSS JOIN LATERAL (${keyColumns('i')}) columns
    WHERE i.indrelid = w.oid AND i.indimmediate AND (i.indisprimary
      OR i.indisunique AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL AND ${isByOwnEquality('i')}
         AND NOT EXISTS (SELECT FROM pg_catalog.pg_attribute a
                         WHERE a.attrelid = w.oid AND a.attnum = ANY ((i.indkey::int2[])[0:i.indnkeyatts - 1])
                           AND NOT ${isNeverNull('a')}))
    ORDER BY i.indisprimary DESC, i.indexrelid LIMIT 1),
  'uniqueKeys', (
    SELECT coalesce(json_agg(columns.names ORDER BY i.indexrelid), '[]') FROM pg_catalog.pg_index i
    CROSS JOIN LATERAL (${keyColumns('i')}) columns
    WHERE i.indrelid = w.oid AND i.indisunique AND i.indimmediate AND i.indisvalid
      AND i.indpred IS NULL AND i.indexprs IS NULL AND ${isByOwnEquality('i')}),
  'foreignKeys', (
    SELECT coalesce(json_agg(json_build_object(
      'name', f.conname,
      'columns', (SELECT json_agg(a.attname ORDER BY k.place) FROM unnest(f.conkey) WITH ORDINALITY k(attnum, place)
                  JOIN pg_catalog.pg_attribute a ON a.attrelid = f.conrelid AND a.attnum = k.attnum),
      'table', json_build_object('schema', tn.nspname, 'name', tc.relname),
      'references', (SELECT json_agg(a.attname ORDER BY k.place) FROM unnest(f.confkey) WITH ORDINALITY k(attnum, place)
                     JOIN pg_catalog.pg_attribute a ON a.attrelid = f.confrelid AND a.attnum = k.attnum),
      'reliable', f.convalidated AND NOT f.condeferrable
                  AND coalesce((pg_catalog.to_jsonb(f) ->> 'conenforced')::boolean, true)
                  AND NOT coalesce((pg_catalog.to_jsonb(f) ->> 'conperiod')::boolean, false)
      ) ORDER BY f.conname), '[]')
    FROM pg_catalog.pg_constraint f
    JOIN pg_catalog.pg_class tc ON tc.oid = f.confrelid
    JOIN pg_catalog.pg_namespace tn ON tn.oid = tc.relnamespace
    WHERE f.conrelid = w.oid AND f.contype = 'f'),
  'indexes', (
    SELECT coalesce(json_agg(json_build_object('name', ic.relname, 'method', m.amname, 'columns', coalesce(columns.names, '[]'),
                             'expression', CASE WHEN columns.names IS NULL THEN pg_catalog.pg_get_indexdef(i.indexrelid, 1, false) END)
                    ORDER BY ic.relname), '[]')
    FROM pg_catalog.pg_index i
    JOIN pg_catalog.pg_class ic ON ic.oid = i.indexrelid
    JOIN pg_catalog.pg_am m ON m.oid = ic.relam AND m.amname IN ('btree', 'gin')
    CROSS JOIN LATERAL (${keyColumns('i')}) columns
    WHERE i.indrelid = w.oid AND i.indisvalid AND i.indpred IS NULL),
  'descendants', (
    SELECT coalesce(json_agg(json_build_object('schema', dn.nspname, 'name', dc.relname)
                    ORDER BY dn.nspname COLLATE "C", dc.relname COLLATE "C"), '[]')
    FROM below JOIN pg_catalog.pg_class dc ON dc.oid = below.oid
    JOIN pg_catalog.pg_namespace dn ON dn.oid = dc.relnamespace
    WHERE below.top = w.oid AND dc.relkind IN ('r', 'p')),
  'inherits', EXISTS (SELECT FROM pg_catalog.pg_inherits h WHERE h.inhrelid = w.oid),
  'partitionedBy', (
    -- the columns that a partition key uses depend on their table
    SELECT coalesce(json_agg(DISTINCT a.attname ORDER BY a.attname), '[]')
    FROM pg_catalog.pg_partition_tree(w.oid) t
    JOIN pg_catalog.pg_depend d ON d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.objid = t.relid
      AND d.refclassid = d.classid AND d.refobjid = d.objid AND d.refobjsubid = 0
    JOIN pg_catalog.pg_attribute a ON a.attrelid = d.objid AND a.attnum = d.objsubid
    WHERE w.relkind = 'p' AND NOT t.isleaf)
  ) ORDER BY w.nspname COLLATE "C", w.relname COLLATE "C"), '[]')::text AS result
FROM wanted w`;

/**
 * Tables whose rows Citus keeps where triggers don't follow them; $1 as of `tablesQuery`. Of its catalog: `partmethod` is
 * `n` of tables without a distribution column. Of those, reference tables have the `repmodel` `t`, and the others belong
 * to a group of tables if they are in a shard of their own, to none if they are local. Reference tables take triggers if
 * it is told to.
 */
export const citusQuery = `
SELECT coalesce(json_agg(json_build_object('schema', t.schema, 'name', t.name, 'citus', t.kind)), '[]')::text AS result
FROM (
  SELECT w.schema, w.name, CASE
    WHEN p.partmethod <> 'n' THEN 'distributed'
    WHEN p.repmodel = 't' THEN 'reference'
    WHEN p.colocationid <> 0 THEN 'distributed' END AS kind
  FROM json_to_recordset($1::json) AS w(schema text, name text)
  JOIN pg_catalog.pg_namespace n ON n.nspname = w.schema
  JOIN pg_catalog.pg_class c ON c.relnamespace = n.oid AND c.relname = w.name
  JOIN pg_catalog.pg_dist_partition p ON p.logicalrelid = c.oid) t
WHERE t.kind = 'distributed'
   OR t.kind = 'reference' AND pg_catalog.current_setting('citus.enable_unsafe_triggers', true) IS DISTINCT FROM 'on'`;

/** Names of an index's key columns in order, up to the first expression. */
export function keyColumns(index: string): string {
  return `
    SELECT json_agg(a.attname ORDER BY k.place) AS names
    FROM unnest(${index}.indkey::int2[]) WITH ORDINALITY k(attnum, place)
    JOIN pg_catalog.pg_attribute a ON a.attrelid = ${index}.indrelid AND a.attnum = k.attnum
    WHERE k.place <= ${index}.indnkeyatts
      AND NOT EXISTS (SELECT FROM unnest(${index}.indkey::int2[]) WITH ORDINALITY e(attnum, place)
                      WHERE e.attnum = 0 AND e.place < k.place)`;
}

/**
 * Whether an index tells rows apart wherever the types' own equality does, under the columns' own collations: not by
 * operators of another class, nor by the bytes of what the column calls equal.
 */
export function isByOwnEquality(index: string): string {
  return `NOT EXISTS (
        SELECT FROM unnest(${index}.indkey::int2[], ${index}.indclass::oid[], ${index}.indcollation::oid[])
                    WITH ORDINALITY k(attnum, opclass, collated, place)
        JOIN pg_catalog.pg_attribute a ON a.attrelid = ${index}.indrelid AND a.attnum = k.attnum
        JOIN pg_catalog.pg_opclass c ON c.oid = k.opclass
        LEFT JOIN pg_catalog.pg_collation own ON own.oid = a.attcollation
        WHERE k.place <= ${index}.indnkeyatts
          AND (NOT own.collisdeterministic AND k.collated <> a.attcollation
               OR ${equalityOf('c')} IS DISTINCT FROM (
                 SELECT ${equalityOf('d')} FROM pg_catalog.pg_opclass d
                 JOIN pg_catalog.pg_am m ON m.oid = d.opcmethod AND m.amname = 'btree'
                 WHERE d.opcdefault AND d.opcintype = c.opcintype)))`;
}

/** The operator that a b-tree operator class calls equality. */
function equalityOf(opclass: string): string {
  return `(SELECT o.amopopr FROM pg_catalog.pg_amop o
           WHERE o.amopfamily = ${opclass}.opcfamily AND o.amoplefttype = ${opclass}.opcintype
             AND o.amoprighttype = ${opclass}.opcintype AND o.amopstrategy = 3 AND o.amopmethod = ${opclass}.opcmethod)`;
}

/** Whether a column's NOT NULL has been checked in every row of the table's, and of those below it: rows of `below`. */
export function isNeverNull(attribute: string): string {
  return `(${attribute}.attnotnull
               AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint nn
                               WHERE nn.conrelid = ${attribute}.attrelid AND nn.contype = 'n' AND NOT nn.convalidated
                                 AND nn.conkey = ARRAY[${attribute}.attnum])
               AND NOT EXISTS (SELECT FROM below JOIN pg_catalog.pg_attribute ba ON ba.attrelid = below.oid
                               WHERE below.top = ${attribute}.attrelid AND ba.attname = ${attribute}.attname
                                 AND NOT ba.attnotnull))`;
}

/** A collation by its oid. */
function collation(oid: string): string {
  return `SELECT json_build_object('schema', cn.nspname, 'name', co.collname, 'deterministic', co.collisdeterministic)
          FROM pg_catalog.pg_collation co JOIN pg_catalog.pg_namespace cn ON cn.oid = co.collnamespace
          WHERE co.oid = ${oid}`;
}

/** $1: operators and collations by their oids, as JSON `[{"operator", "collation"}]`. */
export const operatorsQuery = `
SELECT coalesce(json_agg(json_build_object(
  'schema', n.nspname,
  'name', o.oprname,
  'left', pg_catalog.format_type(o.oprleft, NULL),
  'right', pg_catalog.format_type(o.oprright, NULL),
  'collation', (${collation('u."collation"')}),
  'btree', (${familiesOf('btree', 3)}),
  'hash', (${familiesOf('hash', 1)}))
  ORDER BY n.nspname COLLATE "C", o.oprname COLLATE "C", pg_catalog.format_type(o.oprleft, NULL) COLLATE "C",
           pg_catalog.format_type(o.oprright, NULL) COLLATE "C", u."collation"::pg_catalog.regcollation::text COLLATE "C"), '[]')::text AS result
FROM json_to_recordset($1::json) AS u(operator oid, "collation" oid)
JOIN pg_catalog.pg_operator o ON o.oid = u.operator
JOIN pg_catalog.pg_namespace n ON n.oid = o.oprnamespace
WHERE o.oprname = '='`;

function familiesOf(method: 'btree' | 'hash', strategy: number): string {
  return `SELECT coalesce(json_agg(fn.nspname || '.' || f.opfname ORDER BY fn.nspname COLLATE "C", f.opfname COLLATE "C"), '[]')
          FROM pg_catalog.pg_amop a
          JOIN pg_catalog.pg_opfamily f ON f.oid = a.amopfamily
          JOIN pg_catalog.pg_am m ON m.oid = f.opfmethod AND m.amname = '${method}'
          JOIN pg_catalog.pg_namespace fn ON fn.oid = f.opfnamespace
          WHERE a.amopopr = o.oid AND a.amopstrategy = ${strategy}`;
}

/** $1: oids of functions, $2: oids of operators, as JSON arrays. */
export const functionsQuery = `
SELECT coalesce(json_agg(DISTINCT jsonb_build_object(
  'schema', n.nspname,
  'name', p.proname,
  'volatility', CASE p.provolatile WHEN 'i' THEN 'immutable' WHEN 's' THEN 'stable' ELSE 'volatile' END,
  'aggregate', p.prokind = 'a',
  'window', p.prokind = 'w',
  'returnsSet', p.proretset,
  'types', (SELECT jsonb_agg(t::oid::bigint) FROM unnest(p.proargtypes::oid[] || p.prorettype) t))), '[]')::text AS result
FROM pg_catalog.pg_proc p JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
WHERE p.oid IN (SELECT value::oid FROM json_array_elements_text($1::json))
   OR p.oid IN (SELECT f.oid FROM json_array_elements_text($1::json)
                JOIN pg_catalog.pg_aggregate a ON a.aggfnoid = value::oid AND a.aggfnoid >= 16384
                CROSS JOIN LATERAL (VALUES
                  (a.aggtransfn::oid), (a.aggfinalfn), (a.aggcombinefn), (a.aggserialfn), (a.aggdeserialfn),
                  (a.aggmtransfn), (a.aggminvtransfn), (a.aggmfinalfn)) AS f (oid))
   OR p.oid IN (SELECT o.oprcode FROM pg_catalog.pg_operator o
                WHERE o.oid IN (SELECT value::oid FROM json_array_elements_text($2::json)))`;

/** $1: oids of collations, $2: oids of operators, as JSON arrays. */
export const comparingQuery = `
SELECT json_build_object(
  'inexact', (SELECT json_agg(json_build_object('schema', n.nspname, 'name', c.collname) ORDER BY n.nspname, c.collname)
              FROM pg_catalog.pg_collation c JOIN pg_catalog.pg_namespace n ON n.oid = c.collnamespace
              WHERE c.oid IN (SELECT value::oid FROM json_array_elements_text($1::json)) AND NOT c.collisdeterministic),
  'gin', EXISTS (SELECT FROM pg_catalog.pg_amop a JOIN pg_catalog.pg_am m ON m.oid = a.amopmethod AND m.amname = 'gin'
                 WHERE a.amopopr IN (SELECT value::oid FROM json_array_elements_text($2::json)))
)::text AS result`;

/** $1: oids of types as a JSON array. */
export const typesQuery = `
WITH RECURSIVE part AS (
  SELECT DISTINCT value::oid AS top, value::oid AS oid FROM json_array_elements_text($1::json)
  UNION
  SELECT part.top, inner_type.oid
  FROM part JOIN pg_catalog.pg_type t ON t.oid = part.oid
  CROSS JOIN LATERAL (
    SELECT t.typelem AS oid WHERE t.typelem <> 0 AND t.typcategory = 'A'
    UNION ALL SELECT t.typbasetype WHERE t.typbasetype <> 0
    UNION ALL SELECT a.atttypid FROM pg_catalog.pg_attribute a
              WHERE a.attrelid = t.typrelid AND t.typrelid <> 0 AND a.attnum > 0 AND NOT a.attisdropped
    UNION ALL SELECT r.rngsubtype FROM pg_catalog.pg_range r WHERE r.rngtypid = t.oid OR r.rngmultitypid = t.oid
  ) inner_type
), basic AS (
  -- a domain's base, at any depth
  SELECT DISTINCT part.oid AS top, part.oid FROM part
  UNION
  SELECT basic.top, t.typbasetype FROM basic JOIN pg_catalog.pg_type t ON t.oid = basic.oid WHERE t.typbasetype <> 0
), kind AS MATERIALIZED (
  -- what operator classes of a type are declared for: itself, or what it is a kind of
  SELECT b.top, t.oid AS type, declared.oid <> t.oid AS wider, declared.oid
  FROM basic b
  JOIN pg_catalog.pg_type t ON t.oid = b.oid AND t.typbasetype = 0
  CROSS JOIN LATERAL (
    SELECT t.oid
    UNION ALL SELECT 'pg_catalog.anyarray'::pg_catalog.regtype WHERE t.typcategory = 'A' AND t.typelem <> 0
    UNION ALL SELECT 'pg_catalog.anyenum'::pg_catalog.regtype WHERE t.typtype = 'e'
    UNION ALL SELECT 'pg_catalog.anyrange'::pg_catalog.regtype WHERE t.typtype = 'r'
    UNION ALL SELECT 'pg_catalog.anymultirange'::pg_catalog.regtype WHERE t.typtype = 'm'
    UNION ALL SELECT 'pg_catalog.record'::pg_catalog.regtype WHERE t.typtype = 'c'
    UNION ALL SELECT 'pg_catalog.text'::pg_catalog.regtype WHERE t.oid = 'pg_catalog.varchar'::pg_catalog.regtype
  ) declared
), classed AS (
  -- the default operator classes of each type: its own, or those of what it is a kind of
  SELECT k.top, m.amname, c.opcfamily, eq.amopopr AS equality, fn.nspname || '.' || f.opfname AS family,
         EXISTS (SELECT FROM pg_catalog.pg_amproc p
                 WHERE p.amprocfamily = c.opcfamily AND p.amproclefttype = c.opcintype
                   AND p.amprocrighttype = c.opcintype AND p.amprocnum = 2) AS extended
  FROM kind k
  JOIN pg_catalog.pg_opclass c ON c.opcdefault AND c.opcintype = k.oid
       AND NOT (k.wider AND EXISTS (
         SELECT FROM pg_catalog.pg_opclass o WHERE o.opcdefault AND o.opcmethod = c.opcmethod AND o.opcintype = k.type))
  JOIN pg_catalog.pg_am m ON m.oid = c.opcmethod AND m.amname IN ('btree', 'hash')
  JOIN pg_catalog.pg_opfamily f ON f.oid = c.opcfamily
  JOIN pg_catalog.pg_namespace fn ON fn.oid = f.opfnamespace
  JOIN pg_catalog.pg_amop eq ON eq.amopfamily = c.opcfamily AND eq.amoplefttype = c.opcintype
       AND eq.amoprighttype = c.opcintype AND eq.amopstrategy = CASE m.amname WHEN 'btree' THEN 3 ELSE 1 END
), hashed AS (
  SELECT h.top, h.family FROM classed h JOIN classed b ON b.top = h.top AND b.amname = 'btree' AND b.equality = h.equality
  WHERE h.amname = 'hash' AND h.extended
), named AS (
  SELECT part.top, pg_catalog.format_type(part.top, NULL) AS name, pg_catalog.format_type(part.oid, NULL) AS leaf,
         t.typtype, t.typcategory
  FROM part JOIN pg_catalog.pg_type t ON t.oid = part.oid
)
SELECT coalesce(json_object_agg(s.top::bigint, json_build_object(
  'name', s.name,
  'leaves', s.leaves,
  'array', t.typcategory = 'A',
  'base', (SELECT pg_catalog.format_type(u.oid, NULL) FROM basic b JOIN pg_catalog.pg_type u ON u.oid = b.oid
           WHERE b.top = t.oid AND t.typbasetype <> 0 AND u.typbasetype = 0),
  'composite', EXISTS (SELECT FROM basic b JOIN pg_catalog.pg_type u ON u.oid = b.oid
                       WHERE b.top = t.oid AND u.typtype = 'c'),
  'btree', (SELECT c.family FROM classed c WHERE c.top = t.oid AND c.amname = 'btree'),
  'hash', (SELECT h.family FROM hashed h WHERE h.top = t.oid AND NOT EXISTS (
             SELECT FROM part WHERE part.top = t.oid AND NOT EXISTS (SELECT FROM hashed i WHERE i.top = part.oid))),
  'equality', coalesce(
    (SELECT n.nspname
     FROM pg_catalog.pg_opclass c
     JOIN pg_catalog.pg_am m ON m.oid = c.opcmethod AND m.amname = 'btree'
     JOIN pg_catalog.pg_amop a ON a.amopfamily = c.opcfamily AND a.amopstrategy = 3
          AND a.amoplefttype = c.opcintype AND a.amoprighttype = c.opcintype
     JOIN pg_catalog.pg_operator o ON o.oid = a.amopopr
     JOIN pg_catalog.pg_namespace n ON n.oid = o.oprnamespace
     WHERE c.opcdefault AND c.opcintype = t.oid),
    (SELECT 'pg_catalog' FROM pg_catalog.pg_type u
     WHERE u.oid = CASE WHEN t.typbasetype <> 0 THEN t.typbasetype WHEN t.typcategory = 'A' THEN t.typelem ELSE t.oid END
       AND (u.typcategory IN ('S', 'E', 'R') OR EXISTS (
         SELECT FROM pg_catalog.pg_opclass c JOIN pg_catalog.pg_am m ON m.oid = c.opcmethod AND m.amname = 'btree'
         WHERE c.opcdefault AND c.opcintype = u.oid)))),
  'labels', (SELECT json_agg(e.enumlabel ORDER BY e.enumsortorder) FROM pg_catalog.pg_enum e WHERE e.enumtypid = t.oid)
  )), '{}')::text AS result
FROM (
  SELECT top, name, coalesce(json_agg(DISTINCT leaf) FILTER (WHERE typtype NOT IN ('c', 'd', 'r', 'm') AND typcategory <> 'A'),
                             '[]') AS leaves
  FROM named GROUP BY top, name
) s JOIN pg_catalog.pg_type t ON t.oid = s.top`;

/** $1: oid of the probing view. */
export const outputQuery = `
SELECT json_build_object(
  'canonical', pg_catalog.pg_get_viewdef($1::oid),
  'action', (SELECT r.ev_action::text FROM pg_catalog.pg_rewrite r WHERE r.ev_class = $1::oid),
  'serverVersion', pg_catalog.current_setting('server_version_num')::int,
  'lz4', EXISTS (SELECT FROM pg_catalog.pg_settings s
                 WHERE s.name = 'default_toast_compression' AND 'lz4' = ANY (s.enumvals)),
  'citus', pg_catalog.to_regclass('pg_catalog.pg_dist_partition') IS NOT NULL,
  'columns', (
    SELECT json_agg(json_build_object(
      'name', a.attname, 'type', pg_catalog.format_type(a.atttypid, a.atttypmod), 'typeOid', a.atttypid::bigint,
      'collation', (SELECT json_build_object('schema', n.nspname, 'name', c.collname)
                    FROM pg_catalog.pg_collation c JOIN pg_catalog.pg_namespace n ON n.oid = c.collnamespace
                    JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
                    WHERE c.oid = a.attcollation AND a.attcollation <> t.typcollation)) ORDER BY a.attnum)
    FROM pg_catalog.pg_attribute a WHERE a.attrelid = $1::oid AND a.attnum > 0)
)::text AS result`;

/**
 * Where `jsonb_ivm_patch` is: a function that documents will be handed to, so only the extension's own, or one that
 * belongs to this role or to a superuser.
 */
export const patchQuery = `
SELECT (
  SELECT json_build_object('schema', n.nspname, 'kind', CASE WHEN x.oid IS NULL THEN 'portable' ELSE 'extension' END)
  FROM pg_catalog.pg_proc p
  JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
  JOIN pg_catalog.pg_roles o ON o.oid = p.proowner
  LEFT JOIN pg_catalog.pg_depend d
    ON d.classid = 'pg_catalog.pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e'
       AND d.refclassid = 'pg_catalog.pg_extension'::regclass
  LEFT JOIN pg_catalog.pg_extension x ON x.oid = d.refobjid AND x.extname = 'jsonb_ivm'
  WHERE p.proname = 'jsonb_ivm_patch'
    AND pg_catalog.pg_get_function_identity_arguments(p.oid) ~ '^\\w+ jsonb, \\w+ jsonb$'
    AND (x.oid IS NOT NULL OR o.rolsuper OR o.rolname = current_user)
  ORDER BY x.oid IS NULL, n.nspname COLLATE "C" LIMIT 1
)::text AS result`;
