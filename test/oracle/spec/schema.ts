import type { TypeName } from './types.js';

/** A literal as SQL text without a cast, or null. */
export type Literal = string | null;

export interface Column {
  readonly name: string;
  readonly type: TypeName;
  readonly notNull: boolean;
  /** `GENERATED ALWAYS AS (…) STORED` over another integer column. */
  readonly generatedFrom?: string;
}

export type Action = 'NO ACTION' | 'CASCADE' | 'SET NULL' | 'SET DEFAULT';

export interface Constraint {
  readonly deferrable: boolean;
  readonly notValid: boolean;
  readonly onDelete: Action;
  readonly onUpdate: Action;
}

/** Columns that hold another table's key; without a constraint nothing promises that the row exists. */
export interface Link {
  readonly columns: readonly string[];
  readonly target: string;
  readonly targetColumns: readonly string[];
  readonly constraint: Constraint | null;
}

/** A trigger of the user's own, which changes rows behind the statement's back. */
export type UserTrigger =
  /** Before a row is written, its integer column is changed. */
  | { readonly kind: 'touch-row'; readonly name: string; readonly column: string }
  /** After any change of a row, an integer column of the row it links to is changed. */
  | { readonly kind: 'touch-parent'; readonly name: string; readonly link: Link; readonly column: string }
  /** After a row is written, it is written again, by a statement of its own, unless its column is odd. */
  | { readonly kind: 'rewrite-row'; readonly name: string; readonly column: string; readonly action: Rewriting }
  /** Before a row is deleted, the rows of `child` that link to it are. */
  | { readonly kind: 'delete-children'; readonly name: string; readonly child: string; readonly link: Link };

/** What is done to rows behind a statement's back: to one of them, or to all. */
export type Rewriting = 'touch' | 'delete' | 'touch-all';

/** A function that statements call, which writes the row that the table has got last, or all of them. */
export interface UserFunction {
  readonly column: string;
  readonly action: Rewriting;
  /** It takes back whatever was set in the transaction, too. */
  readonly resets: boolean;
}

export interface Table {
  readonly schema: 'main' | 'other';
  /** Unique in the case; the tree refers to tables by it. */
  readonly name: string;
  readonly columns: readonly Column[];
  readonly key: readonly string[];
  readonly links: readonly Link[];
  /** Columns that are UNIQUE on their own, besides the key. */
  readonly unique: readonly string[];
  /** Columns that are UNIQUE together, besides the key. */
  readonly together: readonly (readonly string[])[];
  readonly indexes: readonly (readonly string[])[];
  /** Number of hash partitions by the first key column; 0 for a plain table. */
  readonly partitions: number;
  /** Views read a part of it, which is written in its name: its first partition, or the only child that inherits from it. */
  readonly part: 'partition' | 'child' | null;
  /** Views read it by way of plain views, so many of them one over the other. */
  readonly behind: 0 | 1 | 2;
  readonly triggers: readonly UserTrigger[];
  readonly writer: UserFunction | null;
  readonly rows: readonly (readonly Literal[])[];
  /** The table is maintained by an earlier view of the case; nothing writes it. */
  readonly view: boolean;
}

export function columnOf(table: Table, name: string): Column {
  const column = table.columns.find((candidate) => candidate.name === name);
  if (column === undefined) throw new TypeError(`no column "${name}" in "${table.name}"`);
  return column;
}
