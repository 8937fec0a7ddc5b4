import { JsonbIvmError } from '../../base/errors.js';
import type { RelationName } from '../../base/names.js';
import { abortable, inTransaction } from '../../db/abort.js';
import type { Driver } from '../../db/driver.js';
import type { Abortable } from '../../db/signal.js';
import { registrySchema as schema } from '../../emit/context/objects.js';
import { shellName } from '../../plan/display.js';
import { quoteQualified } from '../../sql/quote.js';
import { type BegunView, beginView, type CreatedView, withOpenness } from '../deploy.js';
import type { PaceOptions } from '../fill/pace.js';
import { askingPolitely, type LockOptions, type TellLocks } from '../fill/polite.js';
import type { ViewAction } from '../history-log.js';
import { asPlainTables } from '../plain-tables.js';
import { needReadCommitted } from '../preconditions.js';
import type { PreflightOptions } from '../preflight/preflight.js';
import type { Progress } from '../progress.js';
import { findView, lookAtView, viewUnknown } from '../registry.js';
import { convertRegistry } from '../registry-installation.js';
import { currentLayout, readLayout } from '../registry-layout.js';
import { completeView } from '../resume.js';
import { withSettings } from '../settings.js';
import type { OnlineOptions } from '../size.js';
import { takeTurn } from '../turn.js';
import { resolveName } from '../view-name.js';

export type { ViewAction } from '../history-log.js';

