import { builtInName, jsonbTwin, operatorName } from '../../ir/expression.js';
import { castTo, typeNamed } from '../../sql/constant.js';
import type { FuncCall, JsonOutput, Node, SelectStmt, TypeName } from '../../sql/parse.js';
import { replaceNodes } from '../../sql/render.js';
import { visited } from '../../sql/walk.js';

/**
 * `json_agg(json_build_object('a', b))::jsonb` is `jsonb_agg(jsonb_build_object('a', b))`: what makes json writes values
 * as what makes jsonb does, and of equal keys the last one stays either way. So it is where a json value stands in what
 * makes jsonb. The cast goes in as far as can be seen that a value is json: through subqueries, coalesce and CASE.
 * `json_strip_nulls` stays: of equal keys it leaves another. Undefined: there is nothing to change.
 */
export function jsonAsJsonb(select: SelectStmt): SelectStmt | undefined {
  let changed = false;
  const next = replaceNodes({ SelectStmt: select }, (node) => {
    const binary = castInwards(node) ?? withinMaker(node);
    changed ||= binary !== undefined;
    return binary;
  }) as { SelectStmt: SelectStmt };
  return changed ? next.SelectStmt : undefined;
}

function castInwards(node: Node): Node | undefined {
  if (!('TypeCast' in node) || !isType(node.TypeCast.typeName, 'jsonb')) return undefined;
  const { arg } = node.TypeCast;
  return arg !== undefined && isJson(arg) ? asJsonb(arg) : undefined;
}

/** Functions of the server's own that take a json value for the jsonb value of its text. */
const jsonbMakers = new Set(['to_jsonb', 'jsonb_agg', 'jsonb_build_object', 'jsonb_build_array', 'jsonb_object_agg']);

function withinMaker(node: Node): Node | undefined {
  if (!('FuncCall' in node)) return undefined;
  const { args = [], func_variadic: variadic } = node.FuncCall;
  if (variadic || !jsonbMakers.has(ownName(node.FuncCall)) || !args.some(isJson)) return undefined;
  const [first] = args;
  if (ownName(node.FuncCall) === 'to_jsonb' && first !== undefined) return asJsonb(first);
  return { FuncCall: { ...node.FuncCall, args: args.map((arg) => (isJson(arg) ? asJsonb(arg) : arg)) } };
}

/** Whether it shows in the text of an expression that it is of type json. */
function isJson(node: Node): boolean {
  if ('FuncCall' in node) return isMaker(node.FuncCall);
  if ('TypeCast' in node) return isType(node.TypeCast.typeName, 'json');
  if ('CoalesceExpr' in node) return node.CoalesceExpr.args?.some(isJson) ?? false;
  if ('CaseExpr' in node) return resultsOf(node).some(isJson);
  if ('SubLink' in node) {
    const value = selectedValue(node);
    return value !== undefined && isJson(value);
  }
  return isType(outputOf(node)?.typeName, 'json');
}

/** The jsonb value of an expression of type json. */
function asJsonb(node: Node): Node {
  if ('FuncCall' in node && isMaker(node.FuncCall)) return { FuncCall: asJsonbMaker(node.FuncCall) };
  if ('TypeCast' in node && node.TypeCast.arg !== undefined && 'A_Const' in node.TypeCast.arg)
    return castTo(node.TypeCast.arg, 'jsonb');
  if ('CoalesceExpr' in node) {
    const { args = [] } = node.CoalesceExpr;
    return { CoalesceExpr: { ...node.CoalesceExpr, args: args.map(asJsonb) } };
  }
  if ('CaseExpr' in node) return caseAsJsonb(node);
  if ('SubLink' in node && selectedValue(node) !== undefined) return subqueryAsJsonb(node);
  const { kind, fields } = visited(node);
  const output = outputOf(node);
  if (output === undefined || !isType(output.typeName, 'json')) return castTo(node, 'jsonb');
  const returning = { ...output, typeName: typeNamed('jsonb') };
  if (!/Agg$/.test(kind)) return { [kind]: { ...fields, output: returning } } as unknown as Node;
  return { [kind]: { ...fields, constructor: { ...fields.constructor, output: returning } } } as unknown as Node;
}

