import type { Catalog } from '../catalog/catalog.js';
import type { Node, SelectStmt } from '../sql/parse.js';
import { readBarrier } from './barrier.js';
import { aggregatesOf, callsAggregate, operatorName } from './expression.js';
import { addConditions, gatheringStep, readExpression } from './expressions.js';
import { addFrom } from './from.js';
import type { QueryTree, Scope } from './nodes.js';
import { outputsOf, targetsOf } from './outputs.js';
import type { Build, WithQueries } from './reading.js';
import { addValues } from './values.js';
import { addWithQueries } from './with-queries.js';

/** Turns the server's own text of a query (its parsed SELECT) into a tree of scopes. */
export function buildTree(select: SelectStmt, catalog: Catalog): QueryTree {
  const aggregates = aggregatesOf(catalog);
  const build: Build = {
    catalog,
    aggregates,
    occurrences: [],
    recursions: [],
    scopes: new Map(),
    readSelect: (query, parent, withQueries, path) => readSelect(build, query, parent, withQueries, path),
  };
  const [root] = readSelect(build, select, null, new Map(), '');
  const { occurrences, recursions, scopes } = build;
  return { catalog, root: root as Scope, occurrences, recursions, aggregates, scopes };
}

function readSelect(build: Build, select: SelectStmt, parent: Scope | null, outer: WithQueries, path: string): Scope[] {
  const withQueries = addWithQueries(select, parent, outer);
  if (select.op !== undefined && select.op !== 'SETOP_NONE') {
    const branches = [select.larg, select.rarg].flatMap((branch) =>
      branch === undefined ? [] : readSelect(build, branch, parent, withQueries, path),
    );
    if (select.op !== 'SETOP_UNION' || select.all !== true) for (const branch of branches) branch.merges = true;
    if (select.limitCount ?? select.limitOffset) for (const branch of branches) branch.barrier = { kind: 'all' };
    return branches;
  }
  return [readPlainSelect(build, select, parent, withQueries, path)];
}

function readPlainSelect(
  build: Build,
  select: SelectStmt,
  parent: Scope | null,
  withQueries: WithQueries,
  path: string,
): Scope {
  const targets = targetsOf(select);
  const scope: Scope = {
    parent,
    path:
      path + (targets.map(({ val }) => (val === undefined ? '' : stepIntoRows(val))).find((step) => step !== '') ?? ''),
    sources: [],
    from: [],
    conditions: [],
    withSubqueries: [],
    required: [],
    outputs: outputsOf(select),
    barrier: { kind: 'none' },
    groups: select.groupClause ?? null,
    merges: groups(select),
    single: isLimitedToOne(select) || isAggregated(build, select, true),
    listed: (select.valuesLists?.length ?? 0) > 1,
    aggregated: isAggregated(build, select, false),
    container: null,
  };
  build.scopes.set(select, scope);
  if (select.valuesLists !== undefined) addValues(scope, select);
  for (const item of select.fromClause ?? []) addFrom(build, scope, item, withQueries);
  if (select.whereClause !== undefined) addConditions(build, scope, select.whereClause, null, withQueries);
  for (const { name, expression } of scope.outputs) {
    readExpression(build, scope, expression, withQueries, parent === null ? name : path);
  }
  const rest = [
    select.groupClause,
    select.havingClause,
    select.windowClause,
    select.sortClause,
    select.distinctClause,
    select.limitCount,
    select.limitOffset,
    select.valuesLists,
  ];
  for (const part of rest) readExpression(build, scope, part as Node, withQueries, path);
  scope.barrier = readBarrier(select);
  return scope;
}

function isLimitedToOne({ limitCount }: SelectStmt): boolean {
  if (limitCount === undefined || !('A_Const' in limitCount) || !('ival' in limitCount.A_Const)) return false;
  return (limitCount.A_Const.ival?.ival ?? 0) <= 1;
}

function isAggregated(build: Build, select: SelectStmt, sure: boolean): boolean {
  if (select.groupClause !== undefined) return false;
  if (select.havingClause !== undefined) return true;
  return callsAggregate([select.targetList, select.sortClause], build.aggregates, sure);
}

/** Whether rows that are equal in some columns become one, or take part in what becomes of each other. */
function groups(select: SelectStmt): boolean {
  return select.groupClause !== undefined || select.distinctClause !== undefined || readBarrier(select).kind !== 'none';
}

/** The step of a path to what stands for each row in an output: `[]` in an array, `{}` in an object; else `''`. */
function stepIntoRows(expression: Node): string {
  if ('FuncCall' in expression) return gatheringStep(operatorName(expression.FuncCall.funcname));
  if ('CoalesceExpr' in expression)
    return (expression.CoalesceExpr.args ?? []).map(stepIntoRows).find((step) => step !== '') ?? '';
  if ('TypeCast' in expression)
    return expression.TypeCast.arg === undefined ? '' : stepIntoRows(expression.TypeCast.arg);
  if ('JsonObjectAgg' in expression) return '{}';
  return 'JsonArrayAgg' in expression ? '[]' : '';
}
