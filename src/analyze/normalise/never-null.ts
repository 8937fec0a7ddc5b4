import { type Catalog, findColumn } from '../../catalog/catalog.js';
import { ownColumn } from '../../ir/columns.js';
import { type Aggregates, builtInName, callsAggregate, operatorName } from '../../ir/expression.js';
import type { Scope, Source } from '../../ir/nodes.js';
import { referenceNames, resolveReference } from '../../ir/resolve.js';
import type { Node, SelectStmt } from '../../sql/parse.js';
import { isPlain } from './queries.js';

/**
 * Whether a value is never null: a constant, an object or array that is built, `coalesce` with such a value, a query of
 * one row that selects one. In a scope: a column declared so of a row that no outer join may lack.
 */
export function isNeverNull(aggregates: Aggregates, value: Node, scope: Scope | null = null): boolean {
  if ('A_Const' in value) return value.A_Const.isnull !== true;
  if ('JsonObjectConstructor' in value || 'JsonArrayConstructor' in value) return true;
  if ('ColumnRef' in value) return scope !== null && isFilledColumn(scope, value);
  if ('CoalesceExpr' in value)
    return (value.CoalesceExpr.args ?? []).some((each) => isNeverNull(aggregates, each, scope));
  if ('TypeCast' in value)
    return value.TypeCast.arg !== undefined && 'A_Const' in value.TypeCast.arg && !value.TypeCast.arg.A_Const.isnull;
  if ('FuncCall' in value) {
    const name = builtInName(value.FuncCall);
    return (name === 'jsonb_build_object' || name === 'jsonb_build_array') && !value.FuncCall.func_variadic;
  }
  const selected = selectedOfOneRow(aggregates, value);
  return selected !== undefined && isNeverNull(aggregates, selected);
}

/** Types whose values no JSON null is made of. */
const plainTypes = new Set([
  ...['smallint', 'integer', 'bigint', 'numeric', 'real', 'double precision', 'boolean', 'uuid', 'date', 'bytea'],
  ...['text', 'character varying', 'character', 'time without time zone', 'timestamp without time zone'],
  ...['timestamp with time zone', 'interval'],
]);

/** Whether a value that is never null is never `'null'::jsonb` either, as far as its kind tells. */
export function isNeverJsonNull(value: Node, scope: Scope | null = null): boolean {
  if ('A_Const' in value || 'FuncCall' in value) return true;
  if ('JsonObjectConstructor' in value || 'JsonArrayConstructor' in value) return true;
  if ('TypeCast' in value) return operatorName(value.TypeCast.typeName?.names) === 'text';
  const use = 'ColumnRef' in value && scope !== null ? resolveReference(scope, referenceNames(value.ColumnRef)) : null;
  if (use?.source.kind !== 'table') return false;
  return plainTypes.has(findColumn(use.source.table, use.column ?? '')?.type ?? '');
}

/** A column of a table that is declared NOT NULL, of a row that is there. */
export function isFilledColumn(scope: Scope, value: Node): boolean {
  const use = 'ColumnRef' in value ? resolveReference(scope, referenceNames(value.ColumnRef)) : undefined;
  if (use?.source.kind !== 'table' || use.source.nullable || use.column === null) return false;
  if (use.source.scope.groups?.some((group) => 'GroupingSet' in group)) return false;
  return findColumn(use.source.table, use.column)?.notNull === true;
}

/**
 * Whether `c IS NOT NULL` asks whether a source has a row: of a column of its table that is declared so, and no row itself:
 * of a row, it asks that all fields are.
 */
export function tellsPresence({ types }: Catalog, source: Source, value: Node): boolean {
  const names = 'ColumnRef' in value ? referenceNames(value.ColumnRef) : [];
  if (source.kind !== 'table' || names.at(-2) !== source.alias) return false;
  const column = findColumn(source.table, ownColumn(source, names.at(-1) ?? '') ?? '');
  return column?.notNull === true && types[column.type]?.composite !== true;
}

/** What a scalar subquery selects that always has a row: of aggregates without GROUP BY and HAVING. */
function selectedOfOneRow(aggregates: Aggregates, value: Node): Node | undefined {
  if (!('SubLink' in value) || value.SubLink.subLinkType !== 'EXPR_SUBLINK') return undefined;
  const { subselect } = value.SubLink;
  const select: SelectStmt | undefined =
    subselect !== undefined && 'SelectStmt' in subselect ? subselect.SelectStmt : undefined;
  const [target] = select?.targetList ?? [];
  if (select === undefined || target === undefined || !('ResTarget' in target)) return undefined;
  return isPlain(select) && callsAggregate(select.targetList, aggregates, true) ? target.ResTarget.val : undefined;
}