function isMaker(call: FuncCall): boolean {
  const one = !/^(?:row|array)_to_json$/.test(ownName(call)) || call.args?.length === 1;
  return !call.func_variadic && one && jsonbTwin(ownName(call)) !== undefined;
}

function asJsonbMaker(call: FuncCall): FuncCall {
  const sval = jsonbTwin(ownName(call)) ?? '';
  return { ...call, funcname: [...(call.funcname ?? []).slice(0, -1), { String: { sval } }] };
}

function ownName(call: FuncCall): string {
  return builtInName(call) ?? '';
}

function resultsOf({ CaseExpr: { args = [], defresult } }: Extract<Node, { CaseExpr: unknown }>): Node[] {
  const results = args.map((arm) => ('CaseWhen' in arm ? arm.CaseWhen.result : undefined));
  return [...results, defresult].filter((result) => result !== undefined);
}

function caseAsJsonb({ CaseExpr }: Extract<Node, { CaseExpr: unknown }>): Node {
  const args = (CaseExpr.args ?? []).map((arm): Node => {
    if (!('CaseWhen' in arm) || arm.CaseWhen.result === undefined) return arm;
    return { CaseWhen: { ...arm.CaseWhen, result: asJsonb(arm.CaseWhen.result) } };
  });
  const { defresult } = CaseExpr;
  return { CaseExpr: { ...CaseExpr, args, ...(defresult === undefined ? {} : { defresult: asJsonb(defresult) }) } };
}

type Subquery = Extract<Node, { SubLink: unknown }>;

/** What a scalar subquery of one SELECT gives; undefined for any other. */
function selectedValue({ SubLink: { subLinkType, subselect } }: Subquery): Node | undefined {
  if (subLinkType !== 'EXPR_SUBLINK' || subselect === undefined || !('SelectStmt' in subselect)) return undefined;
  const { op, targetList: [target, ...others] = [] } = subselect.SelectStmt;
  if ((op !== undefined && op !== 'SETOP_NONE') || others.length > 0) return undefined;
  return target !== undefined && 'ResTarget' in target ? target.ResTarget.val : undefined;
}

/** Nothing in a query is sorted by, grouped by or told apart by a json value, so its type may be another. */
function subqueryAsJsonb(node: Subquery): Node {
  const { SubLink } = node;
  const value = selectedValue(node);
  if (SubLink.subselect === undefined || !('SelectStmt' in SubLink.subselect) || value === undefined)
    return castTo(node, 'jsonb');
  const { SelectStmt } = SubLink.subselect;
  const [target] = SelectStmt.targetList ?? [];
  const { ResTarget } = target !== undefined && 'ResTarget' in target ? target : { ResTarget: {} };
  const targetList: Node[] = [{ ResTarget: { ...ResTarget, val: asJsonb(value) } }];
  return { SubLink: { ...SubLink, subselect: { SelectStmt: { ...SelectStmt, targetList } } } };
}

/** RETURNING of an SQL/JSON constructor; undefined for anything else. */
function outputOf(node: Node): JsonOutput | undefined {
  if ('JsonObjectConstructor' in node) return node.JsonObjectConstructor.output;
  if ('JsonArrayConstructor' in node) return node.JsonArrayConstructor.output;
  if ('JsonArrayAgg' in node) return node.JsonArrayAgg.constructor?.output;
  return 'JsonObjectAgg' in node ? node.JsonObjectAgg.constructor?.output : undefined;
}

function isType(type: TypeName | undefined, name: 'json' | 'jsonb'): boolean {
  return type?.arrayBounds === undefined && operatorName(type?.names) === name;
}
