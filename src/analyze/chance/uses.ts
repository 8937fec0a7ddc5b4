import { type Catalog, setFunctions } from '../../catalog/catalog.js';
import type { ColumnUse } from '../../ir/columns.js';
import { callsAny, functionKey } from '../../ir/expression.js';
import type { QueryTree, Scope } from '../../ir/nodes.js';
import { findNamed, referenceNames, resolveReference } from '../../ir/resolve.js';
import type { Node } from '../../sql/parse.js';
import { atOwnLevel, holdsNode, walk } from '../../sql/walk.js';

/**
 * The columns of the scope's own sources, and of those outside, that an expression names, subqueries included; in those
 * the server's text has every column with its alias. null where a name can't be told.
 */
export function usesWithin(scope: Scope, expression: Node): ColumnUse[] | null {
  const uses: ColumnUse[] = [];
  let depth = 0;
  let known = true;
  const visit = (value: unknown): void => {
    walk(value, ({ kind, fields }) => {
      if (kind === 'SelectStmt') {
        depth++;
        visit(Object.values(fields));
        depth--;
        return false;
      }
      if (kind !== 'ColumnRef') return undefined;
      const names = referenceNames(fields);
      const use = resolveReference(scope, names);
      const own = depth === 0 || findNamed(scope, names)?.scope === scope;
      if (use !== undefined && own) uses.push(use);
      else if (own) known = false;
      return undefined;
    });
  };
  visit(expression);
  return known ? uses : null;
}

/** A function in the select list gives several rows for one. */
export function returnsSet(catalog: Catalog, scope: Scope): boolean {
  return callsAny(
    scope.outputs.map(({ expression }) => expression),
    setFunctions(catalog),
  );
}

/** Whether an expression calls an aggregate or a window function at its own level. */
export function holdsAggregate({ aggregates }: QueryTree, expression: Node): boolean {
  return holdsNode(
    expression,
    ({ kind, fields }) => {
      if (kind === 'FuncCall') return fields.over !== undefined || aggregates.has(functionKey(fields.funcname));
      return kind === 'JsonArrayAgg' || kind === 'JsonObjectAgg';
    },
    atOwnLevel,
  );
}
