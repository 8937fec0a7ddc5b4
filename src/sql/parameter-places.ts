import type { Node, TypeName } from './parse.js';

/** Where a parameter stands. */
export interface ParameterPlace {
  /** 1 of `$1` */
  readonly number: number;
  /** In bytes of UTF-8. */
  readonly location: number;
  readonly context: ParameterContext;
  /** The type that it is cast to there, as far as that tells types apart; null if it isn't. */
  readonly cast: string | null;
}

/**
 * What a constant in its place would be. `count`: a number of rows. `position`: the number of an output column, in GROUP
 * BY, ORDER BY and DISTINCT ON, which a parameter is not. `any`: something of any type, as what is made of it is JSON or
 * text. `typed`: of the type that the rest of the expression asks for.
 */
export type ParameterContext = 'typed' | 'count' | 'position' | 'any';

/** Functions whose arguments may be of any type. */
const ofAnyType = /^(?:jsonb?_build_(?:object|array)|to_jsonb?|jsonb?_(?:object_)?agg(?:_\w+)?|concat(?:_ws)?|format)$/;

/** All parameters below nodes of the parser's tree. */
export function parameterPlaces(nodes: readonly Node[]): ParameterPlace[] {
  const found: ParameterPlace[] = [];
  for (const node of nodes) visit(node, { context: 'typed', cast: null }, found);
  return found;
}

type Around = Pick<ParameterPlace, 'context' | 'cast'>;

function visit(value: unknown, around: Around, found: ParameterPlace[]): void {
  if (Array.isArray(value)) {
    for (const item of value) visit(item, around, found);
  } else if (value !== null && typeof value === 'object') {
    for (const [kind, fields] of Object.entries(value)) {
      // the parser leaves out what is 0
      if (kind === 'ParamRef') found.push({ number: fields.number ?? 0, location: fields.location ?? 0, ...around });
      else if (/^[A-Z]/.test(kind)) visitFields(kind, fields, around, found);
      else visit(fields, within('', kind, value, around), found);
    }
  }
}

function visitFields(kind: string, fields: unknown, around: Around, found: ParameterPlace[]): void {
  if (fields === null || typeof fields !== 'object') return;
  for (const [key, field] of Object.entries(fields)) visit(field, within(kind, key, fields, around), found);
}

/** What is around that which stands under a key of a node. */
function within(kind: string, key: string, fields: object, { context }: Around): Around {
  if (kind === 'TypeCast' && key === 'arg') return { context: 'typed', cast: typeText(fields) };
  return { context: contextWithin(kind, key, fields, context), cast: null };
}

function contextWithin(kind: string, key: string, fields: object, around: ParameterContext): ParameterContext {
  if (key === 'limitCount' || key === 'limitOffset') return 'count';
  if (key === 'groupClause' || key === 'distinctClause' || (kind === 'SortBy' && key === 'node')) return 'position';
  if ((kind === 'GroupingSet' && key === 'content') || (kind === 'RowExpr' && key === 'args')) return around;
  if (key === 'raw_expr') return 'any';
  return kind === 'FuncCall' && key === 'args' && ofAnyType.test(functionName(fields)) ? 'any' : 'typed';
}

function functionName({ funcname }: { funcname?: readonly { String?: { sval?: string } }[] }): string {
  return funcname?.at(-1)?.String?.sval ?? '';
}

function typeText({ typeName }: { typeName?: TypeName }): string {
  return JSON.stringify(typeName, (key, value) => (key === 'location' ? undefined : value));
}
