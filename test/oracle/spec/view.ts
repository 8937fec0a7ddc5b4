import type { TypeName } from './types.js';

/** A column of an occurrence in scope. */
export interface ColumnRef {
  readonly kind: 'column';
  readonly alias: string;
  readonly column: string;
  readonly type: TypeName;
}

/** An occurrence's whole row: `to_jsonb(x)`, `x.*`. */
export interface RowRef {
  readonly kind: 'row';
  readonly alias: string;
  readonly type: 'jsonb';
}

export interface LiteralValue {
  readonly kind: 'literal';
  readonly type: TypeName;
  readonly text: string | null;
}

/** Any expression made of a pattern whose `{}` are its parts, in order. */
export interface Term {
  readonly kind: 'term';
  /** What coverage counts it as. */
  readonly construct: string;
  readonly type: TypeName;
  readonly pattern: string;
  readonly parts: readonly Expression[];
}

export interface Field {
  readonly name: string;
  readonly value: Expression;
}

export interface ObjectValue {
  readonly kind: 'object';
  readonly type: 'jsonb';
  readonly form: 'jsonb_build_object' | 'JSON_OBJECT' | 'JSON_OBJECT ABSENT';
  readonly fields: readonly Field[];
}

export interface Order {
  readonly value: Expression;
  readonly direction: '' | ' DESC' | ' NULLS FIRST' | ' DESC NULLS LAST';
}

/**
 * The pattern's brackets stand for the parentheses of the call: DISTINCT goes in front of what they hold, ORDER BY
 * behind it (or where `|` stands), FILTER behind them. `coalesce(sum[{}], 0)`
 */
export interface Aggregate {
  readonly kind: 'aggregate';
  readonly construct: string;
  readonly type: TypeName;
  readonly pattern: string;
  readonly parts: readonly Expression[];
  readonly distinct: boolean;
  readonly order: readonly Order[];
  /** Ends the ORDER BY so that no two rows tie; never reduced. */
  readonly total: readonly Expression[];
  readonly filter: Expression | null;
}

/** The pattern's `{q}` is the query, its `{}` are the parts. */
export interface Subquery {
  readonly kind: 'subquery';
  readonly construct: string;
  readonly type: TypeName;
  readonly pattern: string;
  readonly parts: readonly Expression[];
  readonly query: Query;
}

export type Expression = ColumnRef | RowRef | LiteralValue | Term | ObjectValue | Aggregate | Subquery;

/** A table of the case, a query in parentheses, or the name of a WITH query. */
export type Relation =
  | { readonly kind: 'table'; readonly table: string }
  | { readonly kind: 'derived'; readonly query: Query; readonly lateral: boolean }
  | { readonly kind: 'named'; readonly name: string };

export interface From {
  readonly join: 'comma' | 'JOIN' | 'LEFT JOIN' | 'CROSS JOIN';
  readonly relation: Relation;
  readonly alias: string;
  readonly on: readonly Expression[];
  /** Column names shared by both sides, in place of `on`. */
  readonly using: readonly string[];
}

export interface Output {
  /** Null where the expression names its columns itself (`x.*`). */
  readonly name: string | null;
  readonly value: Expression;
}

export interface WithQuery {
  readonly name: string;
  readonly materialized: boolean;
  /** It names itself. */
  readonly recursive?: boolean;
  readonly query: Query;
}

export interface Query {
  readonly with: readonly WithQuery[];
  readonly distinctOn: readonly Expression[] | 'all' | null;
  readonly outputs: readonly Output[];
  readonly from: readonly From[];
  readonly where: readonly Expression[];
  readonly groupBy: readonly Expression[];
  readonly having: Expression | null;
  readonly setOperation: { readonly operator: string; readonly query: Query } | null;
  readonly order: readonly Order[];
  /** As for aggregates. */
  readonly total: readonly Expression[];
  readonly limit: number | null;
  readonly offset: number | null;
}

export interface View {
  readonly name: string;
  readonly schema: 'main' | 'other';
  readonly allowFull: boolean;
  readonly timeZone: string | null;
  /** Leaves out the schema of tables that the search path finds. */
  readonly unqualified: boolean;
  readonly query: Query;
}

export const emptyQuery: Query = {
  with: [],
  distinctOn: null,
  outputs: [],
  from: [],
  where: [],
  groupBy: [],
  having: null,
  setOperation: null,
  order: [],
  total: [],
  limit: null,
  offset: null,
};

/** The name of the table that it begins with. */
export function rootOf({ query }: View): string | undefined {
  const relation = query.from[0]?.relation;
  return relation?.kind === 'table' ? relation.table : undefined;
}
