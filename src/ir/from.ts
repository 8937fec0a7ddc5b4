import type { JoinExpr, RangeSubselect, RangeVar } from 'libpg-query';
import { findTable, type Table, unwrittenSchemas } from '../catalog/catalog.js';
import type { Node, SelectStmt } from '../sql/parse.js';
import { visited } from '../sql/walk.js';
import { column, equality } from './expression.js';
import { addConditions, noteRead, readExpression } from './expressions.js';
import type { DerivedSource, Scope, Source, TableSource } from './nodes.js';
import type { Build, WithQueries } from './reading.js';
import { columnOf } from './resolve.js';

/** Adds an item of FROM to its scope; returns the sources it brought. */
export function addFrom(build: Build, scope: Scope, item: Node, withQueries: WithQueries): Source[] {
  const { kind, fields } = visited(item);
  if (kind === 'JoinExpr') return addJoin(build, scope, fields, withQueries);
  const source = makeSource(build, scope, kind, fields, withQueries);
  scope.sources.push(source);
  return [source];
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
  return { kind: 'opaque', alias: fields.alias?.aliasname ?? '', scope, item: { kind, fields }, nullable: false };
}

function makeRelation(build: Build, scope: Scope, range: RangeVar, withQueries: WithQueries): Source {
  const alias = range.alias?.aliasname ?? range.relname ?? '';
  const renamed = names(range.alias?.colnames);
  const name = { schema: range.schemaname ?? '', name: range.relname ?? '' };
  const query = range.schemaname === undefined ? withQueries.get(name.name) : undefined;
  const schemas = range.schemaname === undefined ? unwrittenSchemas : [range.schemaname];
  const table = schemas
    .map((schema) => findTable(build.catalog, { ...name, schema }))
    .find((found) => found !== undefined);
  if (query === undefined && table !== undefined)
    return makeTable(build, scope, alias, range.inh ? table : { ...table, descendants: [] }, renamed);
  if (query === undefined)
    return { kind: 'opaque', alias, scope, item: { kind: 'RangeVar', fields: range }, nullable: false };
  const branches = build.readSelect(query.select, query.parent, query.withQueries, scope.path);
  const columnNames = rename(rename(outputNames(branches), query.columnNames), renamed);
  return makeDerived(scope, alias, branches, query.select, columnNames);
}

function makeTable(build: Build, scope: Scope, alias: string, table: Table, renamed: string[]): TableSource {
  const columnNames = new Map(table.columns.map(({ name }, place) => [name, renamed[place] ?? name]));
  const source: TableSource = { kind: 'table', alias, scope, table, columnNames, reads: new Set(), nullable: false };
  build.occurrences.push(source);
  return source;
}

function makeSubquery(build: Build, scope: Scope, range: RangeSubselect, withQueries: WithQueries): Source {
  const select = range.subquery !== undefined && 'SelectStmt' in range.subquery ? range.subquery.SelectStmt : {};
  const branches = build.readSelect(select, scope, withQueries, scope.path);
  const columnNames = rename(outputNames(branches), names(range.alias?.colnames));
  return makeDerived(scope, range.alias?.aliasname ?? '', branches, select, columnNames);
}

function makeDerived(
  scope: Scope,
  alias: string,
  branches: Scope[],
  select: SelectStmt,
  columnNames: string[],
): DerivedSource {
  const source: DerivedSource = { kind: 'derived', alias, scope, branches, select, columnNames, nullable: false };
  for (const branch of branches) branch.container = source;
  return source;
}

function outputNames(branches: readonly Scope[]): string[] {
  return (branches[0]?.outputs ?? []).map((output) => output.name);
}

function rename(columnNames: readonly string[], renamed: readonly string[]): string[] {
  return columnNames.map((name, place) => renamed[place] ?? name);
}

function names(nodes: readonly Node[] | undefined): string[] {
  return (nodes ?? []).map((node) => ('String' in node ? (node.String.sval ?? '') : ''));
}

function addJoin(build: Build, scope: Scope, join: JoinExpr, withQueries: WithQueries): Source[] {
  const left = addFrom(build, scope, join.larg as Node, withQueries);
  const right = addFrom(build, scope, join.rarg as Node, withQueries);
  const { binds, nullable } = joinEffect(join.jointype, left, right);
  for (const source of nullable) source.nullable = true;
  if (join.quals !== undefined) addConditions(build, scope, join.quals, binds, withQueries);
  for (const name of names(join.usingClause)) addUsing(scope, name, left, right, binds);
  return [...left, ...right];
}

/** Whose rows an ON condition decides about, and who may be stood in for by nulls. */
function joinEffect(
  type: JoinExpr['jointype'],
  left: Source[],
  right: Source[],
): { binds: ReadonlySet<Source> | null; nullable: Source[] } {
  switch (type) {
    case 'JOIN_LEFT':
      return { binds: new Set(right), nullable: right };
    case 'JOIN_RIGHT':
      return { binds: new Set(left), nullable: left };
    case 'JOIN_FULL':
      return { binds: new Set(), nullable: [...left, ...right] };
    default:
      return { binds: null, nullable: [] };
  }
}

/** `USING (name)`: the same column of one source on each side is equal. */
function addUsing(
  scope: Scope,
  name: string,
  left: readonly Source[],
  right: readonly Source[],
  binds: ReadonlySet<Source> | null,
): void {
  const sides = [left, right].map((sources) => sources.filter((source) => columnOf(source, name) !== undefined));
  for (const source of sides.flat()) noteRead(scope, [source.alias, name]);
  const [from, to] = sides.map((sources) => (sources.length === 1 ? sources[0] : undefined));
  if (from === undefined || to === undefined) return;
  scope.conditions.push({
    expression: equality(column(from.alias, name), column(to.alias, name)),
    binds,
    implied: true,
  });
}
