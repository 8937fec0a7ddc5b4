import type { Diagnostic } from '../base/errors.js';
import type { QueryTree, Recursion, Scope, TableSource } from '../ir/nodes.js';
import type { ViewText } from '../ir/view-text.js';
import { spanAt } from '../sql/parse.js';
import { walk } from '../sql/walk.js';
import { findClimbs } from './climbs.js';

/** That a recursive query can't be followed from its rows up, where that is why an occurrence has no route. */
export function recursionNotFollowed(view: ViewText, tree: QueryTree, source: TableSource): Diagnostic | undefined {
  const recursion = tree.recursions.find(({ term, anchors }) =>
    [term, ...anchors].some((branch) => isBelow(source.scope, branch)),
  );
  const reason = recursion === undefined ? undefined : findClimbs(tree).get(recursion);
  if (recursion === undefined || typeof reason !== 'string') return undefined;
  return {
    code: 'VIEW_RECURSIVE',
    severity: 'error',
    message: `WITH RECURSIVE "${recursion.name}" can't be followed from a changed row up to the root: ${reason}`,
    hint: `begin with rows of one table, and go on by equal columns: … FROM comment c JOIN ${recursion.name} ON c.parent_id = ${recursion.name}.id; or accept the cost with --allow-full (option allowFull)`,
    span: placeOf(view, recursion),
  };
}

function isBelow(scope: Scope, other: Scope): boolean {
  for (let at: Scope | null = scope; at !== null; at = at.container?.scope ?? at.parent) if (at === other) return true;
  return false;
}

function placeOf(view: ViewText, { name }: Recursion): ViewText['span'] {
  let location: number | undefined;
  walk({ SelectStmt: view.select }, ({ kind, fields }) => {
    if (kind === 'CommonTableExpr' && fields.ctename === name) location ??= fields.location ?? 0;
    return undefined;
  });
  return location === undefined ? view.span : spanAt(view.source, location);
}
