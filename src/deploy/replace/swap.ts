import { composeName, type RelationName } from '../../base/names.js';
import type { Artifact } from '../../compile.js';
import { dropGuard } from '../../emit/guard.js';
import { alterDocuments, type ColumnChanges, createDocumentIndexes } from '../../emit/storage.js';
import { quoteIdentifier, quoteQualified } from '../../sql/quote.js';
import { dropTable } from '../document-table.js';
import type { StoredPlan } from '../stored-plan.js';
import type { CarryOver } from './carry-over.js';

/** A table that is to take the place of another, of a view's documents. */
export interface Swap {
  readonly view: RelationName;
  /** The view of the table that takes the place. */
  readonly companion: Pick<StoredPlan, 'view' | 'key' | 'documentIndexes'>;
  readonly carried: CarryOver;
}

/** Makes the table, empty: the columns of the other, changed, and all that takes long on one with rows. */
export function makeTable({ view, companion, carried }: Swap, changes: ColumnChanges): string[] {
  const table = quoteQualified(companion.view);
  const key = companion.key.map(({ name }) => name);
  const nullable = carried.keyColumns.filter((name) => !key.includes(name) && !changes.dropped.includes(name));
  const named = (statement: string, index = ''): string =>
    statement.replaceAll('%TABLE%', () => table).replaceAll('%INDEX%', () => quoteIdentifier(ownName(index)));
  return [
    `CREATE TABLE ${table} (LIKE ${quoteQualified(view)} INCLUDING COMMENTS INCLUDING COMPRESSION INCLUDING CONSTRAINTS INCLUDING STORAGE)`,
    ...nullable.map((name) => `ALTER TABLE ${table} ALTER COLUMN ${quoteIdentifier(name)} DROP NOT NULL`),
    ...alterDocuments(companion.view, changes),
    `ALTER TABLE ${table} ADD CONSTRAINT ${quoteIdentifier(keyName(view))} PRIMARY KEY (${key.map(quoteIdentifier).join(', ')})`,
    ...carried.storage.map((statement) => named(statement)),
    ...carried.made.map(({ name, statement }) => named(statement, name)),
    ...createDocumentIndexes(companion),
  ];
}

/** The name that an index, or a constraint, goes by until its table takes the other's place. */
function ownName(name: string): string {
  return composeName(name, 'next');
}

function keyName({ name }: RelationName): string {
  return composeName(name, 'next', 'pkey');
}

/** Puts the table in the other's place, which is dropped; triggers and functions of both views are gone by then. */
export function swapTables({ view, companion, carried }: Swap, { plan }: Pick<Artifact, 'plan'>): string[] {
  const [old, next] = [quoteQualified(view), quoteQualified(companion.view)];
  const former = { schema: view.schema, name: composeName(view.name, 'former') };
  const place = (name: string): string => quoteQualified({ schema: view.schema, name });
  const renamed = (name: string, to: string): string => `ALTER INDEX ${place(name)} RENAME TO ${quoteIdentifier(to)}`;
  const { primaryKey, made, readers, rest } = carried;
  const indexes = (companion.documentIndexes ?? []).map(({ name }, at) =>
    renamed(name, plan.documentIndexes?.[at]?.name ?? name),
  );
  return [
    ...dropGuard(view),
    `ALTER TABLE ${old} RENAME TO ${quoteIdentifier(former.name)}`,
    `ALTER TABLE ${next} RENAME TO ${quoteIdentifier(view.name)}`,
    ...readers,
    dropTable(former),
    ...(primaryKey === null ? [] : [renamed(keyName(view), primaryKey)]),
    ...made.map(({ name }) => renamed(ownName(name), name)),
    ...indexes,
    ...rest,
  ];
}

/** Keeps everybody out of both tables. */
export function lockTables({ view, companion }: Swap): string {
  const tables = [view, companion.view].map(quoteQualified).join(', ');
  return `LOCK TABLE ${tables} IN ACCESS EXCLUSIVE MODE`;
}
