import { type Shape, withoutNull } from '../../shape/shape.js';
import { isText } from '../../shape/types.js';
import type { ColumnType } from './row-type.js';
import { printShape } from './typescript.js';

/** What `pg` makes of values by the types of their columns, in TypeScript; of others nothing is claimed. */
const readAs: Readonly<Record<string, string>> = {
  smallint: 'number',
  integer: 'number',
  real: 'number',
  'double precision': 'number',
  oid: 'number',
  boolean: 'boolean',
  bigint: 'string',
  numeric: 'string',
  uuid: 'string',
  date: 'Date',
  'timestamp without time zone': 'Date',
  'timestamp with time zone': 'Date',
  'time without time zone': 'string',
  'time with time zone': 'string',
  money: 'string',
  inet: 'string',
  cidr: 'string',
  xml: 'string',
  bytea: 'Uint8Array',
};

/** Arrays that `pg` reads as such. */
const arraysOf = new Set([
  'smallint',
  'integer',
  'real',
  'double precision',
  'boolean',
  'text',
  'character varying',
  'uuid',
]);

/** The type in which a driver reads a column, NULL aside: a document's by name, of others what `pg` makes of them. */
export function driverType({ type, shape, document }: ColumnType): string {
  if (document !== null) return document.name;
  if (type.endsWith('[]')) {
    const element = type.slice(0, -2);
    return arraysOf.has(element) ? `(${scalarType(element)} | null)[]` : 'unknown';
  }
  return labelsOf(shape) ?? scalarType(type);
}

function scalarType(type: string): string {
  if (isText(type)) return 'string';
  return Object.hasOwn(readAs, type) ? (readAs[type] as string) : 'unknown';
}

/** The labels of an enum, or a text that is known. */
export function labelsOf(shape: Shape): string | undefined {
  const plain = withoutNull(shape);
  const members = plain.kind === 'union' ? plain.members : [plain];
  const texts = members.every((member) => member.kind === 'literal' && typeof member.value === 'string');
  return texts && members.length > 0 ? printShape(plain, '') : undefined;
}
