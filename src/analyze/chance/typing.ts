import { type Catalog, findColumn } from '../../catalog/catalog.js';
import { operatorName } from '../../ir/expression.js';
import type { OpaqueSource, Recursion, Scope } from '../../ir/nodes.js';
import { definitions, referenceNames, resolveReference } from '../../ir/resolve.js';
import { valuesColumns } from '../../ir/values.js';
import { callValue } from '../../shape/functions.js';
import { elementType, isText, typeOfName } from '../../shape/types.js';
import { anyValue, scalar } from '../../shape/values.js';
import type { FuncCall, Node } from '../../sql/parse.js';
import { visited } from '../../sql/walk.js';

/** A type, and the decimals of a numeric where they are fixed. */
export interface Typed {
  readonly type: string;
  readonly scale?: number | undefined;
}

/** The types of a query's expressions. */
export class Typing {
  constructor(
    private readonly catalog: Catalog,
    private readonly recursions: readonly Recursion[],
  ) {}

  /** null where it can't be told. */
  typeOf(scope: Scope, expression: Node): Typed | null {
    const { kind, fields } = visited(expression);
    switch (kind) {
      case 'ColumnRef':
        return this.#typeOfColumn(scope, fields);
      case 'TypeCast':
        return this.#typeOfCast(scope, fields);
      case 'CollateClause':
        return this.typeOf(scope, fields.arg);
      case 'CoalesceExpr':
      case 'MinMaxExpr':
        return this.#common(scope, fields.args);
      case 'A_Const':
        return 'ival' in fields ? { type: 'integer' } : 'boolval' in fields ? { type: 'boolean' } : null;
      case 'BoolExpr':
      case 'NullTest':
      case 'BooleanTest':
        return { type: 'boolean' };
      case 'A_Expr':
        return this.#typeOfOperation(scope, fields);
      case 'FuncCall':
        return this.#typeOfCall(scope, fields.funcname, fields.args ?? []);
      default:
        return null;
    }
  }

