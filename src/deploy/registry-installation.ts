import type { Driver } from '../db/driver.js';
import { registrySchema as schema } from '../emit/context/objects.js';
import { quoteLiteral } from '../sql/quote.js';
import { basisFunction, queryName } from './basis.js';
import { followDefinitions, logStatements } from './definition-log.js';
import { flushStatements } from './flush.js';
import { beginStatement, historyStatements } from './history-log.js';
import { currentLayout, type Layout, readLayout } from './registry-layout.js';

/** What monitoring may read: which views there are, their texts and plans. No document, and nothing is run. */
const monitorGrants = [
  `GRANT USAGE ON SCHEMA ${schema} TO pg_monitor`,
  `GRANT SELECT ON ${schema}.view, ${schema}.definition, ${schema}.history TO pg_monitor`,
];

/** How far a view is whose first documents are made while others write; a view that is complete has neither. */
const fillColumns = ['filling jsonb', 'finish_statements text[]'];

const fillComments = [
  `COMMENT ON COLUMN ${schema}.view.filling IS
  'while the first documents are made: how many there are (documents), are thought to be in the end (total), the key that they go up to (position), since when (started), and by which session (process); null: all are there'`,
  `COMMENT ON COLUMN ${schema}.view.finish_statements IS 'what is run when all first documents are there'`,
];

/** What came of comparing the documents with the query; no part of what a view is. */
const verificationColumn = 'verification jsonb';

const verificationComment = `COMMENT ON COLUMN ${schema}.view.verification IS
  'what came of comparing all documents with the query the last time (last), and how far a comparison is that has not ended (going)'`;

const detachedColumn = 'detached_at timestamptz';

const detachedComment = `COMMENT ON COLUMN ${schema}.view.detached_at IS 'since when its documents are not maintained, on request; null: they are'`;

/** What the schema of a registry says of itself. */
export const layoutText = `document views kept by jsonb_ivm; layout ${currentLayout}`;

const layoutComment = `COMMENT ON SCHEMA ${schema} IS ${quoteLiteral(layoutText)}`;

const basisStatements = [
  basisFunction,
  `COMMENT ON FUNCTION ${schema}.basis(regclass, regclass, jsonb) IS 'definitions that the documents of a view rest on'`,
  `REVOKE ALL ON FUNCTION ${schema}.basis(regclass, regclass, jsonb) FROM PUBLIC`,
];

/** What makes the registry: one row for each view. */
export const installation: readonly string[] = [
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
  ${fillColumns.join(',\n  ')},
  ${verificationColumn},
  ${detachedColumn},
  created_at timestamptz NOT NULL DEFAULT pg_catalog.now(),
  updated_at timestamptz NOT NULL DEFAULT pg_catalog.now(),
  PRIMARY KEY (schema_name, view_name)
)`,
  `COMMENT ON TABLE ${schema}.view IS 'one row for each document view'`,
  ...fillComments,
  verificationComment,
  detachedComment,
  ...logStatements,
  ...historyStatements,
  ...monitorGrants,
  ...flushStatements,
  ...basisStatements,
];

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
    `ALTER TABLE ${schema}.view ${[...fillColumns, verificationColumn, detachedColumn].map((column) => `ADD COLUMN ${column}`).join(', ')}`,
    ...fillComments,
    verificationComment,
    detachedComment,
    ...logStatements,
    ...historyStatements,
    ...(views.length === 0 ? [] : [beginStatement]),
    ...monitorGrants,
    ...flushStatements,
    `DROP FUNCTION ${schema}.basis(regclass, regclass)`,
    ...basisStatements,
    layoutComment,
  ];
}
