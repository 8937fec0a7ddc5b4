import type { Diagnostic } from '../base/errors.js';
import { composeName } from '../base/names.js';
import type { Driver } from '../db/driver.js';
import { countDocuments } from '../deploy/deploy.js';
import { getView, type RegisteredView, readViews } from '../deploy/registry.js';
import { resolveName } from '../deploy/view-name.js';
import { objectNames } from '../emit/objects.js';
import { writeEvents } from '../emit/triggers.js';
import { indexMissing } from '../plan/indexes.js';
import type { MissingIndex } from '../plan/plan.js';
import { quoteLiteral, quoteQualified } from '../sql/quote.js';

export interface ViewSummary {
  readonly schema: string;
  readonly name: string;
  readonly documents: number;
  readonly hash: string;
  /** Version of the program that created it. */
  readonly version: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly updatedAt: string;
  /** Tables it reads, `schema.name`. */
  readonly tables: readonly string[];
}

export interface ViewStatus extends ViewSummary {
  /** Errors: what keeps it from being maintained. Warnings: what makes that slow. */
  readonly problems: readonly Diagnostic[];
  /** Size of the document table with its indexes and TOAST. */
  readonly bytes: number;
}

/** The views of the database, by schema and name. */
export async function listViews(driver: Driver): Promise<ViewSummary[]> {
  const summaries: ViewSummary[] = [];
  for (const view of await readViews(driver)) summaries.push(await summarize(driver, view));
  return summaries;
}

/** The state of one view, or of all. Throws `VIEW_UNKNOWN`. */
export async function viewStatus(driver: Driver, name?: string): Promise<ViewStatus[]> {
  const views = name === undefined ? await readViews(driver) : [await getView(driver, await resolveName(driver, name))];
  const statuses: ViewStatus[] = [];
  for (const view of views) {
    const problems = await findProblems(driver, view);
    const summary = await summarize(driver, view);
    statuses.push({ ...summary, problems, bytes: await tableBytes(driver, view) });
  }
  return statuses;
}

async function summarize(driver: Driver, view: RegisteredView): Promise<ViewSummary> {
  const { name, hash, version, createdAt, updatedAt, plan } = view;
  const present = await relationExists(driver, quoteQualified(name));
  return {
    ...name,
    documents: present ? await countDocuments(driver, name) : 0,
    hash,
    version,
    createdAt,
    updatedAt,
    tables: plan.tables.map(({ table }) => `${table.schema}.${table.name}`),
  };
}

async function relationExists(driver: Driver, qualified: string): Promise<boolean> {
  const query = 'SELECT pg_catalog.to_regclass($1) IS NOT NULL AS present';
  const [row] = await driver.query<{ present: boolean }>(query, [qualified]);
  return row?.present ?? false;
}

async function tableBytes(driver: Driver, { name }: RegisteredView): Promise<number> {
  const query = 'SELECT pg_catalog.pg_total_relation_size(pg_catalog.to_regclass($1))::text AS bytes';
  const [row] = await driver.query<{ bytes: string | null }>(query, [quoteQualified(name)]);
  return Number(row?.bytes ?? 0);
}

async function findProblems(driver: Driver, view: RegisteredView): Promise<Diagnostic[]> {
  const { name, plan } = view;
  const problems: Diagnostic[] = [];
  const report = (message: string): void => {
    const hint = 'writes may not reach the documents: run jsonb-ivm create --replace, then jsonb-ivm verify';
    problems.push({ code: 'VIEW_NOT_MAINTAINED', severity: 'error', message, hint });
  };
  const { documents, query } = objectNames(name);
  for (const relation of [documents, query]) {
    if (!(await relationExists(driver, quoteQualified(relation))))
      report(`"${relation.schema}"."${relation.name}" is gone`);
  }
  for (const { table } of plan.tables) {
    if (!(await relationExists(driver, quoteQualified(table))))
      report(`table "${table.schema}"."${table.name}" is gone`);
    else for (const missing of await missingTriggers(driver, view, table)) report(missing);
  }
  for (const missing of plan.missingIndexes) {
    if (await lacksIndex(driver, missing)) problems.push(indexMissing(missing));
  }
  return problems;
}

/** It may have been created since the view was. */
async function lacksIndex(driver: Driver, { table, columns }: MissingIndex): Promise<boolean> {
  const [row] = await driver.query<{ present: boolean }>(
    `SELECT EXISTS (SELECT FROM pg_catalog.pg_index i
                    JOIN pg_catalog.pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]
                    WHERE i.indrelid = pg_catalog.to_regclass($1) AND i.indisvalid AND i.indpred IS NULL
                      AND a.attname IN (SELECT pg_catalog.json_array_elements_text($2::json))) AS present`,
    [quoteQualified(table), JSON.stringify(columns)],
  );
  return !row?.present;
}

/** Carriers of triggers are the table and all that inherits from it now, partitions attached since included. */
async function missingTriggers(
  driver: Driver,
  { name, plan }: RegisteredView,
  table: RegisteredView['plan']['root'],
): Promise<string[]> {
  const names = objectNames(plan.view);
  const expected = writeEvents.map((event) => `(${quoteLiteral(event)}, ${quoteLiteral(names.trigger(table, event))})`);
  const rows = await driver.query<{ carrier: string; event: string; disabled: boolean }>(
    `WITH RECURSIVE carrier AS (
       SELECT pg_catalog.to_regclass($1)::oid AS oid
       UNION SELECT h.inhrelid FROM pg_catalog.pg_inherits h JOIN carrier c ON h.inhparent = c.oid
     )
     SELECT c.oid::regclass::text AS carrier, e.event, t.oid IS NOT NULL AS disabled
     FROM carrier c
     CROSS JOIN (VALUES ${expected.join(', ')}) AS e (event, name)
     LEFT JOIN pg_catalog.pg_trigger t ON t.tgrelid = c.oid AND t.tgname = e.name
     WHERE t.oid IS NULL OR t.tgenabled NOT IN ('O', 'A')
     ORDER BY 1, 2`,
    [quoteQualified(table)],
  );
  const view = composeName(name.schema, name.name);
  return rows.map(({ carrier, event, disabled }) =>
    disabled
      ? `the ${event} trigger of "${view}" on ${carrier} is disabled`
      : `${carrier} has no ${event} trigger of "${view}"`,
  );
}
