import { type CalledOperator, type Catalog, findColumn } from '../catalog/catalog.js';
import type { ColumnUse } from '../ir/columns.js';
import { column, isEquality, isStrictComparison, operatorName } from '../ir/expression.js';
import type { Condition, QueryTree, Scope, Source, TableSource } from '../ir/nodes.js';
import { referenceNames, resolveReference, usesOf } from '../ir/resolve.js';
import { quoteIdentifier } from '../sql/quote.js';
import { renderExpression, replaceNodes } from '../sql/render.js';
import { areAlike, findEquality, isHashable, isOwnEquality, schemaOf } from './equality.js';
import { areValuesSame, expandSides, type Side } from './sides.js';

/** `lower` equals `upper` in every combination of rows in which the lower row has an effect. */
export interface Link {
  readonly lower: Side;
  readonly upper: Side;
  /** The operator, as SQL. */
  readonly operator: string;
  /** What the comparison calls equal; null: not what any index does, or it can't be told. */
  readonly equality: CalledOperator | null;
  /** Values of both sides that it calls equal have one hash. */
  readonly hashable: boolean;
  /** The query has the upper side on the left. */
  readonly reversed: boolean;
  /** What says so; null: what rows are grouped by. */
  readonly condition: Condition | null;
}

/** The condition as SQL over the two rows' aliases. */
export function printLink({ lower, upper, operator, equality, reversed }: Link, from: string, to: string): string {
  const sides = [lower.print(from), upper.print(to)];
  // The equality of an index has a commutator; any other operator may be none with its sides exchanged.
  return (equality === null && reversed ? sides.reverse() : sides).join(` ${operator} `);
}

/** Whether the lower row's column holds what the upper row's does, alike in type and collation, to be looked up by. */
export function holdsUpper(catalog: Catalog, { lower, upper, equality }: Link): boolean {
  if (lower.column === null || upper.column === null) return false;
  const [held, own] = [lower, upper].map(({ source, column }) => findColumn(source.table, column ?? ''));
  return areAlike(held, own) && isOwnEquality(catalog, equality, upper.source.table, upper.column);
}

/** Any other condition between two rows, as SQL over their aliases. */
export interface OpenCondition {
  readonly lowerColumns: readonly string[];
  readonly upperColumns: readonly string[];
  readonly print: (lowerAlias: string, upperAlias: string) => string;
}

/** All that is known to hold between an occurrence's rows and those of one other occurrence. */
export interface Connection {
  readonly upper: TableSource;
  readonly links: Link[];
  readonly conditions: OpenCondition[];
}

/** What an occurrence's rows must meet to have an effect, by the other occurrence. */
export function connectionsOf(tree: QueryTree, lower: TableSource): Connection[] {
  const connections = new Map<TableSource, Connection>();
  const connection = (upper: TableSource): Connection => {
    const known = connections.get(upper) ?? { upper, links: [], conditions: [] };
    connections.set(upper, known);
    return known;
  };
  for (const { scope, condition } of conditionsOn(lower)) {
    const links = linksIn(tree, scope, condition, lower);
    for (const link of links) connection(link.upper.source).links.push(link);
    const open = links.length === 0 && scope === lower.scope ? openIn(tree, condition, lower) : undefined;
    if (open !== undefined) connection(open.upper).conditions.push(open.condition);
  }
  return [...connections.values()];
}

/**
 * Conditions that bind an occurrence, itself or as part of a query in FROM, with the scope their names are looked up in.
 * Those of a subquery that must have a row bind it too.
 */
export function conditionsOn(lower: TableSource): { scope: Scope; condition: Condition }[] {
  const found: { scope: Scope; condition: Condition }[] = [];
  for (let source: Source | null = lower; source !== null; source = source.scope.container) {
    for (const condition of source.scope.conditions) {
      if (condition.binds === null || condition.binds.has(source)) found.push({ scope: source.scope, condition });
    }
    for (const scope of requiredBelow(source.scope)) {
      for (const condition of scope.conditions) if (condition.binds === null) found.push({ scope, condition });
    }
  }
  return found;
}

