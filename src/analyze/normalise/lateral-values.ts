import { callsAggregate } from '../../ir/expression.js';
import type { JoinExpr, Node, SelectStmt } from '../../sql/parse.js';
import { mergesColumns, objectOf, replaceColumns, replaceRows } from './names.js';
import { ownsAggregates } from './own-aggregates.js';
import { isPlain, isRowByRow, type Known, named, queryOf } from './queries.js';

/**
 * `FROM t LEFT JOIN LATERAL (SELECT e AS a …) x ON true` with one row of x at most is `FROM t`, with x.a as
 * `(SELECT e …)`: NULL where there is no row, as the outer join has it. One row at most is that of aggregates, a limit, or
 * a key. An inner join says the same where there always is a row: of aggregates without GROUP BY and HAVING, and of
 * `SELECT e` and `VALUES (e)`, whose value is e itself.
 */
export function lateralValues(known: Known, select: SelectStmt): SelectStmt | undefined {
  if (select.groupClause !== undefined) return undefined;
  for (const [place, item] of (select.fromClause ?? []).entries()) {
    const taken = takeOut(known, item, place > 0);
    if (taken === undefined) continue;
    const { query, rest } = taken;
    const fromClause = (select.fromClause ?? []).flatMap((each, at) =>
      at !== place ? [each] : rest === null ? [] : [rest],
    );
    const replaced = withValues(known, { ...select, fromClause }, query);
    if (replaced !== undefined && ownsAggregates(known.aggregates, replaced)) return replaced;
  }
  return undefined;
}

type Query = NonNullable<ReturnType<typeof queryOf>>;

/** The first such query in an item of FROM, and what is left of the item without it: null if nothing is. */
function takeOut(known: Known, item: Node, follows: boolean): { query: Query; rest: Node | null } | undefined {
  if (!('JoinExpr' in item)) {
    const query = follows ? queryOf(item) : undefined;
    return query?.lateral && hasRow(known, query.select) ? { query, rest: null } : undefined;
  }
  const join: JoinExpr = item.JoinExpr;
  if (join.larg === undefined || join.alias !== undefined) return undefined;
  const query = queryOf(join.rarg);
  const left = join.jointype === 'JOIN_LEFT';
  const inner = join.jointype === 'JOIN_INNER' && join.usingClause === undefined && !join.isNatural;
  if (query !== undefined && isTrue(join.quals)) {
    if ((left && hasRowAtMost(known, query.select)) || (inner && hasRow(known, query.select)))
      return { query, rest: join.larg };
  }
  // a join that stands nulls in for its left side does so for x, too
  const below = left || inner ? takeOut(known, join.larg, false) : undefined;
  return below === undefined || below.rest === null
    ? undefined
    : { ...below, rest: { JoinExpr: { ...join, larg: below.rest } } };
}

/** `ON true`, or nothing. */
function isTrue(condition: Node | undefined): boolean {
  if (condition === undefined) return true;
  return 'A_Const' in condition && 'boolval' in condition.A_Const && condition.A_Const.boolval?.boolval === true;
}

function hasRow(known: Known, select: SelectStmt): boolean {
  return isPlain(select) && (callsAggregate(select.targetList, known.aggregates, true) || isRowOfValues(known, select));
}

/** `SELECT e` */
function isRowOfValues(known: Known, select: SelectStmt): boolean {
  return select.fromClause === undefined && select.whereClause === undefined && isRowByRow(known, select);
}

function hasRowAtMost(known: Known, select: SelectStmt): boolean {
  const { limitCount, limitOption, op, fromClause = [] } = select;
  if (hasRow(known, select) || known.findsOneRow?.(select)) return true;
  if (op !== undefined && op !== 'SETOP_NONE') return false;
  const one = limitCount !== undefined && 'A_Const' in limitCount && 'ival' in limitCount.A_Const;
  if (one && limitCount.A_Const.ival?.ival === 1 && limitOption !== 'LIMIT_OPTION_WITH_TIES') return true;
  const [item, ...others] = fromClause;
  const only = others.length === 0 ? queryOf(item) : undefined;
  return only !== undefined && isPlain(select) && isRowByRow(known, select) && hasRowAtMost(known, only.select);
}

function withValues(
  known: Known,
  select: SelectStmt,
  { alias, select: query, targets }: Query,
): SelectStmt | undefined {
  const subquery = (value: Node): Node => ({
    SubLink: {
      subLinkType: 'EXPR_SUBLINK',
      subselect: { SelectStmt: { ...query, targetList: [{ ResTarget: { val: value } }] } },
    },
  });
  const scalar = isPlain(query) && isRowOfValues(known, query) ? (value: Node): Node => value : subquery;
  if (mergesColumns(select)) return undefined;
  const object = objectOf(targets);
  const rows = replaceRows(named(select), alias, object && scalar(object));
  if (rows === undefined) return undefined;
  return replaceColumns(rows, alias, (name) => scalar(targets.find((target) => target.name === name)?.value as Node));
}
