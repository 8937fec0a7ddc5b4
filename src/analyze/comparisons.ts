import { type CalledOperator, type Catalog, findColumn } from '../catalog/catalog.js';
import { isEquality, operatorName, splitConjunction } from '../ir/expression.js';
import type { Condition, QueryTree, Scope, TableSource } from '../ir/nodes.js';
import type { Node } from '../sql/parse.js';
import { quoteIdentifier } from '../sql/quote.js';
import { findEquality, isHashable, isOwnEquality, schemaOf } from './equality.js';
import { type HeldSearch, heldSearch } from './held-search.js';
import type { Link } from './link.js';
import { joinSides, oneOfSides, type Side, valuesQuery } from './side-values.js';
import { areValuesSame, expandElements, expandSides } from './sides.js';

/** The links that a condition makes of an occurrence's rows. */
export function linksIn(tree: QueryTree, scope: Scope, condition: Condition, lower: TableSource): Link[] {
  const { expression } = condition;
  if ('BoolExpr' in expression && expression.BoolExpr.boolop === 'OR_EXPR') {
    const arms = (expression.BoolExpr.args ?? []).map((arm) =>
      splitConjunction(arm).flatMap((each) => linksIn(tree, scope, { ...condition, expression: each }, lower)),
    );
    return linksOfAll(arms);
  }
  if (!('A_Expr' in expression) || !isComparison(expression)) return [];
  const { kind, lexpr, rexpr, name } = expression.A_Expr;
  if (lexpr === undefined || rexpr === undefined) return [];
  const sidesOf = (node: Node, through: 'barriers' | 'no-barriers'): Side[] =>
    kind === 'AEXPR_OP_ANY' && node === rexpr
      ? expandElements(tree, scope, node, through)
      : expandSides(tree, scope, node, through);
  return [false, true].flatMap((reversed): Link[] => {
    const [here, there] = reversed ? [rexpr, lexpr] : [lexpr, rexpr];
    const from = oneOfSides(sidesOf(here, 'no-barriers').filter((side) => mayMeet(lower, side)));
    if (from?.source !== lower) return [];
    const to = oneOfSides(sidesOf(there, 'barriers'));
    if (to === undefined || to.source === lower) return [];
    const links = linkOf(tree, condition, name, from, to, reversed);
    if (from.several || to.values.length > 1 || !to.several) return links;
    const elements = kind === 'AEXPR_OP_ANY' && there === rexpr ? unnested(there) : there;
    return links.map((link) => withSearch(link, heldSearch(tree, scope, elements, from)));
  });
}

/** Whether an occurrence's rows are combined with those that a side is of: not those of two branches of one query. */
function mayMeet(lower: TableSource, { branches }: Side): boolean {
  const around = new Set<Scope>();
  for (let at: Scope | null = lower.scope; at !== null; at = at.parent) around.add(at);
  return branches.every((branch) => around.has(branch) || !branch.container?.branches.some((each) => around.has(each)));
}

/** What is in an array, as a function's rows. */
function unnested(array: Node): Node {
  return { FuncCall: { funcname: [{ String: { sval: 'unnest' } }], args: [array] } };
}

/** With what finds the upper row, if the comparison calls equal what the search does. */
function withSearch(link: Link, search: HeldSearch | null): Link {
  const { equality } = link;
  const own = equality?.schema === 'pg_catalog' && equality.collation?.deterministic !== false;
  return search === null || !own ? link : { ...link, search };
}

/** `a = b`, or `a = ANY (b)` */
function isComparison(expression: Node): boolean {
  if (isEquality(expression)) return true;
  return (
    'A_Expr' in expression && expression.A_Expr.kind === 'AEXPR_OP_ANY' && operatorName(expression.A_Expr.name) === '='
  );
}

function linkOf(
  { catalog }: QueryTree,
  condition: Condition,
  name: Node[] | undefined,
  lower: Side,
  upper: Side,
  reversed: boolean,
): Link[] {
  const [left, right] = reversed ? [upper, lower] : [lower, upper];
  const equality = findEquality(catalog, condition.implied ? 'anywhere' : (name ?? []), left, right);
  if (condition.implied && equality === null) return [];
  if (equality === null && (lower.source.nullable || upper.source.nullable) && name?.length !== 1) return [];
  const merged = condition.merged && !areValuesSame(lower) ? 'itself' : lower.merged;
  if (merged === 'within' || (merged === 'itself' && !isByGroups(catalog, equality, lower))) return [];
  const schema = equality?.schema ?? schemaOf(name ?? []);
  const operator = `OPERATOR(${quoteIdentifier(schema)}.${operatorName(name)})`;
  const hashable = isHashable(catalog, equality, left, right);
  return [{ lower, upper, operator, equality, hashable, reversed, condition }];
}

/**
 * What links make of conditions of which one holds, whichever: one side is the same in all of them, and the other has the
 * value that one of them says.
 */
function linksOfAll(arms: readonly (readonly Link[])[]): Link[] {
  const [first = [], ...others] = arms;
  return first.flatMap((link) =>
    (['lower', 'upper'] as const).flatMap((common): Link[] => {
      const other = common === 'lower' ? 'upper' : 'lower';
      const alike = others.map((arm) => arm.find((each) => isAlike(link, each, common)));
      const found = alike.filter((each) => each !== undefined);
      const joined = found.length === others.length && joinSides([link, ...found].map((each) => each[other]));
      const { search: _, ...rest } = link;
      return joined ? [{ ...rest, [other]: joined }] : [];
    }),
  );
}

/** Whether two links compare the same side of one occurrence in the same way with those of another. */
function isAlike(a: Link, b: Link, common: 'lower' | 'upper'): boolean {
  const same = valuesQuery(a[common].values, 'r') === valuesQuery(b[common].values, 'r');
  return (
    same &&
    a.upper.source === b.upper.source &&
    a.operator === b.operator &&
    (a.equality !== null || a.reversed === b.reversed) &&
    JSON.stringify(a.equality) === JSON.stringify(b.equality)
  );
}

/** Whether a comparison of values that were grouped finds all that the grouping calls equal. */
function isByGroups(catalog: Catalog, equality: CalledOperator | null, side: Side): boolean {
  if (equality === null) return false;
  if (equality.collation === null || isOwnEquality(catalog, equality, side.source.table, side.column)) return true;
  const plain = side.columns.every((name) => findColumn(side.source.table, name)?.collation?.deterministic !== false);
  return equality.collation.deterministic && plain && !valuesQuery(side.values, 'r').includes('COLLATE');
}