  #typeOfColumn(scope: Scope, fields: { fields?: Node[] }): Typed | null {
    const use = resolveReference(scope, referenceNames(fields));
    if (use === undefined || use.column === null) return null;
    if (use.source.kind === 'table') return findColumn(use.source.table, use.column) ?? null;
    const before = this.recursions.find(({ self }) => self === use.source);
    if (before !== undefined) return this.#typeBefore(before, use.source.columnNames?.indexOf(use.column) ?? -1);
    if (use.source.kind === 'opaque') return this.#typeInRows(use.source, use.column);
    const types = definitions(use.source, use.column).map((made) => this.typeOf(made.scope, made.expression));
    return commonType(types);
  }

  /** What a recursive query goes on with is of the type that it begins with, but of any number of decimals. */
  #typeBefore({ anchors }: Recursion, place: number): Typed | null {
    const [begin] = anchors;
    const output = begin?.outputs[place];
    const typed = begin === undefined || output === undefined ? null : this.typeOf(begin, output.expression);
    return typed === null ? null : { type: typed.type };
  }

  /** A column of VALUES, or of a function in FROM, of those that give rows of one. */
  #typeInRows(source: OpaqueSource, column: string): Typed | null {
    const { item, scope, columnNames } = source;
    const values = valuesColumns(source)?.[columnNames?.indexOf(column) ?? -1];
    if (values !== undefined) return this.#common(scope, values);
    if (column === ordinalityOf({ item })) return { type: 'bigint' };
    const call = item.kind === 'RangeFunction' ? calledIn(item.fields) : undefined;
    const [argument] = call?.args ?? [];
    const name = operatorName(call?.funcname);
    if (textSets.has(name)) return { type: 'text' };
    const type = argument === undefined ? null : this.typeOf(scope, argument);
    if (name === 'generate_series') return type;
    const element = name === 'unnest' ? elementType(type?.type ?? null) : null;
    return element === null ? null : { type: element };
  }

  // biome-ignore lint/suspicious/noExplicitAny: the parser's node
  #typeOfCast(scope: Scope, { typeName, arg }: any): Typed | null {
    const type = typeOfName(this.catalog, typeName);
    if (type === null) return null;
    const numbers = type === 'numeric' || type === 'double precision' || type === 'real';
    if (!numbers) return { type };
    const decimals = typeName?.typmods?.[1];
    if (typeName?.typmods !== undefined) return { type, scale: decimals?.A_Const?.ival?.ival ?? 0 };
    const from = this.typeOf(scope, arg);
    const scale = from === null ? undefined : decimalsOf(from);
    // what comes from whole numbers, or from fixed decimals, is written in one way
    return scale === undefined ? { type } : { type, scale };
  }

  #common(scope: Scope, expressions: readonly Node[]): Typed | null {
    return commonType(expressions.map((each) => this.typeOf(scope, each)));
  }

  // biome-ignore lint/suspicious/noExplicitAny: the parser's node
  #typeOfOperation(scope: Scope, { kind, name, lexpr, rexpr }: any): Typed | null {
    if (kind !== 'AEXPR_OP' || name.length > 1) return null;
    const operator = operatorName(name);
    if (/^(?:=|<>|[<>]=?|!?~~?\*?|@>|<@|&&|\?[|&]?)$/.test(operator)) return { type: 'boolean' };
    const right = this.typeOf(scope, rexpr);
    const left = lexpr === undefined ? right : this.typeOf(scope, lexpr);
    if (left === null || right === null) return null;
    if (operator === '||' && isText(left.type) && isText(right.type)) return { type: 'text' };
    const scales = [left, right].map(decimalsOf);
    const [one, other] = scales;
    if (one === undefined || other === undefined || !/^[-+*]$/.test(operator))
      return left.type === right.type ? left : null;
    const whole = integers.indexOf(left.type) >= 0 && integers.indexOf(right.type) >= 0;
    if (whole) return { type: integers[Math.max(integers.indexOf(left.type), integers.indexOf(right.type))] as string };
    return { type: 'numeric', scale: operator === '*' ? one + other : Math.max(one, other) };
  }

  #typeOfCall(scope: Scope, name: Node[], args: readonly Node[]): Typed | null {
    if (name.length > 1 && operatorName(name.slice(0, -1)) !== 'pg_catalog') return null;
    const called = operatorName(name);
    const types = args.map((argument) => this.typeOf(scope, argument));
    if (called === 'count') return { type: 'bigint' };
    if (called === 'min' || called === 'max') return types[0] ?? null;
    const decimals = called === 'sum' && types[0] != null ? decimalsOf(types[0]) : undefined;
    if (decimals !== undefined) return { type: 'numeric', scale: decimals };
    const { type } = callValue(
      called,
      types.map((typed) => (typed === null ? anyValue : scalar(typed.type, false))),
    );
    return type === null ? null : { type };
  }
}

/** Functions that give rows of one text. */
const textSets = new Set([
  ...['jsonb_array_elements_text', 'json_array_elements_text', 'jsonb_object_keys', 'json_object_keys'],
  ...['regexp_split_to_table', 'string_to_table'],
]);

/** The only function of an item of FROM. */
// biome-ignore lint/suspicious/noExplicitAny: the parser's node
function calledIn({ functions }: any): FuncCall | undefined {
  const [only, ...others] = functions ?? [];
  return others.length > 0 ? undefined : only?.List?.items?.[0]?.FuncCall;
}

/** The name of the column that numbers a function's rows. */
export function ordinalityOf({ item: { kind, fields } }: Pick<OpaqueSource, 'item'>): string | undefined {
  if (kind !== 'RangeFunction' || fields.ordinality !== true) return undefined;
  const names = fields.alias?.colnames ?? [];
  return names.length > 1 ? names.at(-1)?.String?.sval : 'ordinality';
}

const integers: readonly string[] = ['smallint', 'integer', 'bigint'];

/** The decimals that every value has. */
function decimalsOf({ type, scale }: Typed): number | undefined {
  return integers.includes(type) ? 0 : scale;
}

function commonType(types: readonly (Typed | null)[]): Typed | null {
  const [first] = types;
  if (first == null || types.some((typed) => typed?.type !== first.type)) return null;
  const scale = types.every((typed) => typed?.scale === first.scale) ? first.scale : undefined;
  return scale === undefined ? { type: first.type } : { type: first.type, scale };
}
