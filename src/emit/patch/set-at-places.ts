import type { TableSource } from '../../ir/nodes.js';
import type { RowEvent } from '../../plan/answers.js';
import { quoteIdentifier } from '../../sql/quote.js';
import type { NodeQuery } from '../../tree/node-query.js';
import { type DocumentNode, mayLack } from '../../tree/nodes.js';
import type { Recomputed } from '../../tree/recomputed.js';
import { type EmitContext, indent, keyColumns } from '../context/context.js';
import { columnOfNode, elementColumns, nodeValues } from '../context/node-views.js';
import { changedRows } from '../rows/changed-rows.js';
import type { ChangedTable } from '../rows/changed-table.js';
import { placedRows } from '../rows/placed-rows.js';
import { patchIfDifferent, patchOrCompute } from './documents.js';
import { printPath, printWay } from './edits.js';
import { editsOfList, listColumns, placingColumns } from './placed-lists.js';
import { placesOf, rowsOf, showing } from './places.js';

/** Whether the nodes of a query are set where changed rows lead: those of rows within, and lists that rows are put into. */
export function isPlaced({ placed }: Recomputed, { frame, nodes }: NodeQuery): boolean {
  return frame.parent !== null || placed.lists.some(({ node }) => nodes.includes(node));
}

/**
 * Values that stand in lists and objects of other rows, and lists whose elements rows tell, in one patch for each document.
 * Undefined: there are none.
 */
export function setAtPlaces(
  context: EmitContext,
  changed: ChangedTable,
  event: RowEvent,
  recomputed: Recomputed,
): string | undefined {
  const { lists } = recomputed.placed;
  const queries = recomputed.queries.filter((query) => isPlaced(recomputed, query));
  if (queries.length === 0) return undefined;
  const outputs = [...new Set(queries.flatMap(({ nodes }) => nodes.map(({ path }) => path.output)))];
  const edits = queries.flatMap((query) => {
    const own = lists.filter(({ node }) => query.nodes.includes(node));
    const others = query.nodes.filter((node) => own.every((list) => list.node !== node));
    return [
      ...own.map((list) => editsOfList(context, list, query, outputs)),
      ...(others.length === 0 ? [] : [editsOf(context, recomputed, query, others, outputs)]),
    ];
  });
  if (lists.length === 0) {
    const rows = changedRows(changed, event, { kind: 'all' });
    return patchIfDifferent(context, rows, { outputs, queries: edits, gather: gatherPlain });
  }
  const columns = [...new Set([...changed.links, ...lists.flatMap(listColumns)])].sort();
  const rows = placedRows(changed, event, columns, [...columns, ...lists.flatMap(placingColumns)]);
  return patchOrCompute(context, rows, { outputs, queries: edits, gather: gatherInOrder });
}

const gatherPlain = (filter: string): string => `pg_catalog.jsonb_agg(e.edit)${filter}`;

/** An element is taken out before it is put in again. */
const gatherInOrder = (filter: string): string => `pg_catalog.jsonb_agg(e.edit ORDER BY e.step)${filter}`;

/**
 * An edit for each node in each place that changed rows lead to: the documents' key, the output's place, the edit, and its
 * step among those of one list.
 */
function editsOf(
  context: EmitContext,
  { holders, placed }: Recomputed,
  query: NodeQuery,
  nodes: readonly DocumentNode[],
  outputs: readonly string[],
): string {
  const elements = elementColumns(query);
  const told = rowsOf(elements);
  const sources = holders.filter(({ node }) => nodes.includes(node)).map(({ source }) => source);
  const places = [...new Set<TableSource>(sources)].map((source) => placesOf(context, source, elements));
  const names = [...query.columns.root, ...elements.map(({ name }) => name)].map(quoteIdentifier).join(', ');
  const values = nodes.map((node) => {
    const { output, steps } = node.path;
    const value = columnOfNode(query, node);
    const edit = `pg_catalog.jsonb_build_object('op', 'set', 'path', ${printPath(steps, told)}, 'value', ${value})`;
    return [outputs.indexOf(output), edit, ...(mayLack(node) ? [printWay(steps.slice(0, -1), told)] : [])];
  });
  const ways = nodes.some(mayLack);
  return [
    `SELECT ${keyColumns(context, 'p')}, v.place, v.edit${placed.lists.length === 0 ? '' : ', 1'}`,
    `FROM (`,
    indent(places.join('\nUNION\n')),
    `) AS p (${names})`,
    `CROSS JOIN LATERAL (${nodeValues(context, query, 'p', nodes)}) AS q`,
    `CROSS JOIN LATERAL (VALUES ${values.map((row) => `(${row.join(', ')})`).join(', ')}) AS v (place, edit${ways ? ', way' : ''})`,
    ...(ways ? [showing(context, outputs)] : []),
  ].join('\n');
}
