import { type Catalog, hasInheritors, type Table } from '../catalog/catalog.js';
import { columnNamesOf } from '../ir/columns.js';
import type { Item, Join, JoinColumn, OpaqueSource, Recursion, Source } from '../ir/nodes.js';
import { selectOf } from '../ir/select-of.js';
import { valuesColumns } from '../ir/values.js';
import type { Inference, Place, Rows } from './place.js';
import { columnsOfSet } from './sets.js';
import { shapeOfType } from './types.js';
import { anyValue, eitherOf, orNullValue, recordOf, type Value } from './values.js';

/** Reads an item of FROM at a place. */
export function readItem(inference: Inference, place: Place, item: Item): Rows {
  const rows = item.kind === 'join' ? rowsOfJoin(inference, place, item) : rowsOfSource(inference, place, item);
  place.rows.set(item, rows);
  return rows;
}

function rowsOfSource(inference: Inference, place: Place, source: Source): Rows {
  switch (source.kind) {
    case 'table':
      return rowsOfTable(inference.catalog, source.table);
    case 'derived': {
      const { columns, certain } = inference.rowsOf(place, source.select);
      return rowsOver(source, columns, certain);
    }
    case 'opaque':
      return opaqueRows(inference, place, source);
  }
}

/** Whole rows keep the table's own names. Tables that inherit may allow NULL where their parent doesn't. */
function rowsOfTable(catalog: Catalog, table: Table): Rows {
  const strict = !hasInheritors(table);
  const columns = table.columns.map(
    ({ type, notNull }): Value => ({ type, shape: shapeOfType(catalog, type), nullable: !(notNull && strict) }),
  );
  const named = table.columns.map(({ name }, at) => [name, columns[at] ?? anyValue] as const);
  return { columns, whole: recordOf(named), certain: false, nullable: false };
}

function rowsOver(item: Item, columns: readonly Value[], certain: boolean): Rows {
  const names = columnNamesOf(item);
  const whole = names === null ? anyValue : recordOf(names.map((name, at) => [name, columns[at] ?? anyValue]));
  return { columns, whole, certain, nullable: false };
}

/** A function's rows are known of few functions, and then only by their columns: one column is the whole row itself. */
function opaqueRows(inference: Inference, place: Place, source: OpaqueSource): Rows {
  const values = valuesColumns(source);
  if (values !== undefined) {
    const columns = values.map((column) => eitherOf(column.map((value) => inference.infer(place, value))));
    return rowsOver(source, columns, true);
  }
  const recursion = inference.tree.recursions.find(({ self }) => self === source);
  if (recursion !== undefined) return rowsBefore(inference, place, source, recursion);
  const columns = columnsOfSet(inference, place, source.item);
  return { columns: columns ?? [], whole: anyValue, certain: false, nullable: columns === undefined };
}

/** A recursive query's own rows, as it goes on from them: of the types that it begins with, and of any values of those. */
function rowsBefore(inference: Inference, place: Place, source: OpaqueSource, { anchors }: Recursion): Rows {
  const select = selectOf(inference.tree, anchors[0]);
  const begin = select === undefined ? [] : inference.rowsOf(place, select).columns;
  const columns = begin.map(
    ({ type }): Value =>
      type === null ? anyValue : { type, shape: shapeOfType(inference.catalog, type), nullable: true },
  );
  return rowsOver(source, columns, false);
}

function rowsOfJoin(inference: Inference, place: Place, join: Join): Rows {
  const left = readItem(inference, place, join.left);
  const right = readItem(inference, place, join.right);
  const each = joinsEachRow(join);
  if ((join.type === 'right' || join.type === 'full') && !(each && left.certain)) standInFor(place, join.left);
  if ((join.type === 'left' || join.type === 'full') && !(each && right.certain)) standInFor(place, join.right);
  const columns = join.columns?.map((column) => joinedColumn(join, column, left, right)) ?? [];
  return rowsOver(join, columns, hasRow(join, each, left.certain, right.certain));
}

/** `ON true`, or CROSS JOIN: where a side has a row, none of the other's is without one. */
function joinsEachRow({ condition, columns }: Join): boolean {
  if (condition !== null) return 'A_Const' in condition && condition.A_Const.boolval?.boolval === true;
  return columns?.every(({ left, right }) => left === null || right === null) ?? false;
}

function hasRow({ type }: Join, each: boolean, left: boolean, right: boolean): boolean {
  switch (type) {
    case 'inner':
      return each && left && right;
    case 'left':
      return left;
    case 'right':
      return right;
    case 'full':
      return left || right;
  }
}

/** Notes that an outer join may put nulls in the place of an item's rows. */
function standInFor(place: Place, item: Item): void {
  const rows = place.rows.get(item);
  if (rows !== undefined) rows.nullable = true;
  if (item.kind === 'join') for (const side of [item.left, item.right]) standInFor(place, side);
}

function joinedColumn({ type }: Join, column: JoinColumn, left: Rows, right: Rows): Value {
  const [here, there] = [left.columns[column.left ?? -1], right.columns[column.right ?? -1]];
  if (column.left === null) return there === undefined || right.nullable ? orNullValue(there ?? anyValue) : there;
  if (column.right === null) return here === undefined || left.nullable ? orNullValue(here ?? anyValue) : here;
  const either = eitherOf([here ?? anyValue, there ?? anyValue]);
  // A row of a full join has one side, of which the value is, or both.
  if (type === 'full') return either;
  const kept = (type === 'right' ? there : here) ?? anyValue;
  return here?.type === there?.type ? kept : { ...either, nullable: kept.nullable };
}
