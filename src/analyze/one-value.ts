import type { CalledOperator } from '../catalog/catalog.js';
import type { Condition, QueryTree, Scope } from '../ir/nodes.js';
import { typeOfName } from '../shape/types.js';
import type { Node } from '../sql/parse.js';
import { findEquality, type Operand, tellsApart } from './equality.js';
import { expandSides } from './sides.js';

type Column = Extract<Node, { readonly ColumnRef: unknown }>;

/** Casts that keep values apart, by the type they are from; that of a domain to its base is one, too. */
const injective: Readonly<Record<string, readonly string[]>> = {
  smallint: ['integer', 'bigint', 'numeric', 'real', 'double precision'],
  integer: ['bigint', 'numeric', 'double precision'],
  bigint: ['numeric'],
  real: ['double precision'],
  'character varying': ['text'],
};

/**
 * The column on one side of a condition, if values of it that are not equal by its own type are not both equal to the
 * other side: then the condition leaves one. A cast must keep values apart, too.
 */
export function oneValue(tree: QueryTree, scope: Scope, condition: Condition, here: Node): Column | undefined {
  const { expression, implied } = condition;
  const { lexpr, rexpr, name = [] } = 'A_Expr' in expression ? expression.A_Expr : {};
  const inner = 'TypeCast' in here && here.TypeCast.typeName?.typmods === undefined ? here.TypeCast.arg : here;
  if (lexpr === undefined || rexpr === undefined || inner === undefined || !('ColumnRef' in inner)) return undefined;
  const equality = findEquality(
    tree.catalog,
    implied ? 'anywhere' : name,
    operandOf(tree, scope, lexpr),
    operandOf(tree, scope, rexpr),
  );
  if (equality === null) return undefined;
  const declared = here === lexpr ? equality.left : equality.right;
  const kept =
    inner === here ? isKept(tree, scope, equality, inner, declared) : isCastKept(tree, scope, equality, here);
  return kept ? inner : undefined;
}

function isKept(tree: QueryTree, scope: Scope, equality: CalledOperator, column: Column, declared: string): boolean {
  const operand = operandOf(tree, scope, column);
  return tellsApart(tree.catalog, equality, { ...operand, type: operand.type ?? declared });
}

function isCastKept(tree: QueryTree, scope: Scope, equality: CalledOperator, here: Node): boolean {
  if (!('TypeCast' in here) || here.TypeCast.arg === undefined) return false;
  const { collation, type: from } = operandOf(tree, scope, here.TypeCast.arg);
  const type = typeOfName(tree.catalog, here.TypeCast.typeName);
  if (from === null || type === null) return false;
  const base = tree.catalog.types[from]?.base;
  const keeps = [from, base].some((each) => each !== undefined && injective[each]?.includes(type));
  return (keeps || base === type) && tellsApart(tree.catalog, equality, { type, collation });
}

function operandOf(tree: QueryTree, scope: Scope, expression: Node): Operand {
  const sides = expandSides(tree, scope, expression, 'barriers');
  return sides.length === 1 && sides[0] !== undefined ? sides[0] : { type: null, collation: null };
}
