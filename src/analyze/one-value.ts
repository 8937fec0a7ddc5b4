import type { Condition, QueryTree, Scope } from '../ir/nodes.js';
import { typeOfName } from '../shape/types.js';
import type { Node } from '../sql/parse.js';
import { findEquality, type Operand, tellsApart } from './equality.js';
import { expandSides } from './sides.js';

type Column = Extract<Node, { readonly ColumnRef: unknown }>;

const texts = ['text', 'character varying'];

/**
 * Casts that keep values apart, by the type they are from; that of a domain to its base is one, too. Floating point
 * numbers as texts are rounded as `extra_float_digits` says, and instants hang on the time zone.
 */
const injective: Readonly<Record<string, readonly string[]>> = {
  smallint: ['integer', 'bigint', 'numeric', 'real', 'double precision', ...texts],
  integer: ['bigint', 'numeric', 'double precision', ...texts],
  bigint: ['numeric', ...texts],
  numeric: texts,
  real: ['double precision'],
  date: ['timestamp without time zone'],
  boolean: texts,
  uuid: texts,
  character: texts,
  'character varying': ['text'],
  text: ['character varying'],
};

/**
 * The column on one side of a condition, if values of it that are not equal by its own type are not both equal to the
 * other side: then the condition leaves one. Casts must keep values apart, too.
 */
export function oneValue(tree: QueryTree, scope: Scope, condition: Condition, here: Node): Column | undefined {
  const { expression, implied } = condition;
  const { lexpr, rexpr, name = [] } = 'A_Expr' in expression ? expression.A_Expr : {};
  const column = columnBelow(here);
  if (lexpr === undefined || rexpr === undefined || column === undefined) return undefined;
  const equality = findEquality(
    tree.catalog,
    implied ? 'anywhere' : name,
    operandOf(tree, scope, lexpr),
    operandOf(tree, scope, rexpr),
  );
  if (equality === null) return undefined;
  const own = operandOf(tree, scope, column);
  const declared = here === lexpr ? equality.left : equality.right;
  const type = here === column ? (own.type ?? declared) : castType(tree, here, own.type);
  return type !== null && tellsApart(tree.catalog, equality, { ...own, type }) ? column : undefined;
}

/** A column, or what is cast, without a length that might cut it, any number of times. */
function columnBelow(node: Node): Column | undefined {
  if ('ColumnRef' in node) return node;
  if (!('TypeCast' in node) || node.TypeCast.typeName?.typmods !== undefined) return undefined;
  return node.TypeCast.arg && columnBelow(node.TypeCast.arg);
}

/** What a column of a type is cast to in the end, if each cast on the way keeps its values apart. */
function castType(tree: QueryTree, node: Node, column: string | null): string | null {
  if (!('TypeCast' in node) || node.TypeCast.arg === undefined) return column;
  const from = castType(tree, node.TypeCast.arg, column);
  const to = typeOfName(tree.catalog, node.TypeCast.typeName);
  if (from === null || to === null) return null;
  const base = tree.catalog.types[from]?.base;
  const keeps = base === to || [from, base].some((each) => each !== undefined && injective[each]?.includes(to));
  return keeps ? to : null;
}

function operandOf(tree: QueryTree, scope: Scope, expression: Node): Operand {
  const sides = expandSides(tree, scope, expression, 'barriers');
  return sides.length === 1 && sides[0] !== undefined ? sides[0] : { type: null, collation: null };
}
