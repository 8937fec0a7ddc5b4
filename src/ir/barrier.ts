import type { Node, SelectStmt } from '../sql/parse.js';
import { withoutPlaces } from '../sql/render.js';
import { walk } from '../sql/walk.js';
import type { Barrier } from './nodes.js';

/**
 * Which conditions on a SELECT's output columns also hold for each row that the output is made from. A row that meets
 * none of them must have no effect on the rows that do.
 */
export function readBarrier(select: SelectStmt): Barrier {
  if (select.limitCount !== undefined || select.limitOffset !== undefined || groupsBySets(select))
    return { kind: 'all' };
  const distinct = (select.distinctClause ?? []).filter((node) => Object.keys(node).length > 0);
  const partitions = windowPartitions(select);
  if (distinct.length > 0) partitions.push(distinct);
  const [first, ...others] = partitions.map((expressions) => expressions.map(withoutPlaces));
  if (first === undefined) return { kind: 'none' };
  return { kind: 'columns', expressions: first.filter((text) => others.every((other) => other.includes(text))) };
}

function groupsBySets(select: SelectStmt): boolean {
  return (select.groupClause ?? []).some((node) => 'GroupingSet' in node);
}

/** The PARTITION BY expressions of each window that the output columns use. */
function windowPartitions(select: SelectStmt): Node[][] {
  const named = new Map<string, Node[]>();
  for (const node of select.windowClause ?? []) {
    if ('WindowDef' in node) named.set(node.WindowDef.name ?? '', node.WindowDef.partitionClause ?? []);
  }
  const partitions: Node[][] = [];
  walk(select.targetList, ({ kind, fields }) => {
    if (kind === 'SelectStmt') return false;
    if (kind === 'FuncCall' && fields.over !== undefined) {
      partitions.push(named.get(fields.over.name ?? fields.over.refname ?? '') ?? fields.over.partitionClause ?? []);
    }
    return undefined;
  });
  return partitions;
}

/** Whether a condition on an output column with this expression holds for the rows below. */
export function passesBarrier(barrier: Barrier, expression: Node): boolean {
  if (barrier.kind === 'none') return true;
  return barrier.kind === 'columns' && barrier.expressions.includes(withoutPlaces(expression));
}
