import type { Node, SelectStmt } from '../sql/parse.js';
import type { Visited } from '../sql/walk.js';
import { column } from './expression.js';
import type { OpaqueSource, Output, Scope } from './nodes.js';

/** VALUES: in FROM a source, elsewhere a query that selects from one. */

/** What the server calls the rows of VALUES that have no name. */
const alias = '*VALUES*';

export function isPlainValues({ valuesLists, sortClause, limitCount, limitOffset, withClause }: SelectStmt): boolean {
  return valuesLists !== undefined && (sortClause ?? limitCount ?? limitOffset ?? withClause) === undefined;
}

/** `column1`, `column2` … */
export function valuesNames({ valuesLists }: SelectStmt): string[] {
  const [row] = valuesLists ?? [];
  return rowItems(row).map((_, place) => `column${place + 1}`);
}

function rowItems(row: Node | undefined): readonly Node[] {
  return row !== undefined && 'List' in row ? (row.List.items ?? []) : [];
}

/** What VALUES holds, by columns; undefined for any other source. */
export function valuesColumns({ item: { kind, fields } }: OpaqueSource): Node[][] | undefined {
  if (kind !== 'SelectStmt') return undefined;
  const rows = ((fields.valuesLists ?? []) as Node[]).map(rowItems);
  return (rows[0] ?? []).map((_, place) => rows.flatMap((row) => row[place] ?? []));
}

/** The columns that a query of VALUES puts out. */
export function valuesOutputs(select: SelectStmt): Output[] {
  return valuesNames(select).map((name) => ({ name, expression: column(alias, name) }));
}

export function addValues(scope: Scope, select: SelectStmt): void {
  const source = makeOpaque(scope, alias, { kind: 'SelectStmt', fields: select }, valuesNames(select));
  scope.sources.push(source);
  scope.from.push(source);
}

export function makeOpaque(
  scope: Scope,
  name: string,
  item: Visited,
  columnNames: readonly string[] | null,
): OpaqueSource {
  return { kind: 'opaque', alias: name, scope, item, columnNames, nullable: false };
}
