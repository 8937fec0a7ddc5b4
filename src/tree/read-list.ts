import { elementKey, objectPairs, placedValues } from '../analyze/constructors.js';
import { columnOf } from '../analyze/decimals.js';
import type { RouteTree } from '../analyze/routes.js';
import { builtInName, stringConstant } from '../ir/expression.js';
import type { QueryTree } from '../ir/nodes.js';
import type { FuncCall } from '../sql/parse.js';
import { heldKeyOfFrame } from './frame-rows.js';
import { type Gathered, readGathered } from './gathered.js';
import type { DocumentNode } from './nodes.js';
import type { GatheredRows, ListOfRows } from './part.js';
import { isOfRow } from './part-rows.js';

/** The list that a value within elements and rows is, of rows that hold the key of the row it is computed for; else why not. */
export function readListWithin(tree: QueryTree, routes: RouteTree, node: DocumentNode): ListOfRows | string {
  const gathered = readGathered(
    tree,
    routes,
    node,
    (source) =>
      heldKeyOfFrame({ catalog: tree.catalog, routes }, node.frame, source) ??
      'its rows hold no key by which the row around it is found wherever they lead',
  );
  if (typeof gathered === 'string') return gathered;
  if (gathered.call.over !== undefined || builtInName(gathered.call) !== 'jsonb_agg')
    return 'within elements and rows, what is no list is computed';
  if (gathered.call.agg_distinct) return repeats;
  return readList(tree, gathered, node.children[0] ?? null);
}

export const repeats = 'DISTINCT: another row may show the same';

/** `jsonb_agg(element ORDER BY …)`, and `'[]'` of no rows. */
export function readList(tree: QueryTree, gathered: Gathered, node: DocumentNode | null): ListOfRows | string {
  const { call, filter, empty, source, scope, links } = gathered;
  const base: GatheredRows = { source, scope, links };
  const [element] = call.args ?? [];
  if (element === undefined || empty === null || stringConstant(empty) !== '[]') return 'it is not [] without rows';
  const pairs = objectPairs(element);
  const values = pairs ?? placedValues(element);
  const key = values === undefined ? undefined : elementKey(base.scope, base.source, values, new Set(base.links));
  if (key === undefined) return `its elements don't show the key of ${base.source.table.name}`;
  const order = readOrder(base, call);
  if (order === undefined) return 'its order is not one by columns that are never null and tell rows apart';
  const alone = isOfRow(tree, base, element);
  if (!alone && node === null) return 'its elements are made of other rows';
  return {
    ...base,
    kind: 'list',
    key,
    element,
    node: alone ? null : node,
    filter,
    arrays: pairs === undefined,
    ...order,
  };
}

/** Types that the server's own operators compare as ORDER BY does. */
const ordered = new Set([
  ...['smallint', 'integer', 'bigint', 'numeric', 'real', 'double precision', 'boolean', 'uuid', 'date'],
  ...['text', 'character varying', 'time without time zone', 'timestamp without time zone', 'timestamp with time zone'],
]);

/** Columns that tell rows apart among those with the same links, in one direction; what follows them decides nothing. */
function readOrder(base: GatheredRows, call: FuncCall): Pick<ListOfRows, 'order' | 'descending'> | undefined {
  const keys = base.source.table.uniqueKeys;
  const order: string[] = [];
  const known = (name: string): boolean => order.includes(name) || base.links.includes(name);
  const directions = new Set<boolean>();
  for (const node of call.agg_order ?? []) {
    if (!('SortBy' in node) || node.SortBy.sortby_dir === 'SORTBY_USING') return undefined;
    const column = columnOf(base, node.SortBy.node);
    if (column?.notNull !== true || !ordered.has(column.type)) return undefined;
    order.push(column.name);
    directions.add(node.SortBy.sortby_dir === 'SORTBY_DESC');
    if (directions.size > 1) return undefined;
    if (keys.some((key) => key.every(known))) return { order, descending: directions.has(true) };
  }
  return undefined;
}
