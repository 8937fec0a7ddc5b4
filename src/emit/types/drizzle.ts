import { membersOf, type Shape } from '../../shape/shape.js';
import { driverType, labelsOf } from './driver-types.js';
import type { ColumnType, RowType } from './row-type.js';
import { printDocuments, printKey } from './typescript.js';

/** Views for Drizzle: as such they are read, and left alone by its migrations and by what writes. */
export function printDrizzle(rows: readonly RowType[]): string {
  return [
    "import * as pg from 'drizzle-orm/pg-core';\n",
    ...rows.flatMap((row) => [printView(row), ...printDocuments(row)]),
  ].join('\n');
}

function printView({ view: { schema, name }, base, columns }: RowType): string {
  const constant = `${base.replace(/^./u, (first) => first.toLowerCase())}View`;
  const maker = schema === 'public' ? 'pg.pgView' : `pg.pgSchema(${JSON.stringify(schema)}).view`;
  const fields = columns.map((column) => `  ${printKey(column.name)}: ${printColumn(column)},\n`);
  return `export const ${constant} = ${maker}(${JSON.stringify(name)}, {\n${fields.join('')}}).existing();\n`;
}

/** What Drizzle has for a type of SQL, and reads as that. */
const builders: Readonly<Record<string, (name: string) => string>> = {
  smallint: (name) => `pg.smallint(${name})`,
  integer: (name) => `pg.integer(${name})`,
  bigint: (name) => `pg.bigint(${name}, { mode: 'bigint' })`,
  numeric: (name) => `pg.numeric(${name})`,
  real: (name) => `pg.real(${name})`,
  'double precision': (name) => `pg.doublePrecision(${name})`,
  boolean: (name) => `pg.boolean(${name})`,
  text: (name) => `pg.text(${name})`,
  'character varying': (name) => `pg.varchar(${name})`,
  character: (name) => `pg.char(${name})`,
  uuid: (name) => `pg.uuid(${name})`,
  date: (name) => `pg.date(${name})`,
  'timestamp without time zone': (name) => `pg.timestamp(${name})`,
  'timestamp with time zone': (name) => `pg.timestamp(${name}, { withTimezone: true })`,
  'time without time zone': (name) => `pg.time(${name})`,
  inet: (name) => `pg.inet(${name})`,
  cidr: (name) => `pg.cidr(${name})`,
};

function printColumn(column: ColumnType): string {
  const nullable = membersOf(column.shape).some(({ kind }) => kind === 'null');
  return `${printBuilder(column)}${nullable ? '' : '.notNull()'}`;
}

/** Drizzle would parse a text in jsonb once more. */
function isComposed(shape: Shape): boolean {
  return membersOf(shape).every(
    ({ kind }) => kind === 'object' || kind === 'array' || kind === 'tuple' || kind === 'null',
  );
}

/** What Drizzle has nothing for is read as it comes, by the builder that changes nothing. */
function printBuilder(column: ColumnType): string {
  const { name, type, shape, document } = column;
  const quoted = JSON.stringify(name);
  if (document !== null && !type.endsWith('[]') && isComposed(document.shape))
    return `pg.${type}(${quoted}).$type<${document.name}>()`;
  const builder = Object.hasOwn(builders, type) ? builders[type] : undefined;
  const labels = labelsOf(shape);
  if (builder !== undefined && labels === undefined) return builder(quoted);
  return `pg.text(${quoted}).$type<${driverType(column)}>()`;
}
