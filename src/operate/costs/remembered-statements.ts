import type { RelationName } from '../../base/names.js';
import type { Driver } from '../../db/driver.js';
import { quoteIdentifier } from '../../sql/quote.js';

/** What the server remembers of statements, by the extension pg_stat_statements. */
export interface RememberedStatements {
  /** ISO 8601, UTC. */
  readonly since: string;
  /** How often it has forgotten statements, as they were too many. */
  readonly forgotten: number;
  readonly ofViews: readonly StatementsOfView[];
}

/** Of those that name the documents of a view. */
export interface StatementsOfView {
  readonly view: RelationName;
  /** Calls of statements that clients sent, and that change nothing, but for what this program counts. */
  readonly reads: number;
  /** Other relations of the database read the documents: what reads those doesn't name them. */
  readonly hidden: boolean;
  /** Documents that statements of functions have written, and the write-ahead log that took: where those are tracked. */
  readonly written: number;
  readonly walBytes: number;
}

/**
 * Null where the extension isn't there, isn't loaded, or shows this role no statements of others. Its view is read only
 * where it is the extension's own, which a superuser made.
 */
export async function readRemembered(
  driver: Driver,
  views: readonly RelationName[],
): Promise<RememberedStatements | null> {
  const [extension] = await driver.query<{ schema: string }>(
    `SELECT n.nspname::text AS schema
     FROM pg_catalog.pg_extension e JOIN pg_catalog.pg_roles o ON o.oid = e.extowner AND o.rolsuper
     JOIN pg_catalog.pg_depend d ON d.refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass AND d.refobjid = e.oid
       AND d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.deptype = 'e'
     JOIN pg_catalog.pg_class c ON c.oid = d.objid AND c.relname = 'pg_stat_statements_info'
     JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
     WHERE e.extname = 'pg_stat_statements' AND pg_catalog.current_setting('pg_stat_statements.track', true) <> 'none'
       AND pg_catalog.pg_has_role('pg_read_all_stats', 'USAGE') AND pg_catalog.has_schema_privilege(n.oid, 'USAGE')`,
  );
  if (extension === undefined) return null;
  const schema = quoteIdentifier(extension.schema);
  const [info] = await driver.query<{ since: string; forgotten: string }>(
    `SELECT pg_catalog.to_char(i.stats_reset AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS since, i.dealloc::text AS forgotten
     FROM ${schema}.pg_stat_statements_info i`,
  );
  const rows = await driver.query<{ found: StatementsOfView }>(statements(schema), [
    views.map((view) => view.schema),
    views.map((view) => view.name),
  ]);
  return {
    since: info?.since ?? '',
    forgotten: Number(info?.forgotten ?? 0),
    ofViews: rows.map(({ found }) => found),
  };
}

/** Whoever names something of the same name counts, too: a view is unread only where there is no doubt. */
function statements(schema: string): string {
  const own = `s.query ~ '^SELECT count\\(\\*\\)(::int|::text)? AS count FROM '`;
  return `SELECT pg_catalog.json_build_object(
      'view', pg_catalog.json_build_object('schema', v.schema, 'name', v.name),
      'reads', coalesce(sum(s.calls) FILTER (WHERE s.toplevel AND s.query ~* '^[\\s(]*(with|select|table|declare|copy|execute|prepare)\\M' AND NOT ${own}), 0),
      'written', coalesce(sum(s.rows) FILTER (WHERE NOT s.toplevel AND s.wal_bytes > 0::numeric), 0),
      'walBytes', coalesce(sum(s.wal_bytes) FILTER (WHERE NOT s.toplevel), 0),
      'hidden', EXISTS (
        SELECT FROM pg_catalog.pg_depend d JOIN pg_catalog.pg_class c ON c.oid = d.refobjid
        JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
        WHERE d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.classid = 'pg_catalog.pg_rewrite'::pg_catalog.regclass
          AND c.relname = v.name AND n.nspname = v.schema)
    ) AS found
    FROM ROWS FROM (pg_catalog.unnest($1::text[]), pg_catalog.unnest($2::text[])) AS v (schema, name)
    LEFT JOIN ${schema}.pg_stat_statements s
      ON s.dbid = (SELECT d.oid FROM pg_catalog.pg_database d WHERE d.datname = pg_catalog.current_database())
      AND position(pg_catalog.lower(v.name) IN pg_catalog.lower(s.query)) > 0
    GROUP BY v.schema, v.name`;
}
