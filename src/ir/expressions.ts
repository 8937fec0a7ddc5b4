import type { SelectStmt, SubLink } from 'libpg-query';
import type { Node } from '../sql/parse.js';
import { holdsNode, visited } from '../sql/walk.js';
import { passesBarrier } from './barrier.js';
import { type ColumnUse, columnNamesOf, columnsBehind, sourcesOf } from './columns.js';
import { equality, operatorName, splitConjunction, stringConstant } from './expression.js';
import type { Scope, Source } from './nodes.js';
import type { Build, WithQueries } from './reading.js';
import { findNamed, referenceNames, resolveReference } from './resolve.js';

/** Adds the parts of a WHERE or ON condition to its scope. `binds` as in `Condition`. */
export function addConditions(
  build: Build,
  scope: Scope,
  condition: Node,
  binds: ReadonlySet<Source> | null,
  withQueries: WithQueries,
): void {
  for (const expression of splitConjunction(condition)) {
    if (holdsSubquery(expression)) scope.withSubqueries.push(expression);
    else scope.conditions.push({ expression, binds });
    if ('SubLink' in expression) readSubLink(build, scope, expression.SubLink, withQueries, scope.path, true);
    else readExpression(build, scope, expression, withQueries, scope.path);
  }
}

function holdsSubquery(expression: Node): boolean {
  return holdsNode(expression, ({ kind }) => kind === 'SelectStmt');
}

/** Notes the columns that an expression reads, and reads the subqueries in it as scopes below. */
export function readExpression(
  build: Build,
  scope: Scope,
  expression: Node | Node[] | undefined,
  withQueries: WithQueries,
  path: string,
): void {
  if (expression === undefined || expression === null || typeof expression !== 'object') return;
  if (Array.isArray(expression)) {
    for (const item of expression) readExpression(build, scope, item, withQueries, path);
    return;
  }
  for (const [kind, fields] of Object.entries(expression) as [string, never][]) {
    if (kind === 'ColumnRef') noteRead(scope, referenceNames(fields));
    else if (kind === 'SubLink') readSubLink(build, scope, fields, withQueries, path, false);
    else if (kind === 'SelectStmt') build.readSelect(fields as SelectStmt, scope, withQueries, path);
    else if (kind === 'FuncCall') readCall(build, scope, fields, withQueries, path);
    else readExpression(build, scope, fields, withQueries, path);
  }
}

/** Arguments of a JSON constructor lie under the key that names them, those of a gathering aggregate in its elements or entries. */
function readCall(
  build: Build,
  scope: Scope,
  call: Record<string, unknown>,
  withQueries: WithQueries,
  path: string,
): void {
  const { args, ...rest } = call as { args?: Node[] };
  const name = operatorName(call.funcname as Node[]);
  const builds = name === 'jsonb_build_object' || name === 'json_build_object';
  const step = gatheringStep(name);
  const below = path.endsWith(step) ? path : path + step;
  (args ?? []).forEach((argument, place) => {
    const key = builds && place % 2 === 1 ? stringConstant(args?.[place - 1]) : undefined;
    readExpression(build, scope, argument, withQueries, key === undefined ? below : joinPath(path, key));
  });
  readExpression(build, scope, Object.values(rest) as Node[], withQueries, path);
}

/** The step of a path to what an aggregate of this name makes of each row: `[]`, `{}`, or `''`. */
export function gatheringStep(name: string): string {
  if (/^jsonb?_object_agg/.test(name)) return '{}';
  return /^jsonb?_agg/.test(name) || name === 'array_agg' ? '[]' : '';
}

function joinPath(path: string, key: string): string {
  const step = /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(key) ? key : JSON.stringify(key);
  return path === '' ? step : `${path}.${step}`;
}

/**
 * `positive`: the subquery is a condition of its own. Then `x IN (SELECT y …)` asks of each row below that y = x;
 * elsewhere it does so only where neither side can be null, since a null turns false into null.
 */
function readSubLink(
  build: Build,
  scope: Scope,
  link: SubLink,
  withQueries: WithQueries,
  path: string,
  positive: boolean,
): void {
  readExpression(build, scope, link.testexpr, withQueries, path);
  if (link.subselect === undefined || !('SelectStmt' in link.subselect)) return;
  const branches = build.readSelect(link.subselect.SelectStmt, scope, withQueries, path);
  const [only, ...others] = branches;
  const mayRequire = link.subLinkType === 'EXISTS_SUBLINK' || link.subLinkType === 'ANY_SUBLINK';
  if (positive && mayRequire && only !== undefined && others.length === 0 && !only.aggregated)
    scope.required.push(only);
  if (link.subLinkType !== 'ANY_SUBLINK' || link.testexpr === undefined) return;
  if (link.operName !== undefined && operatorName(link.operName) !== '=') return;
  const tests = 'RowExpr' in link.testexpr ? (link.testexpr.RowExpr.args ?? []) : [link.testexpr];
  for (const branch of branches) {
    tests.forEach((test, place) => {
      const output = branch.outputs[place]?.expression;
      if (output === undefined || !passesBarrier(branch.barrier, output)) return;
      if (!positive && !(cannotBeNull(scope, test) && cannotBeNull(branch, output))) return;
      branch.conditions.push({
        expression: equality(test, output, link.operName),
        binds: null,
        merged: branch.merges,
      });
    });
  }
}

function cannotBeNull(scope: Scope, expression: Node): boolean {
  const { kind, fields } = visited(expression);
  if (kind !== 'ColumnRef') return false;
  const use = resolveReference(scope, referenceNames(fields));
  if (use === undefined || use.source.kind !== 'table' || use.source.nullable) return false;
  return use.source.table.columns.some((column) => column.name === use.column && column.notNull);
}

/** Marks a column as read; where its name can't be told, every column that it could be. */
function noteRead(scope: Scope, names: readonly (string | null)[]): void {
  const named = findNamed(scope, names);
  if (named === undefined) {
    readEverything(scope);
    return;
  }
  const { item, column } = named;
  const place = column === null ? -1 : (columnNamesOf(item)?.indexOf(column) ?? -1);
  const uses = place < 0 ? sourcesOf(item).map((source) => ({ source, column: null })) : columnsBehind(item, place);
  for (const use of uses) readColumn(use);
}

export function readEverything(scope: Scope): void {
  for (let at: Scope | null = scope; at !== null; at = at.parent) {
    for (const source of at.sources) readColumn({ source, column: null });
  }
}

export function readColumn({ source, column }: ColumnUse): void {
  if (source.kind !== 'table') return;
  if (column !== null) source.reads.add(column);
  else for (const { name } of source.table.columns) source.reads.add(name);
}
