import type { Root } from '../analyze/root.js';
import { compareText, sameRelation } from '../base/names.js';
import { type Catalog, hasInheritors, type Table } from '../catalog/catalog.js';
import { buildTree } from '../ir/build.js';
import type { QueryTree } from '../ir/nodes.js';
import { usesOf } from '../ir/resolve.js';
import type { SelectStmt } from '../sql/parse.js';
import { replaceNodes } from '../sql/render.js';
import type { DocumentNode } from './nodes.js';
import { type Reach, tellsElements } from './reach.js';
import { findSites, type Site } from './sites.js';

/** Columns of a table whose values a view only shows: they decide nothing, and stand in the documents by themselves. */
export interface Fields {
  readonly table: Table;
  /** Sorted. */
  readonly columns: readonly string[];
  /** The other columns that the view reads, sorted. */
  readonly others: readonly string[];
  readonly sites: readonly Site[];
}

/** Whether fields stand in nothing but the documents of their own rows, the root's. */
export function isOwn(root: Root, { sites }: Fields): boolean {
  return sites.every(({ source }) => source === root.source);
}

/** The fields of each table that has any. */
export function findFields(reach: Reach, select: SelectStmt, documents: readonly DocumentNode[]): Fields[] {
  const { tree, catalog, root, patchable } = reach;
  const sites = findSites(reach, documents).filter(
    ({ source, path }) => tellsElements(reach, source, path) && (patchable || source === root.source),
  );
  const deciding = readWithout(select, catalog, sites);
  return catalog.tables.flatMap((table) =>
    isGatherable(catalog, table) ? fieldsOf(table, tree, deciding, sites) : [],
  );
}

/** Keys of changed rows are gathered in arrays, which hold no arrays, and give the fields of rows in place of them. */
function isGatherable({ types }: Catalog, { columns, primaryKey }: Table): boolean {
  const keys = columns.filter(({ name }) => primaryKey?.includes(name));
  return keys.every(({ type }) => types[type]?.array !== true && types[type]?.composite !== true);
}

/** What the query's occurrences read besides the values of the sites. */
function readWithout(select: SelectStmt, catalog: Catalog, sites: readonly Site[]): QueryTree {
  const shown = new Set<unknown>(sites.flatMap(({ values }) => values.map(({ written }) => written)));
  const rest = replaceNodes({ SelectStmt: select }, (node) =>
    shown.has(node) ? { A_Const: { isnull: true } } : undefined,
  );
  return buildTree((rest as { SelectStmt: SelectStmt }).SelectStmt, catalog);
}

function fieldsOf(table: Table, tree: QueryTree, deciding: QueryTree, sites: readonly Site[]): Fields[] {
  if (table.primaryKey === null || hasInheritors(table) || table.inherits) return [];
  const of = (query: QueryTree): string[] =>
    query.occurrences.filter((source) => sameRelation(source.table, table)).flatMap(({ reads }) => [...reads]);
  const others = new Set([...table.primaryKey, ...of(deciding)]);
  const columns = [...new Set(of(tree))].filter((name) => !others.has(name)).sort(compareText);
  if (columns.length === 0) return [];
  const own = sites.filter(({ source }) => sameRelation(source.table, table));
  const changing = own.flatMap((site) => {
    const values = site.values.filter(({ written }) =>
      usesOf(site.source.scope, written, tree.aggregates)?.some(({ column }) => columns.includes(column ?? '')),
    );
    return values.length === 0 ? [] : [{ ...site, values }];
  });
  return [{ table, columns, others: [...others].sort(compareText), sites: changing }];
}
