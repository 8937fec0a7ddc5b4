import { type Aggregates, builtInName, operatorName } from '../../ir/expression.js';
import type { Scope } from '../../ir/nodes.js';
import type {
  FuncCall,
  JsonArrayAgg,
  JsonArrayConstructor,
  JsonObjectAgg,
  JsonObjectConstructor,
  JsonOutput,
  JsonValueExpr,
  Node,
} from '../../sql/parse.js';
import { maximumArguments } from './names.js';
import { isNeverJsonNull, isNeverNull } from './never-null.js';

/**
 * SQL/JSON's constructors, and aggregates that leave out nulls, as the functions that make the same. `JSON_OBJECT('a' : b RETURNING jsonb)` is `jsonb_build_object('a', b)`, `JSON_ARRAY(a NULL ON NULL RETURNING jsonb)` is
 * `jsonb_build_array(a)`, and `JSON_ARRAYAGG(a ORDER BY b NULL ON NULL RETURNING jsonb)` is `jsonb_agg(a ORDER BY b)`,
 * and `JSON_OBJECTAGG(a : b [WITH UNIQUE] RETURNING jsonb)` is `jsonb_object_agg(a, b)` or `jsonb_object_agg_unique`: the
 * server runs the same code for both. ABSENT ON NULL makes a difference only for values that may be null, in an object
 * for those that may be `'null'::jsonb`, too; where all of a list's are null, it is `'[]'`, and no `jsonb_agg` is: that
 * one stays. So do WITH UNIQUE of an object, which may fail, values that are read as JSON (FORMAT JSON), and what has more arguments
 * than a function takes. `jsonb_object_agg_strict` leaves out nulls, too; it is `jsonb_object_agg` where there are none, as
 * that one is null of no rows, and of no others.
 */
export function sqlJson(aggregates: Aggregates, node: Node, scope: Scope | null = null): Node | undefined {
  const neverNull = (value: Node): boolean => isNeverNull(aggregates, value, scope);
  if ('JsonObjectConstructor' in node)
    return builtObject(node.JsonObjectConstructor, (value) => neverNull(value) && isNeverJsonNull(value, scope));
  if ('JsonArrayConstructor' in node) return builtArray(node.JsonArrayConstructor, neverNull);
  if ('JsonArrayAgg' in node) return gatheredArray(node.JsonArrayAgg, neverNull);
  if ('JsonObjectAgg' in node) return gatheredObject(node.JsonObjectAgg, neverNull);
  if ('FuncCall' in node) return withNulls(node.FuncCall, neverNull);
  return undefined;
}

type NeverNull = (value: Node) => boolean;

function builtObject(object: JsonObjectConstructor, neverNull: NeverNull): Node | undefined {
  const { exprs = [], output, absent_on_null: absent, unique } = object;
  if (unique || !isBinary(output)) return undefined;
  const args = exprs.map((pair): Node[] | undefined => {
    const { key, value } = 'JsonKeyValue' in pair ? pair.JsonKeyValue : {};
    const plain = plainValue(value);
    if (key === undefined || plain === undefined || (absent && !neverNull(plain))) return undefined;
    return [key, plain];
  });
  return args.every((pair) => pair !== undefined) ? call('jsonb_build_object', args.flat()) : undefined;
}

function builtArray(array: JsonArrayConstructor, neverNull: NeverNull): Node | undefined {
  const { exprs = [], output, absent_on_null: absent } = array;
  if (!isBinary(output)) return undefined;
  const args = exprs.map((expression) => {
    const plain = 'JsonValueExpr' in expression ? plainValue(expression.JsonValueExpr) : undefined;
    return plain === undefined || (absent && !neverNull(plain)) ? undefined : plain;
  });
  return args.every((value) => value !== undefined) ? call('jsonb_build_array', args) : undefined;
}

function gatheredArray(array: JsonArrayAgg, neverNull: NeverNull): Node | undefined {
  const { constructor: gathering, arg, absent_on_null: absent } = array;
  const value = plainValue(arg);
  if (gathering === undefined || value === undefined || !isBinary(gathering.output)) return undefined;
  if (absent && !neverNull(value)) return undefined;
  return gathers(call('jsonb_agg', [value]), gathering);
}

function gatheredObject(object: JsonObjectAgg, neverNull: NeverNull): Node | undefined {
  const { constructor: gathering, arg, absent_on_null: absent, unique } = object;
  const value = plainValue(arg?.value);
  if (gathering === undefined || arg?.key === undefined || value === undefined || !isBinary(gathering.output))
    return undefined;
  if (absent && !neverNull(value)) return undefined;
  return gathers(call(unique ? 'jsonb_object_agg_unique' : 'jsonb_object_agg', [arg.key, value]), gathering);
}

const strict: Readonly<Record<string, string>> = {
  jsonb_object_agg_strict: 'jsonb_object_agg',
  jsonb_object_agg_unique_strict: 'jsonb_object_agg_unique',
};

/** An aggregate that leaves out nulls, where there are none. */
function withNulls(gathering: FuncCall, neverNull: NeverNull): Node | undefined {
  const name = strict[builtInName(gathering) ?? ''];
  const value = gathering.args?.[1];
  if (name === undefined || value === undefined || !neverNull(value)) return undefined;
  return { FuncCall: { ...gathering, funcname: [{ String: { sval: name } }] } };
}

/** A call with the order, the filter and the window of another. */
function gathers(made: Node | undefined, { agg_order, agg_filter, over }: Gathering): Node | undefined {
  if (made === undefined || !('FuncCall' in made)) return undefined;
  return {
    FuncCall: {
      ...made.FuncCall,
      ...(agg_order === undefined ? {} : { agg_order }),
      ...(agg_filter === undefined ? {} : { agg_filter }),
      ...(over === undefined ? {} : { over }),
    },
  };
}

type Gathering = Pick<FuncCall, 'agg_order' | 'agg_filter' | 'over'>;

/** `RETURNING jsonb` */
function isBinary(output: JsonOutput | undefined): boolean {
  const { typeName, returning } = output ?? {};
  if (typeName?.names?.length !== 1 || typeName.arrayBounds !== undefined) return false;
  const format = returning?.format?.format_type;
  return operatorName(typeName.names) === 'jsonb' && (format === undefined || format === 'JS_FORMAT_DEFAULT');
}

function plainValue(value: JsonValueExpr | undefined): Node | undefined {
  const format = value?.format?.format_type;
  return format === undefined || format === 'JS_FORMAT_DEFAULT' ? value?.raw_expr : undefined;
}

function call(name: string, args: Node[]): Node | undefined {
  if (args.length > maximumArguments) return undefined;
  const funcname: Node[] = [{ String: { sval: name } }];
  return {
    FuncCall: { funcname, ...(args.length === 0 ? {} : { args }), funcformat: 'COERCE_EXPLICIT_CALL' },
  };
}
