import { sameRelation } from '../base/names.js';
import { type Catalog, setFunctions, type Table } from '../catalog/catalog.js';
import { isEquality, operatorName, splitConjunction } from '../ir/expression.js';
import { referenceNames } from '../ir/resolve.js';
import type { Node, SelectStmt } from '../sql/parse.js';
import { walk } from '../sql/walk.js';
import { type Found, find, foundValue, type Origin, type Place } from './scope.js';

/**
 * Whether a query has a row whatever the tables hold; a scalar subquery that has none is NULL. `place` is the query's,
 * without what its own conditions say.
 */
export function alwaysHasRow(catalog: Catalog, place: Place, select: SelectStmt): boolean {
  const { groupClause, havingClause, limitCount, limitOffset, fromClause, whereClause } = select;
  if (groupClause ?? havingClause ?? limitCount ?? limitOffset) return false;
  if (givesSets(catalog, select)) return false;
  if (fromClause === undefined) return whereClause === undefined;
  return isAggregated(catalog, place, select) || followsForeignKey(place, select);
}

/** A function in the select list that returns a set may leave no row at all. */
function givesSets(catalog: Catalog, { targetList }: SelectStmt): boolean {
  const sets = setFunctions(catalog);
  let found = false;
  walk(targetList, ({ kind, fields }) => {
    if (kind === 'FuncCall' && sets.has(operatorName(fields.funcname))) found = true;
    return kind !== 'SelectStmt';
  });
  return found;
}

/** Aggregates over this query's own rows, so that no rows are one row. */
function isAggregated(catalog: Catalog, place: Place, { targetList }: SelectStmt): boolean {
  const called = (aggregate: boolean): string[] =>
    catalog.functions.filter((candidate) => candidate.aggregate === aggregate).map(({ name }) => name);
  const names = new Set(called(true).filter((name) => !called(false).includes(name)));
  let found = false;
  walk(targetList, ({ kind, fields }) => {
    const aggregate =
      (kind === 'FuncCall' && fields.over === undefined && names.has(operatorName(fields.funcname))) ||
      (/^Json(?:Array|Object)Agg$/.test(kind) && fields.constructor?.over === undefined);
    if (aggregate && ofOwnRows(place, fields)) found = true;
    return kind !== 'SelectStmt';
  });
  return found;
}

/** An aggregate belongs to the innermost query that its arguments name a column of, or else to its own. */
export function ofOwnRows(place: Place, call: unknown): boolean {
  let references = 0;
  let own = 0;
  walk(call, ({ kind, fields }) => {
    if (kind === 'SelectStmt' || kind === 'ColumnRef') references += 1;
    if (kind === 'ColumnRef') {
      const found = find(place, referenceNames(fields));
      if (found !== undefined && place.origins.includes(found.origin)) own += 1;
    }
    return kind !== 'SelectStmt' && kind !== 'ColumnRef';
  });
  return references === 0 || own > 0;
}

/** `FROM customer c WHERE c.id = o.customer_id`, where a foreign key says that there is one. */
function followsForeignKey(place: Place, { fromClause = [], whereClause }: SelectStmt): boolean {
  const [item, ...otherItems] = fromClause;
  const [referenced] = place.origins;
  if (item === undefined || !('RangeVar' in item) || item.RangeVar.inh !== true || otherItems.length > 0) return false;
  if (referenced?.table == null || whereClause === undefined) return false;
  const pairs = splitConjunction(whereClause).map((condition) => pairOf(place, referenced, condition));
  const referencing = pairs[0]?.from;
  if (referencing?.table == null || hasChildren(referencing.table)) return false;
  const { name, schema } = referenced.table;
  return referencing.table.foreignKeys.some(({ reliable, table, columns, references }) => {
    const along = pairs.map((pair) =>
      columns.findIndex(
        (column, at) => pair?.from === referencing && pair.column === column && pair.references === references[at],
      ),
    );
    return (
      reliable &&
      sameRelation(table, { schema, name }) &&
      !along.includes(-1) &&
      columns.every((_, at) => along.includes(at))
    );
  });
}

/** A foreign key does not hold for the rows of tables that inherit; for those of partitions it does. */
function hasChildren(table: Table): boolean {
  return table.kind !== 'partitioned' && table.descendants.length > 0;
}

/** A column of another row that is not NULL, and the column of the row looked for that is equal to it. */
interface Pair {
  readonly from: Origin;
  readonly column: string;
  readonly references: string;
}

function pairOf(place: Place, referenced: Origin, condition: Node): Pair | undefined {
  if (!isEquality(condition) || !('A_Expr' in condition) || condition.A_Expr.name?.length !== 1) return undefined;
  const sides = [condition.A_Expr.lexpr, condition.A_Expr.rexpr].map((side) =>
    side !== undefined && 'ColumnRef' in side ? find(place, referenceNames(side.ColumnRef)) : undefined,
  );
  const own = sides.find((side) => side?.origin === referenced);
  const other = sides.find((side) => side !== undefined && side.origin !== referenced);
  if (own === undefined || other === undefined || foundValue(place, other).nullable) return undefined;
  const [references, column] = [tableColumn(own), tableColumn(other)];
  return references === undefined || column === undefined ? undefined : { from: other.origin, column, references };
}

/** The table's own name of a column. */
function tableColumn({ origin: { table, columns }, column }: Found): string | undefined {
  if (table === null || column === null || columns.size !== table.columns.length) return undefined;
  return table.columns[[...columns.keys()].indexOf(column)]?.name;
}
