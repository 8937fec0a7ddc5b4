import { sameRelation } from '../base/names.js';
import { type Catalog, hasInheritors, setFunctions } from '../catalog/catalog.js';
import { callsAny, isEquality, operatorName, splitConjunction } from '../ir/expression.js';
import type { TableSource } from '../ir/nodes.js';
import { findNamed, referenceNames, resolveReference } from '../ir/resolve.js';
import type { Node, SelectStmt } from '../sql/parse.js';
import { atOwnLevel, holdsNode, walk } from '../sql/walk.js';
import { lookUp, type Place } from './place.js';

/**
 * Whether a query has a row whatever the tables hold; a scalar subquery that has none is NULL. `place` is the query's,
 * without what its own conditions say.
 */
export function alwaysHasRow(catalog: Catalog, place: Place, select: SelectStmt): boolean {
  const { groupClause, havingClause, limitCount, limitOffset, fromClause, whereClause } = select;
  if (groupClause ?? havingClause ?? limitCount ?? limitOffset) return false;
  if (givesSets(catalog, select)) return false;
  if (fromClause === undefined) return whereClause === undefined;
  const certain = whereClause === undefined && place.scope.from.every((item) => place.rows.get(item)?.certain);
  return certain || isAggregated(catalog, place, select) || followsForeignKey(place, select);
}

/** A function in the select list that returns a set may leave no row at all. */
function givesSets(catalog: Catalog, { targetList }: SelectStmt): boolean {
  return callsAny(targetList, setFunctions(catalog));
}

/** Aggregates over this query's own rows, so that no rows are one row. */
function isAggregated(catalog: Catalog, place: Place, { targetList }: SelectStmt): boolean {
  const called = (aggregate: boolean): string[] =>
    catalog.functions.filter((candidate) => candidate.aggregate === aggregate).map(({ name }) => name);
  const names = new Set(called(true).filter((name) => !called(false).includes(name)));
  return holdsNode(
    targetList,
    ({ kind, fields }) => {
      const aggregate =
        (kind === 'FuncCall' && fields.over === undefined && names.has(operatorName(fields.funcname))) ||
        (/^Json(?:Array|Object)Agg$/.test(kind) && fields.constructor?.over === undefined);
      return aggregate && ofOwnRows(place, fields);
    },
    atOwnLevel,
  );
}

/** An aggregate belongs to the innermost query that its arguments name a column of, or else to its own. */
export function ofOwnRows(place: Place, call: unknown): boolean {
  let references = 0;
  let own = 0;
  walk(call, ({ kind, fields }) => {
    if (kind === 'SelectStmt' || kind === 'ColumnRef') references += 1;
    if (kind === 'ColumnRef') {
      if (findNamed(place.scope, referenceNames(fields))?.scope === place.scope) own += 1;
    }
    return kind !== 'SelectStmt' && kind !== 'ColumnRef';
  });
  return references === 0 || own > 0;
}

/** `FROM customer c WHERE c.id = o.customer_id`, where a foreign key says that there is one. */
function followsForeignKey(place: Place, { fromClause = [], whereClause }: SelectStmt): boolean {
  const [item, ...otherItems] = fromClause;
  const [referenced] = place.scope.sources;
  if (item === undefined || !('RangeVar' in item) || item.RangeVar.inh !== true || otherItems.length > 0) return false;
  if (referenced?.kind !== 'table' || whereClause === undefined) return false;
  const pairs = splitConjunction(whereClause).map((condition) => pairOf(place, referenced, condition));
  const referencing = pairs[0]?.from;
  if (referencing === undefined || hasInheritors(referencing.table)) return false;
  return referencing.table.foreignKeys.some(({ reliable, table, columns, references }) => {
    const along = pairs.map((pair) =>
      columns.findIndex(
        (column, at) => pair?.from === referencing && pair.column === column && pair.references === references[at],
      ),
    );
    return (
      reliable &&
      sameRelation(table, referenced.table) &&
      !along.includes(-1) &&
      columns.every((_, at) => along.includes(at))
    );
  });
}

/** A column of another row that is not NULL, and the column of the row looked for that is equal to it. */
interface Pair {
  readonly from: TableSource;
  readonly column: string;
  readonly references: string;
}

function pairOf(place: Place, referenced: TableSource, condition: Node): Pair | undefined {
  if (!isEquality(condition) || !('A_Expr' in condition) || condition.A_Expr.name?.length !== 1) return undefined;
  const sides = [condition.A_Expr.lexpr, condition.A_Expr.rexpr].flatMap((side) => {
    if (side === undefined || !('ColumnRef' in side)) return [];
    const names = referenceNames(side.ColumnRef);
    return { names, use: resolveReference(place.scope, names) };
  });
  const own = sides.find(({ use }) => use?.source === referenced)?.use;
  const other = sides.find(({ use }) => use !== undefined && use.source !== referenced);
  const from = other?.use?.source;
  if (other === undefined || from?.kind !== 'table' || lookUp(place, other.names).nullable) return undefined;
  const [references, column] = [own?.column, other.use?.column];
  return references == null || column == null ? undefined : { from, column, references };
}
