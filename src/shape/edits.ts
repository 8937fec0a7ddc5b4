import { elementsOf } from './sets.js';
import {
  arrayOf,
  type Field,
  lastByName,
  mayBeNull,
  membersOf,
  noShape,
  type ObjectShape,
  type Shape,
  unionOf,
  unknownShape,
  withoutNull,
} from './shape.js';

/** What the operators and functions of jsonb make of shapes. */

/** `left || right`: objects are merged, anything else is made an array and appended. */
export function concatenated(left: Shape, right: Shape): Shape {
  const pairs = membersOf(left).flatMap((a) => membersOf(right).map((b) => concatenatedPair(a, b)));
  return unionOf(pairs);
}

function concatenatedPair(left: Shape, right: Shape): Shape {
  if (left.kind === 'unknown' || right.kind === 'unknown') return unknownShape;
  if (left.kind === 'object' && right.kind === 'object') return mergedObjects(left, right);
  const elements = [left, right].flatMap((shape) => (isArray(shape) ? elementsOf(shape) : shape));
  return arrayOf(unionOf(elements));
}

function isArray({ kind }: Shape): boolean {
  return kind === 'array' || kind === 'tuple';
}

/** Properties of the right side win, where they are there. */
function mergedObjects(left: ObjectShape, right: ObjectShape): Shape {
  const before = new Map(left.fields.map((field) => [field.name, field]));
  const own = right.fields.map((field): Field => {
    const covered = before.get(field.name);
    const shapes = [field.shape, covered?.shape ?? noShape, covered === undefined ? (left.rest ?? noShape) : noShape];
    if (!field.optional) return field;
    return { name: field.name, shape: unionOf(shapes), optional: covered?.optional ?? true };
  });
  const kept = left.fields.map((field) =>
    right.rest === null ? field : { ...field, shape: unionOf([field.shape, right.rest]) },
  );
  const rests = [left.rest, right.rest].filter((rest) => rest !== null);
  return { kind: 'object', fields: lastByName([...kept, ...own]), rest: rests.length === 0 ? null : unionOf(rests) };
}

/** `object - 'key'`; null: some keys, it isn't known which. */
export function withoutKey(shape: Shape, key: string | null): Shape {
  const members = membersOf(shape).map((member): Shape => {
    if (member.kind === 'tuple') return arrayOf(unionOf(member.items));
    if (member.kind !== 'object') return member;
    if (key === null) return { ...member, fields: member.fields.map((field) => ({ ...field, optional: true })) };
    return member.rest === null
      ? { ...member, fields: member.fields.filter(({ name }) => name !== key) }
      : { kind: 'object', fields: [], rest: unionOf([member.rest, ...member.fields.map((field) => field.shape)]) };
  });
  return unionOf(members);
}

/** `document -> 'key'`; undefined: it may be missing, and nothing is known of it. */
export function propertyOf(shape: Shape, key: string): Field | undefined {
  if (shape.kind !== 'object') return undefined;
  return shape.fields.find(({ name }) => name === key);
}

/** `jsonb_strip_nulls`: properties that are null are left out, at any depth; of arrays only if asked for. */
export function withoutNulls(shape: Shape, inArrays: boolean): Shape {
  const below = (inner: Shape): Shape => withoutNulls(inner, inArrays);
  switch (shape.kind) {
    case 'union':
      return unionOf(shape.members.map(below));
    case 'array':
      return { ...shape, items: inArrays ? withoutNull(below(shape.items)) : below(shape.items) };
    case 'tuple':
      return inArrays
        ? arrayOf(withoutNull(unionOf(shape.items.map(below))))
        : { kind: 'tuple', items: shape.items.map(below) };
    case 'object': {
      const fields = shape.fields.map((field) => strippedField(field, below)).filter((field) => field !== undefined);
      return { kind: 'object', fields, rest: shape.rest === null ? null : withoutNull(below(shape.rest)) };
    }
    default:
      return shape;
  }
}

function strippedField({ name, shape, optional }: Field, below: (shape: Shape) => Shape): Field | undefined {
  const stripped = below(shape);
  if (stripped.kind === 'null') return undefined;
  return { name, shape: withoutNull(stripped), optional: optional || mayBeNull(stripped) };
}
