import { type Diagnostic, JsonbIvmError } from '../../base/errors.js';
import type { RelationName } from '../../base/names.js';
import type { CalledFunction } from '../../catalog/catalog.js';
import type { Driver } from '../../db/driver.js';
import { registrySchema } from '../../emit/context/objects.js';
import type { ViewText } from '../../ir/view-text.js';
import type { Plan } from '../../plan/plan.js';
import { quoteIdentifier, quoteQualified } from '../../sql/quote.js';
import { walk } from '../../sql/walk.js';

/** Rights that creating a view takes and that this role lacks, each with the GRANT that gives them. */
export async function findMissingRights(
  driver: Driver,
  { view, tables }: Plan,
  functions: readonly CalledFunction[],
): Promise<Diagnostic[]> {
  const read = tables.map(({ table: { schema, name }, columns }) => ({ schema, name, columns }));
  return findLacking(driver, view, read, functions, []);
}

/**
 * Throws `RIGHT_MISSING` where this role cannot even have the server read the query: with all rights that can be told from
 * the text, so that they can be granted at once.
 */
export async function refuseUnreachable(driver: Driver, view: RelationName, { select }: ViewText): Promise<void> {
  const { relations, functions } = namesIn(select);
  const schemas = [...new Set([...relations, ...functions].map(({ schema }) => schema))].sort();
  const lacking = await findLacking(driver, view, relations, functions, schemas);
  if (lacking.some(({ hint = '' }) => /^GRANT (?:USAGE|TEMPORARY) /.test(hint))) throw JsonbIvmError.of(lacking);
}

/** Relations and functions that the text names with their schemas. */
function namesIn(select: unknown): Record<'relations' | 'functions', RelationName[]> {
  const relations: RelationName[] = [];
  const functions: RelationName[] = [];
  walk({ SelectStmt: select }, ({ kind, fields }) => {
    if (kind === 'RangeVar' && fields.schemaname) relations.push({ schema: fields.schemaname, name: fields.relname });
    if (kind === 'FuncCall' && fields.funcname?.length === 2) {
      // biome-ignore lint/suspicious/noExplicitAny: a list of the parser's nodes, all of them names
      const [schema, name] = fields.funcname.map((part: any) => part.String?.sval);
      if (schema !== undefined && name !== undefined) functions.push({ schema, name });
    }
    return true;
  });
  return { relations, functions };
}

interface Lacking {
  readonly kind: 'TABLE' | 'SCHEMA' | 'DATABASE' | 'FUNCTION';
  readonly rights: string;
  readonly schema: string;
  readonly name: string;
  readonly role: string;
}

/**
 * Rights on columns do where all that are read are known; LOCK TABLE takes UPDATE. Partitions and inheritance children are
 * given triggers, too. A function is told by its name alone, so that one that may be executed is enough.
 */
