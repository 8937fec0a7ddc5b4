import { emptyQuery, type Query, type View } from '../spec/view.js';

/** What the views read, table by table: the columns they mention, or `*` where they take whole rows. */
export type Reading = ReadonlyMap<string, ReadonlySet<string>>;

export function readingOf(views: readonly View[]): Reading {
  const reading = new Map<string, Set<string>>();
  for (const view of views) readQuery(view.query, new Map(), reading);
  return reading;
}

export function reads(reading: Reading, table: string, column: string): boolean {
  const columns = reading.get(table);
  return columns?.has(column) === true || columns?.has('*') === true;
}

/** Aliases and WITH names in scope, with the tables whose columns they have. */
type Names = ReadonlyMap<string, readonly string[]>;

function readQuery(query: Query, outer: Names, reading: Map<string, Set<string>>): void {
  const names = new Map(outer);
  for (const item of query.with) {
    readQuery(item.query, names, reading);
    names.set(item.name, tablesOf(item.query, names));
  }
  for (const { relation, alias } of query.from) {
    if (relation.kind === 'derived') readQuery(relation.query, names, reading);
    if (relation.kind === 'table' && !reading.has(relation.table)) reading.set(relation.table, new Set());
    names.set(alias, tablesOf({ ...emptyQuery, from: [{ join: 'comma', relation, alias, on: [], using: [] }] }, names));
  }
  const { with: _with, from, setOperation, ...rest } = query;
  if (setOperation !== null) readQuery(setOperation.query, outer, reading);
  readTree([rest, from.map((item) => item.on)], names, reading);
}

function tablesOf(query: Query, names: Names): string[] {
  return query.from.flatMap(({ relation }) => {
    if (relation.kind === 'table') return [relation.table];
    if (relation.kind === 'derived') return tablesOf(relation.query, names);
    return names.get(relation.name) ?? [];
  });
}

function readTree(tree: unknown, names: Names, reading: Map<string, Set<string>>): void {
  if (Array.isArray(tree)) for (const item of tree) readTree(item, names, reading);
  if (!isNode(tree)) return;
  const column = tree.kind === 'column' ? tree.column : tree.kind === 'row' ? '*' : undefined;
  if (typeof column === 'string') {
    for (const table of names.get(tree.alias as string) ?? []) reading.get(table)?.add(column);
  }
  for (const [name, value] of Object.entries(tree)) {
    if (name === 'query') readQuery(value as Query, names, reading);
    else readTree(value, names, reading);
  }
}

const isNode = (tree: unknown): tree is Readonly<Record<string, unknown>> =>
  typeof tree === 'object' && tree !== null && !Array.isArray(tree);
