import type { RelationName } from '../../base/names.js';
import type { Strategy, WriteEvent } from '../../plan/plan.js';

/** Calls of functions, as the server counts them: without those that failed, and with those that were rolled back. */
export interface Calls {
  /** How many. */
  readonly calls: number;
  /** Milliseconds that they took, with all that they called and set off. */
  readonly ms: number;
  /** Milliseconds of those in the functions themselves, and in statements of theirs that call no other counted function. */
  readonly ownMs: number;
}

/** What one event on one table has cost a view. */
export interface EventCosts {
  /** The table. */
  readonly table: RelationName;
  /** What was done to it. */
  readonly event: WriteEvent;
  /** How the plan answers it, sorted; empty for a view that an older version made. */
  readonly strategies: readonly Strategy[];
  /**
   * Statements of one row, which was at hand (with the extension). One that takes more than can be told from its row is
   * passed on, and counts as a statement, too. Null: no function is for that.
   */
  readonly rows: Calls | null;
  /** Statements; rows, where the table is a partition or an inheritance child. */
  readonly statements: Calls;
}

/**
 * What maintenance does by functions that the view's events share. `compute-values`: values at paths of documents.
 * `follow-moved`: keeps rows that moved between partitions, and has them answered. `answer-notes`: answers at commit what
 * statements noted.
 */
export type Step =
  | 'lock-documents'
  | 'lock-all-documents'
  | 'compute-values'
  | 'compute-documents'
  | 'compute-all-documents'
  | 'follow-moved'
  | 'answer-notes';

/** What one step has cost a view. */
export interface StepCosts extends Calls {
  /** Which. */
  readonly step: Step;
  /** Of `compute-values`: the paths, `doc.lines, doc.total`; of `lock-documents`: the mode; of `follow-moved`: the table. */
  readonly of?: string;
}

/** What has become of the table of the documents. */
export interface DocumentCosts {
  /** Since when they are counted, ISO 8601, UTC: since the statistics were reset, or the view was created. */
  readonly since: string;
  /** Documents inserted, whoever did it. */
  readonly inserted: number;
  /** Documents updated. */
  readonly updated: number;
  /** Those among them whose new version found room in the page, so that no index was written. */
  readonly updatedHot: number;
  /** Documents deleted. */
  readonly deleted: number;
  /** The server's estimate of how many there are. */
  readonly live: number;
  /** The server's estimate of versions that nobody sees any more, and no vacuum has taken away. */
  readonly dead: number;
  /** Scans of the table and of its indexes, those of maintenance among them. */
  readonly scans: number;
  /** Percent of a page that documents fill at first. */
  readonly fillfactor: number;
  /** Size of the table without indexes and TOAST. */
  readonly tableBytes: number;
  /** Size of its indexes. */
  readonly indexBytes: number;
  /** Size of what lies outside of rows, compressed, with its index. */
  readonly toastBytes: number;
}

/** Which functions' calls are counted: the server's setting `track_functions`, as this session has it. */
export type Counting = 'none' | 'pl' | 'all';

/** What maintaining a view has cost. */
export interface ViewCosts {
  /** Its name. */
  readonly view: RelationName;
  /** Whether calls are counted now: `none` leaves all calls as they were. */
  readonly counting: Counting;
  /** Since when calls are counted, ISO 8601, UTC: since the statistics were reset, or the view was made or replaced. */
  readonly since: string;
  /** Events answered. */
  readonly calls: number;
  /** Milliseconds in the view's own functions. */
  readonly ms: number;
  /** By table and event, in the order of the plan. */
  readonly events: readonly EventCosts[];
  /** What of it was done by shared functions, those alone that the view has. */
  readonly steps: readonly StepCosts[];
  /** Null: the table is gone. */
  readonly documents: DocumentCosts | null;
  /** How far its first documents have come, which are made while others write; null: all are there. */
  readonly filling: { readonly documents: number; readonly total: number } | null;
}

/** A session that waits for a lock of maintenance. */
export interface LockWait {
  /** The view; several where that cannot be told apart (values locked by the extension). */
  readonly views: readonly RelationName[];
  /** A document, or a value that links rows. */
  readonly kind: 'document' | 'value';
  /** Who waits. */
  readonly pid: number;
  /** For whom. */
  readonly blockedBy: readonly number[];
  /** How long its statement has been running, milliseconds; null where this role may not know. */
  readonly ms: number | null;
  /** Its statement; null where this role may not know. */
  readonly query: string | null;
}

/** What maintenance costs in a database. */
export interface Costs {
  /** When they were read, ISO 8601, UTC, with milliseconds. */
  readonly at: string;
  /** The database. */
  readonly database: string;
  /** Which functions' calls are counted. */
  readonly counting: Counting;
  /** Deadlocks of the whole database, whatever they came from. */
  readonly deadlocks: number;
  /** Transactions of the whole database that were rolled back. */
  readonly rollbacks: number;
  /** By schema and name. */
  readonly views: readonly ViewCosts[];
  /** Sessions that wait right now. */
  readonly waits: readonly LockWait[];
}
