import { JsonbIvmError } from '../base/errors.js';
import { type RelationName, sameRelation } from '../base/names.js';
import type { Driver, Row } from '../db/driver.js';
import { registrySchema } from '../emit/context/objects.js';
import type { Plan } from '../plan/plan.js';
import { quoteLiteral } from '../sql/quote.js';
import { type Basis, basisFunction, basisOf, queryName } from './basis.js';
import { followDefinitions, logStatements } from './definition-log.js';
import { asPlainTables } from './plain-tables.js';

/** Layout of the registry that this version of the program reads and writes. */
const registryVersion = 3;

const schema = registrySchema;

/** What monitoring may read: which views there are, their texts and plans. No document, and nothing is run. */
const monitorGrants = [
  `GRANT USAGE ON SCHEMA ${schema} TO pg_monitor`,
  `GRANT SELECT ON ${schema}.view, ${schema}.definition TO pg_monitor`,
];

/** The registry: one row for each view. */
const installation = [
  `CREATE SCHEMA IF NOT EXISTS ${schema}`,
  `COMMENT ON SCHEMA ${schema} IS 'document views kept by jsonb_ivm; layout ${registryVersion}'`,
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
  basisFunction,
  `COMMENT ON FUNCTION ${schema}.basis(regclass, regclass) IS 'definitions that the documents of a view rest on'`,
  `REVOKE ALL ON FUNCTION ${schema}.basis(regclass, regclass) FROM PUBLIC`,
];

/** A view as the registry holds it. */
export interface RegisteredView {
  readonly name: RelationName;
  readonly source: string;
  readonly hash: string;
  readonly version: string;
  readonly allowFull: boolean;
  /** The search path that the source's names were resolved by. */
  readonly searchPath: string;
  readonly plan: Plan;
  /** What the documents rested on when the view was created or last replaced. */
  readonly basis: Basis | null;
  /** What they have rested on since, in order, where that is known. */
  readonly definitions: readonly Basis[] | null;
  /** What removes everything of the view but its document table. */
  readonly dropStatements: readonly string[];
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly updatedAt: string;
}

interface RegistryState {
  readonly present: boolean;
  readonly comment: string | null;
  readonly owner: string;
  readonly trusted: boolean;
  /** It is read by monitoring, which trusts nobody: as a table, with nothing in it that would run. */
  readonly monitored: boolean;
}

/**
 * Whether the database has a registry. Throws when it is of another layout than this program's, or when its schema
 * belongs to someone whom this role has no reason to trust: what is in there is run with this role's rights. A role of
 * monitoring may look at it all the same.
 */
