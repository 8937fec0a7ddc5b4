import type { JoinExpr, RangeFunction, RangeSubselect, RangeVar } from 'libpg-query';
import { findTable, type Table } from '../catalog/catalog.js';
import type { Node } from '../sql/parse.js';
import { visited } from '../sql/walk.js';
import type { Inference, Origin, Place, Relation } from './scope.js';
import { isKnownSet, rowOfSet } from './sets.js';
import { shapeOfType } from './types.js';
import { anyValue, eitherOf, orNullValue, recordOf, scalar, type Value } from './values.js';

type Column = readonly [name: string, value: Value];

/** What an item of FROM brings: what can be named, and the columns of its rows in their order. */
interface Item {
  readonly origins: readonly Origin[];
  readonly columns: readonly Column[];
}

/** Adds an item of FROM to a place. */
export function addItem(inference: Inference, place: Place, item: Node): Item {
  const { kind, fields } = visited(item);
  if (kind === 'JoinExpr') return addJoin(inference, place, fields);
  const origin = originOf(inference, place, kind, fields);
  place.origins.push(origin);
  return { origins: [origin], columns: [...origin.columns] };
}

// biome-ignore lint/suspicious/noExplicitAny: fields of a node whose kind is only known at run time
function originOf(inference: Inference, place: Place, kind: string, fields: any): Origin {
  if (kind === 'RangeVar') return relationOrigin(inference, place, fields);
  if (kind === 'RangeSubselect') return subqueryOrigin(inference, place, fields);
  if (kind === 'RangeFunction') return functionOrigin(inference, place, fields);
  return opaque(fields.alias?.aliasname ?? '');
}

/** Rows of which nothing is known. */
function opaque(alias: string): Origin {
  return { alias, columns: new Map(), row: anyValue, nullable: true, table: null };
}

function relationOrigin({ catalog }: Inference, place: Place, range: RangeVar): Origin {
  const { schemaname, relname = '' } = range;
  const alias = range.alias?.aliasname ?? relname;
  const renamed = namesOf(range.alias?.colnames);
  if (schemaname === undefined) {
    const query = place.withQueries.get(relname);
    return query === undefined ? opaque(alias) : relationAs(alias, query, renamed);
  }
  const table = findTable(catalog, { schema: schemaname, name: relname });
  if (table === undefined) return opaque(alias);
  const strict = range.inh !== true || !hasLooseChildren(table);
  const columns = table.columns.map(
    ({ name, type, notNull }): Column => [
      name,
      { type, shape: shapeOfType(catalog, type), nullable: !(notNull && strict) },
    ],
  );
  // Whole rows keep the table's own names.
  return { ...originOver(alias, columns, renamed), row: recordOf(columns), table };
}

/** Tables that inherit may allow NULL where their parent doesn't; partitions may not. */
function hasLooseChildren(table: Table): boolean {
  return table.kind !== 'partitioned' && table.descendants.length > 0;
}

function subqueryOrigin(inference: Inference, place: Place, range: RangeSubselect): Origin {
  const alias = range.alias?.aliasname ?? '';
  if (range.subquery === undefined || !('SelectStmt' in range.subquery)) return opaque(alias);
  return relationAs(alias, inference.rowsOf(place, range.subquery.SelectStmt), namesOf(range.alias?.colnames));
}

function relationAs(alias: string, relation: Relation, renamed: readonly string[]): Origin {
  const columns = relation.columns.map(({ name, value }): Column => [name, value]);
  return originOver(alias, columns, renamed);
}

function originOver(alias: string, columns: readonly Column[], renamed: readonly string[] = []): Origin {
  const named = columns.map(([name, value], at): Column => [renamed[at] ?? name, value]);
  return { alias, columns: new Map(named), row: recordOf(named), nullable: false, table: null };
}

/** A function's rows: known of few functions, and then only by their columns. */
function functionOrigin(inference: Inference, place: Place, range: RangeFunction): Origin {
  const alias = range.alias?.aliasname ?? '';
  const [only, ...others] = range.functions ?? [];
  const call = only !== undefined && 'List' in only ? only.List.items?.[0] : undefined;
  if (call === undefined || !('FuncCall' in call) || others.length > 0 || !isKnownSet(call.FuncCall)) {
    return opaque(alias);
  }
  const columns: Column[] = [[alias, rowOfSet(inference, place, call.FuncCall)]];
  if (range.ordinality) columns.push(['ordinality', scalar('bigint', false)]);
  // The whole row of a function that gives one column is that column.
  return { ...originOver(alias, columns, namesOf(range.alias?.colnames)), row: anyValue };
}

function addJoin(inference: Inference, place: Place, join: JoinExpr): Item {
  const left = outer(addItem(inference, place, join.larg as Node), /RIGHT|FULL/.test(join.jointype ?? ''));
  const right = outer(addItem(inference, place, join.rarg as Node), /LEFT|FULL/.test(join.jointype ?? ''));
  const using = namesOf(join.usingClause);
  const merged = using.map((name): Column => [name, mergedColumn(join, columnOf(left, name), columnOf(right, name))]);
  for (const [name, value] of merged) place.merged.set(name, value);
  const others = [...left.columns, ...right.columns].filter(([name]) => !using.includes(name));
  const columns = [...merged, ...others];
  if (join.join_using_alias?.aliasname !== undefined) {
    place.origins.push(
      originOver(join.join_using_alias.aliasname, outer({ origins: [], columns: merged }, true).columns),
    );
  }
  if (join.alias?.aliasname === undefined) return { origins: [...left.origins, ...right.origins], columns };
  const named = originOver(join.alias.aliasname, columns, namesOf(join.alias.colnames));
  place.origins.push(named);
  return { origins: [named], columns: [...named.columns] };
}

/** What an outer join may stand nulls in for, if it may. */
function outer(item: Item, nullable: boolean): Item {
  if (!nullable) return item;
  for (const origin of item.origins) origin.nullable = true;
  return { ...item, columns: item.columns.map(([name, value]): Column => [name, orNullValue(value)]) };
}

function columnOf({ columns }: Item, name: string): Value {
  return columns.find((column) => column[0] === name)?.[1] ?? anyValue;
}

/** What `USING` leaves of the two columns that it compares. */
function mergedColumn({ jointype }: JoinExpr, left: Value, right: Value): Value {
  if (jointype === 'JOIN_RIGHT') return right;
  return jointype === 'JOIN_FULL' ? eitherOf([left, right]) : left;
}

function namesOf(nodes: readonly Node[] | undefined): string[] {
  return (nodes ?? []).map((node) => ('String' in node ? (node.String.sval ?? '') : ''));
}
