import type { SelectStmt } from '../sql/parse.js';
import type { QueryTree, Scope } from './nodes.js';

/** The SELECT of the text that was read into a scope. */
export function selectOf({ scopes }: Pick<QueryTree, 'scopes'>, scope: Scope | undefined): SelectStmt | undefined {
  return [...scopes].find(([, other]) => other === scope)?.[0];
}
