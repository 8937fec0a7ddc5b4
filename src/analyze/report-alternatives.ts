import { operatorName } from '../ir/expression.js';
import type { Scope, Source, TableSource } from '../ir/nodes.js';
import { referenceNames, resolveReference } from '../ir/resolve.js';
import type { Node, SelectStmt } from '../sql/parse.js';
import { renderExpression } from '../sql/render.js';
import { holdsNode } from '../sql/walk.js';

/**
 * How to ask for an occurrence's rows that one of several subqueries finds, where it is asked by OR, or by IN of several
 * SELECTs; undefined where it is not asked so.
 */
export function remedyOfAlternatives(source: TableSource): string | undefined {
  for (let at: Source | null = source; at !== null; at = at.scope.container) {
    const { scope } = at;
    const found = scope.withSubqueries.find(
      (condition) => areAlternatives(condition) && names(scope, condition, source),
    );
    if (found !== undefined) return withinOneIn(found) ?? byUnion(source);
  }
  return undefined;
}

function areAlternatives(condition: Node): boolean {
  if ('BoolExpr' in condition) return condition.BoolExpr.boolop === 'OR_EXPR';
  return selectedIn(condition)?.op === 'SETOP_UNION';
}

function names(scope: Scope, condition: Node, source: TableSource): boolean {
  return holdsNode(
    condition,
    ({ kind, fields }) => kind === 'ColumnRef' && resolveReference(scope, referenceNames(fields))?.source === source,
  );
}

/** Of one table, the rows of all SELECTs are those of one. */
function withinOneIn(condition: Node): string | undefined {
  const arms = 'BoolExpr' in condition ? (condition.BoolExpr.args ?? []) : [];
  const tests = new Set(arms.map(testOf));
  const tables = new Set(arms.map(tableIn));
  const [test] = tests;
  if (test === undefined || tests.size > 1 || tables.size > 1 || tables.has(undefined)) return undefined;
  return `ask by one condition: ${test} IN (SELECT … UNION ALL SELECT …)`;
}

function byUnion({ alias, table }: TableSource): string {
  const rows = `SELECT ${alias}.… FROM ${table.name} ${alias} WHERE …`;
  return `find the rows of each condition by a SELECT of its own: FROM (${rows} UNION ${rows}) ${alias}`;
}

/** What `IN` compares with, as SQL. */
function testOf(condition: Node): string | undefined {
  const test = selectedIn(condition) && 'SubLink' in condition ? condition.SubLink.testexpr : undefined;
  return test && renderExpression(test);
}

/** The only table that `IN` selects from, as it is named. */
function tableIn(condition: Node): string | undefined {
  const [item, ...others] = selectedIn(condition)?.fromClause ?? [];
  if (item === undefined || others.length > 0 || !('RangeVar' in item)) return undefined;
  return JSON.stringify([item.RangeVar.schemaname, item.RangeVar.relname]);
}

/** What `x IN (SELECT …)` selects. */
function selectedIn(condition: Node): SelectStmt | undefined {
  if (!('SubLink' in condition)) return undefined;
  const { subLinkType, operName, subselect } = condition.SubLink;
  if (subLinkType !== 'ANY_SUBLINK' || subselect === undefined || !('SelectStmt' in subselect)) return undefined;
  return operName === undefined || operatorName(operName) === '=' ? subselect.SelectStmt : undefined;
}
