import { byteLength } from '../../base/bytes.js';
import { composeName, maximumNameBytes } from '../../base/names.js';
import { builtInName, jsonbTwin } from '../../ir/expression.js';
import { referenceNames } from '../../ir/resolve.js';
import { constant } from '../../sql/constant.js';
import type { FuncCall, Node, SelectStmt } from '../../sql/parse.js';
import { replaceNodes } from '../../sql/render.js';
import { atOwnLevel, holdsNode, visited, walk } from '../../sql/walk.js';

/**
 * Names in the server's text of a query. It gives each item of FROM an alias that none of the queries around it uses, so
 * that what an alias stands for follows from where it is declared, and writes it before each column, but where a query
 * that stands in no other has one item alone.
 */

/** Aliases that items of FROM declare, joins' included. */
export function declared(items: readonly Node[]): string[] {
  return items.flatMap((item): string[] => {
    const { kind, fields } = visited(item);
    if (kind !== 'JoinExpr') return [fields.alias?.aliasname ?? fields.relname ?? ''];
    return [...declared([fields.larg, fields.rarg]), ...(fields.alias === undefined ? [] : [fields.alias.aliasname])];
  });
}

/** Aliases that are declared anywhere in a tree. */
export function declaredWithin(value: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  walk(value, ({ kind, fields }) => {
    if (kind === 'SelectStmt') for (const alias of declared(fields.fromClause ?? [])) found.add(alias);
    return undefined;
  });
  return found;
}

/** A query with aliases of its own FROM replaced by ones that nothing else has. */
export function withAliasesBeside(select: SelectStmt, taken: ReadonlySet<string>): SelectStmt {
  const within = declaredWithin({ SelectStmt: select });
  const renamed = new Map<string, string>();
  for (const alias of declared(select.fromClause ?? [])) {
    if (!taken.has(alias)) continue;
    let n = 1;
    while (taken.has(numbered(alias, n)) || within.has(numbered(alias, n))) n++;
    renamed.set(alias, numbered(alias, n));
  }
  return renamed.size === 0
    ? select
    : (rename({ SelectStmt: select }, renamed) as { SelectStmt: SelectStmt }).SelectStmt;
}

/** No longer than the server keeps: of what it cuts off, nothing would be found again. */
function numbered(alias: string, n: number): string {
  const name = `${alias}_${n}`;
  return byteLength(name) <= maximumNameBytes ? name : composeName(alias, String(n));
}

function rename(node: Node, renamed: ReadonlyMap<string, string>): Node {
  return replaceNodes(node, (each) => {
    const { kind, fields } = visited(each);
    if (kind === 'ColumnRef') {
      const alias = renamed.get(referenceNames(fields).at(-2) ?? '');
      return alias === undefined
        ? each
        : { ColumnRef: { fields: [{ String: { sval: alias } }, fields.fields.at(-1)] } };
    }
    if (!/^(Range|JoinExpr)/.test(kind)) return undefined;
    const alias = renamed.get(fields.alias?.aliasname ?? fields.relname ?? '');
    if (alias === undefined) return undefined;
    return rename({ [kind]: { ...fields, alias: { ...fields.alias, aliasname: alias } } } as unknown as Node, renamed);
  });
}

/** A query that stands in no other, with the alias of its only item of FROM written before its columns. */
export function qualified(select: SelectStmt, alias: string): SelectStmt {
  return replaceNodes(select as Node, (each) => {
    if ('SelectStmt' in each) return each;
    if (!('ColumnRef' in each) || each.ColumnRef.fields?.length !== 1) return undefined;
    return { ColumnRef: { fields: [{ String: { sval: alias } }, ...each.ColumnRef.fields] } };
  }) as SelectStmt;
}

/** What stands for a column of an item of FROM, or its whole row (null). */
export type Replacement = (name: string | null) => Node;

