import { setFunctions } from '../../catalog/catalog.js';
import { buildTree } from '../../ir/build.js';
import type { Scope, Source } from '../../ir/nodes.js';
import type { Node, SelectStmt } from '../../sql/parse.js';
import { determine, type Question } from '../chance/determined.js';
import { Spelling } from '../chance/spelling.js';
import { callsOver, type Known } from './queries.js';

/** What the rules ask of a query as a whole, with its tables, keys and conditions. */
export interface Facts extends Known {
  readonly question: Question;
}

export function factsOf(known: Known, select: SelectStmt): Facts {
  const { catalog } = known;
  const tree = buildTree(select, catalog);
  return { ...known, question: { tree, catalog, spelling: new Spelling(catalog, tree) } };
}

/** The scope of a SELECT of the query; undefined where something else asks of its rows what its own text does not (IN). */
export function scopeOf({ question }: Facts, select: SelectStmt): Scope | undefined {
  const scope = question.tree.scopes.get(select);
  return scope?.conditions.some(({ merged }) => merged !== undefined) ? undefined : scope;
}

/** Whether a query has one row at the most, for one row of each query around it. */
export function findsOneRow(facts: Facts, select: SelectStmt): boolean {
  const scope = scopeOf(facts, select);
  if (scope === undefined || callsOver(select.targetList, setFunctions(facts.catalog))) return false;
  return determine(facts.question, scope, []).total && !hasGroupingSets(select);
}

/** Those may give several rows for what GROUP BY gives one for, and stand nulls in. */
export function hasGroupingSets({ groupClause = [] }: SelectStmt): boolean {
  return groupClause.some((group) => 'GroupingSet' in group);
}

/** Sources of a scope that have one row at the most for given values of these expressions. */
export function determinedBy({ question }: Facts, scope: Scope, given: readonly Node[]): ReadonlySet<Source> {
  return determine(question, scope, given).sources;
}
