import { branchesOf } from '../../ir/branches.js';
import { type Aggregates, functionKey } from '../../ir/expression.js';
import { referenceNames } from '../../ir/resolve.js';
import type { Node, SelectStmt } from '../../sql/parse.js';
import { holdsNode, walk } from '../../sql/walk.js';
import { declared } from './names.js';

/** The calls of aggregates at a query's own level, those that may be functions of the same name among them. */
export function aggregateCalls(aggregates: Aggregates, expressions: unknown): Node[] {
  const calls: Node[] = [];
  walk(expressions, ({ kind, fields }) => {
    if (kind === 'SelectStmt') return false;
    if (kind === 'JsonArrayAgg' || kind === 'JsonObjectAgg') calls.push({ [kind]: fields } as unknown as Node);
    const called = kind === 'FuncCall' && fields.over === undefined;
    if (called && aggregates.has(functionKey(fields.funcname))) calls.push({ FuncCall: fields });
    return undefined;
  });
  return calls;
}

/**
 * Whether each aggregate that a query calls is its own. One that names columns, and none of the query's, is an aggregate
 * of the query around it: `(SELECT sum(o.qty) FROM line l …)` sums the rows of o.
 */
export function ownsAggregates(aggregates: Aggregates, select: SelectStmt): boolean {
  const own = new Set(declared(select.fromClause ?? []));
  const { targetList, havingClause, sortClause } = select;
  return aggregateCalls(aggregates, [targetList, havingClause, sortClause]).every((call) => isOwn(call, own));
}

/** Whether an aggregate is of the query that has these aliases. */
export function isOwn(call: Node, own: ReadonlySet<string>): boolean {
  const aliases = aliasesIn(call);
  return aliases.size === 0 || [...aliases].some((alias) => alias === '' || own.has(alias));
}

/** Whether that is so of each query within expressions. */
export function ownsAggregatesWithin(aggregates: Aggregates, expressions: unknown): boolean {
  return !holdsNode(
    expressions,
    ({ kind, fields }) =>
      kind === 'SelectStmt' && branchesOf(fields).some((branch) => !ownsAggregates(aggregates, branch)),
  );
}

/** Aliases before the columns in an expression, subqueries in it included; `''` where a column has none. */
export function aliasesIn(expression: unknown): ReadonlySet<string> {
  const aliases = new Set<string>();
  walk(expression, ({ kind, fields }) => {
    if (kind === 'ColumnRef') aliases.add(referenceNames(fields).at(-2) ?? '');
    return undefined;
  });
  return aliases;
}
