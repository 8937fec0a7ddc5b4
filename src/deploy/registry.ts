import { JsonbIvmError } from '../base/errors.js';
import { type RelationName, sameRelation } from '../base/names.js';
import type { Driver } from '../db/driver.js';
import { registrySchema } from '../emit/context/objects.js';
import { quoteLiteral } from '../sql/quote.js';
import { type Basis, basisOf, queryName } from './basis.js';
import type { Making } from './history-log.js';
import { asPlainTables } from './plain-tables.js';
import { currentLayout, type Layout, readLayout } from './registry-layout.js';
import type { StoredPlan } from './stored-plan.js';

const schema = registrySchema;

/** How far a view is whose documents are made while others write. */
export interface Filling {
  /** They take the place of another view's, in the same table; absent: they are the first. */
  readonly replacing?: true;
  /** They are in a table of their own, beside a view whose place they take at once when all are there. */
  readonly takes?: Taking;
  /** Documents that the filler has made, or found. */
  readonly documents: number;
  /** How many there will be, as the server estimates. */
  readonly total: number;
  /** The key up to which all are there, as a text of its type; null: none is. */
  readonly position: string | null;
  /** ISO 8601, UTC. */
  readonly started: string;
  /** The session that made the last of them: its process, and when that began. */
  readonly process: { readonly id: number; readonly began: string | null } | null;
}

/** What came of comparing all documents of a view with its query. */
export interface Verified {
  /** What it tells is of this moment or later: when it began, by the server's clock; ISO 8601, UTC. */
  readonly began: string;
  /** When it ended. */
  readonly ended: string;
  /** Documents that were there. */
  readonly documents: number;
  /** How many differed. */
  readonly differing: number;
  /** How many differed in nothing but what the query leaves to chance; they are not among those. */
  readonly byChance: number;
  /** How many of those that differed were brought up to date. */
  readonly repaired: number;
  /** The hash of the view as it was. */
  readonly hash: string;
  /** The version of the program that compared. */
  readonly version: string;
}

/** How far a comparison is that has not ended. */
export interface Verifying extends Omit<Verified, 'ended'> {
  /** Keys compared, on either side. */
  readonly checked: number;
  /** The key up to which all have been compared: its columns as texts. */
  readonly position: readonly string[] | null;
  /** Keys of the first documents that differed, in the same way. */
  readonly found: readonly (readonly string[])[];
}

/** What is known of a view from comparing it with its query. */
export interface Verifications {
  /** The last time that it was compared as a whole. */
  readonly last?: Verified | null;
  /** Under way, or interrupted. */
  readonly going?: Verifying | null;
}

/** The view whose place another takes with a table of its own, and how it does. */
export interface Taking {
  /** Its name. */
  readonly view: RelationName;
  readonly making: Making;
  readonly guard: boolean;
}

/** A view as the registry holds it. */
export interface RegisteredView {
  readonly name: RelationName;
  readonly source: string;
  readonly hash: string;
  /** Version of the program that made it as it is. */
  readonly version: string;
  readonly allowFull: boolean;
  /** The search path that the source's names were resolved by. */
  readonly searchPath: string;
  readonly plan: StoredPlan;
  /** What the documents rested on when the view was created or last replaced. */
  readonly basis: Basis | null;
  /** What they have rested on since, in order, where that is known. */
  readonly definitions: readonly Basis[] | null;
  /** What removes everything of the view but its document table. */
  readonly dropStatements: readonly string[];
  /** How far its documents have come; null: all are there. */
  readonly filling: Filling | null;
  /** Since when its documents are not maintained, as it was detached; null: they are. ISO 8601, UTC. */
  readonly detached: string | null;
  /** What came of comparing it with its query; null: it has not been. */
  readonly verification: Verifications | null;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly updatedAt: string;
}

const followed = `(SELECT pg_catalog.json_agg(d.basis ORDER BY d.number) FROM ONLY ${schema}.definition d
                  WHERE d.schema_name = v.schema_name AND d.view_name = v.view_name)`;

