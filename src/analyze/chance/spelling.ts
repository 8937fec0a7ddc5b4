import { type Catalog, type Column, findColumn } from '../../catalog/catalog.js';
import { operatorName } from '../../ir/expression.js';
import type { OpaqueSource, QueryTree, Scope } from '../../ir/nodes.js';
import { definitions, referenceNames, resolveReference } from '../../ir/resolve.js';
import { callValue } from '../../shape/functions.js';
import { elementType, isText, typeOfName } from '../../shape/types.js';
import { anyValue, scalar } from '../../shape/values.js';
import type { FuncCall, Node } from '../../sql/parse.js';
import { visited, walk } from '../../sql/walk.js';

/**
 * Types whose equal values are written alike. Not so numeric (1.0 = 1.00), floating point (0 = -0), intervals
 * (1 month = 30 days), JSONB (numbers in it), nor types that are not the server's own.
 */
const faithful = new Set([
  ...['smallint', 'integer', 'bigint', 'oid', 'boolean', 'uuid', 'money', 'bytea', 'bit', 'bit varying', '"char"'],
  ...['text', 'character varying', 'character', 'name', 'date', 'time without time zone', 'time with time zone'],
  ...['timestamp without time zone', 'timestamp with time zone', 'inet', 'cidr', 'macaddr', 'macaddr8', 'pg_lsn'],
  ...['tsvector', 'int4range', 'int8range', 'tsrange', 'tstzrange', 'daterange'],
]);

/** A type, and the decimals of a numeric where they are fixed. */
interface Typed {
  readonly type: string;
  readonly scale?: number | undefined;
}

/** What of a query's values is written in one way only. */
export class Spelling {
  /** Where a type can't be told: whether all that occur in the query are faithful. */
  readonly #allFaithful: boolean;

  constructor(
    private readonly catalog: Catalog,
    tree: QueryTree,
  ) {
    const columns = tree.occurrences.flatMap(({ table, reads }) => table.columns.filter(({ name }) => reads.has(name)));
    this.#allFaithful =
      catalog.inexact === undefined &&
      catalog.usedTypes.every((type) => this.#isFaithful({ type })) &&
      columns.every((column) => this.#isFaithful(column) && isExactly(column));
  }

  /** Equal values of the expression are written alike. */
  isOne(scope: Scope, expression: Node): boolean {
    const typed = this.typeOf(scope, expression);
    if (typed === null) return this.#allFaithful;
    return this.#isFaithful(typed) && (!this.#holdsText(typed.type) || this.#isExact(scope, expression));
  }

  isFloat(scope: Scope, expression: Node): boolean {
    const type = this.typeOf(scope, expression)?.type;
    if (type !== undefined) return type === 'real' || type === 'double precision';
    return this.catalog.usedTypes.some((used) => used === 'real' || used === 'double precision');
  }

  #isFaithful({ type, scale }: Typed): boolean {
    if (scale !== undefined) return true;
    const info = this.catalog.types[type];
    if (info?.labels !== undefined) return true;
    const leaves = info?.leaves ?? [type.replace(/\[\]$/, '')];
    return (
      leaves.length > 0 && leaves.every((leaf) => faithful.has(leaf) || this.catalog.types[leaf]?.labels !== undefined)
    );
  }

  #holdsText(type: string): boolean {
    return (this.catalog.types[type]?.leaves ?? [type]).some(isText);
  }

  /** No collation that takes different texts for equal has a part in it. */
  #isExact(scope: Scope, expression: Node): boolean {
    const { inexact } = this.catalog;
    if (inexact === undefined) return true;
    let exact = true;
    walk(expression, ({ kind, fields }) => {
      if (kind === 'CollateClause' && inexact.some(({ name }) => name === operatorName(fields.collname))) exact = false;
      if (kind !== 'ColumnRef') return undefined;
      const use = resolveReference(scope, referenceNames(fields));
      const column =
        use?.source.kind === 'table' && use.column !== null ? findColumn(use.source.table, use.column) : undefined;
      if (column === undefined || !isExactly(column)) exact = false;
      return undefined;
    });
    return exact;
  }

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
    if (use.source.kind === 'opaque') return this.#typeInRows(use.source, use.column);
    const types = definitions(use.source, use.column).map((made) => this.typeOf(made.scope, made.expression));
    return commonType(types);
  }

  /** A column of a function in FROM, of those that give rows of one. */
  #typeInRows({ item, scope }: OpaqueSource, column: string): Typed | null {
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

/** Its collation takes no two different texts for equal. */
function isExactly({ collation }: Column): boolean {
  return collation?.deterministic !== false;
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