/** What a view was from one time on. */
export interface HistoryEntry {
  /** From 1, in order, through all views that have had the name. */
  readonly number: number;
  /** What had been done with it. */
  readonly action: ViewAction;
  /** Its text; what it had last where it was dropped. */
  readonly text: string;
  /** SHA-256 (hex) of the statements that made it. */
  readonly hash: string;
  /** Version of the program that compiled it. */
  readonly version: string;
  /** Whether changes that rewrite every document were accepted. */
  readonly allowFull: boolean;
  /** The search path that the names in its text were resolved by. */
  readonly searchPath: string;
  /** The set of `applyViews` that it belonged to; null: it was made by itself. */
  readonly set: string | null;
  /** The role that did it; null where that is not known. */
  readonly role: string | null;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** A view by its text. */
export interface ShownView {
  /** Its name. */
  readonly view: RelationName;
  /** The text that was registered, to the letter. */
  readonly text: string;
  /** SHA-256 (hex) of the statements that made it. */
  readonly hash: string;
  /** Version of the program that compiled it. */
  readonly version: string;
  /** Whether changes that rewrite every document were accepted. */
  readonly allowFull: boolean;
  /** The search path that the names in its text were resolved by. */
  readonly searchPath: string;
}

/** Which text of a view is shown. */
export interface ShowOptions extends Abortable {
  /** Number of an entry of its history; without one, what it is now. */
  readonly entry?: number | undefined;
}

/** How a view becomes what it was. */
export interface RollbackOptions extends PreflightOptions, OnlineOptions, LockOptions, PaceOptions, Abortable {
  /** Number of the entry of its history that it becomes; without one, the last that was another than now. */
  readonly to?: number | undefined;
  /** Is told how far it has come. */
  readonly onProgress?: Progress | undefined;
}

/** A view that is what it was. */
export interface RolledBackView extends CreatedView {
  /** Number of the entry that it is now as. */
  readonly to: number;
}

/** The text of a view, as it is or was. Throws `VIEW_UNKNOWN` or `HISTORY_UNKNOWN`. */
export async function showView(driver: Driver, name: string, options: ShowOptions = {}): Promise<ShownView> {
  return abortable(driver, options, async (stopping) => {
    const view = await resolveName(stopping, name);
    if (options.entry !== undefined) {
      const { text, hash, version, allowFull, searchPath } = entryOf(
        view,
        await readEntries(stopping, view),
        options.entry,
      );
      return { view, text, hash, version, allowFull, searchPath };
    }
    const { source, hash, version, allowFull, searchPath } = await lookAtView(stopping, view);
    return { view, text: source, hash, version, allowFull, searchPath };
  });
}

/** All that a view has been, the first first; of one that has been dropped, too. Throws `VIEW_UNKNOWN`. */
export async function viewHistory(driver: Driver, name: string, options: Abortable = {}): Promise<HistoryEntry[]> {
  return abortable(driver, options, async (stopping) => {
    const view = await resolveName(stopping, name);
    const entries = await readEntries(stopping, view);
    if (entries.length === 0) await lookAtView(stopping, view);
    return entries;
  });
}

/**
 * Makes a view what it was, from the text and the search path of then, as `createView` replaces it; one that has been
 * dropped is made again. It is an entry of its history itself, so that a second one takes the first back. Throws
 * `VIEW_UNKNOWN`, `HISTORY_UNKNOWN` and all that `createView` throws.
 */
export async function rollbackView(
  driver: Driver,
  name: string,
  options: RollbackOptions = {},
): Promise<RolledBackView> {
  const asked = await withOpenness(driver, options);
  const { artifact, documents, to } = await askingPolitely(driver, options, (tell) =>
    inTransaction(driver, options, (inside) => rollBack(inside, name, asked, tell)),
  );
  return { ...artifact, documents: documents ?? (await completeView(driver, artifact.view, options)), to };
}

async function rollBack(
  driver: Driver,
  name: string,
  options: RollbackOptions,
  tell: TellLocks,
): Promise<BegunView & { readonly to: number }> {
  await needReadCommitted(driver);
  await takeTurn(driver);
  await convertRegistry(driver);
  const view = await resolveName(driver, name);
  const entries = await readEntries(driver, view);
  if (entries.length === 0) throw viewUnknown(view);
  const entry = options.to === undefined ? formerOf(view, entries) : entryOf(view, entries, options.to);
  const { text, searchPath, allowFull } = entry;
  const source = { name: quoteQualified(view), text, file: quoteQualified(view) };
  const { onProgress, allowSlow, online, onlineAbove, swap, lockTimeout } = options;
  const making = { action: (await findView(driver, view)) === undefined ? undefined : ('rolled back' as const) };
  const made = { replace: true, allowFull, allowSlow, onProgress, online, onlineAbove, swap, making, lockTimeout };
  const begun = await withSettings(driver, { search_path: searchPath }, () => beginView(driver, source, made, tell));
  return { ...begun, to: entry.number };
}

/** The last that was another than the view is now; of a dropped one, what it was. */
function formerOf(view: RelationName, entries: readonly HistoryEntry[]): HistoryEntry {
  const identity = ({ text, searchPath, allowFull }: HistoryEntry): string =>
    JSON.stringify([text, searchPath, allowFull]);
  const last = entries.at(-1) as HistoryEntry;
  const former = entries.findLast(
    (entry) => entry.action !== 'dropped' && (last.action === 'dropped' || identity(entry) !== identity(last)),
  );
  if (former !== undefined) return former;
  throw new JsonbIvmError({
    code: 'HISTORY_UNKNOWN',
    message: `the document view ${quoteQualified(view)} has never been another than it is`,
    hint: `jsonb-ivm history ${shellName(view)} shows what is known of it`,
  });
}

function entryOf(view: RelationName, entries: readonly HistoryEntry[], number: number): HistoryEntry {
  const entry = entries.find((other) => other.number === number);
  if (entry !== undefined && entry.action !== 'dropped') return entry;
  const message =
    entry === undefined
      ? `the history of ${quoteQualified(view)} has no entry ${number}`
      : `entry ${number} of the history of ${quoteQualified(view)} is that it was dropped`;
  const hint = `jsonb-ivm history ${shellName(view)} shows the entries there are`;
  throw new JsonbIvmError({ code: 'HISTORY_UNKNOWN', message, hint });
}

const entry = `pg_catalog.json_build_object(
  'number', h.number, 'action', h.action, 'text', h.source, 'hash', h.hash, 'version', h.version,
  'allowFull', h.allow_full, 'searchPath', h.search_path, 'set', h.set_name, 'role', h.role,
  'at', pg_catalog.to_char(h.done_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))::text AS entry`;

async function readEntries(driver: Driver, { schema: inSchema, name }: RelationName): Promise<HistoryEntry[]> {
  const layout = await readLayout(driver, 'look');
  if (layout === undefined || layout < currentLayout) return [];
  const rows = await asPlainTables(driver, [{ schema, name: 'history' }], (inside) =>
    inside.query<{ entry: string }>(
      `SELECT ${entry} FROM ONLY ${schema}.history h WHERE h.schema_name = $1 AND h.view_name = $2 ORDER BY h.number`,
      [inSchema, name],
    ),
  );
  return rows.map((row) => JSON.parse(row.entry) as HistoryEntry);
}

/** The views that were made last as members of a set, by name. */
export async function membersOf(driver: Driver, set: string): Promise<RelationName[]> {
  const layout = await readLayout(driver);
  if (layout === undefined || layout < currentLayout) return [];
  return driver.query<RelationName & Record<string, unknown>>(
    `SELECT v.schema_name AS schema, v.view_name AS name FROM ONLY ${schema}.view v
     WHERE (SELECT h.set_name FROM ONLY ${schema}.history h
            WHERE h.schema_name = v.schema_name AND h.view_name = v.view_name ORDER BY h.number DESC LIMIT 1) = $1
     ORDER BY v.schema_name COLLATE "C", v.view_name COLLATE "C"`,
    [set],
  );
}
