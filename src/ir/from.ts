import type { JoinExpr, RangeSubselect, RangeVar } from 'libpg-query';
import { findTable, type Table, unwrittenSchemas } from '../catalog/catalog.js';
import type { Node, SelectStmt } from '../sql/parse.js';
import { visited } from '../sql/walk.js';
import { operatorName, rename, textsOf } from './expression.js';
import { addConditions, readExpression } from './expressions.js';
import { addUsing, joinEffect, makeJoin } from './joins.js';
import type { DerivedSource, Item, Join, Recursion, Scope, Source, TableSource } from './nodes.js';
import type { Build, WithQueries } from './reading.js';
import { isPlainValues, makeOpaque, valuesNames } from './values.js';
import { columnsOfQuery, readWithQuery } from './with-queries.js';

/** Adds an item of FROM to its scope. */
export function addFrom(build: Build, scope: Scope, item: Node, withQueries: WithQueries): Item {
  const { kind, fields } = visited(item);
  if (kind === 'JoinExpr') return addJoin(build, scope, fields, withQueries);
  const source = makeSource(build, scope, kind, fields, withQueries);
  scope.sources.push(source);
  scope.from.push(source);
  return source;
}

/** Its sides can be named in its condition, and by queries on its right side; then it takes their place. */
function addJoin(build: Build, scope: Scope, join: JoinExpr, withQueries: WithQueries): Join {
  const left = addFrom(build, scope, join.larg as Node, withQueries);
  const right = addFrom(build, scope, join.rarg as Node, withQueries);
  const item = makeJoin(join, left, right);
  const { binds, nullable } = joinEffect(item);
  for (const source of nullable) source.nullable = true;
  if (item.condition !== null) addConditions(build, scope, item.condition, binds, withQueries);
  addUsing(scope, item, binds, join.usingClause);
  scope.from.splice(-2, 2, item);
  return item;
}

function makeSource(
  build: Build,
  scope: Scope,
  kind: string,
  // biome-ignore lint/suspicious/noExplicitAny: fields of a node whose kind is only known at run time
  fields: any,
  withQueries: WithQueries,
): Source {
  if (kind === 'RangeVar') return makeRelation(build, scope, fields, withQueries);
  if (kind === 'RangeSubselect') return makeSubquery(build, scope, fields, withQueries);
  readExpression(build, scope, fields, withQueries, scope.path);
  const defined = (fields.coldeflist ?? fields.alias?.colnames)?.map(nameOf) ?? null;
  return makeOpaque(scope, fields.alias?.aliasname ?? '', { kind, fields }, defined);
}

/** A column's name, with a type (`AS x(a int)`) or without. */
function nameOf(node: Node): string {
  return 'ColumnDef' in node ? (node.ColumnDef.colname ?? '') : operatorName([node]);
}

function makeRelation(build: Build, scope: Scope, range: RangeVar, withQueries: WithQueries): Source {
  const alias = range.alias?.aliasname ?? range.relname ?? '';
  const renamed = textsOf(range.alias?.colnames);
  const name = { schema: range.schemaname ?? '', name: range.relname ?? '' };
  const query = range.schemaname === undefined ? withQueries.get(name.name) : undefined;
  const schemas = range.schemaname === undefined ? unwrittenSchemas : [range.schemaname];
  const table = schemas
    .map((schema) => findTable(build.catalog, { ...name, schema }))
    .find((found) => found !== undefined);
  if (query === undefined && table !== undefined)
    return makeTable(build, scope, alias, range.inh ? table : { ...table, descendants: [] }, renamed);
  if (query === undefined) return makeOpaque(scope, alias, { kind: 'RangeVar', fields: range }, null);
  const names = rename(columnsOfQuery(query), renamed);
  if (query.selves !== undefined) {
    const self = makeOpaque(scope, alias, { kind: 'RangeVar', fields: range }, names);
    query.selves.push(self);
    return self;
  }
  const { branches, recursion } = readWithQuery(build, name.name, query, scope.path);
  return makeDerived(scope, alias, branches, query.select, names, recursion);
}

function makeTable(build: Build, scope: Scope, alias: string, table: Table, renamed: string[]): TableSource {
  const columnNames = new Map(table.columns.map(({ name }, place) => [name, renamed[place] ?? name]));
  const source: TableSource = { kind: 'table', alias, scope, table, columnNames, reads: new Set(), nullable: false };
  build.occurrences.push(source);
  return source;
}

function makeSubquery(build: Build, scope: Scope, range: RangeSubselect, withQueries: WithQueries): Source {
  const select = range.subquery !== undefined && 'SelectStmt' in range.subquery ? range.subquery.SelectStmt : {};
  const alias = range.alias?.aliasname ?? '';
  const renamed = textsOf(range.alias?.colnames);
  if (isPlainValues(select)) {
    readExpression(build, scope, select.valuesLists, withQueries, scope.path);
    return makeOpaque(scope, alias, { kind: 'SelectStmt', fields: select }, rename(valuesNames(select), renamed));
  }
  const branches = build.readSelect(select, scope, withQueries, scope.path);
  return makeDerived(scope, alias, branches, select, rename(outputNames(branches), renamed), null);
}

function makeDerived(
  scope: Scope,
  alias: string,
  branches: Scope[],
  select: SelectStmt,
  columnNames: string[],
  recursion: Recursion | null,
): DerivedSource {
  const nullable = false;
  const source: DerivedSource = { kind: 'derived', alias, scope, branches, select, columnNames, recursion, nullable };
  for (const branch of branches) branch.container = source;
  return source;
}

function outputNames(branches: readonly Scope[]): string[] {
  return (branches[0]?.outputs ?? []).map((output) => output.name);
}
