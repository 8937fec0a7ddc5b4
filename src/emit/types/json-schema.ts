import { type Field, isIntegerType, membersOf, type ObjectShape, type Shape } from '../../shape/shape.js';
import { isNotable } from '../../shape/types.js';
import type { RowType } from './row-type.js';

/** A JSON Schema, draft 2020-12, as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The schema of a row, with those of its documents under `$defs`. It admits everything that the server can write. */
export function printJsonSchema(row: RowType): JsonSchema {
  const shared: Shared = new Map();
  const schema = rowSchema(row, shared);
  const documents = documentSchemas(row, shared);
  return { $schema: draft, ...schema, $defs: Object.fromEntries([...documents, ...shared.values()]) };
}

/** One schema with those of several rows and their documents, all under `$defs`; their names are distinct. */
export function printJsonSchemas(rows: readonly RowType[]): JsonSchema {
  const shared: Shared = new Map();
  const definitions = rows.flatMap((row): [string, JsonSchema][] => [
    [row.name, rowSchema(row, shared)],
    ...documentSchemas(row, shared),
  ]);
  return { $schema: draft, $defs: Object.fromEntries([...definitions, ...shared.values()]) };
}

const draft = 'https://json-schema.org/draft/2020-12/schema';

function rowSchema({ name, description, columns }: RowType, shared: Shared): JsonSchema {
  const properties = columns.map(({ name: column, shape, document }): [string, JsonSchema] => {
    if (document === null) return [column, schemaOf(shape, shared)];
    const nullable = membersOf(shape).some(({ kind }) => kind === 'null');
    const reference = { $ref: `#/$defs/${encodeURIComponent(document.name)}` };
    return [column, nullable ? { anyOf: [reference, { type: 'null' }] } : reference];
  });
  return {
    title: name,
    description,
    type: 'object',
    properties: Object.fromEntries(properties),
    required: columns.map((column) => column.name),
    additionalProperties: false,
  };
}

function documentSchemas({ columns }: RowType, shared: Shared): [string, JsonSchema][] {
  return columns.flatMap(({ document }): [string, JsonSchema][] => {
    if (document === null) return [];
    const { name, description, shape } = document;
    return [[name, { title: name, description, ...schemaOf(shape, shared) }]];
  });
}

/** Definitions that several places refer to, by what they define: their name and schema. */
type Shared = Map<string, [string, JsonSchema]>;

function schemaOf(shape: Shape, shared: Shared): JsonSchema {
  switch (shape.kind) {
    case 'unknown':
      return {};
    case 'null':
    case 'boolean':
      return { type: shape.kind };
    case 'number':
      return { ...numberSchema(shape.type, shared), ...described(shape.type) };
    case 'string':
      return { type: 'string', ...formatOf(shape.type), ...described(shape.type) };
    case 'literal':
      return { const: shape.value };
    case 'array':
      return shape.nested ? nestedArray(shape.items, shared) : { type: 'array', items: schemaOf(shape.items, shared) };
    case 'tuple':
      return tupleSchema(shape.items, shared);
    case 'object':
      return objectSchema(shape, shared);
    case 'union':
      return unionSchema(shape.members, shared);
  }
}

function described(type: string): JsonSchema {
  return isNotable(type) ? { description: type } : {};
}

/** Formats are notes, not checks: dates can be infinite or lie before the year 1. */
function formatOf(type: string): JsonSchema {
  const formats: Readonly<Record<string, string>> = {
    date: 'date',
    'timestamp with time zone': 'date-time',
    uuid: 'uuid',
  };
  return Object.hasOwn(formats, type) ? { format: formats[type] } : {};
}

function numberSchema(type: string, shared: Shared): JsonSchema {
  if (isIntegerType(type)) return { type: 'integer' };
  shared.set('numeric', [
    'numeric',
    {
      description: 'a number; what JSON has no numbers for is a string',
      anyOf: [{ type: 'number' }, { enum: ['NaN', 'Infinity', '-Infinity'] }],
    },
  ]);
  return { $ref: '#/$defs/numeric' };
}

function nestedArray(items: Shape, shared: Shared): JsonSchema {
  const key = `array ${JSON.stringify(items)}`;
  const element = schemaOf(items, shared);
  const arrays = [...shared.keys()].filter((other) => other.startsWith('array ')).length;
  const [name] = shared.get(key) ?? [arrays === 0 ? 'array' : `array${arrays + 1}`];
  const reference = { $ref: `#/$defs/${name}` };
  shared.set(key, [name, { type: 'array', items: { anyOf: [element, reference] } }]);
  return reference;
}

function tupleSchema(items: readonly Shape[], shared: Shared): JsonSchema {
  if (items.length === 0) return { type: 'array', maxItems: 0 };
  const prefixItems = items.map((item) => schemaOf(item, shared));
  return { type: 'array', prefixItems, items: false, minItems: items.length };
}

function objectSchema({ fields, rest }: ObjectShape, shared: Shared): JsonSchema {
  const properties = fields.map(({ name, shape }: Field): [string, JsonSchema] => [name, schemaOf(shape, shared)]);
  const required = fields.filter(({ optional }) => !optional).map(({ name }) => name);
  return {
    type: 'object',
    ...(fields.length === 0 ? {} : { properties: Object.fromEntries(properties) }),
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: rest === null ? false : schemaOf(rest, shared),
  };
}

function unionSchema(members: readonly Shape[], shared: Shared): JsonSchema {
  const literals = members.flatMap((member) => (member.kind === 'literal' ? [member.value] : []));
  const others = members.filter(({ kind }) => kind !== 'literal').map((member) => schemaOf(member, shared));
  const [literal, ...further] = literals;
  const values = literal === undefined ? [] : [further.length === 0 ? { const: literal } : { enum: literals }];
  const [only = { not: {} }, ...rest] = [...values, ...others];
  return rest.length === 0 ? only : { anyOf: [only, ...rest] };
}
