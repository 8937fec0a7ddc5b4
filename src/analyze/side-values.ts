import { column } from '../ir/expression.js';
import type { Scope, TableSource } from '../ir/nodes.js';
import type { Node } from '../sql/parse.js';
import { renderExpression } from '../sql/render.js';
import type { Operand } from './equality.js';

/** An expression over the columns of one occurrence of a table: one side of a link. */
export interface Side extends Operand {
  readonly source: TableSource;
  /** The table's own column where the expression is nothing but one (a cast that changes no value aside). */
  readonly column: string | null;
  /** All columns that the expression uses. */
  readonly columns: readonly string[];
  /**
   * Whether the value may stand for equal ones of other rows, written differently: itself, or within an expression that
   * may tell them apart.
   */
  readonly merged: 'no' | 'itself' | 'within';
  /** What the expression's value is one of. */
  readonly values: readonly SideValue[];
  /** The row holds several values, or which of them the expression has hangs on more than the row. */
  readonly several: boolean;
  /** The branches of queries in FROM that the value comes through. */
  readonly branches: readonly Scope[];
}

/** A value that a row holds, or one for each row of something that is made of it. */
export interface SideValue {
  /** As `Side.column`. */
  readonly column: string | null;
  /** Over the row, which goes by `alias`, and over `rows`. */
  readonly node: (alias: string) => Node;
  /** Items of FROM that are made of the row, as SQL, each over those before it; empty: there is one value. */
  readonly rows: readonly ((alias: string) => string)[];
  /** What `rows` meet, over them alone. */
  readonly conditions: readonly Node[];
}

/** A column of a row, and nothing else. */
export function columnValue(name: string): SideValue {
  return { column: name, node: (alias) => column(alias, name), rows: [], conditions: [] };
}

/** A value as SQL, the row going by `alias`. */
export function printValue({ node }: SideValue, alias: string): string {
  const expression = node(alias);
  const text = renderExpression(expression);
  return 'ColumnRef' in expression ? text : `(${text})`;
}

/** A side of one value as SQL, the row going by `alias`. */
export function printSide({ values }: Side, alias: string): string {
  return values.map((value) => printValue(value, alias)).join(', ');
}

/** The values as a query of one column, `value`, the row going by `alias`. */
export function valuesQuery(values: readonly SideValue[], alias: string): string {
  const [only = '', ...others] = values.map((value) => queryOf(value, alias));
  return others.length === 0 ? only : [only, ...others].map((query) => `(${query})`).join(' UNION ALL ');
}

/** Without OFFSET, the server might ask for the value of rows that don't meet the conditions. */
function queryOf(value: SideValue, alias: string): string {
  const from = value.rows.length === 0 ? '' : ` FROM ${value.rows.map((item) => item(alias)).join(', ')}`;
  const conditions = value.conditions.map((condition) => `(${renderExpression(condition)})`).join(' AND ');
  return `SELECT ${printValue(value, alias)} AS value${from}${conditions === '' ? '' : ` WHERE ${conditions} OFFSET 0`}`;
}

/** Whether a side has one value in each row. */
export function isOne({ values }: Pick<Side, 'values'>): boolean {
  return values.length === 1 && values.every(({ rows }) => rows.length === 0);
}

/** The side whose value is that of one of these, whichever: the only one, if there is one. Undefined where they are of several rows, or of several types. */
export function oneOfSides(sides: readonly Side[]): Side | undefined {
  return sides.length === 1 ? sides[0] : joinSides(sides);
}

/** The same, where which of them it is of hangs on more than the row, even of one. */
export function joinSides(sides: readonly Side[]): Side | undefined {
  const [first] = sides;
  if (first === undefined) return undefined;
  const alike = ({ source, type, collation }: Side): boolean =>
    source === first.source && type === first.type && JSON.stringify(collation) === JSON.stringify(first.collation);
  if (!sides.every(alike)) return undefined;
  const values = new Map(sides.flatMap((side) => side.values).map((value) => [queryOf(value, 'r'), value]));
  const merged = (['within', 'itself'] as const).find((how) => sides.some((side) => side.merged === how)) ?? 'no';
  const columns = [...new Set(sides.flatMap((side) => side.columns))];
  return { ...first, column: null, columns, merged, values: [...values.values()], several: true };
}