const query = `
WITH RECURSIVE read AS (
  SELECT c.oid, c.relkind, n.oid AS namespace, r.schema, r.name, r.columns
  FROM pg_catalog.json_to_recordset($1::json) AS r (schema text, name text, columns json)
  JOIN pg_catalog.pg_namespace n ON n.nspname = r.schema
  JOIN pg_catalog.pg_class c ON c.relnamespace = n.oid AND c.relname = r.name),
part AS (
  SELECT h.inhrelid AS oid FROM read JOIN pg_catalog.pg_inherits h ON h.inhparent = read.oid
  UNION SELECT h.inhrelid FROM part JOIN pg_catalog.pg_inherits h ON h.inhparent = part.oid)
SELECT m.*, current_user AS role FROM (
  SELECT 'SCHEMA' AS kind, 'USAGE' AS rights, '' AS schema, n.nspname::text AS name
  FROM pg_catalog.json_array_elements_text($4::json) AS s (name) JOIN pg_catalog.pg_namespace n ON n.nspname = s.name
  WHERE NOT pg_catalog.has_schema_privilege(n.oid, 'USAGE')
  UNION ALL
  SELECT 'TABLE', pg_catalog.concat_ws(', ',
    CASE WHEN NOT pg_catalog.has_table_privilege(read.oid, 'SELECT') AND (read.columns IS NULL OR EXISTS (
      SELECT FROM pg_catalog.json_array_elements_text(read.columns) AS c (name)
      JOIN pg_catalog.pg_attribute a ON a.attrelid = read.oid AND a.attname = c.name
      WHERE NOT pg_catalog.has_column_privilege(read.oid, a.attnum, 'SELECT'))) THEN 'SELECT' END,
    CASE WHEN read.relkind IN ('r', 'p') AND (NOT pg_catalog.has_any_column_privilege(read.oid, 'UPDATE')
      OR NOT pg_catalog.has_table_privilege(read.oid, 'UPDATE, DELETE, TRUNCATE')) THEN 'UPDATE' END,
    CASE WHEN read.relkind IN ('r', 'p') AND NOT pg_catalog.has_table_privilege(read.oid, 'TRIGGER') THEN 'TRIGGER' END),
    read.schema, read.name
  FROM read
  UNION ALL
  SELECT 'TABLE', 'TRIGGER', n.nspname, c.relname
  FROM part JOIN pg_catalog.pg_class c ON c.oid = part.oid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind IN ('r', 'p') AND NOT pg_catalog.has_table_privilege(c.oid, 'TRIGGER')
    AND NOT EXISTS (SELECT FROM read WHERE read.oid = c.oid)
  UNION ALL
  SELECT 'FUNCTION', 'EXECUTE', n.nspname,
    pg_catalog.format('%I(%s)', p.proname, pg_catalog.pg_get_function_identity_arguments(p.oid))
  FROM pg_catalog.json_to_recordset($2::json) AS f (schema text, name text)
  JOIN pg_catalog.pg_namespace n ON n.nspname = f.schema
  JOIN pg_catalog.pg_proc p ON p.pronamespace = n.oid AND p.proname = f.name
  WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_proc o WHERE o.pronamespace = n.oid AND o.proname = f.name
                    AND pg_catalog.has_function_privilege(o.oid, 'EXECUTE'))
  UNION ALL
  SELECT 'SCHEMA', 'CREATE', '', n.nspname FROM pg_catalog.pg_namespace n
  WHERE n.nspname = $3 AND NOT pg_catalog.has_schema_privilege(n.oid, 'CREATE')
  UNION ALL
  SELECT 'DATABASE', pg_catalog.concat_ws(', ',
    CASE WHEN NOT pg_catalog.has_database_privilege(d.oid, 'TEMPORARY') THEN 'TEMPORARY' END,
    CASE WHEN NOT pg_catalog.has_database_privilege(d.oid, 'CREATE')
      AND NOT EXISTS (SELECT FROM pg_catalog.pg_namespace n WHERE n.nspname = '${registrySchema}') THEN 'CREATE' END),
    '', d.datname
  FROM pg_catalog.pg_database d WHERE d.datname = pg_catalog.current_database()) AS m
WHERE m.rights <> ''`;

async function findLacking(
  driver: Driver,
  view: RelationName,
  relations: readonly (RelationName & { readonly columns?: readonly string[] })[],
  functions: readonly RelationName[],
  schemas: readonly string[],
): Promise<Diagnostic[]> {
  const rows = await driver.query<Lacking & Record<string, unknown>>(query, [
    JSON.stringify(relations),
    JSON.stringify(functions.map(({ schema, name }) => ({ schema, name }))),
    view.schema,
    JSON.stringify(schemas),
  ]);
  const found = new Map(rows.map((lacking) => [JSON.stringify(lacking), describe(lacking)]));
  return [...found.values()];
}

function describe({ kind, rights, schema, name, role }: Lacking): Diagnostic {
  const target = {
    TABLE: () => quoteQualified({ schema, name }),
    SCHEMA: () => `SCHEMA ${quoteIdentifier(name)}`,
    DATABASE: () => `DATABASE ${quoteIdentifier(name)}`,
    FUNCTION: () => `FUNCTION ${quoteIdentifier(schema)}.${name}`,
  }[kind]();
  return {
    code: 'RIGHT_MISSING',
    severity: 'error',
    message: `role "${role}" lacks ${rights} on ${target}`,
    hint: `GRANT ${rights} ON ${target} TO ${quoteIdentifier(role)}`,
  };
}
