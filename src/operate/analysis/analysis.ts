import type { RelationName } from '../../base/names.js';
import type { WriteEvent } from '../../plan/plan.js';

/** What sample changes of single rows cost: for each table that the view reads, each event and, for UPDATE, column. */
export interface ViewAnalysis {
  /** Its name. */
  readonly view: RelationName;
  /** By table, event and column. */
  readonly samples: readonly SampleAnalysis[];
}

/** A change of one row, made and rolled back. */
export interface SampleAnalysis {
  /** The table of the row. */
  readonly table: RelationName;
  /** What was done to the row. */
  readonly event: SampleEvent;
  /** The column that an UPDATE sets; null for other events, and where the view reads no column. */
  readonly column: string | null;
  /** The quickest of the runs; null where no sample could be made. */
  readonly measured: Measurement | null;
  /** Why there is no sample, or what is special about it. */
  readonly note: string | null;
}

/** What is done to the row of a sample. */
export type SampleEvent = Exclude<WriteEvent, 'truncate'>;

/** What a change took. */
export interface Measurement {
  /** What ran. */
  readonly statement: string;
  /** What ran before it without being measured. */
  readonly setup: string | null;
  /** How often it ran; the quickest run is told. */
  readonly runs: number;
  /** In milliseconds. `total` is the sum of the three others. */
  readonly times: SampleTimes;
  /** Every trigger that ran, those of foreign keys included, as the server names and counts them. */
  readonly triggers: readonly TriggerTime[];
  /** Documents written; null where the server doesn't count (`track_counts` is off). */
  readonly documents: DocumentCounts | null;
}

/** Where the time of a change went, in milliseconds. */
export interface SampleTimes {
  /** All of it. */
  readonly total: number;
  /** The statement itself: what it would take without any trigger that runs after it. */
  readonly statement: number;
  /** Triggers of this view. */
  readonly maintenance: number;
  /** All other triggers: foreign keys, other document views, the user's own. */
  readonly otherTriggers: number;
}

/** What a trigger took. */
export interface TriggerTime {
  /** Name of the trigger, or of the constraint that it enforces. */
  readonly name: string;
  /** Name of the table that it ran for. */
  readonly table: string;
  /** The table and event of this view that it maintains; null for triggers that aren't the view's. */
  readonly maintains: { readonly table: RelationName; readonly event: WriteEvent } | null;
  /** How often it ran. */
  readonly calls: number;
  /** How long, all calls together. */
  readonly milliseconds: number;
}

/** Rows of the document table that a change wrote. */
export interface DocumentCounts {
  /** New documents. */
  readonly inserted: number;
  /** Documents that changed. */
  readonly updated: number;
  /** Documents that went. */
  readonly deleted: number;
}