export async function hasRegistry(driver: Driver, use: 'work' | 'look' = 'work'): Promise<boolean> {
  const state = await readState(driver);
  if (state === undefined) return false;
  if (!state.trusted && !(use === 'look' && state.monitored)) {
    throw new JsonbIvmError({
      code: 'REGISTRY_OWNER',
      message: `schema "${schema}" belongs to "${state.owner}", of which this role is no member`,
      hint: 'connect as that role if it is the one that creates views here; if it is not, have the schema dropped',
    });
  }
  if (!state.present) return false;
  if (state.comment === null) return true; // restored from a dump without comments
  const layout = /layout (\d+)/.exec(state.comment)?.[1];
  if (Number(layout) === registryVersion) return true;
  throw new JsonbIvmError({
    code: 'REGISTRY_VERSION',
    message: `the registry in schema "${schema}" has layout ${layout ?? 'unknown'}, this program works with ${registryVersion}`,
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
            pg_catalog.obj_description(n.oid, 'pg_namespace') AS comment,
            o.rolname AS owner, o.rolsuper OR o.oid IN (SELECT mine.oid FROM mine) AS trusted,
            pg_catalog.pg_has_role('pg_monitor', 'USAGE')
              AND NOT (SELECT r.rolsuper FROM pg_catalog.pg_roles r WHERE r.rolname = current_user) AS monitored
     FROM pg_catalog.pg_namespace n JOIN pg_catalog.pg_roles o ON o.oid = n.nspowner
     WHERE n.nspname = '${schema}'`,
  );
  return row;
}

/** What creates the registry where there is none, and has definitions followed where that can be. */
export async function registryStatements(driver: Driver): Promise<readonly string[]> {
  return [...((await hasRegistry(driver)) ? [] : installation), ...(await followDefinitions(driver))];
}

const selection = `SELECT pg_catalog.json_build_object(
  'name', pg_catalog.json_build_object('schema', v.schema_name, 'name', v.view_name),
  'source', v.source, 'hash', v.hash, 'version', v.version, 'allowFull', v.allow_full, 'searchPath', v.search_path,
  'plan', v.plan, 'basis', v.basis,
  'definitions', (SELECT pg_catalog.json_agg(d.basis ORDER BY d.number) FROM ONLY ${schema}.definition d
                  WHERE d.schema_name = v.schema_name AND d.view_name = v.view_name),
  'dropStatements', v.drop_statements,
  'createdAt', pg_catalog.to_char(v.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
  'updatedAt', pg_catalog.to_char(v.updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
)::text AS entry FROM ONLY ${schema}.view v`;

const registryTables = [
  { schema, name: 'view' },
  { schema, name: 'definition' },
];

/** All views, by schema and name. */
export async function readViews(driver: Driver): Promise<RegisteredView[]> {
  if (!(await hasRegistry(driver, 'look'))) return [];
  const order = 'ORDER BY v.schema_name COLLATE "C", v.view_name COLLATE "C"';
  const rows = await asPlainTables(driver, registryTables, (inside) =>
    inside.query<{ entry: string }>(`${selection} ${order}`),
  );
  return rows.map(({ entry }) => JSON.parse(entry) as RegisteredView);
}

export async function findView(driver: Driver, name: RelationName): Promise<RegisteredView | undefined> {
  if (!(await hasRegistry(driver))) return undefined;
  const query = `${selection} WHERE v.schema_name = $1 AND v.view_name = $2`;
  const [row] = await driver.query<{ entry: string }>(query, [name.schema, name.name]);
  return row === undefined ? undefined : (JSON.parse(row.entry) as RegisteredView);
}

/** As `findView`; throws when there is no such view. */
export async function getView(driver: Driver, name: RelationName): Promise<RegisteredView> {
  const view = await findView(driver, name);
  if (view === undefined) throw viewUnknown(name);
  return view;
}

/** As `getView`, for roles of monitoring too: nothing that it says may be run. */
export async function lookAtView(driver: Driver, name: RelationName): Promise<RegisteredView> {
  const view = (await readViews(driver)).find((each) => sameRelation(each.name, name));
  if (view === undefined) throw viewUnknown(name);
  return view;
}

function viewUnknown(name: RelationName): JsonbIvmError {
  return new JsonbIvmError({
    code: 'VIEW_UNKNOWN',
    message: `there is no document view "${name.schema}"."${name.name}"`,
    hint: 'jsonb-ivm list shows the views there are',
  });
}

/** The statement that enters a view, or takes the place of its entry; its objects are there by then. */
export function saveStatement(view: Omit<RegisteredView, 'basis' | 'definitions' | 'createdAt' | 'updatedAt'>): string {
  const drops = view.dropStatements.map(quoteLiteral).join(', ');
  const values = [
    quoteLiteral(view.name.schema),
    quoteLiteral(view.name.name),
    quoteLiteral(view.source),
    quoteLiteral(view.hash),
    quoteLiteral(view.version),
    String(view.allowFull),
    quoteLiteral(view.searchPath),
    quoteLiteral(JSON.stringify(view.plan)),
    basisOf(view.name),
    quoteLiteral(queryName(view.name)),
    `ARRAY[${drops}]::text[]`,
  ];
  return `WITH forgotten AS (
  DELETE FROM ${schema}.definition
  WHERE schema_name OPERATOR(pg_catalog.=) ${values[0]} AND view_name OPERATOR(pg_catalog.=) ${values[1]}
)
INSERT INTO ${schema}.view AS v
  (schema_name, view_name, source, hash, version, allow_full, search_path, plan, basis, query_name, drop_statements)
VALUES (${values.join(', ')})
ON CONFLICT (schema_name, view_name) DO UPDATE
SET source = excluded.source, hash = excluded.hash, version = excluded.version, allow_full = excluded.allow_full,
    search_path = excluded.search_path, plan = excluded.plan, basis = excluded.basis, drop_statements = excluded.drop_statements,
    updated_at = excluded.updated_at`;
}

export async function forgetView(driver: Driver, name: RelationName): Promise<void> {
  await driver.query(`DELETE FROM ${schema}.view WHERE schema_name = $1 AND view_name = $2`, [name.schema, name.name]);
}