function requiredBelow(scope: Scope): Scope[] {
  return scope.required.flatMap((below) => [below, ...requiredBelow(below)]);
}

function linksIn(tree: QueryTree, scope: Scope, condition: Condition, lower: TableSource): Link[] {
  const { expression } = condition;
  if (!isEquality(expression) || !('A_Expr' in expression)) return [];
  const { lexpr, rexpr, name } = expression.A_Expr;
  if (lexpr === undefined || rexpr === undefined) return [];
  return [false, true].flatMap((reversed): Link[] => {
    const [here, there] = reversed ? [rexpr, lexpr] : [lexpr, rexpr];
    const from = expandSides(tree, scope, here, 'no-barriers').find((side) => side.source === lower);
    if (from === undefined) return [];
    const to = expandSides(tree, scope, there, 'barriers');
    const only = to.length === 1 ? to[0] : undefined;
    if (only === undefined || only.source === lower) return [];
    const [left, right] = reversed ? [only, from] : [from, only];
    const equality = findEquality(tree.catalog, condition.implied ? 'anywhere' : (name ?? []), left, right);
    if (condition.implied && equality === null) return [];
    if (equality === null && (from.source.nullable || only.source.nullable) && name?.length !== 1) return [];
    const merged = condition.merged && !areValuesSame(from) ? 'itself' : from.merged;
    if (merged === 'within' || (merged === 'itself' && !isByGroups(tree.catalog, equality, from))) return [];
    const schema = equality?.schema ?? schemaOf(name ?? []);
    const operator = `OPERATOR(${quoteIdentifier(schema)}.${operatorName(name)})`;
    const hashable = isHashable(tree.catalog, equality, left, right);
    return [{ lower: from, upper: only, operator, equality, hashable, reversed, condition }];
  });
}

/** Whether a comparison of values that were grouped finds all that the grouping calls equal. */
function isByGroups(catalog: Catalog, equality: CalledOperator | null, side: Side): boolean {
  if (equality === null) return false;
  if (equality.collation === null || isOwnEquality(catalog, equality, side.source.table, side.column)) return true;
  const plain = side.columns.every((name) => findColumn(side.source.table, name)?.collation?.deterministic !== false);
  return equality.collation.deterministic && plain && !side.print('r').includes('COLLATE');
}

/** A condition between exactly two occurrences that is no link; it must not pass where an outer join has no row of one. */
function openIn(
  tree: QueryTree,
  condition: Condition,
  lower: TableSource,
): { upper: TableSource; condition: OpenCondition } | undefined {
  if (lower.nullable && condition.binds === null) return undefined;
  const { expression } = condition;
  const uses = usesOf(lower.scope, expression, tree.aggregates);
  const sources = [...new Set((uses ?? []).map((use) => use.source))];
  const upper = sources.find((source) => source !== lower);
  if (sources.length !== 2 || !sources.includes(lower) || upper?.kind !== 'table') return undefined;
  if (uses?.some((use) => use.column === null)) return undefined;
  if (upper.nullable && !isStrictComparison(expression)) return undefined;
  return {
    upper,
    condition: {
      lowerColumns: columnsOf(uses ?? [], lower),
      upperColumns: columnsOf(uses ?? [], upper),
      print: (lowerAlias, upperAlias) =>
        renderExpression(
          replaceNodes(expression, (node) => {
            if (!('ColumnRef' in node)) return undefined;
            const use = resolveReference(lower.scope, referenceNames(node.ColumnRef));
            if (use?.column == null) return undefined;
            return column(use.source === lower ? lowerAlias : upperAlias, use.column);
          }),
        ),
    },
  };
}

function columnsOf(uses: readonly ColumnUse[], source: Source): string[] {
  return [...new Set(uses.filter((use) => use.source === source).map((use) => use.column as string))];
}
