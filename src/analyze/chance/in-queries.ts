import { distinctOn, isPlainDistinct } from '../../ir/distinct.js';
import { functionKey } from '../../ir/expression.js';
import { limitsOf } from '../../ir/limits.js';
import type { Scope } from '../../ir/nodes.js';
import type { Node, SelectStmt } from '../../sql/parse.js';
import { withoutPlaces } from '../../sql/render.js';
import { walk } from '../../sql/walk.js';
import type { Chance, ChanceKind } from './chance.js';
import { determine, type Question } from './determined.js';
import { isNaturallyOrdered, missingKey, sortedBy } from './order.js';

/** What the clauses of a SELECT leave to chance. */
export function chanceInQuery(question: Question, scope: Scope, select: SelectStmt): Chance[] {
  return [
    ...(isPlainDistinct(select.distinctClause) ? inDistinct(question, scope, select) : inRows(question, scope, select)),
    ...inGroups(question, scope, select),
  ];
}

/** Rows that LIMIT or DISTINCT ON keeps of those that tie. */
function inRows(question: Question, scope: Scope, select: SelectStmt): Chance[] {
  const on = distinctOn(select);
  const limited = isLimited(select);
  if (on.length === 0 && !limited) return [];
  const given = [...on, ...sortedBy(select.sortClause)];
  const { shows, total } = determine(question, scope, given);
  if (total || scope.outputs.every(({ expression }) => shows(expression))) return [];
  const name = on.length === 0 ? 'LIMIT' : 'DISTINCT ON';
  const ties = on.length > 0 || select.sortClause !== undefined;
  if (!ties && isNaturallyOrdered(question, scope)) return [];
  return [{ ...made('rows', select, name, missingKey(question, scope, given)), ties }];
}

function isLimited(select: SelectStmt): boolean {
  const { limit, offset } = limitsOf(select);
  return offset !== undefined || (limit !== undefined && select.limitOption !== 'LIMIT_OPTION_WITH_TIES');
}

/** One of several rows that are equal, but written differently, is kept. */
function inDistinct(question: Question, scope: Scope, select: SelectStmt): Chance[] {
  const outputs = scope.outputs.map(({ expression }) => expression);
  if (isSpelledAlike(question, scope, outputs)) return [];
  return [made('spelling', select, 'DISTINCT', null)];
}

function isSpelledAlike(question: Question, scope: Scope, outputs: readonly Node[]): boolean {
  const faithful = outputs.filter((expression) => question.spelling.isOne(scope, expression));
  if (faithful.length === outputs.length) return true;
  const { shows } = determine(question, scope, [...(scope.groups ?? []), ...faithful]);
  return outputs.every((expression) => faithful.includes(expression) || shows(expression));
}

/** What rows are grouped by is shown as one of them has it. */
function inGroups(question: Question, scope: Scope, select: SelectStmt): Chance[] {
  const groups = (scope.groups ?? []).filter((group) => !('GroupingSet' in group));
  if (groups.length === 0) return [];
  const { shows } = determine(question, scope, groups);
  const shown = new Set<string>();
  walk([select.targetList, select.sortClause, select.havingClause], (node) => {
    if (node.kind === 'FuncCall' && question.tree.aggregates.has(functionKey(node.fields.funcname))) return false;
    shown.add(withoutPlaces({ [node.kind]: node.fields } as Node));
    return undefined;
  });
  return groups.some((group) => shown.has(withoutPlaces(group)) && !shows(group))
    ? [made('spelling', select, 'GROUP BY', null)]
    : [];
}

/** UNION and its like keep one of several rows that are equal; a LIMIT behind them, some of those that tie. */
export function chanceInSet(question: Question, select: SelectStmt, branches: readonly Scope[]): Chance[] {
  const name = String(select.op).replace('SETOP_', '');
  const outputs = (scope: Scope): Node[] => scope.outputs.map(({ expression }) => expression);
  const alike = branches.every((scope) => outputs(scope).every((output) => question.spelling.isOne(scope, output)));
  const keepsAll = select.all === true && name === 'UNION';
  const width = branches[0]?.outputs.length ?? 0;
  const order = new Set(sortedBy(select.sortClause).map(withoutPlaces));
  const sorted = alike && order.size >= width;
  return [
    ...(alike || keepsAll ? [] : [made('spelling', select, name, null)]),
    ...(isLimited(select) && !sorted ? [{ ...made('rows', select, 'LIMIT', null), ties: order.size > 0 }] : []),
  ];
}

/** `ARRAY(SELECT …)` */
export function chanceInArray(question: Question, scope: Scope, select: SelectStmt): Chance[] {
  const order = sortedBy(select.sortClause);
  const { shows, total } = determine(question, scope, order);
  if (total || scope.outputs.every(({ expression }) => shows(expression))) return [];
  if (order.length === 0 && select.distinctClause === undefined && isNaturallyOrdered(question, scope)) return [];
  return [{ ...made('list', select, 'ARRAY', missingKey(question, scope, order)), ties: order.length > 0 }];
}

function made(kind: ChanceKind, node: object, name: string, key: readonly string[] | null): Chance {
  return { kind, node, name, ties: true, key };
}
