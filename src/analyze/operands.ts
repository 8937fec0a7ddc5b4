import { type Catalog, findColumn, type Table } from '../catalog/catalog.js';
import { builtInName, operatorName } from '../ir/expression.js';
import { elementType, typeOfName } from '../shape/types.js';
import type { FuncCall, Node } from '../sql/parse.js';
import { choicesOf, isNull } from './choices.js';
import { type Operand, schemaOf } from './equality.js';

/** The operand that a column is; undefined where that is not known. */
export type OperandOfColumn = (column: Node) => Operand | undefined;

const unknown: Operand = { type: null, collation: null };

const text: Operand = { type: 'text', collation: { name: undefined, explicit: false } };

const jsonb: Operand = { type: 'jsonb', collation: { name: undefined, explicit: false } };

/** What operators of the server's own take out of json is text. */
const extractsText = new Set(['->>', '#>>']);

/** The type and the collation of a column, of a cast of one, of what one holds, of one or the other, or of one with a collation of its own. */
export function operandOf(catalog: Catalog, expression: Node, ofColumn: OperandOfColumn): Operand {
  if ('ColumnRef' in expression) return ofColumn(expression) ?? unknown;
  if ('TypeCast' in expression && expression.TypeCast.arg !== undefined) {
    const { collation } = operandOf(catalog, expression.TypeCast.arg, ofColumn);
    return { type: typeOfName(catalog, expression.TypeCast.typeName), collation };
  }
  if ('CollateClause' in expression && expression.CollateClause.arg !== undefined) {
    const { type } = operandOf(catalog, expression.CollateClause.arg, ofColumn);
    const name = expression.CollateClause.collname ?? [];
    const written = { schema: schemaOf(name), name: operatorName(name), deterministic: false };
    return { type, collation: { name: written, explicit: true } };
  }
  if ('A_Expr' in expression && expression.A_Expr.kind === 'AEXPR_OP') {
    const { name = [] } = expression.A_Expr;
    if (name.length === 1 && extractsText.has(operatorName(name))) return text;
  }
  if ('A_Indirection' in expression) return operandOfElement(catalog, expression, ofColumn);
  if ('FuncCall' in expression) return operandOfSet(catalog, expression.FuncCall, ofColumn);
  const [first = unknown, ...others] = choicesOf(expression)
    .filter((choice) => !isNull(choice))
    .map((choice) => operandOf(catalog, choice, ofColumn));
  return others.every((other) => JSON.stringify(other) === JSON.stringify(first)) ? first : unknown;
}

export function operandOfColumn(table: Table, name: string): Operand | undefined {
  const found = findColumn(table, name);
  return found && { type: found.type, collation: { name: found.collation, explicit: false } };
}

/** What is in the first column of a set function's rows, by the name of one of the server's own. */
const sets: Readonly<Record<string, Operand>> = {
  jsonb_array_elements: jsonb,
  jsonb_array_elements_text: text,
  jsonb_object_keys: text,
  jsonb_path_query: jsonb,
  regexp_split_to_table: text,
  string_to_table: text,
};

/** What is in the first column of a set function's rows; of any other function that isn't known. */
export function operandOfSet(catalog: Catalog, call: FuncCall, ofColumn: OperandOfColumn): Operand {
  const [only, ...others] = call.args ?? [];
  const name = builtInName(call) ?? '';
  if (name !== 'unnest') return Object.hasOwn(sets, name) ? (sets[name] ?? unknown) : unknown;
  return only === undefined || others.length > 0 ? unknown : operandOfElements(operandOf(catalog, only, ofColumn));
}

/** An element of an array, whatever the number of its dimensions; a slice of one, or a field of a row, is not told. */
function operandOfElement(
  catalog: Catalog,
  { A_Indirection: { arg, indirection = [] } }: Extract<Node, { A_Indirection: unknown }>,
  ofColumn: OperandOfColumn,
): Operand {
  const isElement = indirection.every((step) => 'A_Indices' in step && step.A_Indices.is_slice !== true);
  return arg === undefined || !isElement ? unknown : operandOfElements(operandOf(catalog, arg, ofColumn));
}

/** What is in an array. */
export function operandOfElements({ type, collation }: Operand): Operand {
  return { type: elementType(type), collation };
}
