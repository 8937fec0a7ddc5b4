import type { Item, Source, TableSource } from './nodes.js';

/** The columns of what stands in FROM. */

/** A column of a source: of the table's own name where the source is a table. */
export interface ColumnUse {
  readonly source: Source;
  /** null: the whole row. */
  readonly column: string | null;
}

/** The names that they go by in the query, in their order; null where they aren't known. */
export function columnNamesOf(item: Item): readonly string[] | null {
  if (item.kind === 'join') return item.columns?.map(({ name }) => name) ?? null;
  return item.kind === 'table' ? [...item.columnNames.values()] : item.columnNames;
}

export function sourcesOf(item: Item): Source[] {
  return item.kind === 'join' ? [...sourcesOf(item.left), ...sourcesOf(item.right)] : [item];
}

/** Whether columns of its sources go by the alias of a join. */
export function hidesSources(item: Item): boolean {
  return item.kind === 'join' && (item.alias !== null || hidesSources(item.left) || hidesSources(item.right));
}

/** The column of a source that goes by `name`; of rows that aren't known it may be any. */
export function columnOf(source: Source, name: string): ColumnUse | undefined {
  if (source.kind === 'table') {
    const own = ownColumn(source, name);
    return own === undefined ? undefined : { source, column: own };
  }
  return source.columnNames?.includes(name) === false ? undefined : { source, column: name };
}

/** The table's own name of a column that goes by `name` in the query. */
export function ownColumn(source: TableSource, name: string): string | undefined {
  for (const [own, known] of source.columnNames) if (known === name) return own;
  return undefined;
}

/** The columns of sources that the one at a place among an item's is made of. */
export function columnsBehind(item: Item, place: number): ColumnUse[] {
  if (item.kind !== 'join') {
    const use = columnOf(item, columnNamesOf(item)?.[place] ?? '');
    return use === undefined ? [] : [use];
  }
  const { left = null, right = null } = item.columns?.[place] ?? {};
  return [
    ...(left === null ? [] : columnsBehind(item.left, left)),
    ...(right === null ? [] : columnsBehind(item.right, right)),
  ];
}

/** The column of one source whose value the one at a place among an item's is; undefined where that may be another's. */
export function columnShown(item: Item, place: number): ColumnUse | undefined {
  if (item.kind !== 'join') return columnsBehind(item, place)[0];
  const { left = null, right = null } = item.columns?.[place] ?? {};
  if (left !== null && (right === null || item.type === 'inner' || item.type === 'left')) {
    return columnShown(item.left, left);
  }
  return right !== null && (left === null || item.type === 'right') ? columnShown(item.right, right) : undefined;
}
