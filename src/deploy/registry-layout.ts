import { JsonbIvmError } from '../base/errors.js';
import type { RelationName } from '../base/names.js';
import type { Driver, Row } from '../db/driver.js';
import { registrySchema } from '../emit/context/objects.js';
import { quoteLiteral } from '../sql/quote.js';
import { basisFunction, queryName } from './basis.js';
import { followDefinitions, logStatements } from './definition-log.js';
import { compareVersions } from './functions/state.js';

/** Layouts of the registry that this version of the program reads: 2 is that of version 0.2.0. */
export type Layout = 2 | 3;

/** The one that it writes. */
export const currentLayout: Layout = 3;

const schema = registrySchema;

/** What monitoring may read: which views there are, their texts and plans. No document, and nothing is run. */
const monitorGrants = [
  `GRANT USAGE ON SCHEMA ${schema} TO pg_monitor`,
  `GRANT SELECT ON ${schema}.view, ${schema}.definition TO pg_monitor`,
];

const layoutComment = `COMMENT ON SCHEMA ${schema} IS 'document views kept by jsonb_ivm; layout ${currentLayout}'`;

const basisStatements = [
  basisFunction,
  `COMMENT ON FUNCTION ${schema}.basis(regclass, regclass) IS 'definitions that the documents of a view rest on'`,
  `REVOKE ALL ON FUNCTION ${schema}.basis(regclass, regclass) FROM PUBLIC`,
];

/** The registry: one row for each view. */
const installation = [
  `CREATE SCHEMA IF NOT EXISTS ${schema}`,
  layoutComment,
  `CREATE TABLE ${schema}.view (
  schema_name text NOT NULL,
  view_name text NOT NULL,
  source text NOT NULL,
  hash text NOT NULL,
  version text NOT NULL,
  allow_full boolean NOT NULL,
  search_path text NOT NULL,
  plan jsonb NOT NULL,
  basis jsonb,
  query_name text NOT NULL,
  drop_statements text[] NOT NULL,
  created_at timestamptz NOT NULL DEFAULT pg_catalog.now(),
  updated_at timestamptz NOT NULL DEFAULT pg_catalog.now(),
  PRIMARY KEY (schema_name, view_name)
)`,
  `COMMENT ON TABLE ${schema}.view IS 'one row for each document view'`,
  ...logStatements,
  ...monitorGrants,
  ...basisStatements,
];

/** The function that locks values that link rows, which views of version 0.2.0 call. */
export const lockEdge = `${schema}.lock_edge(bigint, text[], boolean)`;

interface RegistryState {
  readonly present: boolean;
  /** It has a table that only the current layout has. */
  readonly current: boolean;
  readonly comment: string | null;
  readonly owner: string;
  readonly trusted: boolean;
  /** It is read by monitoring, which trusts nobody: as a table, with nothing in it that would run. */
  readonly monitored: boolean;
}

/**
 * The layout of the database's registry; undefined where there is none. Throws when it is one that this program does not
 * read, or when its schema belongs to someone whom this role has no reason to trust: what is in there is run with this
 * role's rights. A role of monitoring may look at it all the same.
 */
export async function readLayout(driver: Driver, use: 'work' | 'look' = 'work'): Promise<Layout | undefined> {
  const state = await readState(driver);
  if (state === undefined) return undefined;
  if (!state.trusted && !(use === 'look' && state.monitored)) {
    throw new JsonbIvmError({
      code: 'REGISTRY_OWNER',
      message: `schema "${schema}" belongs to "${state.owner}", of which this role is no member`,
      hint: 'connect as that role if it is the one that creates views here; if it is not, have the schema dropped',
    });
  }
  return state.present ? layoutOf(state) : undefined;
}

/** A database that was restored from a dump without comments shows it by its tables. */
function layoutOf({ comment, current }: RegistryState): Layout {
  if (comment === null) return current ? 3 : 2;
  const layout = /layout (\d+)/.exec(comment)?.[1];
  if (layout === '2' || layout === '3') return layout === '3' ? 3 : 2;
  throw new JsonbIvmError({
    code: 'REGISTRY_VERSION',
    message: `the registry in schema "${schema}" has layout ${layout ?? 'unknown'}, this program works with ${currentLayout}`,
    hint: 'use the version of jsonb-ivm that created the registry',
  });
}

