import type { RelationName } from '../../base/names.js';
import type { Catalog, Column, Table } from '../../catalog/catalog.js';
import { findTable } from '../../catalog/catalog.js';
import type { Plan } from '../../plan/plan.js';
import { quoteIdentifier, quoteQualified } from '../../sql/quote.js';

/**
 * What the compiler took for granted of the tables and functions of a view, each as a sentence, which `factsQuery` of
 * another database says too where it is so there. What a database has beside it does no harm.
 */
export function assumptionsOf(plan: Plan, catalog: Catalog): string[] {
  const wholeRows = catalog.canonical.includes('.*');
  const tables = plan.tables.flatMap(({ table, columns }) => {
    const found = findTable(catalog, table);
    if (found === undefined) return [];
    const all = found.columns.map(({ name }) => name);
    return [
      ...ofTable(found),
      ...(wholeRows ? [`${quoteQualified(found)} has no columns but ${nameList(all)}`] : []),
      ...ofColumns(found, new Set(wholeRows ? all : columns)),
    ];
  });
  return [...tables, ...ofFunctions(catalog), ...ofViews(catalog)];
}

function ofTable(table: Table): string[] {
  const name = quoteQualified(table);
  const parts = table.descendants.map(quoteQualified).join(', ');
  return [
    `${name} is a ${table.kind === 'partitioned' ? 'partitioned table' : 'table'}`,
    `${name} is part of ${table.inherits ? 'another' : 'no other'} table`,
    `${name} has ${parts === '' ? 'no parts' : `the parts ${parts}`}`,
    `all rows of ${name} are written in this database`,
    ...(table.partitionedBy.length === 0 ? [] : [`${name} is divided by ${nameList(table.partitionedBy)}`]),
  ];
}

/** Of a table, what concerns the columns that are read: those of its keys that are made of nothing else. */
function ofColumns(table: Table, read: ReadonlySet<string>): string[] {
  const name = quoteQualified(table);
  const isRead = (columns: readonly string[]): boolean => columns.every((column) => read.has(column));
  const columns = table.columns.filter((column) => read.has(column.name));
  return [
    ...columns.map((column) => `${name} has the column ${columnText(column)}`),
    ...columns
      .filter(({ notNull }) => notNull)
      .map((column) => `${quoteIdentifier(column.name)} of ${name} is never null`),
    ...table.uniqueKeys.filter(isRead).map((key) => `${nameList(key)} tells rows of ${name} apart`),
    ...table.foreignKeys
      .filter(({ reliable, columns: own }) => reliable && isRead(own))
      .map(
        (key) =>
          `${nameList(key.columns)} of ${name} refers to ${quoteQualified(key.table)} ${nameList(key.references)}`,
      ),
  ];
}

function columnText({ name, type, collation, scale, virtual, generated }: Column): string {
  return [
    `${quoteIdentifier(name)} of type ${type}`,
    ...(collation === undefined ? [] : [`under the collation ${quoteQualified(collation)}`]),
    ...(scale === undefined ? [] : [`with ${scale} decimals`]),
    ...(virtual ? ['virtual'] : generated ? ['generated'] : []),
  ].join(', ');
}

/** Of users; the server's own are there. */
function ofFunctions({ functions }: Catalog): string[] {
  const own = functions.filter(({ schema }) => schema !== 'pg_catalog');
  return own.map((called) => {
    const kind = called.aggregate ? 'aggregate' : called.window ? 'window function' : 'function';
    return `the ${kind} ${quoteQualified(called)} is ${called.volatility}${called.returnsSet ? ', and returns sets' : ''}`;
  });
}

function ofViews({ views = [] }: Catalog): string[] {
  return views.map((view) => `${quoteQualified(view)} is a plain view without a barrier`);
}

/** Relations of which `factsQuery` has to tell for a view. */
export function assumedRelations(plan: Plan): RelationName[] {
  return [...plan.tables.map(({ table }) => table), ...(plan.views ?? [])];
}

function nameList(names: readonly string[]): string {
  return `(${names.map(quoteIdentifier).join(', ')})`;
}
