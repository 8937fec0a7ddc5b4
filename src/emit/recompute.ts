import { keepsBytes } from '../catalog/abilities.js';
import type { RowEvent } from '../plan/answers.js';
import { quoteIdentifier, quoteQualified } from '../sql/quote.js';
import type { NodeQuery } from '../tree/node-query.js';
import { type DocumentNode, keysOf } from '../tree/nodes.js';
import type { Recomputed } from '../tree/recomputed.js';
import { type EmitContext, keysEqual, recomputedOf } from './context/context.js';
import { nodeValues, nodeView } from './context/node-views.js';
import { ifDifferent } from './patch/differences.js';
import { setValuesAt } from './patch/edits.js';
import { isPlaced, setAtPlaces } from './patch/set-at-places.js';
import { recompute } from './rewrite.js';
import type { ChangedTable } from './rows/changed-table.js';

/**
 * Computes the nodes that changed rows show in, and sets them at their paths, in one statement for those of the root's
 * rows and one for those of rows within. A document that isn't there, or whose root is gone, is left to the event that
 * tells of its root, and what isn't there of one to the event that tells of the rows around it: they compute all of it.
 */
export function recomputeNodes(
  context: EmitContext,
  changed: ChangedTable,
  event: RowEvent,
  recomputed: Recomputed,
): string[] {
  const roots = recomputed.queries.filter((query) => !isPlaced(recomputed, query));
  const patch = setAtPlaces(context, changed, event, recomputed);
  return [
    ...roots.map((query) => `PERFORM ${quoteQualified(nodeView(context.names, query))}(ivm.keys);`),
    ...(patch === undefined ? [] : recompute(context, patch)),
  ];
}

/** Whether values are set by the extension's functions. */
export function patchesNodes(context: EmitContext): boolean {
  const recomputed = recomputedOf(context);
  const placed = recomputed.some((each) => each.queries.some((query) => isPlaced(each, query)));
  return recomputed.length > 0 && (placed || keepsBytes(context.catalog));
}

/** Sets values of the root's rows in the documents with the keys in `ivm.keys`. */
export function setAtRoot(context: EmitContext, query: NodeQuery): string {
  const documents = quoteQualified(context.names.documents);
  const outputs = [...new Set(query.nodes.map(({ path }) => path.output))];
  const merged = outputs.map((output) => `${withNodes(context, query, output)} AS ${quoteIdentifier(output)}`);
  const row = (alias: string): string => outputs.map((output) => `${alias}.${quoteIdentifier(output)}`).join(', ');
  const assignments = outputs.map((output) => `${quoteIdentifier(output)} = m.${quoteIdentifier(output)}`);
  return [
    `UPDATE ${documents} AS d`,
    `SET ${assignments.join(', ')}`,
    `FROM pg_catalog.unnest(ivm.keys) AS k`,
    `JOIN ${documents} AS s ON ${keysEqual(context, 's', 'k')}`,
    `CROSS JOIN LATERAL (${nodeValues(context, query, 'k')}) AS f`,
    `CROSS JOIN LATERAL (SELECT ${merged.join(', ')} OFFSET 0) AS m`,
    `WHERE ${[keysEqual(context, 'd', 'k'), ...ifDifferent(context, row('s'), row('m'))].join(' AND ')};`,
  ].join('\n');
}

/** An output column with the values of its nodes in it. */
function withNodes(context: EmitContext, { nodes, columns }: NodeQuery, output: string): string {
  const printed = (node: DocumentNode): string => `f.${quoteIdentifier(columns.values[nodes.indexOf(node)] ?? '')}`;
  const own = nodes.filter(({ path }) => path.output === output);
  const whole = own.find(({ path }) => path.steps.length === 0);
  if (whole !== undefined) return printed(whole);
  const values = own.map((node) => ({
    path: keysOf(node.path) ?? [],
    value: printed(node),
  }));
  return setValuesAt(context, `s.${quoteIdentifier(output)}`, values);
}
