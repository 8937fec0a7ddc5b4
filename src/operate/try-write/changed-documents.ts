import type { Driver } from '../../db/driver.js';
import type { RegisteredView } from '../../deploy/registry.js';
import { quoteIdentifier, quoteQualified } from '../../sql/quote.js';
import { columnTexts, type NamedKey } from '../document-keys.js';
import { rowDifferences } from '../verify/found.js';

/** A place in a document that changed, as JSON texts; null where there was or is nothing. */
export interface ChangedPath {
  /** As `PathDifference` has it. */
  readonly path: string;
  /** What was there. */
  readonly before: string | null;
  /** What is there. */
  readonly after: string | null;
}

/** A document that a write changed. */
export interface ChangedDocument {
  /** Its key, column by column, as texts. */
  readonly key: NamedKey;
  /** `rewritten`: what it was can't be told, as another session held it, or too many others changed. */
  readonly change: 'inserted' | 'updated' | 'deleted' | 'rewritten';
  /** Where an updated one changed. */
  readonly paths: readonly ChangedPath[];
  /** The columns that it had, as texts; null: there was none, or it can't be told. */
  readonly before: Readonly<Record<string, string | null>> | null;
  /** Those that it has; null: it is gone. */
  readonly after: Readonly<Record<string, string | null>> | null;
}

/** Documents as they were before a write, of which those are read afterwards that it changed. */
export interface FormerDocuments {
  readonly view: RegisteredView;
  readonly cursor: string;
}

interface Version {
  readonly key: NamedKey;
  readonly columns: Readonly<Record<string, string | null>>;
}

/**
 * Whether a version of a row was made, or ended, by the transaction that is open or by one inside it: their numbers are
 * not below that of the transaction, and under way. (Other transactions' of which that is so nobody sees.)
 */
function isOwn(number: 'xmin' | 'xmax'): string {
  const age = `pg_catalog.age(d.${number})`;
  const whole = `(pg_catalog.pg_current_xact_id()::text::bigint - ${age})::text::pg_catalog.xid8`;
  return `${age} <= 0 AND pg_catalog.pg_xact_status(${whole}) = 'in progress'`;
}

function versions({ name, plan }: RegisteredView, condition: string): string {
  return `SELECT ${columnTexts(plan.key, 'd')} AS key, ${columnTexts(plan.columns, 'd')} AS columns
FROM ${quoteQualified(name)} AS d WHERE ${condition}`;
}

/**
 * Holds a view of the documents as they are now: a cursor sees nothing of what comes later in its transaction but the
 * marks of who ended the versions that it sees. Nothing is read before it is asked for.
 */
export async function holdFormer(driver: Driver, view: RegisteredView, number: number): Promise<FormerDocuments> {
  const cursor = `jsonb_ivm_former_${number}`;
  const ended = `d.xmax::text <> '0' AND ${isOwn('xmax')}`;
  await driver.execute(`DECLARE ${cursor} NO SCROLL CURSOR FOR ${versions(view, ended)}`);
  return { view, cursor };
}

/** At most `limit` of the documents that the transaction has changed since, in the order of their keys, deleted ones last. */
export async function readChanged(
  driver: Driver,
  { view, cursor }: FormerDocuments,
  counted: { readonly inserted: number; readonly deleted: number },
  limit: number,
): Promise<ChangedDocument[]> {
  const order = view.plan.key.map(({ name }) => `d.${quoteIdentifier(name)}`).join(', ');
  const now = await driver.query<Version & Record<string, unknown>>(
    `${versions(view, isOwn('xmin'))} ORDER BY ${order} LIMIT ${limit}`,
  );
  const present = new Set(now.map(identity));
  // fewer than asked for are all that there are: what ended beside them is gone
  const mostGone = now.length < limit ? Math.min(limit - now.length, counted.deleted) : 0;
  const { ended, gone } = await readFormer(driver, cursor, present, mostGone);
  const unknown = present.size - ended.size > counted.inserted;
  const changed = now.map((after) => changeOf(view, ended.get(identity(after)), after, unknown));
  return [...changed.filter((each) => each !== undefined), ...gone.map(deleted)];
}

/** How many versions are read at a time, and of how many it is given up to look for those of some documents. */
const batch = 500;
const most = 100_000;

/** What documents were that are there still, and some that are not: until all are found. */
async function readFormer(
  driver: Driver,
  cursor: string,
  present: ReadonlySet<string>,
  mostGone: number,
): Promise<{ ended: ReadonlyMap<string, Version>; gone: readonly Version[] }> {
  const ended = new Map<string, Version>();
  const gone: Version[] = [];
  for (let read = 0; read < most && (ended.size < present.size || gone.length < mostGone); read += batch) {
    const rows = await driver.query<Version & Record<string, unknown>>(`FETCH ${batch} FROM ${cursor}`);
    for (const row of rows) {
      if (present.has(identity(row))) ended.set(identity(row), row);
      else if (gone.length < mostGone) gone.push(row);
    }
    if (rows.length < batch) break;
  }
  return { ended, gone };
}

const identity = ({ key }: Version): string => JSON.stringify(key);

const deleted = ({ key, columns }: Version): ChangedDocument => ({
  key,
  change: 'deleted',
  paths: [],
  before: columns,
  after: null,
});

/** Undefined: it was written, and is what it was. */
function changeOf(
  { plan }: RegisteredView,
  before: Version | undefined,
  { key, columns: after }: Version,
  unknown: boolean,
): ChangedDocument | undefined {
  if (before === undefined) return { key, change: unknown ? 'rewritten' : 'inserted', paths: [], before: null, after };
  const paths = rowDifferences(plan.columns, before.columns, after);
  if (paths.length === 0) return undefined;
  return {
    key,
    change: 'updated',
    paths: paths.map(({ path, stored, expected }) => ({ path, before: stored, after: expected })),
    before: before.columns,
    after,
  };
}