/** A tree with everything replaced that is named by an alias. */
export function replaceColumns<T>(tree: T, alias: string, by: Replacement): T {
  return replaceNodes(tree as Node, (each) => {
    if (!('ColumnRef' in each)) return undefined;
    const names = referenceNames(each.ColumnRef);
    return names.length > 1 && names.at(-2) === alias ? by(names.at(-1) ?? null) : each;
  }) as T;
}

/**
 * A tree with a row, where JSON is made of it, replaced by what makes the same object of its columns, if anything does; what
 * makes json, of which the text counts, gets a row of the same columns. Undefined where it is named for anything else.
 */
export function replaceRows<T>(tree: T, alias: string, object: Node | undefined, row?: Node): T | undefined {
  const isRow = (node: Node | undefined): boolean => {
    const names = node !== undefined && 'ColumnRef' in node ? referenceNames(node.ColumnRef) : [];
    return names.length > 1 && names.at(-2) === alias && names.at(-1) === null;
  };
  const replace = (node: unknown): unknown =>
    replaceNodes(node as Node, (each) => {
      if (!('FuncCall' in each)) return undefined;
      const { args = [], ...call } = each.FuncCall;
      const name = builtInName(each.FuncCall) ?? '';
      const by = makers.has(name) ? object : jsonbTwin(name) === undefined ? undefined : row;
      // rows and objects are sorted in different orders
      if (by === undefined || !args.some(isRow) || call.func_variadic || call.agg_distinct) return undefined;
      if (name === 'to_jsonb') return by;
      const made = args.map((argument) => (isRow(argument) ? by : (replace(argument) as Node)));
      return { FuncCall: { ...(replace(call) as typeof call), args: made } };
    });
  const replaced = replace(tree) as T;
  const left = holdsNode(replaced, ({ kind, fields }) => kind === 'ColumnRef' && isRow({ ColumnRef: fields }));
  return left ? undefined : replaced;
}

/** Of a function call. */
export const maximumArguments = 100;

/** Functions of the server's own that make the same of a row as of the object with its columns. */
const makers = new Set(['to_jsonb', 'jsonb_agg', 'jsonb_build_object', 'jsonb_build_array']);

/** The name of one of them, if a call is of it. */
export function isMakerOfJsonb(call: FuncCall): string | undefined {
  const name = builtInName(call) ?? '';
  return makers.has(name) ? name : undefined;
}

/** `(SELECT x FROM (SELECT value AS name, …) x)` */
export function rowOf(members: readonly { readonly name: string; readonly value: Node }[]): Node {
  const alias = 'jsonb_ivm row';
  const targetList = members.map(({ name, value }): Node => ({ ResTarget: { name, val: value } }));
  const subquery: Node = { SelectStmt: { targetList, limitOption: 'LIMIT_OPTION_DEFAULT', op: 'SETOP_NONE' } };
  // x.* would be its columns
  const row: Node = { ColumnRef: { fields: [{ String: { sval: alias } }] } };
  const select: SelectStmt = {
    targetList: [{ ResTarget: { val: row } }],
    fromClause: [{ RangeSubselect: { subquery, alias: { aliasname: alias } } }],
    limitOption: 'LIMIT_OPTION_DEFAULT',
    op: 'SETOP_NONE',
  };
  return { SubLink: { subLinkType: 'EXPR_SUBLINK', subselect: { SelectStmt: select } } };
}

/** `jsonb_build_object('name', value, …)`; undefined where that are more arguments than it takes. */
export function objectOf(members: readonly { readonly name: string; readonly value: Node }[]): Node | undefined {
  if (2 * members.length > maximumArguments) return undefined;
  const args = members.flatMap(({ name, value }): Node[] => [constant(name, 'text'), value]);
  return {
    FuncCall: { funcname: [{ String: { sval: 'jsonb_build_object' } }], args, funcformat: 'COERCE_EXPLICIT_CALL' },
  };
}

/** Whether a name without an alias may be one of its columns: of `USING`. */
export function mergesColumns({ fromClause }: SelectStmt): boolean {
  return holdsNode(
    fromClause,
    ({ kind, fields }) => kind === 'JoinExpr' && fields.usingClause !== undefined,
    atOwnLevel,
  );
}
