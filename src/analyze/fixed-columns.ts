import { isEquality } from '../ir/expression.js';
import type { QueryTree, Source } from '../ir/nodes.js';
import { referenceNames, resolveReference, usesOf } from '../ir/resolve.js';
import type { Node } from '../sql/parse.js';
import { oneValue } from './one-value.js';

/** Columns of a source that a condition equates with determined sources or constants. */
export function fixedColumns(
  tree: QueryTree,
  source: Source,
  isDetermined: (other: Source) => boolean,
): ReadonlySet<string> {
  const scope = source.scope;
  const fixed = new Set<string>();
  for (const condition of scope.conditions) {
    const { expression, binds } = condition;
    if (!isEquality(expression) || !('A_Expr' in expression) || (binds !== null && !binds.has(source))) continue;
    const { lexpr, rexpr } = expression.A_Expr;
    for (const [here, there] of [
      [lexpr, rexpr],
      [rexpr, lexpr],
    ] as [Node, Node][]) {
      const inner = oneValue(tree, scope, condition, here);
      if (inner === undefined) continue;
      const use = resolveReference(scope, referenceNames(inner.ColumnRef));
      const others = usesOf(scope, there, tree.aggregates);
      if (use?.source !== source || use.column === null || others === null) continue;
      if (others.every((other) => other.source !== source && isDetermined(other.source))) fixed.add(use.column);
    }
  }
  return fixed;
}

/** Those that are the same in all rows of its scope, for one row of the scopes around it. */
export function columnsFixedAround(tree: QueryTree, source: Source): ReadonlySet<string> {
  return fixedColumns(tree, source, ({ scope }) => scope !== source.scope);
}
