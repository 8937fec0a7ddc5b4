/** What a JSON value can look like, as plain data. A shape never says less than what the server may write. */
export type Shape =
  /** Any JSON value, null included. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'null' }
  | { readonly kind: 'boolean' }
  /** `type` is the SQL type that it is written from: only integers leave NaN and Infinity out. */
  | { readonly kind: 'number'; readonly type: string }
  | { readonly kind: 'string'; readonly type: string }
  | { readonly kind: 'literal'; readonly value: string | number | boolean }
  /** `nested`: an element may be an array of such elements itself, to any depth, as in an array column. */
  | { readonly kind: 'array'; readonly items: Shape; readonly nested: boolean }
  | { readonly kind: 'tuple'; readonly items: readonly Shape[] }
  /** `rest` is the shape of further properties under any key; null where there are none. */
  | { readonly kind: 'object'; readonly fields: readonly Field[]; readonly rest: Shape | null }
  /** One of several; none at all is no value. */
  | { readonly kind: 'union'; readonly members: readonly Shape[] };

export interface Field {
  readonly name: string;
  readonly shape: Shape;
  /** The property may be missing. */
  readonly optional: boolean;
}

export type ObjectShape = Extract<Shape, { kind: 'object' }>;

export const unknownShape: Shape = { kind: 'unknown' };
export const nullShape: Shape = { kind: 'null' };
export const noShape: Shape = { kind: 'union', members: [] };

export function arrayOf(items: Shape): Shape {
  return { kind: 'array', items, nested: false };
}

export function mapOf(rest: Shape): Shape {
  return { kind: 'object', fields: [], rest };
}

/** An object with these properties and no others; of several with one name the last counts. */
export function objectOf(fields: Iterable<Field>): ObjectShape {
  return { kind: 'object', fields: lastByName(fields), rest: null };
}

export function lastByName(fields: Iterable<Field>): Field[] {
  return [...new Map([...fields].map((field) => [field.name, field])).values()];
}

export function membersOf(shape: Shape): readonly Shape[] {
  return shape.kind === 'union' ? shape.members : [shape];
}

export function mayBeNull(shape: Shape): boolean {
  return membersOf(shape).some(({ kind }) => kind === 'null' || kind === 'unknown');
}

export function orNull(shape: Shape): Shape {
  return unionOf([shape, nullShape]);
}

export function withoutNull(shape: Shape): Shape {
  return unionOf(membersOf(shape).filter(({ kind }) => kind !== 'null'));
}

/** Any of several shapes, each once; null comes last. */
export function unionOf(shapes: readonly Shape[]): Shape {
  const members: Shape[] = [];
  for (const shape of shapes.flatMap(membersOf)) addMember(members, shape);
  const unknown = members.find(({ kind }) => kind === 'unknown');
  if (unknown !== undefined) return unknown;
  const [only, ...others] = members;
  if (only !== undefined && others.length === 0) return only;
  const isNull = (shape: Shape): boolean => shape.kind === 'null';
  return {
    kind: 'union',
    members: [...members.filter((shape) => !isNull(shape)), ...members.filter(isNull)],
  };
}

function addMember(members: Shape[], shape: Shape): void {
  for (const [place, member] of members.entries()) {
    const both = merge(member, shape) ?? merge(shape, member);
    if (both === undefined) continue;
    members.splice(place, 1);
    addMember(members, both);
    return;
  }
  members.push(shape);
}

/** One shape for two, where no detail is lost by it; undefined where they stay apart. */
function merge(a: Shape, b: Shape): Shape | undefined {
  if (JSON.stringify(a) === JSON.stringify(b)) return a;
  if (a.kind === 'number' && b.kind === 'number') return { kind: 'number', type: widerNumber(a.type, b.type) };
  if (a.kind === 'string' && b.kind === 'string') return { kind: 'string', type: 'text' };
  if (a.kind === 'boolean' && b.kind === 'literal' && typeof b.value === 'boolean') return a;
  if (a.kind === 'number' && b.kind === 'literal' && typeof b.value === 'number') return a;
  if (a.kind === 'string' && b.kind === 'literal' && typeof b.value === 'string')
    return { kind: 'string', type: 'text' };
  if (a.kind === 'literal' && b.kind === 'literal' && a.value === true && b.value === false) return { kind: 'boolean' };
  if (a.kind === 'array' && b.kind === 'tuple' && b.items.length === 0) return a;
  return undefined;
}

const numberTypes = ['smallint', 'integer', 'bigint', 'numeric', 'real', 'double precision'];

export function isNumberType(type: string): boolean {
  return numberTypes.includes(type);
}

export function isIntegerType(type: string): boolean {
  return numberTypes.indexOf(type) >= 0 && numberTypes.indexOf(type) <= 2;
}

/** The type that arithmetic over two number types gives. */
export function widerNumber(a: string, b: string): string {
  const [lower, higher] = [a, b].sort((x, y) => numberTypes.indexOf(x) - numberTypes.indexOf(y)) as [string, string];
  return higher === 'real' && lower !== 'real' ? 'double precision' : higher;
}
