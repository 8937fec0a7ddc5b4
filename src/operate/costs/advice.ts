import type { Diagnostic, ErrorCode } from '../../base/errors.js';
import { quoteIdentifier, quoteQualified } from '../../sql/quote.js';
import type { Costs, DocumentCosts, ViewCosts } from './costs.js';
import type { RememberedStatements } from './remembered-statements.js';

/** From where on something is worth a word; below, it is chance, or costs nothing. */
const thresholds = {
  /** Updates of a document in a second, on average over all. */
  updatesPerSecond: 1,
  /** Documents written before anything is said of them. */
  writes: 10_000,
  /** Dead versions for each document. */
  deadPerDocument: 0.5,
  /** Part of the updates that stay within their page. */
  hot: 0.5,
  /** Write-ahead log for each document written, bytes. */
  wal: 65_536,
  /** How long nobody has read a view, milliseconds. */
  unread: 86_400_000,
} as const;

/** What could be better, as far as the server's statistics tell. `remembered`: null where it remembers no statements. */
export function adviseOn(costs: Costs, remembered: RememberedStatements | null): Diagnostic[] {
  if (costs.views.length === 0) return [];
  return [...counting(costs), ...costs.views.flatMap((view) => ofView(view, costs, remembered))];
}

function note(code: ErrorCode, message: string, hint: string): Diagnostic {
  return { code, severity: 'note', message, hint };
}

function counting({ counting: now, database }: Costs): Diagnostic[] {
  if (now !== 'none') return [];
  const hint = `run ALTER DATABASE ${quoteIdentifier(database)} SET track_functions = 'pl'; then jsonb-ivm top tells what maintenance costs`;
  return [note('COUNTERS_OFF', 'calls of maintenance are not counted: track_functions is "none"', hint)];
}

function ofView(view: ViewCosts, { at }: Costs, remembered: RememberedStatements | null): Diagnostic[] {
  const { documents } = view;
  if (documents === null) return [];
  const now = Date.parse(at);
  return [
    ...hot(view, documents, now),
    ...bloated(view, documents),
    ...moved(view, documents),
    ...told(view, now, remembered),
  ];
}

/** Which documents they are isn't counted: what is said is the average. */
function hot({ view }: ViewCosts, { updated, live, since }: DocumentCosts, now: number): Diagnostic[] {
  const seconds = (now - Date.parse(since)) / 1000;
  const rate = updated / Math.max(live, 1) / Math.max(seconds, 1);
  if (updated < thresholds.writes || rate < thresholds.updatesPerSecond) return [];
  const message = `each document of ${quoteQualified(view)} is updated ${rate.toFixed(1)} times a second, on average`;
  return [
    note(
      'DOCUMENTS_HOT',
      message,
      'writers of one document wait for one another: let a document stand for less, or leave out what changes that often',
    ),
  ];
}

function bloated({ view }: ViewCosts, { dead, live }: DocumentCosts): Diagnostic[] {
  if (dead < thresholds.writes || dead < live * thresholds.deadPerDocument) return [];
  const message = `${quoteQualified(view)} has ${dead} dead versions of ${live} documents`;
  const hint = `no vacuum keeps up, or an old transaction keeps it from that: run VACUUM ${quoteQualified(view)}, and ALTER TABLE ${quoteQualified(view)} SET (autovacuum_vacuum_scale_factor = 0.02)`;
  return [note('DOCUMENTS_BLOATED', message, hint)];
}

function moved({ view }: ViewCosts, { updated, updatedHot, fillfactor }: DocumentCosts): Diagnostic[] {
  const part = updatedHot / Math.max(updated, 1);
  if (updated < thresholds.writes || part >= thresholds.hot) return [];
  const message = `of the updates of ${quoteQualified(view)}, ${Math.round(100 * part)} % find room in the page of the document: the others write every index`;
  const hint =
    fillfactor > 50
      ? `ALTER TABLE ${quoteQualified(view)} SET (fillfactor = ${Math.max(fillfactor - 20, 50)}), unless they change columns that an index of the table has`
      : 'they change columns that an index of the table has, or documents are as large as pages';
  return [note('DOCUMENTS_MOVED', message, hint)];
}

/** What statements that the server remembers say. */
function told({ view, documents }: ViewCosts, now: number, remembered: RememberedStatements | null): Diagnostic[] {
  const statements = remembered?.ofViews.find(
    (each) => each.view.schema === view.schema && each.view.name === view.name,
  );
  if (remembered === null || statements === undefined || documents === null) return [];
  const { reads, written, walBytes, hidden } = statements;
  const since = Math.max(Date.parse(remembered.since), Date.parse(documents.since));
  const advice: Diagnostic[] = [];
  if (reads === 0 && remembered.forgotten === 0 && !hidden && now - since >= thresholds.unread) {
    const message = `no statement that pg_stat_statements remembers reads ${quoteQualified(view)}, since ${new Date(since).toISOString()}`;
    advice.push(
      note(
        'VIEW_UNREAD',
        message,
        'it is kept for nobody, unless functions, or sessions that are not tracked, read it',
      ),
    );
  }
  const bytes = walBytes / Math.max(written, 1);
  if (written >= thresholds.writes && bytes >= thresholds.wal) {
    const message = `writing a document of ${quoteQualified(view)} takes ${Math.round(bytes / 1024)} kB of write-ahead log, on average`;
    advice.push(
      note(
        'DOCUMENTS_WAL',
        message,
        'each change writes the document anew: let it stand for less, or leave large values to the tables',
      ),
    );
  }
  return advice;
}
