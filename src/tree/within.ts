import type { QueryTree, Scope, TableSource } from '../ir/nodes.js';
import type { Node, SelectStmt } from '../sql/parse.js';
import { holdsNode } from '../sql/walk.js';

/** The scopes that an occurrence stands in, from its own outwards, by where queries in FROM are used. */
export function scopesAround({ scope }: TableSource): ReadonlySet<Scope> {
  const around = new Set<Scope>();
  for (let at: Scope | null = scope; at !== null; at = at.container?.scope ?? at.parent) around.add(at);
  return around;
}

/** Whether an expression holds a query that is one of these scopes. */
export function holds({ scopes }: QueryTree, expression: Node, within: ReadonlySet<Scope>): boolean {
  return holdsNode(expression, ({ kind, fields }) => {
    const scope = kind === 'SelectStmt' ? scopes.get(fields as SelectStmt) : undefined;
    return scope !== undefined && within.has(scope);
  });
}
