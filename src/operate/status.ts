import type { Diagnostic } from '../base/errors.js';
import type { RelationName } from '../base/names.js';
import { abortable } from '../db/abort.js';
import type { Driver } from '../db/driver.js';
import type { Abortable } from '../db/signal.js';
import {
  type Filling,
  lookAtView,
  type RegisteredView,
  readViews,
  type Verifications,
  type Verified,
  type Verifying,
} from '../deploy/registry.js';
import { countDocuments } from '../deploy/size.js';
import { resolveName } from '../deploy/view-name.js';
import { quoteQualified } from '../sql/quote.js';
import type { ViewCosts } from './costs/costs.js';
import { costsOf } from './costs/read-costs.js';
import { readDatabase } from './costs/statistics.js';
import { findProblems } from './problems.js';

/** A view of the database. */
export interface ViewSummary {
  /** The schema of its documents. */
  readonly schema: string;
  /** Its name in the schema. */
  readonly name: string;
  /** How many there are. */
  readonly documents: number;
  /** `documents` is the server's estimate: this role may not read them, or it was asked for. */
  readonly estimated?: true;
  /** SHA-256 (hex) of the statements that created it. */
  readonly hash: string;
  /** Version of the program that created it. */
  readonly version: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  /** When it was last replaced or upgraded, as `createdAt`. */
  readonly updatedAt: string;
  /** How far its first documents have come, while others write; absent: all are there. */
  readonly filling?: Omit<Filling, 'process'>;
  /** Since when its documents are not maintained, as it was detached; absent: they are. */
  readonly detached?: string;
  /** What came of comparing all documents with the query the last time; absent: they have not been. */
  readonly verified?: Verified;
  /** How far a comparison is that has not ended: it is under way, or was interrupted. */
  readonly verifying?: Omit<Verifying, 'found'>;
  /** Tables it reads, `schema.name`. */
  readonly tables: readonly string[];
}

/** A view of the database, and what is wrong with it. */
export interface ViewStatus extends ViewSummary {
  /** Errors: what keeps it from being maintained. Warnings: what makes that slow. */
  readonly problems: readonly Diagnostic[];
  /** Size of the document table with its indexes and TOAST. */
  readonly bytes: number;
  /** What its maintenance has cost, as the server counts it. */
  readonly costs: ViewCosts;
}

/** What is asked of the state of views. */
export interface StatusOptions extends Abortable {
  /** Don't count documents: the server's estimate will do. */
  readonly estimate?: boolean;
}

/** The views of the database, by schema and name. */
export async function listViews(driver: Driver, options: StatusOptions = {}): Promise<ViewSummary[]> {
  return abortable(driver, options, async (stopping) => {
    const summaries: ViewSummary[] = [];
    for (const view of await readViews(stopping)) summaries.push(await summarize(stopping, view, options.estimate));
    return summaries;
  });
}

/** The state of one view, or of all. Throws `VIEW_UNKNOWN`. */
export async function viewStatus(driver: Driver, name?: string, options: StatusOptions = {}): Promise<ViewStatus[]> {
  return abortable(driver, options, (stopping) => statusesOf(stopping, name, options.estimate === true));
}

async function statusesOf(driver: Driver, name: string | undefined, estimate: boolean): Promise<ViewStatus[]> {
  const views =
    name === undefined ? await readViews(driver) : [await lookAtView(driver, await resolveName(driver, name))];
  const costs = await costsOf(driver, views, await readDatabase(driver));
  const statuses: ViewStatus[] = [];
  for (const [at, view] of views.entries()) {
    const problems = await findProblems(driver, view);
    const summary = await summarize(driver, view, estimate);
    statuses.push({ ...summary, problems, bytes: await tableBytes(driver, view), costs: costs[at] as ViewCosts });
  }
  return statuses;
}

async function summarize(driver: Driver, view: RegisteredView, estimate = false): Promise<ViewSummary> {
  const { name, hash, version, createdAt, updatedAt, plan, filling, detached, verification } = view;
  return {
    ...name,
    ...(await count(driver, name, estimate)),
    hash,
    version,
    createdAt,
    updatedAt,
    ...(filling === null ? {} : { filling: stateOf(filling) }),
    ...(detached === null ? {} : { detached }),
    ...verificationOf(verification),
    tables: plan.tables.map(({ table }) => `${table.schema}.${table.name}`),
  };
}

function stateOf({ process: _, ...state }: Filling): NonNullable<ViewSummary['filling']> {
  return state;
}

function verificationOf(known: Verifications | null): Pick<ViewSummary, 'verified' | 'verifying'> {
  const { last, going } = known ?? {};
  if (going == null) return last == null ? {} : { verified: last };
  const { found: _, ...verifying } = going;
  return last == null ? { verifying } : { verified: last, verifying };
}

/** A view in the place of the documents would run what its owner likes, and policies too: they are not counted. */
async function count(
  driver: Driver,
  name: RelationName,
  estimate: boolean,
): Promise<Pick<ViewSummary, 'documents' | 'estimated'>> {
  const [row] = await driver.query<{ readable: boolean; estimate: string }>(
    `SELECT c.relkind = 'r' AND pg_catalog.has_table_privilege(c.oid, 'SELECT')
              AND NOT pg_catalog.row_security_active(c.oid) AS readable,
            GREATEST(c.reltuples, 0)::bigint::text AS estimate
     FROM pg_catalog.pg_class c WHERE c.oid = pg_catalog.to_regclass($1)`,
    [quoteQualified(name)],
  );
  if (row === undefined) return { documents: 0 };
  if (row.readable && !estimate) return { documents: await countDocuments(driver, name) };
  return { documents: Number(row.estimate), estimated: true };
}

async function tableBytes(driver: Driver, { name }: RegisteredView): Promise<number> {
  const query = 'SELECT pg_catalog.pg_total_relation_size(pg_catalog.to_regclass($1))::text AS bytes';
  const [row] = await driver.query<{ bytes: string | null }>(query, [quoteQualified(name)]);
  return Number(row?.bytes ?? 0);
}
