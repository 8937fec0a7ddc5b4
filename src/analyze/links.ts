import type { ColumnUse } from '../ir/columns.js';
import { column, isStrictComparison } from '../ir/expression.js';
import type { Condition, OpaqueSource, QueryTree, Scope, Source, TableSource } from '../ir/nodes.js';
import { referenceNames, resolveReference, usesOf } from '../ir/resolve.js';
import { isPrintable, renderExpression, replaceNodes } from '../sql/render.js';
import { linksIn } from './comparisons.js';
import type { Link } from './link.js';

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

/** A condition that compares an occurrence's row with those of several others at once, as SQL; undefined: there is none. */
export function comparisonOfSeveral(tree: QueryTree, source: TableSource): string | undefined {
  const found = conditionsOn(source).find(({ scope, condition: { expression } }) => {
    const sources = new Set(usesOf(scope, expression, tree.aggregates)?.map((use) => use.source));
    return sources.size > 2 && sources.has(source) && isPrintable(expression);
  });
  return found && renderExpression(found.condition.expression);
}

/** Sources that aren't looked into, and that a condition compares an occurrence's row with. */
export function opaqueBeside(tree: QueryTree, source: TableSource): OpaqueSource[] {
  const sources = conditionsOn(source).map(({ scope, condition }) => {
    const uses = usesOf(scope, condition.expression, tree.aggregates) ?? [];
    return uses.map((use) => use.source);
  });
  return sources
    .filter((each) => each.includes(source))
    .flatMap((each) => each.filter((other) => other.kind === 'opaque'));
}
