import type { Literal } from './schema.js';
import type { Expression } from './view.js';

export interface Assignment {
  readonly column: string;
  /** Columns of the changed row have the alias `t`. */
  readonly value: Expression;
}

interface Write {
  readonly table: string;
  /** Writes straight into this hash partition of the table. */
  readonly partition?: number;
  /** Writes in the name of the table that this one inherits from. */
  readonly above?: boolean;
  /** The table whose function is called for each row, and where. */
  readonly calls?: { readonly writer: string; readonly place: 'RETURNING' | 'WHERE' };
}

export interface Insert extends Write {
  readonly kind: 'insert';
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Literal[])[];
  readonly conflict: null | 'nothing' | { readonly set: readonly Assignment[]; readonly where: readonly Expression[] };
}

/** Rows of `source` (alias `t`) become rows of `table`. */
export interface InsertSelect extends Write {
  readonly kind: 'insert-select';
  readonly source: string;
  readonly columns: readonly string[];
  readonly values: readonly Expression[];
  readonly where: readonly Expression[];
  readonly ignoreConflicts: boolean;
}

export interface Update extends Write {
  readonly kind: 'update';
  readonly set: readonly Assignment[];
  readonly where: readonly Expression[];
}

export interface Delete extends Write {
  readonly kind: 'delete';
  readonly where: readonly Expression[];
}

export interface Merge extends Write {
  readonly kind: 'merge';
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Literal[])[];
  readonly matched: 'update' | 'delete' | 'nothing';
  readonly set: readonly string[];
  /** Of a partitioned table: the keys that matched rows move to, and how the statement reaches the server. */
  readonly moves?: readonly Assignment[];
  readonly spelling?: 'comment' | 'dynamic' | 'function';
  readonly insert: boolean;
  /** PostgreSQL 17 and later. */
  readonly deleteRest: boolean;
}

export interface Truncate {
  readonly kind: 'truncate';
  readonly tables: readonly string[];
  readonly cascade: boolean;
}

/**
 * A hash partition is emptied and detached, gets rows while it is a table of its own, and is attached again; or another
 * is made in its place, which gets them as one. All in one statement.
 */
export interface Reattach {
  readonly kind: 'reattach';
  readonly table: string;
  readonly partition: number;
  readonly anew: boolean;
  readonly columns: readonly string[];
  /** Those that belong into the partition. */
  readonly rows: readonly (readonly Literal[])[];
}

/** One statement that writes several tables: all but the last are WITH queries. */
export interface Writable {
  readonly kind: 'writable';
  readonly writes: readonly (Insert | Update | Delete)[];
}

export interface DeferConstraints {
  readonly kind: 'defer';
}

export type Statement =
  | Insert
  | InsertSelect
  | Update
  | Delete
  | Merge
  | Truncate
  | Reattach
  | Writable
  | DeferConstraints;

export interface Block {
  readonly kind: 'transaction' | 'savepoint';
  readonly commit: boolean;
  readonly body: readonly Operation[];
}

/** The body runs in a session whose settings differ. */
export interface Settings {
  readonly kind: 'settings';
  readonly settings: Readonly<Record<string, string>>;
  readonly body: readonly Operation[];
}

export type Operation = Statement | Block | Settings;

export const isGroup = (operation: Operation): operation is Block | Settings => 'body' in operation;
