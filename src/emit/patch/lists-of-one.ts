import type { ListsAnswer, RowEvent } from '../../plan/answers.js';
import type { EdgeLock } from '../../plan/locks.js';
import { quoteIdentifier, quoteQualified } from '../../sql/quote.js';
import type { NodeQuery } from '../../tree/node-query.js';
import type { DocumentNode } from '../../tree/nodes.js';
import type { Holder, Recomputed } from '../../tree/recomputed.js';
import { type EmitContext, indent, keyColumns, keyEquals, keysEqual } from '../context/context.js';
import { elementColumns, nodeValue } from '../context/node-views.js';
import { lockAtHand } from '../locks/lock-statements.js';
import type { ChangedTable } from '../rows/changed-table.js';
import { differ } from '../rows/differ.js';
import { ifDifferent } from './differences.js';
import { storeDocument } from './document-statements.js';
import { editArray, printPath } from './edits.js';
import { elementEdits, type Placing, removalEdits } from './list-edits.js';
import { placeOf, placingColumns } from './placed-lists.js';
import { placeOfRow, rowsOf } from './places.js';
import { atHand, type SingleRow } from './single-row.js';

/** The variable that holds the document as it is to be. */
const patched = 'ivm.document0';

/**
 * What the row at hand does to the lists of its element, and to what else the element is given by the row. The document is
 * locked and read where the row leads; whether it still leads there, and what stands beside it, is looked up in a later
 * snapshot. Anything else is left to what follows: a document that isn't there, or that the row leads to no more, a list
 * that isn't there, or without the neighbours side by side. (A document's lock is kept then: to hold it is never wrong.)
 */
export function patchListsOfOne(
  context: EmitContext,
  changed: ChangedTable,
  event: RowEvent,
  { recomputed, fixed }: ListsAnswer,
  edges: readonly EdgeLock[],
  row: SingleRow,
): string {
  const locks = edges.map((lock) => lockAtHand(context, changed, event, lock, atHand));
  const place = placeAtHand(context, recomputed, row);
  const output = quoteIdentifier(outputOf(recomputed));
  const patch = (placing: Placing): string => patchPlace(context, event, recomputed, place, row, placing);
  return [
    ...new Set(locks),
    `SELECT ${keyColumns(context, 'p')}, d.${output}`,
    `INTO ivm.now`,
    `FROM ${place}`,
    `JOIN ${quoteQualified(context.names.documents)} AS d ON ${keysEqual(context, 'd', 'p')}`,
    `FOR UPDATE OF d;`,
    `IF FOUND THEN`,
    indent(event === 'update' ? setOrPlace(recomputed, fixed, patch) : patch('put')),
    `END IF;`,
  ].join('\n');
}

/** The variable's type. */
export function patchedVariable({ plan }: EmitContext, recomputed: Recomputed): Record<string, string> {
  const type = plan.columns.find(({ name }) => name === outputOf(recomputed))?.type ?? 'jsonb';
  return { document0: type };
}

/** The only one: what is given to the elements of one list is in the same document. */
function outputOf({ nodes }: Recomputed): string {
  return nodes[0]?.path.output ?? '';
}

/** The document and the elements that the row is in, an item of FROM. */
function placeAtHand(context: EmitContext, recomputed: Recomputed, row: SingleRow): string {
  const [query] = recomputed.queries as [NodeQuery];
  const elements = elementColumns(query);
  const [{ source }] = recomputed.holders as [Holder];
  const links = context.routes.hops.get(source)?.links.flatMap(({ lower }) => lower.columns) ?? [];
  const item = `(\n${indent(row.now(context, recomputed.table, [...new Set(links)]))}\n)`;
  const names = [...query.columns.root, ...elements.map(({ name }) => name)].map(quoteIdentifier).join(', ');
  return `(\n${indent(placeOfRow(context, source, elements, item))}\n) AS p (${names})`;
}

/** An UPDATE that leaves the row where it was in its lists sets its elements. */
function setOrPlace(
  { table, placed }: Recomputed,
  fixed: readonly string[],
  patch: (placing: Placing) => string,
): string {
  const moves = [...new Set(placed.lists.flatMap(placingColumns))].filter((name) => !fixed.includes(name));
  if (moves.length === 0) return patch('set');
  return [
    `IF ${differ(table, moves, atHand)} THEN`,
    indent(patch('put-again')),
    `ELSE`,
    indent(patch('set')),
    `END IF;`,
  ].join('\n');
}

function patchPlace(
  context: EmitContext,
  event: RowEvent,
  recomputed: Recomputed,
  place: string,
  row: SingleRow,
  placing: Placing,
): string {
  const { names, root } = context;
  const output = quoteIdentifier(outputOf(recomputed));
  const held = root.key.map(({ output: name }) => `ivm.now.${quoteIdentifier(name)}`);
  const edits = editsOf(context, event, recomputed, row, placing).join('\n || ');
  const found = keyEquals(context, 'd', held);
  const changes = mayBeAsItWas(event, recomputed, placing) ? ifDifferent(context, `d.${output}`, patched) : [];
  return [
    `SELECT ${quoteQualified(names.patch)}(ivm.now.${output}, ${edits})`,
    `INTO ${patched}`,
    `FROM ${place}`,
    `WHERE ${keyEquals(context, 'p', held)};`,
    `IF ${patched} IS NOT NULL THEN`,
    indent(storeDocument(context, [{ name: output, value: patched }], found, changes)),
    `  RETURN NULL;`,
    `END IF;`,
  ].join('\n');
}

/** Where nothing is put in, the element may be one that isn't shown, and where something is computed, it may be the same. */
function mayBeAsItWas(event: RowEvent, { nodes, placed: { lists } }: Recomputed, placing: Placing): boolean {
  const plain = lists.length === nodes.length && lists.every(({ rows }) => rows.node === null && rows.filter === null);
  return !plain || event === 'delete' || placing === 'set';
}

/** The edits in the place `p`, as arrays. */
function editsOf(
  context: EmitContext,
  event: RowEvent,
  recomputed: Recomputed,
  row: SingleRow,
  placing: Placing,
): string[] {
  const { nodes, queries, placed } = recomputed;
  const elements = elementColumns((queries as [NodeQuery])[0]);
  const lists = placed.lists.map((list) => {
    const at = placeOf(context, list, elements);
    return event === 'delete' ? removalEdits(at, row.column) : elementEdits(context, at, placing, row.alias);
  });
  const others = nodes.filter((node) => placed.lists.every((list) => list.node !== node));
  const root = context.root.key.map(({ output }) => `p.${quoteIdentifier(output)}`);
  const setting = (node: DocumentNode): string => {
    const value = nodeValue(context, queries, node, root, ({ name }) => `p.${quoteIdentifier(name)}`);
    return `pg_catalog.jsonb_build_object('op', 'set', 'path', ${printPath(node.path.steps, rowsOf(elements))}, 'value', ${value})`;
  };
  return [...lists, ...(others.length === 0 ? [] : [editArray(others.map(setting))])];
}
