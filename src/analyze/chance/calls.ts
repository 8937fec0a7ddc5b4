import { functionKey, operatorName } from '../../ir/expression.js';
import type { QueryTree } from '../../ir/nodes.js';
import type { Node, SelectStmt } from '../../sql/parse.js';
import { walk } from '../../sql/walk.js';
import type { Call } from './chance.js';
import { sortedBy } from './order.js';

/** The aggregates and window functions that a SELECT calls itself, in the order of the text. */
export function callsIn({ aggregates }: QueryTree, select: SelectStmt): Call[] {
  const calls: Call[] = [];
  walk([select.targetList, select.havingClause, select.sortClause], ({ kind, fields }) => {
    if (kind === 'SelectStmt') return false;
    const call = kind === 'FuncCall' ? plainCall(fields) : jsonCall(kind, fields);
    if (
      call !== undefined &&
      (call.over !== undefined || kind !== 'FuncCall' || aggregates.has(functionKey(fields.funcname)))
    )
      calls.push(call);
    return undefined;
  });
  return calls;
}

// biome-ignore lint/suspicious/noExplicitAny: fields of a node whose kind is only known at run time
function plainCall(fields: any): Call {
  const { funcname, args = [], agg_order, agg_distinct, agg_within_group, over } = fields;
  return {
    node: fields,
    name: operatorName(funcname),
    builtIn: funcname.length === 1 || operatorName(funcname.slice(0, -1)) === 'pg_catalog',
    args,
    order: sortedBy(agg_order),
    distinct: agg_distinct === true,
    within: agg_within_group === true,
    over,
  };
}

/** `JSON_ARRAYAGG` and `JSON_OBJECTAGG`, by the names of the functions that do the same. */
// biome-ignore lint/suspicious/noExplicitAny: fields of a node whose kind is only known at run time
function jsonCall(kind: string, fields: any): Call | undefined {
  if (kind !== 'JsonArrayAgg' && kind !== 'JsonObjectAgg') return undefined;
  const { constructor: made, arg } = fields;
  const type = operatorName(made?.output?.typeName?.names) === 'jsonb' ? 'jsonb' : 'json';
  const args: Node[] =
    kind === 'JsonArrayAgg' ? [valueIn(arg)] : [arg?.key, valueIn(arg?.value)].filter((node) => node !== undefined);
  return {
    node: fields,
    name: kind === 'JsonArrayAgg' ? `${type}_agg` : fields.unique ? `${type}_object_agg_unique` : `${type}_object_agg`,
    builtIn: true,
    args,
    order: sortedBy(made?.agg_order),
    distinct: false,
    within: false,
    over: made?.over,
  };
}

// biome-ignore lint/suspicious/noExplicitAny: fields of a node whose kind is only known at run time
function valueIn(value: any): Node {
  return value?.raw_expr ?? value?.JsonValueExpr?.raw_expr ?? value;
}

/** What a window partitions and orders its rows by. */
export function windowOf(select: SelectStmt, { over }: Call): { given: Node[]; ordered: boolean; counted: boolean } {
  const named = (select.windowClause ?? []).flatMap((node) => ('WindowDef' in node ? [node.WindowDef] : []));
  const window = named.find(({ name }) => name !== undefined && name === (over.name ?? over.refname)) ?? over;
  const order = sortedBy(window.orderClause);
  const options: number = window.frameOptions ?? 0;
  return {
    given: [...(window.partitionClause ?? []), ...order],
    ordered: order.length > 0 || (window.partitionClause ?? []).length > 0,
    counted: (options & rowsFrame) !== 0,
  };
}

/** The parser's flag of a frame that counts rows (`ROWS`), whichever tie. */
const rowsFrame = 0x00004;
