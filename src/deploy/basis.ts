import type { RelationName } from '../base/names.js';
import { analysisSettings } from '../catalog/introspect.js';
import { policiesByOwner, viewOption } from '../catalog/plain-views.js';
import type { Driver } from '../db/driver.js';
import { objectNames, registrySchema } from '../emit/context/objects.js';
import { quoteLiteral, quoteQualified } from '../sql/quote.js';
import { withSettings } from './settings.js';

/**
 * What the documents of a view rest on beside rows: definitions that the compiler relied on, and those that say what a
 * row looks like as JSON. Nobody is told when they change, so what they were is kept in the registry.
 * Tables are named as `quoteQualified` does, functions and types as the server writes them.
 */
export interface Basis {
  readonly tables: Readonly<Record<string, TableBasis>>;
  /** Functions of users that the query calls, operators' and aggregates' included. */
  readonly functions: Readonly<Record<string, Definition>>;
  /** Types of users among the values that the query reads: labels of enums, fields of composite types. */
  readonly types: Readonly<Record<string, Definition>>;
  /** Plain views whose definitions stand in the query; absent: none, as in 0.2.0. */
  readonly views?: Readonly<Record<string, Definition>>;
  readonly documents: TableBasis | null;
  /** What else the catalog remembers of them, where a definition was changed and changed back; 0.2.0 kept none. */
  readonly marks?: Marks;
}

/**
 * Rows of the catalog by what they stand for, each with the number of its object and that of the transaction that wrote it
 * last, and of columns their table; null in place of the column: all of them. They tell nothing in another cluster, which has transactions of its own, nor of another object.
 */
export interface Marks {
  readonly cluster: string;
  readonly entries: Readonly<
    Record<string, readonly [oid: number, mark: string, table: string | null, column: string | null]>
  >;
}

export interface Definition {
  readonly oid: number;
  /** The same as long as it means the same. */
  readonly definition: string;
}

/** Of a table, what concerns the columns that the query reads. */
export interface TableBasis {
  readonly oid: number;
  readonly columns: Readonly<Record<string, ColumnBasis>>;
  readonly notNull: readonly string[];
  /** Columns of its unique keys, sorted. */
  readonly keys: readonly (readonly string[])[];
  /** Foreign keys that are true of every row at the end of each statement. */
  readonly references: readonly Reference[];
  /** Partitions and inheritance children. */
  readonly parts: readonly string[];
  /** Whether it is one itself. */
  readonly inherits: boolean;
  /** Stands for the policies that decide which rows the view's owner sees; null: all. */
  readonly policies: string | null;
}

export interface ColumnBasis {
  /** Stays the same when it is renamed. */
  readonly number: number;
  readonly type: string;
  /** Of a generated column. */
  readonly expression?: string;
}

export interface Reference {
  readonly columns: readonly string[];
  readonly table: string;
  readonly keys: readonly string[];
}

const columnNames = (table: string, numbers: string): string =>
  `(SELECT coalesce(jsonb_agg(a.attname ORDER BY a.attname), '[]') FROM pg_attribute a
    WHERE a.attrelid = ${table} AND a.attnum = ANY (${numbers}))`;

/** The name of a relation as a basis has it: an SQL expression, of one for its number. */
export const relationName = (oid: string): string =>
  `(SELECT '"' || replace(n.nspname, '"', '""') || '"."' || replace(c.relname, '"', '""') || '"'
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.oid = ${oid})`;

