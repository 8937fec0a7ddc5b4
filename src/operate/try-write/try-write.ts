import type { RelationName } from '../../base/names.js';
import { sameRelation } from '../../base/names.js';
import { abortable } from '../../db/abort.js';
import type { Driver } from '../../db/driver.js';
import type { Abortable } from '../../db/signal.js';
import { needLevel } from '../../deploy/preconditions.js';
import { type RegisteredView, readViews } from '../../deploy/registry.js';
import { withSettings } from '../../deploy/settings.js';
import { objectNames } from '../../emit/context/objects.js';
import { readableKeys } from '../../emit/refresh.js';
import { writeEvents } from '../../emit/triggers.js';
import type { WriteEvent } from '../../plan/plan.js';
import { quoteQualified } from '../../sql/quote.js';
import { rolledBack } from '../analysis/attempt.js';
import type { Step } from '../costs/costs.js';
import { countedFunctions } from '../costs/functions.js';
import { type ChangedDocument, type FormerDocuments, holdFormer, readChanged } from './changed-documents.js';
import {
  type CountedFunction,
  type CountedTable,
  type Counters,
  calledFunctions,
  countCalls,
  readCounters,
  writtenTables,
} from './counters.js';
import { type Measured, runMeasured } from './run.js';
import { readWrite } from './statement.js';

/** How a write is tried. */
export interface TryOptions extends Abortable {
  /** How long it may take, milliseconds (default 10,000); an embedded database keeps no such limit. */
  readonly statementTimeout?: number | undefined;
  /** How long it may wait for a lock, milliseconds (default 2,000). */
  readonly lockTimeout?: number | undefined;
  /** Describe at most this many documents of each view (default 50); all are counted. */
  readonly limit?: number | undefined;
}

/** An event that a function answers. */
export interface AnsweredEvent {
  /** The table. */
  readonly table: RelationName;
  /** What was done to it. */
  readonly event: WriteEvent;
  /** Whether it is given single rows, or what statements changed. */
  readonly to: 'rows' | 'statements';
}

/** A function of a view that ran. */
export interface CalledFunction {
  /** Its name, in the schema `jsonb_ivm`. */
  readonly name: string;
  /** The event that it answers; null: it is a step of answers. */
  readonly answers: AnsweredEvent | null;
  /** What it does for others, and of what, as `StepCosts` has it; null: it answers an event. */
  readonly step: { readonly step: Step; readonly of?: string } | null;
  /** How often. */
  readonly calls: number;
  /** Milliseconds, with all that it called. */
  readonly ms: number;
  /** Milliseconds in itself and its statements. */
  readonly ownMs: number;
}

/** A trigger of a view that the statement itself fired. */
export interface FiredTrigger {
  /** The table that it is of. */
  readonly table: RelationName;
  /** What it answers. */
  readonly event: WriteEvent;
  /** How often it was fired. */
  readonly calls: number;
  /** Milliseconds. */
  readonly ms: number;
}

/** What a write does to one view. */
export interface TriedView {
  /** Its name. */
  readonly view: RelationName;
  /** Documents inserted, updated and deleted, all of them. */
  readonly counts: { readonly inserted: number; readonly updated: number; readonly deleted: number };
  /** Those that became others, as far as `limit` goes. */
  readonly documents: readonly ChangedDocument[];
  /** Functions that ran; null where this role may not have them counted. */
  readonly functions: readonly CalledFunction[] | null;
  /** Triggers that the statement fired, without those of statements inside it. */
  readonly triggers: readonly FiredTrigger[];
}

/** What a write would do. All of it has been taken back. */
export interface TriedWrite {
  /** The statement. */
  readonly statement: string;
  /** Milliseconds that planning and running it took, maintenance included. */
  readonly ms: number;
  /** Milliseconds of them in triggers of views; null where the server doesn't say. */
  readonly maintenanceMs: number | null;
  /** Milliseconds for what is put off to the commit: deferred constraints, and documents that follow then. */
  readonly deferredMs: number;
  /** Views whose documents were written, or whose functions ran. */
  readonly views: readonly TriedView[];
  /** Rows written, by table, documents among them. */
  readonly tables: readonly CountedTable[];
  /** Sequences that it has used: values that they gave are not given again. */
  readonly sequences: readonly RelationName[];
}

/**
 * Runs one write in a transaction that is rolled back always, and tells which documents it changes, where, by which
 * functions and in what time. Writers of the same rows and documents wait for it meanwhile. Nothing of it stays but what no
 * transaction takes back: values of sequences, counts, and what functions do outside of the database. Throws
 * `WRITE_UNSUITABLE`, and what the server says of the statement.
 */
export async function tryWrite(driver: Driver, text: string, options: TryOptions = {}): Promise<TriedWrite> {
  const statement = await readWrite(text);
  const { statementTimeout = 10_000, lockTimeout = 2_000, limit = 50 } = options;
  return abortable(driver, options, async (stopping) => {
    const views = await readViews(stopping);
    return rolledBack(stopping, async (inside) => {
      await setLevel(inside, views);
      await inside.execute(`SET LOCAL statement_timeout = ${whole(statementTimeout)};
SET LOCAL lock_timeout = ${whole(lockTimeout)}; SET LOCAL idle_in_transaction_session_timeout = '30s'`);
      const counted = await countCalls(inside);
      await inside.query('SELECT pg_catalog.pg_current_xact_id()');
      const former = await holdReadable(inside, views);
      const before = await readCounters(inside);
      const measured = await runMeasured(inside, statement);
      const after = await readCounters(inside);
      const seen = { former, before, after, measured, counted, limit };
      return { statement: statement.text, ...(await describe(inside, views, seen)) };
    });
  });
}

