import { operatorName } from '../../ir/expression.js';
import { referenceNames } from '../../ir/resolve.js';
import type { Node } from '../../sql/parse.js';
import { isMakerOfJsonb, objectOf } from './names.js';
import { isPlain, isRowByRow, type Known, queryOf, targetsOf } from './queries.js';

/**
 * `to_jsonb((SELECT x FROM (SELECT e AS a, …) x))` is `jsonb_build_object('a', e, …)`: there is one such row, and it is no
 * row of a table. So it is where it stands in what makes jsonb; the text of a json value has other spaces, and stays.
 */
export function objectOfValues(known: Known, node: Node): Node | undefined {
  if (!('FuncCall' in node)) return undefined;
  const { args = [], func_variadic: variadic, agg_distinct: distinct } = node.FuncCall;
  const name = isMakerOfJsonb(node.FuncCall);
  if (name === undefined || variadic || distinct) return undefined;
  const objects = args.map((argument) => objectIn(known, argument));
  if (objects.every((object) => object === undefined)) return undefined;
  if (name === 'to_jsonb') return objects[0];
  return { FuncCall: { ...node.FuncCall, args: args.map((argument, place) => objects[place] ?? argument) } };
}

function objectIn(known: Known, argument: Node): Node | undefined {
  if (!('SubLink' in argument) || argument.SubLink.subLinkType !== 'EXPR_SUBLINK') return undefined;
  const { subselect } = argument.SubLink;
  if (subselect === undefined || !('SelectStmt' in subselect)) return undefined;
  const { fromClause: [item, ...others] = [], targetList: [target, ...columns] = [], ...rest } = subselect.SelectStmt;
  const query =
    others.length > 0 || columns.length > 0 || !isPlain(rest) || rest.whereClause !== undefined
      ? undefined
      : queryOf(item);
  if (query === undefined || query.select.fromClause !== undefined || query.select.whereClause !== undefined)
    return undefined;
  const value = target !== undefined && 'ResTarget' in target ? target.ResTarget.val : undefined;
  const ownColumn = query.targets.some((each) => each.name === query.alias);
  if (
    value === undefined ||
    !isWholeRow(value, query.alias) ||
    ownColumn ||
    !isPlain(query.select) ||
    !isRowByRow(known, query.select)
  )
    return undefined;
  return targetsOf(query.select) === undefined ? undefined : objectOf(query.targets);
}

/** `x`, or as the server writes it, `x.*::record`; without the cast, those are the columns. */
function isWholeRow(value: Node, alias: string): boolean {
  if ('TypeCast' in value) {
    const { arg, typeName } = value.TypeCast;
    const names = arg !== undefined && 'ColumnRef' in arg ? referenceNames(arg.ColumnRef) : [];
    return operatorName(typeName?.names) === 'record' && names.length === 2 && names[0] === alias && names[1] === null;
  }
  const names = 'ColumnRef' in value ? referenceNames(value.ColumnRef) : [];
  return names.length === 1 && names[0] === alias;
}
