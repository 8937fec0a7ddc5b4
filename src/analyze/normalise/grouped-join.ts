import { setFunctions } from '../../catalog/catalog.js';
import type { Node, SelectStmt } from '../../sql/parse.js';
import { withCondition } from './conditions.js';
import { type Facts, hasGroupingSets, scopeOf } from './facts.js';
import { withQueries } from './group-aggregates.js';
import { type Split, splitUnits } from './group-rows.js';
import { joinUnits } from './joined-units.js';
import { callsOver, named } from './queries.js';

/**
 * `SELECT r.id, f(c.x) FROM r LEFT JOIN c ON q GROUP BY r.id` is `SELECT r.id, (SELECT f(c.x) FROM c WHERE q) FROM r`,
 * where the groups are r's rows: those and what is joined to them have one row at the most for given values of what is
 * grouped by, and nothing that is grouped by is of c.
 *
 * A group then has c's rows for one of r; of no rows, the outer join makes one of nulls, of which each aggregate makes
 * what it makes of none: its filter leaves it out, or it passes over null. `count(*)` counts it, and is 1 at the least.
 * An inner join has no group there: the row of r stays where there EXISTS one of c. What is joined to c comes with it, if
 * it is null where c's row is. HAVING becomes a condition.
 */
export function groupedJoin(facts: Facts, select: SelectStmt): SelectStmt | undefined {
  const scope = scopeOf(facts, select);
  if (scope === undefined || scope.groups === null || !isGroupedAlone(facts, select)) return undefined;
  const split = splitUnits(facts, scope, select);
  const rows = split === undefined ? undefined : rowsOf(split);
  const own = split === undefined ? undefined : joinUnits(split.own);
  if (split === undefined || rows === undefined || own === undefined) return undefined;
  const { groupClause: _, groupDistinct: __, ...clauses } = named(select);
  const placed = withQueries(facts, clauses, split, rows);
  if (placed === undefined) return undefined;
  const { havingClause: having, ...kept } = placed;
  const left = { ...kept, fromClause: [own.from] };
  const exists: Node = { SubLink: { subLinkType: 'EXISTS_SUBLINK', subselect: { SelectStmt: rows(constantOne) } } };
  const conditions = [
    ...own.conditions,
    ...split.conditions,
    ...(split.optional ? [] : [exists]),
    ...(having === undefined ? [] : [having]),
  ];
  return withCondition(left, 'whereClause', conditions);
}

/** By expressions alone, with nothing that sees several groups at once. */
function isGroupedAlone({ catalog }: Facts, select: SelectStmt): boolean {
  const { distinctClause, windowClause, op, targetList, havingClause, sortClause } = select;
  if (hasGroupingSets(select) || distinctClause !== undefined || windowClause !== undefined) return false;
  if (op !== undefined && op !== 'SETOP_NONE') return false;
  return !callsOver([targetList, havingClause, sortClause], setFunctions(catalog));
}

const constantOne: Node = { A_Const: { ival: { ival: 1 } } };

/** A query of the rows of one group. */
function rowsOf({ many, further }: Split): ((value: Node) => SelectStmt) | undefined {
  const joined = joinUnits(many.map((unit) => (unit.join === 'inner' ? { ...unit, conditions: [] } : unit)));
  if (joined === undefined) return undefined;
  return (value) =>
    withCondition<SelectStmt, 'whereClause'>(
      {
        targetList: [{ ResTarget: { val: value } }],
        fromClause: [joined.from],
        limitOption: 'LIMIT_OPTION_DEFAULT',
        op: 'SETOP_NONE',
      },
      'whereClause',
      [...joined.conditions, ...further],
    );
}
