import type { RelationName } from '../base/names.js';

/** What the compiler knows of the database: plain data, so that compiling needs no server. */
export interface Catalog {
  /** `server_version_num`, e.g. 150018. */
  readonly serverVersion: number;
  /** The server can compress values with LZ4. */
  readonly lz4: boolean;
  /** The server's own text of the query: names qualified, `*` expanded, constants typed. */
  readonly canonical: string;
  /** Output columns of the query, in order. */
  readonly columns: readonly OutputColumn[];
  /** Every relation the query names, sorted by schema and name. */
  readonly tables: readonly Table[];
  /** Plain views whose definitions stand in the query in place of their names, in the order of that; absent: none. */
  readonly views?: readonly InlinedView[];
  /** What `canonical` was before that; absent: the same. */
  readonly written?: string;
  /** Every function the query calls, operators' and aggregates' functions included, sorted. */
  readonly functions: readonly CalledFunction[];
  /** The operators named `=` that the query calls, once for each collation, sorted. */
  readonly operators: readonly CalledOperator[];
  /** Types that values take on inside the query, columns that are only passed through excepted, by name. */
  readonly usedTypes: readonly string[];
  /** Types that a text is converted to through their input function. */
  readonly parsedTypes: readonly string[];
  /** Types of nodes in the server's tree of the query that nothing is known of; absent: none. */
  readonly unknownNodes?: readonly string[];
  /** Columns of whole rows of joins, whose names the server's text leaves out; absent: none. */
  readonly unnamedColumns?: readonly string[];
  /** Collations in use that take texts which differ for equal; absent: none. */
  readonly inexact?: readonly RelationName[];
  /** A GIN index could serve an operator of the query. */
  readonly gin?: boolean;
  /** Where `jsonb_ivm_patch` is; null where the database has none. */
  readonly patch: PatchFunction | null;
  /** Types of all columns and of `usedTypes`, by their qualified name. */
  readonly types: Readonly<Record<string, TypeInfo>>;
}

export interface OutputColumn {
  readonly name: string;
  /** With its modifier, qualified: `character varying(20)`, `app.mood`. */
  readonly type: string;
  readonly collation: RelationName | null;
}

export interface Collation extends RelationName {
  /** Values that it calls equal are the same to the last byte. */
  readonly deterministic: boolean;
}

/** A plain view, and the server's text of its definition. */
export interface InlinedView extends RelationName {
  readonly definition: string;
}

/**
 * Why the definition of a plain view can't stand in place of its name: its barrier would be gone (`barrier`), policies
 * decide by its owner which rows it shows (`rights`), it reads itself (`recursive`) or a system catalog (`catalog`), or
 * the text of it leaves out names of columns (`unnamed`).
 */
export type ViewRefusal = 'barrier' | 'rights' | 'recursive' | 'catalog' | 'unnamed';

export interface ViewDefinition {
  readonly definition: string;
  readonly refused: ViewRefusal | null;
  /** A cast of users takes its rows: to json they may be something else than objects of their columns. */
  readonly cast?: boolean;
}

/** Its rows are in shards of other nodes or of this one (`distributed`), or all of them on every node (`reference`). */
export type CitusKind = 'distributed' | 'reference';

export type RelationKind = 'table' | 'partitioned' | 'view' | 'materialized-view' | 'foreign-table' | 'other';

export interface Table extends RelationName {
  readonly kind: RelationKind;
  /** Of a plain view that is none of the system's, nor temporary. */
  readonly view?: ViewDefinition;
  readonly temporary: boolean;
  /** What it is to Citus, where that keeps triggers from following it; absent: a table like any other. */
  readonly citus?: CitusKind;
  /** Whether whoever reads this has the rights of its owner. */
  readonly owned: boolean;
  /** System columns aside, in their order in the table. */
  readonly columns: readonly Column[];
  /** What tells its rows: the primary key, or the first of its unique keys whose columns are never null. */
  readonly primaryKey: readonly string[] | null;
  /** Unique, immediate, unconditional keys; the primary key among them. No two rows are equal by the columns' own types and collations. */
  readonly uniqueKeys: readonly (readonly string[])[];
  readonly foreignKeys: readonly ForeignKey[];
  /** Valid unconditional indexes by their leading plain columns, or the expression that leads. */
  readonly indexes: readonly Index[];
  /** Partitions and inheritance children, at any depth. */
  readonly descendants: readonly RelationName[];
  /** Whether it is a partition or an inheritance child itself: then rows are written to it in the name of others. */
  readonly inherits: boolean;
  /** Columns that tell which partition a row belongs to, those of partitions' own partitions included. */
  readonly partitionedBy: readonly string[];
}