const tableBasis = `jsonb_build_object(
    'oid', t.oid::bigint,
    'columns', (SELECT coalesce(jsonb_object_agg(a.attname, jsonb_build_object(
                         'number', a.attnum, 'type', format_type(a.atttypid, a.atttypmod))
                         || CASE WHEN a.attgenerated = '' THEN '{}' ELSE jsonb_build_object('expression',
                              (SELECT pg_get_expr(e.adbin, e.adrelid) FROM pg_attrdef e
                               WHERE e.adrelid = a.attrelid AND e.adnum = a.attnum)) END), '{}')
                FROM pg_attribute a WHERE a.attrelid = t.oid AND a.attnum = ANY (t.numbers)),
    'notNull', (SELECT coalesce(jsonb_agg(a.attname ORDER BY a.attname), '[]')
                FROM pg_attribute a WHERE a.attrelid = t.oid AND a.attnum = ANY (t.numbers) AND a.attnotnull),
    'keys', (SELECT coalesce(jsonb_agg(k.names ORDER BY k.names), '[]') FROM (
               SELECT DISTINCT ${columnNames('t.oid', '(i.indkey::int2[])[0:i.indnkeyatts - 1]')} AS names
               FROM pg_index i
               WHERE i.indrelid = t.oid AND i.indisunique AND i.indimmediate AND i.indisvalid
                 AND i.indpred IS NULL AND i.indexprs IS NULL
                 AND (i.indkey::int2[])[0:i.indnkeyatts - 1] <@ t.numbers) k),
    'references', (SELECT coalesce(jsonb_agg(r.entry ORDER BY r.entry), '[]') FROM (
                     SELECT DISTINCT jsonb_build_object('columns', ${columnNames('t.oid', 'f.conkey')},
                       'table', ${relationName('f.confrelid')}, 'keys', ${columnNames('f.confrelid', 'f.confkey')}) AS entry
                     FROM pg_constraint f
                     WHERE f.conrelid = t.oid AND f.contype = 'f' AND f.convalidated AND NOT f.condeferrable
                       AND coalesce((to_jsonb(f) ->> 'conenforced')::boolean, true) AND f.conkey <@ t.numbers) r),
    'parts', (WITH RECURSIVE below AS (
                SELECT h.inhrelid FROM pg_inherits h WHERE h.inhparent = t.oid
                UNION SELECT h.inhrelid FROM pg_inherits h JOIN below b ON h.inhparent = b.inhrelid)
              SELECT coalesce(jsonb_agg(p.name ORDER BY p.name), '[]')
              FROM (SELECT ${relationName('b.inhrelid')} AS name FROM below b) p),
    'inherits', EXISTS (SELECT FROM pg_inherits h WHERE h.inhrelid = t.oid),
    'policies', (SELECT md5(coalesce(string_agg(concat_ws(' ', p.polname, p.polcmd, p.polpermissive, p.polroles::regrole[],
                         pg_get_expr(p.polqual, p.polrelid)), ';' ORDER BY p.polname), ''))
                 FROM pg_class c JOIN pg_class v ON v.oid = query JOIN pg_roles o ON o.oid = v.relowner
                 LEFT JOIN pg_policy p ON p.polrelid = c.oid
                 WHERE c.oid = t.oid AND c.relrowsecurity AND NOT o.rolsuper AND NOT o.rolbypassrls
                   AND (c.relforcerowsecurity OR NOT pg_has_role(o.oid, c.relowner, 'USAGE'))
                 HAVING count(*) > 0))`;

/** Each row: what it stands for, the number of its object, and its mark. */
const marks = `
  SELECT format('column "%s" of %s', a.attname, ${relationName('t.oid')}) AS name, t.oid, a.xmin::text AS mark,
    ${relationName('t.oid')} AS of, a.attname AS part
  FROM tables t JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = ANY (t.numbers)
  UNION ALL SELECT format('the list of columns of %s', ${relationName('t.oid')}), t.oid, c.relnatts::text, ${relationName('t.oid')}, NULL
  FROM tables t CROSS JOIN text x JOIN pg_class c ON c.oid = t.oid WHERE x.whole_rows
  UNION ALL SELECT format('the part %s of %s', ${relationName('h.inhrelid')}, ${relationName('h.inhparent')}), h.inhrelid, h.xmin::text, NULL, NULL
  FROM parts p JOIN pg_inherits h ON h.inhparent = p.oid
  UNION ALL SELECT format('the trigger "%s" on %s', g.tgname, ${relationName('g.tgrelid')}), g.oid, g.xmin::text, NULL, NULL
  FROM parts p JOIN pg_trigger g ON g.tgrelid = p.oid JOIN pg_proc f ON f.oid = g.tgfoid JOIN pg_namespace n ON n.oid = f.pronamespace
  WHERE n.nspname = '${registrySchema}' OR f.proname = 'jsonb_ivm_maintain'
  UNION ALL SELECT format('function %s', p.oid::regprocedure), p.oid, concat_ws(' ', p.xmin, a.xmin), NULL, NULL
  FROM pg_proc p LEFT JOIN pg_aggregate a ON a.aggfnoid = p.oid WHERE p.oid >= 16384 AND p.oid IN (SELECT c.oid FROM called c)
  UNION ALL SELECT format('label "%s" of type %s', e.enumlabel, s.name), s.oid, e.xmin::text, NULL, NULL
  FROM shown s JOIN pg_enum e ON e.enumtypid = s.oid
  UNION ALL SELECT format('field "%s" of type %s', a.attname, s.name), s.oid, a.xmin::text, NULL, NULL
  FROM shown s JOIN pg_type y ON y.oid = s.oid JOIN pg_attribute a ON a.attrelid = y.typrelid AND a.attnum > 0 AND NOT a.attisdropped
  UNION ALL SELECT format('the list of fields of type %s', s.name), s.oid, c.relnatts::text, NULL, NULL
  FROM shown s JOIN pg_type y ON y.oid = s.oid JOIN pg_class c ON c.oid = y.typrelid`;

