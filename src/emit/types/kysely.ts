import { membersOf } from '../../shape/shape.js';
import { driverType } from './driver-types.js';
import type { ColumnType, RowType } from './row-type.js';
import { comment, printDocuments, printKey } from './typescript.js';

/** Tables for Kysely: what is read of documents, which only the view itself writes. */
export function printKysely(rows: readonly RowType[]): string {
  const names = rows.flatMap((row) => {
    const name = nameInKysely(row);
    return name === undefined ? [] : [`  ${printKey(name)}: ${row.base}Table;\n`];
  });
  const all = 'The document views, for the interface of your database to extend.';
  return [
    "import type { ColumnType } from 'kysely';\n",
    `${comment(all, '')}export interface DocumentViews {\n${names.join('')}}\n`,
    ...rows.flatMap((row) => [printTable(row), ...printDocuments(row)]),
  ].join('\n');
}

/** Kysely takes what stands before a dot for the schema, so that it can't read what has one in its name. */
function nameInKysely({ view: { schema, name } }: RowType): string | undefined {
  if (schema.includes('.') || name.includes('.')) return undefined;
  return schema === 'public' ? name : `${schema}.${name}`;
}

function printTable({ base, columns }: RowType): string {
  return `export interface ${base}Table {\n${columns.map(printColumn).join('')}}\n`;
}

function printColumn(column: ColumnType): string {
  const nullable = membersOf(column.shape).some(({ kind }) => kind === 'null');
  const type = driverType(column);
  const read = nullable && type !== 'unknown' ? `${type} | null` : type;
  return `  ${printKey(column.name)}: ColumnType<${read}, never, never>;\n`;
}
