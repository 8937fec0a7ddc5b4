import type { Node, SelectStmt } from '../sql/parse.js';
import { walk } from '../sql/walk.js';
import { builtInName, operatorName } from './expression.js';
import { referenceNames } from './resolve.js';

export interface Unwrapped {
  readonly select: SelectStmt;
  /** Columns beside the aggregate, which are of the whole result: they are left out. */
  readonly others: readonly string[];
}

/**
 * The query whose whole result another one gathers as one value: `SELECT coalesce(json_agg(x), '[]') FROM (SELECT …) x`,
 * as tools send it that read one row with everything in it. Undefined for any other query. The gathered value may be the
 * row, JSON of it, or its only column; constants and counts may stand beside it.
 */
export function unwrapped(select: SelectStmt): Unwrapped | undefined {
  const { targetList = [], fromClause = [], withClause, ...clauses } = select;
  const { limitOption: _, op, ...restricting } = clauses;
  if ((op !== undefined && op !== 'SETOP_NONE') || Object.values(restricting).some((part) => part !== undefined))
    return undefined;
  const [item, ...others] = fromClause;
  if (item === undefined || others.length > 0) return undefined;
  const query = queryIn(item, withClause?.ctes ?? []);
  if (query === undefined) return undefined;
  const targets = targetList.flatMap((node) => ('ResTarget' in node ? [node.ResTarget] : []));
  const gathering = targets.filter(({ val }) => val !== undefined && gathers(val, query));
  const beside = targets.filter((target) => !gathering.includes(target));
  if (gathering.length !== 1 || beside.some(({ val }) => !isOfAll(val))) return undefined;
  const inner = query.select.withClause === undefined && withClause !== undefined ? { withClause } : {};
  if (query.select.withClause !== undefined && withClause !== undefined) return undefined;
  return { select: { ...query.select, ...inner }, others: beside.map(({ name, val }) => name ?? impliedName(val)) };
}

interface Query {
  readonly alias: string;
  readonly select: SelectStmt;
}

/** A query that stands alone in FROM, by itself or by its name in WITH. */
function queryIn(item: Node, ctes: readonly Node[]): Query | undefined {
  if ('RangeSubselect' in item) {
    const { subquery, alias } = item.RangeSubselect;
    if (subquery === undefined || !('SelectStmt' in subquery) || alias?.colnames !== undefined) return undefined;
    return { alias: alias?.aliasname ?? '', select: subquery.SelectStmt };
  }
  if (!('RangeVar' in item) || item.RangeVar.schemaname !== undefined) return undefined;
  const { relname = '', alias } = item.RangeVar;
  const known = ctes.some((node) => 'CommonTableExpr' in node && node.CommonTableExpr.ctename === relname);
  if (!known || alias?.colnames !== undefined) return undefined;
  const all: Node = { ResTarget: { val: { ColumnRef: { fields: [{ A_Star: {} }] } } } };
  return {
    alias: alias?.aliasname ?? relname,
    select: { targetList: [all], fromClause: [item], limitOption: 'LIMIT_OPTION_DEFAULT', op: 'SETOP_NONE' },
  };
}

const lists = new Set(['json_agg', 'jsonb_agg']);
const objects = new Set(['row_to_json', 'to_json', 'to_jsonb']);

/** Whether an expression is the list of a query's rows. */
function gathers(expression: Node, query: Query): boolean {
  if ('TypeCast' in expression) return expression.TypeCast.arg !== undefined && gathers(expression.TypeCast.arg, query);
  if ('CoalesceExpr' in expression) {
    const [first, ...others] = expression.CoalesceExpr.args ?? [];
    return first !== undefined && gathers(first, query) && others.every(isOfAll);
  }
  if (!('FuncCall' in expression)) return false;
  const { agg_filter, agg_distinct, over, args: [value, ...others] = [] } = expression.FuncCall;
  if (!lists.has(builtInName(expression.FuncCall) ?? '') || others.length > 0 || value === undefined) return false;
  return agg_filter === undefined && !agg_distinct && over === undefined && isRow(value, query);
}

/** Whether an expression is a row of a query, the object of it, or its only column. */
function isRow(value: Node, query: Query): boolean {
  if ('FuncCall' in value && objects.has(builtInName(value.FuncCall) ?? '')) {
    const [row, ...others] = value.FuncCall.args ?? [];
    return row !== undefined && others.length === 0 && isRow(row, query);
  }
  if (!('ColumnRef' in value)) return false;
  const [first, second, ...others] = referenceNames(value.ColumnRef);
  if (others.length > 0) return false;
  // as the server writes it: x.*; as people do: x
  if (first === query.alias && second == null) return true;
  const { targetList = [] } = query.select;
  return (
    targetList.length === 1 &&
    operatorName(value.ColumnRef.fields) !== '' &&
    (second === undefined || first === query.alias)
  );
}

/** Whether a value is of no row of its own: a constant, a count. */
function isOfAll(value: Node | undefined): boolean {
  let found = false;
  walk(value, ({ kind, fields }) => {
    if (kind === 'FuncCall' && operatorName(fields.funcname) === 'count') return false;
    found ||= kind === 'ColumnRef' || kind === 'SelectStmt';
    return !found;
  });
  return !found;
}

function impliedName(value: Node | undefined): string {
  return value !== undefined && 'FuncCall' in value ? operatorName(value.FuncCall.funcname) : '?column?';
}