interface Seen {
  readonly former: readonly FormerDocuments[];
  readonly before: Counters;
  readonly after: Counters;
  readonly measured: Measured;
  readonly counted: boolean;
  readonly limit: number;
}

async function describe(
  driver: Driver,
  views: readonly RegisteredView[],
  seen: Seen,
): Promise<Omit<TriedWrite, 'statement'>> {
  const { before, after, measured } = seen;
  const tables = writtenTables(before, after);
  const called = calledFunctions(before, after);
  const tried: TriedView[] = [];
  for (const view of views) {
    const one = await describeView(driver, view, tables, called, seen);
    const { inserted, updated, deleted } = one.counts;
    if (inserted + updated + deleted + (one.functions?.length ?? 0) + one.triggers.length > 0) tried.push(one);
  }
  const triggers = tried.flatMap((one) => one.triggers);
  return {
    ms: measured.ms,
    maintenanceMs: measured.triggers === null ? null : triggers.reduce((sum, { ms }) => sum + ms, 0),
    deferredMs: measured.deferredMs,
    views: tried,
    tables,
    sequences: await usedSequences(driver),
  };
}

async function describeView(
  driver: Driver,
  view: RegisteredView,
  tables: readonly CountedTable[],
  called: ReadonlyMap<string, CountedFunction>,
  { former, measured, counted, limit }: Seen,
): Promise<TriedView> {
  const { inserted, updated, deleted } = tables.find(({ table }) => sameRelation(table, view.name)) ?? nothing;
  const held = former.find((each) => each.view === view);
  const written = inserted + updated + deleted > 0;
  return {
    view: view.name,
    counts: { inserted, updated, deleted },
    documents:
      written && held !== undefined
        ? await withSettings(driver, readableKeys, () => readChanged(driver, held, { inserted, deleted }, limit))
        : [],
    functions: counted ? functionsOf(view, called) : null,
    triggers: triggersOf(view, measured),
  };
}

const nothing = { inserted: 0, updated: 0, deleted: 0 };

function functionsOf(view: RegisteredView, called: ReadonlyMap<string, CountedFunction>): CalledFunction[] {
  return countedFunctions(view).flatMap((each): CalledFunction[] => {
    const counts = called.get(each.name);
    if (counts === undefined) return [];
    if ('answers' in each) {
      const { table, event, answers: to } = each;
      return [{ ...counts, answers: { table, event, to }, step: null }];
    }
    const { step, of } = each;
    return [{ ...counts, answers: null, step: of === undefined ? { step } : { step, of } }];
  });
}

function triggersOf({ plan }: RegisteredView, { triggers }: Measured): FiredTrigger[] {
  const names = objectNames(plan.view);
  return plan.tables.flatMap(({ table }) =>
    writeEvents.flatMap((event): FiredTrigger[] => {
      const fired = triggers?.filter(
        (each) => each.relation === table.name && each.name === names.trigger(table, event),
      );
      return (fired ?? []).map(({ calls, ms }) => ({ table, event, calls, ms }));
    }),
  );
}

/** Maintenance needs this level, whatever sessions begin with; it can be set as long as nothing has been asked. */
async function setLevel(driver: Driver, views: readonly RegisteredView[]): Promise<void> {
  const level = views.some(({ plan }) => plan.isolation === 'serializable') ? 'serializable' : 'read committed';
  await needLevel(driver, level);
}

/** Of documents that this role may not read, it is told how many were written. */
async function holdReadable(driver: Driver, views: readonly RegisteredView[]): Promise<FormerDocuments[]> {
  const held: FormerDocuments[] = [];
  for (const [number, view] of views.entries()) {
    const [row] = await driver.query<{ readable: boolean }>(
      `SELECT c.relkind = 'r' AND pg_catalog.has_table_privilege(c.oid, 'SELECT')
                AND NOT pg_catalog.row_security_active(c.oid) AS readable
       FROM pg_catalog.pg_class c WHERE c.oid = pg_catalog.to_regclass($1)`,
      [quoteQualified(view.name)],
    );
    if (row?.readable) held.push(await holdFormer(driver, view, number));
  }
  return held;
}

/** Each one that a transaction uses is locked by it until its end. */
async function usedSequences(driver: Driver): Promise<RelationName[]> {
  const rows = await driver.query<{ schema: string; name: string }>(
    `SELECT DISTINCT n.nspname AS schema, c.relname AS name
     FROM pg_catalog.pg_locks l JOIN pg_catalog.pg_class c ON c.oid = l.relation
     JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
     WHERE l.pid = pg_catalog.pg_backend_pid() AND l.locktype = 'relation' AND c.relkind = 'S' AND l.mode = 'RowExclusiveLock'
     ORDER BY n.nspname, c.relname`,
  );
  return rows.map(({ schema, name }) => ({ schema, name }));
}

function whole(milliseconds: number): number {
  return Math.max(1, Math.trunc(milliseconds));
}