/**
 * What looks up a view's basis, given its query, its documents and the plain views that its plan names; null when the query
 * is gone. Of a plain view that is not there any more, it tells nothing. The text of the query shows whether it takes whole rows: then all columns of its tables count as read.
 */
const basisQuery = `WITH RECURSIVE used AS (
  SELECT DISTINCT d.refclassid AS class, d.refobjid AS oid, d.refobjsubid::int2 AS number
  FROM pg_rewrite r JOIN pg_depend d ON d.classid = 'pg_rewrite'::regclass AND d.objid = r.oid
  WHERE r.ev_class = query AND NOT (d.refclassid = 'pg_class'::regclass AND d.refobjid = query)
), text AS MATERIALIZED (
  SELECT strpos(pg_get_viewdef(query), '.*') > 0 AS whole_rows
), read AS (
  SELECT a.attrelid AS oid, a.attnum AS number, a.atttypid AS type
  FROM used u CROSS JOIN text t
  JOIN pg_attribute a ON a.attrelid = u.oid AND a.attnum > 0 AND NOT a.attisdropped
    AND (a.attnum = u.number OR t.whole_rows)
  WHERE u.class = 'pg_class'::regclass
), called AS (
  SELECT u.oid FROM used u WHERE u.class = 'pg_proc'::regclass
  UNION SELECT o.oprcode FROM used u JOIN pg_operator o ON o.oid = u.oid WHERE u.class = 'pg_operator'::regclass
  UNION SELECT f.oid FROM called c JOIN pg_aggregate a ON a.aggfnoid = c.oid
        CROSS JOIN LATERAL (VALUES (a.aggtransfn::oid), (a.aggfinalfn::oid)) f (oid)
), value AS (
  SELECT r.type AS oid FROM read r
  UNION SELECT u.oid FROM used u WHERE u.class = 'pg_type'::regclass
  UNION SELECT part.oid FROM value v JOIN pg_type y ON y.oid = v.oid
        CROSS JOIN LATERAL (
          SELECT y.typelem AS oid WHERE y.typelem <> 0
          UNION ALL SELECT y.typbasetype WHERE y.typbasetype <> 0
          UNION ALL SELECT a.atttypid FROM pg_attribute a
                    WHERE a.attrelid = y.typrelid AND y.typrelid <> 0 AND a.attnum > 0 AND NOT a.attisdropped) part
), shown AS (
  SELECT y.oid, y.oid::regtype::text AS name,
    CASE y.typtype
      WHEN 'e' THEN (SELECT jsonb_agg(e.enumlabel ORDER BY e.enumsortorder) FROM pg_enum e WHERE e.enumtypid = y.oid)
      WHEN 'c' THEN (SELECT jsonb_agg(jsonb_build_array(a.attname, format_type(a.atttypid, a.atttypmod)) ORDER BY a.attnum)
                     FROM pg_attribute a WHERE a.attrelid = y.typrelid AND a.attnum > 0 AND NOT a.attisdropped)
    END::text AS definition
  FROM value v JOIN pg_type y ON y.oid = v.oid WHERE y.oid >= 16384 AND y.typtype IN ('e', 'c')
), tables AS (
  SELECT c.oid, array(SELECT DISTINCT r.number FROM read r WHERE r.oid = c.oid) AS numbers
  FROM pg_class c WHERE c.oid IN (SELECT u.oid FROM used u WHERE u.class = 'pg_class'::regclass)
), parts AS (
  SELECT t.oid FROM tables t UNION SELECT h.inhrelid FROM pg_inherits h JOIN parts p ON h.inhparent = p.oid
), marks AS (${marks}
)
SELECT jsonb_build_object(
  'tables', (SELECT coalesce(jsonb_object_agg(${relationName('t.oid')}, ${tableBasis}), '{}') FROM tables t),
  'functions', (SELECT coalesce(jsonb_object_agg(p.oid::regprocedure::text, jsonb_build_object('oid', p.oid::bigint,
                  'definition', md5(CASE p.prokind WHEN 'a' THEN concat_ws(' ', a.aggtransfn::regprocedure,
                                      a.aggfinalfn::regprocedure, a.agginitval) ELSE pg_get_functiondef(p.oid) END))), '{}')
                FROM pg_proc p LEFT JOIN pg_aggregate a ON a.aggfnoid = p.oid
                WHERE p.oid >= 16384 AND p.oid IN (SELECT c.oid FROM called c)),
  'types', (SELECT coalesce(jsonb_object_agg(s.name, jsonb_build_object('oid', s.oid::bigint, 'definition', s.definition)), '{}')
            FROM shown s),
  'views', (SELECT coalesce(jsonb_object_agg(${relationName('k.oid')}, jsonb_build_object('oid', k.oid::bigint, 'definition',
              md5(concat_ws(' ', ${viewOption('k.oid', 'security_barrier')}, ${policiesByOwner('k.oid', 'SELECT q.relowner FROM pg_class q WHERE q.oid = query')},
                pg_get_viewdef(k.oid))))), '{}')
            FROM jsonb_to_recordset(views) AS w(schema text, name text)
            JOIN pg_namespace n ON n.nspname = w.schema
            JOIN pg_class k ON k.relnamespace = n.oid AND k.relname = w.name AND k.relkind = 'v'),
  'documents', (SELECT ${tableBasis} FROM (
                  SELECT documents::oid AS oid, array(SELECT a.attnum FROM pg_attribute a
                    WHERE a.attrelid = documents AND a.attnum > 0 AND NOT a.attisdropped) AS numbers) t
                WHERE documents IS NOT NULL),
  'marks', jsonb_build_object(
    'cluster', (SELECT concat_ws(' ', s.system_identifier, d.oid)
                FROM pg_control_system() s CROSS JOIN pg_database d WHERE d.datname = current_database()),
    'entries', (SELECT coalesce(jsonb_object_agg(m.name, jsonb_build_array(m.oid::bigint, m.mark, m.of, m.part)), '{}') FROM marks m)))
WHERE EXISTS (SELECT FROM pg_rewrite r WHERE r.ev_class = query)`;

