import type { Diagnostic } from '../base/errors.js';
import type { Driver } from '../db/driver.js';
import { countDocuments } from '../deploy/deploy.js';
import { getView, type RegisteredView, readViews } from '../deploy/registry.js';
import { resolveName } from '../deploy/view-name.js';
import { quoteQualified } from '../sql/quote.js';
import { findProblems, relationExists } from './problems.js';

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

async function tableBytes(driver: Driver, { name }: RegisteredView): Promise<number> {
  const query = 'SELECT pg_catalog.pg_total_relation_size(pg_catalog.to_regclass($1))::text AS bytes';
  const [row] = await driver.query<{ bytes: string | null }>(query, [quoteQualified(name)]);
  return Number(row?.bytes ?? 0);
}
