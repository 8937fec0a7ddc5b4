import { type Catalog, setFunctions } from '../../catalog/catalog.js';
import { type Aggregates, callsAggregate, operatorName } from '../../ir/expression.js';
import type { Node, RangeSubselect, SelectStmt } from '../../sql/parse.js';
import { atOwnLevel, holdsNode } from '../../sql/walk.js';
import { ownsAggregatesWithin } from './own-aggregates.js';

/** What the rules ask of queries. */
export interface Known {
  readonly catalog: Catalog;
  readonly aggregates: Aggregates;
  /** Whether a query has one row at the most, as its keys and conditions tell. */
  readonly findsOneRow?: (select: SelectStmt) => boolean;
}

export interface Target {
  readonly name: string;
  readonly value: Node;
}

/** The select list of a query; undefined where a column has no name or no value. */
export function targetsOf({ targetList = [] }: SelectStmt): Target[] | undefined {
  const targets = targetList.map((node) => {
    const { name, val } = 'ResTarget' in node ? node.ResTarget : {};
    const implied = val !== undefined && 'ColumnRef' in val ? operatorName(val.ColumnRef.fields) : '';
    return val === undefined || (name ?? implied) === '' ? undefined : { name: name ?? implied, value: val };
  });
  return targets.every((target) => target !== undefined) ? targets : undefined;
}

/** With the names of columns written, which may be implied by what is about to be replaced. */
export function named(select: SelectStmt): SelectStmt {
  const targets = targetsOf(select);
  if (targets === undefined) return select;
  return { ...select, targetList: targets.map(({ name, value }) => ({ ResTarget: { name, val: value } })) };
}

/** The query of an item of FROM, with the names that its columns go by there; undefined for anything else. */
export function queryOf(
  item: Node | undefined,
): { alias: string; select: SelectStmt; targets: Target[]; lateral: boolean } | undefined {
  const range: RangeSubselect | undefined =
    item !== undefined && 'RangeSubselect' in item ? item.RangeSubselect : undefined;
  if (range?.subquery === undefined || !('SelectStmt' in range.subquery)) return undefined;
  const select = rowOfValues(range.subquery.SelectStmt);
  const targets = targetsOf(select);
  const { aliasname: alias, colnames = [] } = range.alias ?? {};
  if (targets === undefined || alias === undefined) return undefined;
  const named = targets.map((target, place) => {
    const renamed = colnames[place];
    return renamed === undefined ? target : { ...target, name: operatorName([renamed]) };
  });
  if (new Set(named.map(({ name }) => name)).size < named.length) return undefined;
  return { alias, select, targets: named, lateral: range.lateral === true };
}

/** `VALUES (e)` is `SELECT e`. */
function rowOfValues(select: SelectStmt): SelectStmt {
  const { valuesLists: [row, ...others] = [], ...rest } = select;
  if (row === undefined || !('List' in row) || others.length > 0) return select;
  const targets = (row.List.items ?? []).map(
    (val, place): Node => ({ ResTarget: { name: `column${place + 1}`, val } }),
  );
  return { ...rest, targetList: targets };
}

/** One SELECT that takes no rows for one another and leaves none out but by conditions. */
export function isPlain({ op, ...select }: SelectStmt): boolean {
  if (op !== undefined && op !== 'SETOP_NONE') return false;
  const { groupClause, havingClause, distinctClause, limitCount, limitOffset, windowClause, withClause, valuesLists } =
    select;
  return [
    groupClause,
    havingClause,
    distinctClause,
    limitCount,
    limitOffset,
    windowClause,
    withClause,
    valuesLists,
  ].every((clause) => clause === undefined);
}

/** Whether what a query selects is made of its rows one by one: no aggregates, no window functions, no sets. */
export function isRowByRow({ catalog, aggregates }: Known, { targetList, sortClause }: SelectStmt): boolean {
  if (!ownsAggregatesWithin(aggregates, [targetList, sortClause])) return false;
  return (
    !callsAggregate([targetList, sortClause], aggregates) && !callsOver([targetList, sortClause], setFunctions(catalog))
  );
}

/** Whether expressions call window functions, or functions of these names, at their own level. */
export function callsOver(expressions: unknown, sets: ReadonlySet<string> = new Set()): boolean {
  return holdsNode(
    expressions,
    ({ kind, fields }) => {
      if (kind === 'FuncCall') return fields.over !== undefined || sets.has(operatorName(fields.funcname));
      return /^Json(Array|Object)Agg$/.test(kind) && fields.constructor?.over !== undefined;
    },
    atOwnLevel,
  );
}