/** The same as a function of the registry. */
export const basisFunction = `CREATE FUNCTION ${registrySchema}.basis(query regclass, documents regclass, views jsonb) RETURNS jsonb
LANGUAGE sql STABLE
SET search_path = pg_catalog, pg_temp
${Object.entries(analysisSettings)
  .map(([name, value]) => `SET ${name} = ${quoteLiteral(value)}`)
  .join('\n')}
AS $body$
${basisQuery}
$body$`;

/** The name of the plain view that holds a view's query, quoted. */
export function queryName(view: RelationName): string {
  return quoteQualified(objectNames(view).query);
}

/** The basis of a view as it is now, as an SQL expression of type jsonb. `views`: the plain views that its plan names. */
export function basisOf(view: RelationName, views: readonly RelationName[] = []): string {
  const { query, documents } = objectNames(view);
  const [first, second] = [query, documents].map(
    (name) => `pg_catalog.to_regclass(${quoteLiteral(quoteQualified(name))})`,
  );
  return `${registrySchema}.basis(${first}, ${second}, ${quoteLiteral(JSON.stringify(views))})`;
}

/**
 * The basis of a view as it is now; null when its query is gone. The registry's function is not called: whoever looks need
 * not trust its owner.
 */
export async function readBasis(
  driver: Driver,
  view: RelationName,
  views: readonly RelationName[] = [],
): Promise<Basis | null> {
  const { query, documents } = objectNames(view);
  const [row] = await driver.transaction((inside) =>
    withSettings(inside, { ...analysisSettings, search_path: 'pg_catalog, pg_temp' }, () =>
      inside.query<{ basis: Basis | null }>(
        `SELECT b.basis FROM (SELECT to_regclass($1) AS query, to_regclass($2) AS documents, $3::jsonb AS views) AS p
         CROSS JOIN LATERAL (${basisQuery}) AS b (basis)`,
        [quoteQualified(query), quoteQualified(documents), JSON.stringify(views)],
      ),
    ),
  );
  return row?.basis ?? null;
}