export interface Column {
  readonly name: string;
  /** Qualified, without its modifier: a key of `Catalog.types`. */
  readonly type: string;
  readonly notNull: boolean;
  /** What its texts are compared by; absent: the database's own, or nothing. */
  readonly collation?: Collation;
  /** Decimals of each value, where the type fixes them: `numeric(p, s)`. */
  readonly scale?: number;
  /** A virtual generated column: it has no value in the rows that triggers are shown. */
  readonly virtual?: boolean;
  /** A generated column, stored or virtual: it has no value yet in the rows that BEFORE triggers are shown. */
  readonly generated?: boolean;
}

export interface ForeignKey {
  readonly name: string;
  readonly columns: readonly string[];
  readonly table: RelationName;
  readonly references: readonly string[];
  /** Checked at the end of each statement, and true of every row: only then does it say that the other row exists. */
  readonly reliable: boolean;
}

export interface Index {
  readonly name: string;
  /** Up to the first expression. */
  readonly columns: readonly string[];
  /** What it begins with, where that is no column: as the server says it. */
  readonly expression?: string;
  /** Absent: a b-tree. */
  readonly method?: 'gin';
}

export interface CalledFunction extends RelationName {
  readonly volatility: 'immutable' | 'stable' | 'volatile';
  readonly aggregate: boolean;
  readonly window: boolean;
  readonly returnsSet: boolean;
}

/** An operator named `=`, by the types it takes, and the collation it is called under. */
export interface CalledOperator extends RelationName {
  readonly left: string;
  readonly right: string;
  /** null where neither side has one. */
  readonly collation: Collation | null;
  /** B-tree operator families that it is the equality of, by their qualified names. */
  readonly btree: readonly string[];
  /** Hash operator families that it is the equality of. */
  readonly hash: readonly string[];
}

export interface PatchFunction {
  readonly schema: string;
  readonly kind: 'extension' | 'portable';
}

export interface TypeInfo {
  /** Scalar types it is made of (array elements, fields, range bounds, a domain's base), itself if it is one. */
  readonly leaves: readonly string[];
  /** Schema of the equality operator that sorting and grouping use; null where there is none to rely on. */
  readonly equality: string | null;
  /** The b-tree operator family that sorting and grouping use, by its qualified name. */
  readonly btree?: string;
  /** The hash operator family of the same equality, where all that a value is made of can be hashed. */
  readonly hash?: string;
  /** An array, or a domain over one. */
  readonly array?: boolean;
  /** What a domain is made of: no domain itself. */
  readonly base?: string;
  /** Rows of several fields, or a domain over them. */
  readonly composite?: boolean;
  /** Enum labels, in order. */
  readonly labels?: readonly string[];
}

/** Schemas that the server leaves out of its text: a name without one is a WITH query's, or in one of these. */
export const unwrittenSchemas = ['pg_temp', 'pg_catalog'] as const;

export function findTable(catalog: Catalog, name: RelationName): Table | undefined {
  return catalog.tables.find((table) => table.schema === name.schema && table.name === name.name);
}

/** Names of the functions that return sets, of those that the query calls. */
export function setFunctions({ functions }: Catalog): ReadonlySet<string> {
  return new Set(functions.filter(({ returnsSet }) => returnsSet).map(({ name }) => name));
}

export function findColumn(table: Table, name: string): Column | undefined {
  return table.columns.find((column) => column.name === name);
}

/** Whether a table's name stands for rows of other tables, too, whose keys are not checked together with its own. */
export function hasInheritors(table: Table): boolean {
  return table.kind !== 'partitioned' && table.descendants.length > 0;
}

/** Unique keys of all rows that a table's name stands for. */
export function uniqueKeysOf(table: Table): readonly (readonly string[])[] {
  return hasInheritors(table) ? [] : table.uniqueKeys;
}
