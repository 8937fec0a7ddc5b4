import { compareRelations } from '../base/names.js';
import { analysisSettings } from '../catalog/introspect.js';
import type { Artifact, CompileOptions } from '../compile.js';
import type { Driver } from '../db/driver.js';
import { createDocumentIndexes, dropDocumentIndexes } from '../emit/storage.js';
import type { ViewText } from '../ir/view-text.js';
import type { Plan } from '../plan/plan.js';
import { quoteLiteral, quoteQualified } from '../sql/quote.js';
import { version } from '../version.js';
import { type RegisteredView, registryStatements, saveStatement } from './registry.js';

/** The statements that put a view in place, in groups that run under settings of their own, in one transaction. */
export interface Script {
  readonly groups: readonly ScriptGroup[];
}

interface ScriptGroup {
  readonly settings: Readonly<Record<string, string>>;
  readonly statements: readonly string[];
}

/** What creating the view takes in this database; `existing`: the view whose place it takes. */
export async function makeScript(
  driver: Driver,
  text: ViewText,
  artifact: Artifact,
  options: CompileOptions,
  existing: RegisteredView | undefined,
): Promise<Script> {
  const { documents, storage, maintenance, rewrite, drop } = artifact.parts;
  const keepsTable =
    existing !== undefined && sameColumns(existing, artifact) && (await hasDocuments(driver, existing));
  const entry = saveStatement({
    name: artifact.view,
    source: text.source.text,
    hash: artifact.hash,
    version,
    allowFull: options.allowFull ?? false,
    searchPath: await currentSearchPath(driver),
    plan: artifact.plan,
    dropStatements: drop,
  });
  const settings = { ...analysisSettings, ...text.settings, search_path: '' };
  const removal =
    existing === undefined ? [] : [...existing.dropStatements, ...(keepsTable ? [] : [dropTable(existing)])];
  const pinned = { ...settings, ...artifact.plan.settings };
  return {
    groups: [
      { settings: {}, statements: await registryStatements(driver) },
      { settings, statements: [...removal, ...locks(artifact), ...maintenance] },
      keepsTable
        ? { settings: pinned, statements: [...indexes(existing.plan, artifact.plan), rewrite] }
        : { settings: { ...pinned, ...storage }, statements: documents },
      { settings: {}, statements: [entry] },
    ],
  };
}

/** The script as text to run by hand: one transaction, and nothing of its settings outlives it. */
export function printScript({ groups }: Script): string[] {
  return [
    'BEGIN ISOLATION LEVEL READ COMMITTED',
    ...groups.flatMap(({ settings, statements }) => [...Object.entries(settings).map(setting), ...statements]),
    'COMMIT',
  ];
}

function setting([name, value]: readonly [string, string]): string {
  return `SELECT pg_catalog.set_config(${quoteLiteral(name)}, ${quoteLiteral(value)}, true)`;
}

/** What brings the indexes of a document table that is kept up to date. */
function indexes(before: Plan, after: Plan): string[] {
  return [...dropDocumentIndexes(before, after), ...createDocumentIndexes(after)];
}

/** In one order everywhere, before anything is read; creating the triggers would take the same locks one by one. */
function locks(artifact: Artifact): string[] {
  const tables = artifact.plan.tables.map(({ table }) => table).sort(compareRelations);
  return tables.map((table) => `LOCK TABLE ${quoteQualified(table)} IN SHARE ROW EXCLUSIVE MODE`);
}

function sameColumns(existing: RegisteredView, artifact: Artifact): boolean {
  const shape = ({ key, columns }: Artifact['plan']): string =>
    JSON.stringify([key, columns].map((list) => list.map(({ name, type }) => [name, type])));
  return shape(existing.plan) === shape(artifact.plan);
}

/** Whether the document table is there, with the columns and the key that it was made with. */
async function hasDocuments(driver: Driver, { name, plan }: RegisteredView): Promise<boolean> {
  const [row] = await driver.query<{ columns: string[]; key: string[] }>(
    `SELECT (SELECT pg_catalog.json_agg(a.attname || ' ' || pg_catalog.format_type(a.atttypid, a.atttypmod))
             FROM pg_catalog.pg_attribute a WHERE a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped) AS columns,
            (SELECT pg_catalog.json_agg(a.attname ORDER BY a.attnum)
             FROM pg_catalog.pg_index i JOIN pg_catalog.pg_attribute a ON a.attrelid = t.oid AND a.attnum = ANY (i.indkey)
             WHERE i.indrelid = t.oid AND i.indisprimary AND i.indimmediate) AS key
     FROM (SELECT pg_catalog.to_regclass($1) AS oid) AS t`,
    [quoteQualified(name)],
  );
  return (
    plan.columns.every(({ name, type }) => row?.columns?.includes(`${name} ${type}`)) &&
    plan.key.every(({ name }) => row?.key?.includes(name)) &&
    plan.key.length === row?.key?.length
  );
}

export function dropTable({ name }: RegisteredView): string {
  return `DROP TABLE IF EXISTS ${quoteQualified(name)}`;
}

async function currentSearchPath(driver: Driver): Promise<string> {
  const [row] = await driver.query<{ path: string }>(`SELECT pg_catalog.current_setting('search_path') AS path`);
  return row?.path ?? '';
}
