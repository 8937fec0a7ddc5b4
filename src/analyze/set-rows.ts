import type { Catalog } from '../catalog/catalog.js';
import { builtInName, isColumnLike } from '../ir/expression.js';
import type { OpaqueSource } from '../ir/nodes.js';
import type { FuncCall, Node } from '../sql/parse.js';
import { quoteIdentifier } from '../sql/quote.js';
import { renderExpression } from '../sql/render.js';
import type { Operand } from './equality.js';
import { type OperandOfColumn, operandOfSet } from './operands.js';
import type { Side, SideValue } from './side-values.js';

/** A function in FROM. */
export interface SetCall {
  readonly call: FuncCall;
  readonly ordinality: boolean;
  /** Of its rows, the number of the row, if asked for, the last one. */
  readonly columns: readonly string[];
}

/** The only function that a source is; undefined where it is something else. */
export function readSetCall({ item: { kind, fields }, columnNames }: OpaqueSource): SetCall | undefined {
  const [only, ...others] = kind === 'RangeFunction' ? ((fields.functions ?? []) as Node[]) : [];
  const call = only !== undefined && 'List' in only ? only.List.items?.[0] : undefined;
  if (call === undefined || !('FuncCall' in call) || others.length > 0) return undefined;
  if (columnNames === null || fields.coldeflist !== undefined) return undefined;
  return { call: call.FuncCall, ordinality: fields.ordinality === true, columns: columnNames };
}

/** Functions of the server's own that give no rows where what they take rows out of is null. */
const strict = new Set([
  ...['jsonb_array_elements', 'jsonb_array_elements_text', 'jsonb_object_keys', 'jsonb_each', 'jsonb_each_text'],
  ...['jsonb_path_query', 'unnest', 'regexp_split_to_table'],
]);

/** Whether an expression is a set that has no rows where the row is missing that it is made of. */
export function isOfNothingWhereNull(expression: Node): boolean {
  if (!('FuncCall' in expression)) return false;
  const [first, ...others] = expression.FuncCall.args ?? [];
  const known = strict.has(builtInName(expression.FuncCall) ?? '');
  return known && first !== undefined && isColumnLike(first) && others.every((other) => !('ColumnRef' in other));
}

/** A set as an item of FROM, by a name. */
export function setItem({ ordinality, columns }: SetCall, value: SideValue, alias: string, name: string): string {
  const set = renderExpression(value.node(alias));
  return `${set}${ordinality ? ' WITH ORDINALITY' : ''} AS ${name} (${columns.map(quoteIdentifier).join(', ')})`;
}

/** The columns of a set's rows as operands: of the first one, as far as the function is known, and the row's number. */
export function operandOfColumns(
  catalog: Catalog,
  { call, ordinality, columns }: SetCall,
  name: string,
  ofColumn: OperandOfColumn,
): Operand | undefined {
  const place = columns.indexOf(name);
  if (ordinality && place === columns.length - 1) return { type: 'bigint', collation: null };
  return place === 0 ? operandOfSet(catalog, call, ofColumn) : undefined;
}

/**
 * A side whose value is made, as `node` says, of rows of its own: for each of its values, those of an item of FROM that
 * meet conditions.
 */
export function overRows(
  side: Side,
  item: (value: SideValue, alias: string, name: string) => string,
  node: (name: string) => Node,
  conditions: (name: string) => Node[] = () => [],
): Side {
  const values = side.values.map((value): SideValue => {
    const name = `s${value.rows.length}`;
    return {
      column: null,
      node: () => node(name),
      rows: [...value.rows, (alias) => item(value, alias, name)],
      conditions: [...value.conditions, ...conditions(name)],
    };
  });
  return { ...side, column: null, values, merged: side.merged === 'no' ? 'no' : 'within', several: true };
}