/** Superusers count as members of those roles alone that were granted to them. */
async function readState(driver: Driver): Promise<RegistryState | undefined> {
  const [row] = await driver.query<RegistryState & Row>(
    `WITH RECURSIVE mine AS (
       SELECT r.oid FROM pg_catalog.pg_roles r WHERE r.rolname = current_user
       UNION SELECT m.roleid FROM pg_catalog.pg_auth_members m JOIN mine ON mine.oid = m.member)
     SELECT EXISTS (SELECT FROM pg_catalog.pg_class c WHERE c.relnamespace = n.oid AND c.relname = 'view') AS present,
            EXISTS (SELECT FROM pg_catalog.pg_class c WHERE c.relnamespace = n.oid AND c.relname = 'definition') AS current,
            pg_catalog.obj_description(n.oid, 'pg_namespace') AS comment,
            o.rolname AS owner, o.rolsuper OR o.oid IN (SELECT mine.oid FROM mine) AS trusted,
            pg_catalog.pg_has_role('pg_monitor', 'USAGE')
              AND NOT (SELECT r.rolsuper FROM pg_catalog.pg_roles r WHERE r.rolname = current_user) AS monitored
     FROM pg_catalog.pg_namespace n JOIN pg_catalog.pg_roles o ON o.oid = n.nspowner
     WHERE n.nspname = '${schema}'`,
  );
  return row;
}

/** What makes the registry, or one of an earlier layout the current one, and has definitions followed where that can be. */
export async function registryStatements(driver: Driver): Promise<readonly string[]> {
  const layout = await readLayout(driver);
  const making = layout === undefined ? installation : await convertingStatements(driver, layout);
  return [...making, ...(await followDefinitions(driver))];
}

/** Makes a registry of an earlier layout the current one. */
export async function convertRegistry(driver: Driver): Promise<void> {
  const layout = await readLayout(driver);
  if (layout === undefined) return;
  for (const statement of await convertingStatements(driver, layout)) await driver.execute(statement);
}

/** Views stay as they are, and what they call too, until they are replaced. */
async function convertingStatements(driver: Driver, layout: Layout): Promise<string[]> {
  if (layout === currentLayout) return [];
  const views = await driver.query<{ schema: string; name: string }>(
    `SELECT v.schema_name AS schema, v.view_name AS name FROM ONLY ${schema}.view v ORDER BY 1, 2`,
  );
  const names = views.map((view) => `(${[view.schema, view.name, queryName(view)].map(quoteLiteral).join(', ')})`);
  const entries = `UPDATE ${schema}.view AS v
SET query_name = n.query_name
FROM (VALUES
  ${names.join(',\n  ')}
) AS n (schema_name, view_name, query_name)
WHERE v.schema_name OPERATOR(pg_catalog.=) n.schema_name AND v.view_name OPERATOR(pg_catalog.=) n.view_name`;
  return [
    `ALTER TABLE ${schema}.view ADD COLUMN query_name text`,
    ...(views.length === 0 ? [] : [entries]),
    `ALTER TABLE ${schema}.view ALTER COLUMN query_name SET NOT NULL`,
    ...logStatements,
    ...monitorGrants,
    `DROP FUNCTION ${schema}.basis(regclass, regclass)`,
    ...basisStatements,
    layoutComment,
  ];
}

/** The oldest version whose views need nothing but what is in the registry now. */
const oldestCurrent = '0.3.0';

/** Whether a view is one that version 0.2.0 made: its functions call `lock_edge`. */
export function isFormer({ version }: { readonly version: string }): boolean {
  return compareVersions(version, oldestCurrent) < 0;
}

/** What removes `lock_edge` where no view needs it, once `without` is gone or has been replaced. */
export async function withdrawingStatements(driver: Driver, without: RelationName): Promise<string[]> {
  if ((await readLayout(driver)) === undefined) return [];
  const [row] = await driver.query<{ present: boolean; versions: string[] }>(
    `SELECT pg_catalog.to_regprocedure($1) IS NOT NULL AS present,
            (SELECT coalesce(pg_catalog.json_agg(v.version), '[]') FROM ONLY ${schema}.view v
             WHERE NOT (v.schema_name = $2 AND v.view_name = $3)) AS versions`,
    [lockEdge, without.schema, without.name],
  );
  if (!row?.present || row.versions.some((version) => isFormer({ version }))) return [];
  return [`DROP FUNCTION IF EXISTS ${lockEdge}`];
}