const selection = (layout: Layout): string => `SELECT pg_catalog.json_build_object(
  'name', pg_catalog.json_build_object('schema', v.schema_name, 'name', v.view_name),
  'source', v.source, 'hash', v.hash, 'version', v.version, 'allowFull', v.allow_full, 'searchPath', v.search_path,
  'plan', v.plan, 'basis', v.basis,
  'definitions', ${layout < currentLayout ? 'NULL' : followed},
  'dropStatements', v.drop_statements,
  'filling', ${layout < currentLayout ? 'NULL' : 'v.filling'},
  'detached', ${layout < currentLayout ? 'NULL' : `pg_catalog.to_char(v.detached_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`},
  'verification', ${layout < currentLayout ? 'NULL' : 'v.verification'},
  'createdAt', pg_catalog.to_char(v.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
  'updatedAt', pg_catalog.to_char(v.updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
)::text AS entry FROM ONLY ${schema}.view v`;

const registryTables = (layout: Layout): RelationName[] =>
  (layout < currentLayout ? ['view'] : ['view', 'definition']).map((name) => ({ schema, name }));

/** All views, by schema and name. */
export async function readViews(driver: Driver): Promise<RegisteredView[]> {
  const layout = await readLayout(driver, 'look');
  if (layout === undefined) return [];
  const order = 'ORDER BY v.schema_name COLLATE "C", v.view_name COLLATE "C"';
  const rows = await asPlainTables(driver, registryTables(layout), (inside) =>
    inside.query<{ entry: string }>(`${selection(layout)} ${order}`),
  );
  return rows.map(({ entry }) => JSON.parse(entry) as RegisteredView);
}

export async function findView(driver: Driver, name: RelationName): Promise<RegisteredView | undefined> {
  const layout = await readLayout(driver);
  if (layout === undefined) return undefined;
  const query = `${selection(layout)} WHERE v.schema_name = $1 AND v.view_name = $2`;
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

export function viewUnknown(name: RelationName): JsonbIvmError {
  return new JsonbIvmError({
    code: 'VIEW_UNKNOWN',
    message: `there is no document view "${name.schema}"."${name.name}"`,
    hint: 'jsonb-ivm list shows the views there are',
  });
}

/** What a view is entered with; `finish`: what is run when its first documents are there, if they aren't yet. */
export interface Entry
  extends Omit<RegisteredView, 'basis' | 'definitions' | 'detached' | 'verification' | 'createdAt' | 'updatedAt'> {
  readonly finish: readonly string[] | null;
}

/** The statement that enters a view, or takes the place of its entry; its objects are there by then. */
export function saveStatement(view: Entry): string {
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
    basisOf(view.name, view.plan.views),
    quoteLiteral(queryName(view.name)),
    `ARRAY[${drops}]::text[]`,
    view.filling === null ? 'NULL' : quoteLiteral(JSON.stringify(view.filling)),
    view.finish === null ? 'NULL' : `ARRAY[${view.finish.map(quoteLiteral).join(', ')}]::text[]`,
  ];
  return `WITH forgotten AS (
  DELETE FROM ${schema}.definition
  WHERE schema_name OPERATOR(pg_catalog.=) ${values[0]} AND view_name OPERATOR(pg_catalog.=) ${values[1]}
)
INSERT INTO ${schema}.view AS v
  (schema_name, view_name, source, hash, version, allow_full, search_path, plan, basis, query_name, drop_statements,
   filling, finish_statements)
VALUES (${values.join(', ')})
ON CONFLICT (schema_name, view_name) DO UPDATE
SET source = excluded.source, hash = excluded.hash, version = excluded.version, allow_full = excluded.allow_full,
    search_path = excluded.search_path, plan = excluded.plan, basis = excluded.basis, drop_statements = excluded.drop_statements,
    filling = excluded.filling, finish_statements = excluded.finish_statements, detached_at = NULL,
    updated_at = excluded.updated_at`;
}

/** The statement that gives a view another text that says the same; its documents stay as they are. */
export function rewordStatement({ schema: schemaName, name }: RelationName, source: string): string {
  return `UPDATE ONLY ${schema}.view
SET source = ${quoteLiteral(source)}, search_path = pg_catalog.current_setting('search_path'), updated_at = pg_catalog.now()
WHERE schema_name OPERATOR(pg_catalog.=) ${quoteLiteral(schemaName)}
  AND view_name OPERATOR(pg_catalog.=) ${quoteLiteral(name)}`;
}

/** The statement that takes a view's entry away. */
export function forgetStatement({ schema: schemaName, name }: RelationName): string {
  return `DELETE FROM ${schema}.view WHERE schema_name OPERATOR(pg_catalog.=) ${quoteLiteral(schemaName)} AND view_name OPERATOR(pg_catalog.=) ${quoteLiteral(name)}`;
}

export async function forgetView(driver: Driver, name: RelationName): Promise<void> {
  await driver.execute(forgetStatement(name));
}
