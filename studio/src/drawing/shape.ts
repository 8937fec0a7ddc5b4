/** One value of the rows or documents, as a line of a tree. */
export interface ShapeLine {
  readonly depth: number;
  readonly label: string;
  /** As the plan has paths: `doc.lines[].qty`. */
  readonly path: string;
  /** Its type, in a word or two. */
  readonly type: string;
}

type Schema = Readonly<Record<string, unknown>>;

/** The rows of a view, and what is in their documents, from their JSON Schema. */
export function shapeLines(schema: Schema): ShapeLine[] {
  const definitions = (schema.$defs ?? {}) as Readonly<Record<string, Schema>>;
  const row = Object.values(definitions)[0] ?? schema;
  return members(row, '', 0, definitions);
}

const deepest = 8;

function members(
  schema: Schema,
  path: string,
  depth: number,
  definitions: Readonly<Record<string, Schema>>,
): ShapeLine[] {
  const properties = Object.entries((schema.properties ?? {}) as Readonly<Record<string, Schema>>);
  const rest = schema.additionalProperties;
  const own = properties.flatMap(([name, inner]) =>
    lineOf(name, inner, path === '' ? pathKey(name) : `${path}.${pathKey(name)}`, depth, definitions),
  );
  const others = rest !== null && typeof rest === 'object' && schema.type === 'object';
  return others ? [...own, ...lineOf('*', rest as Schema, `${path}.*`, depth, definitions)] : own;
}

function lineOf(
  name: string,
  schema: Schema,
  path: string,
  depth: number,
  definitions: Readonly<Record<string, Schema>>,
): ShapeLine[] {
  const found = resolved(schema, definitions);
  const alternatives = alternativesOf(found, definitions);
  const array = alternatives.find((one) => one.type === 'array' && one.items !== undefined && one.items !== false);
  const object = alternatives.find((one) => one.type === 'object');
  const words = [...new Set(alternatives.map(wordOf))].join(' | ');
  const line = { depth, label: array === undefined ? name : `${name}[]`, path, type: words };
  if (depth >= deepest) return [line];
  if (array !== undefined) {
    const items = resolved(array.items as Schema, definitions);
    const inner = alternativesOf(items, definitions);
    const type = [...new Set(inner.map(wordOf))].join(' | ');
    const element = inner.find((one) => one.type === 'object');
    const below = element === undefined ? [] : members(element, `${path}[]`, depth + 1, definitions);
    return [{ ...line, path: `${path}[]`, type: `list of ${type}` }, ...below];
  }
  return object === undefined ? [line] : [line, ...members(object, path, depth + 1, definitions)];
}

/** One by one; a number is one, with the words that stand for what JSON has no numbers for. */
function alternativesOf(schema: Schema, definitions: Readonly<Record<string, Schema>>): Schema[] {
  const all = ((schema.anyOf ?? [schema]) as readonly Schema[]).map((one) => resolved(one, definitions));
  return all
    .flatMap((one) => (Array.isArray(one.anyOf) ? alternativesOf(one, definitions) : [one]))
    .filter((one) => {
      return !(Array.isArray(one.enum) && one.enum.includes('NaN'));
    });
}

function resolved(schema: Schema, definitions: Readonly<Record<string, Schema>>): Schema {
  const name = typeof schema.$ref === 'string' ? decodeURIComponent(schema.$ref.replace('#/$defs/', '')) : undefined;
  return name === undefined ? schema : (definitions[name] ?? {});
}

function wordOf(schema: Schema): string {
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (Array.isArray(schema.enum)) return schema.enum.map((one) => JSON.stringify(one)).join(' | ');
  if (typeof schema.format === 'string') return schema.format;
  return typeof schema.type === 'string' ? schema.type : 'any value';
}

/** As the plan writes it: quoted where it isn't letters, digits and `_` alone. */
function pathKey(name: string): string {
  return /^\w+$/.test(name) ? name : JSON.stringify(name);
}
