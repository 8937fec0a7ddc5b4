import type { SelectStmt } from '../sql/parse.js';
import type { QueryTree, Scope } from './nodes.js';

/** The SELECTs that a set operation puts together; a query that is none is its own. */
export function branchesOf(select: SelectStmt): SelectStmt[] {
  const { larg, rarg } = select;
  return larg === undefined || rarg === undefined ? [select] : [...branchesOf(larg), ...branchesOf(rarg)];
}

/** What they were read into. */
export function scopesOf(tree: QueryTree, select: SelectStmt): Scope[] {
  return branchesOf(select).flatMap((branch) => tree.scopes.get(branch) ?? []);
}
