import { builtInName, stringConstant } from '../../ir/expression.js';
import type { QueryTree, Scope } from '../../ir/nodes.js';
import { definitions, referenceNames, resolveReference } from '../../ir/resolve.js';
import type { Node } from '../../sql/parse.js';
import { visited } from '../../sql/walk.js';
import { objectPairs } from '../constructors.js';

/** Keys from a row's output column down; null stands for every element of an array. */
export type Path = readonly (string | null)[];

/** Where in the documents the values of calls, and of queries in ARRAY(…), stand as they are. */
export function placesOf(tree: QueryTree): ReadonlyMap<object, Path> {
  const placing = new Placing(tree);
  for (const { name, expression } of tree.root.outputs) placing.place(tree.root, expression, [name]);
  return placing.places;
}

const lists = new Set(['jsonb_agg', 'json_agg', 'jsonb_agg_strict', 'json_agg_strict', 'array_agg']);
const conversions = new Set(['to_jsonb', 'to_json', 'row_to_json', 'array_to_json']);

class Placing {
  readonly places = new Map<object, Path>();

  constructor(private readonly tree: QueryTree) {}

  place(scope: Scope, expression: Node, path: Path): void {
    const { kind, fields } = visited(expression);
    if (kind === 'FuncCall') this.#placeCall(scope, expression, path);
    else if (kind === 'CoalesceExpr') for (const argument of fields.args) this.place(scope, argument, path);
    else if (kind === 'TypeCast' && fields.arg !== undefined) this.#placeCast(scope, fields, path);
    else if (kind === 'SubLink') this.#placeQuery(fields, path);
    else if (kind === 'ColumnRef') this.#placeColumn(scope, fields, path);
    else if (kind === 'JsonArrayAgg') {
      this.places.set(fields, path);
      this.place(scope, fields.arg?.raw_expr ?? fields.arg, [...path, null]);
    }
  }

  #placeCall(scope: Scope, expression: Node, path: Path): void {
    const pairs = objectPairs(expression);
    for (const { key, expression: value } of pairs ?? []) this.place(scope, value, [...path, key]);
    if (pairs !== undefined || !('FuncCall' in expression)) return;
    const { FuncCall: call } = expression;
    const name = builtInName(call) ?? '';
    const [argument] = call.args ?? [];
    if (conversions.has(name) && argument !== undefined) {
      this.place(scope, argument, path);
      return;
    }
    this.places.set(call, path);
    if (lists.has(name) && call.over === undefined && argument !== undefined)
      this.place(scope, argument, [...path, null]);
  }

  /** What is JSON stays what it is as JSON. */
  // biome-ignore lint/suspicious/noExplicitAny: fields of a node whose kind is only known at run time
  #placeCast(scope: Scope, { typeName, arg }: any, path: Path): void {
    if (/^jsonb?$/.test(typeName?.names?.at(-1)?.String?.sval ?? '') && stringConstant(arg) === undefined) {
      this.place(scope, arg, path);
    }
  }

  // biome-ignore lint/suspicious/noExplicitAny: fields of a node whose kind is only known at run time
  #placeQuery({ subLinkType, subselect }: any, path: Path): void {
    const select = subselect?.SelectStmt;
    const scope = this.tree.scopes.get(select);
    const output = scope?.outputs[0]?.expression;
    if (scope === undefined || output === undefined) return;
    if (subLinkType === 'ARRAY_SUBLINK') this.places.set(select, path);
    if (subLinkType === 'EXPR_SUBLINK') this.place(scope, output, path);
    if (subLinkType === 'ARRAY_SUBLINK') this.place(scope, output, [...path, null]);
  }

  /** A column of a query in FROM, or its row with each of them. */
  #placeColumn(scope: Scope, fields: { fields?: Node[] }, path: Path): void {
    const use = resolveReference(scope, referenceNames(fields));
    if (use?.source.kind !== 'derived') return;
    const columns = use.column === null ? use.source.columnNames : [use.column];
    for (const column of columns) {
      for (const made of definitions(use.source, column)) {
        this.place(made.scope, made.expression, use.column === null ? [...path, column] : path);
      }
    }
  }
}
