import { rowsUp } from '../analyze/routes.js';
import { keepsBytes } from '../catalog/abilities.js';
import type { TableSource } from '../ir/nodes.js';
import type { RowEvent } from '../plan/answers.js';
import { quoteIdentifier, quoteLiteral, quoteQualified } from '../sql/quote.js';
import type { NodeQuery } from '../tree/node-query.js';
import { type DocumentNode, keysOf, mayLack, type RowStep } from '../tree/nodes.js';
import type { Recomputed } from '../tree/recomputed.js';
import { type EmitContext, equalityOperator, indent, keyColumns, keysEqual, recomputedOf } from './context/context.js';
import { type ElementColumn, elementColumns, nodeView } from './context/node-views.js';
import { routeOf } from './locks/route-query.js';
import { aliasAt } from './locks/steps.js';
import { ifDifferent } from './patch/differences.js';
import { patchIfDifferent } from './patch/documents.js';
import { printPath, printWay, setValuesAt } from './patch/edits.js';
import { recompute } from './rewrite.js';
import { changedRows } from './rows/changed-rows.js';
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
  { queries, holders }: Recomputed,
): string[] {
  const within = queries.filter(({ frame }) => frame.parent !== null);
  const roots = queries.filter(({ frame }) => frame.parent === null);
  return [
    ...roots.map((query) => `PERFORM ${quoteQualified(nodeView(context.names, query))}(ivm.keys);`),
    ...(within.length === 0 ? [] : recompute(context, setWithin(context, changed, event, within, holders))),
  ];
}

/** Whether values are set by the extension's functions. */
export function patchesNodes(context: EmitContext): boolean {
  const recomputed = recomputedOf(context);
  const within = recomputed.some(({ queries }) => queries.some(({ frame }) => frame.parent !== null));
  return recomputed.length > 0 && (within || keepsBytes(context.catalog));
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
    `CROSS JOIN LATERAL (${computed(context, query, 'k')}) AS f`,
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

/** The values of a query's nodes by keys, as a query: OFFSET 0 keeps it one by key, whatever stands in it. */
function computed(context: EmitContext, query: NodeQuery, keys: string): string {
  const values = query.columns.values.map((name) => `q.${quoteIdentifier(name)}`).join(', ');
  const found = [
    keysEqual(context, 'q', keys),
    ...elementColumns(query).map(({ name, source, column }) => {
      const operator = equalityOperator(context, source.table, column);
      return `q.${quoteIdentifier(name)} ${operator} ${keys}.${quoteIdentifier(name)}`;
    }),
  ];
  return `SELECT ${values} FROM ${quoteQualified(nodeView(context.names, query))} AS q WHERE ${found.join(' AND ')} OFFSET 0`;
}

/** Values of rows that stand in lists and objects of other rows, in one patch for each document. */
function setWithin(
  context: EmitContext,
  changed: ChangedTable,
  event: RowEvent,
  queries: readonly NodeQuery[],
  holders: Recomputed['holders'],
): string {
  const outputs = [...new Set(queries.flatMap(({ nodes }) => nodes.map(({ path }) => path.output)))];
  const edits = queries.map((query) => {
    const sources = holders.filter(({ node }) => query.nodes.includes(node)).map(({ source }) => source);
    return editsOf(context, query, [...new Set(sources)], outputs);
  });
  const rows = changedRows(changed, event, { kind: 'all' });
  const gather = (filter: string): string => `pg_catalog.jsonb_agg(e.edit)${filter}`;
  return patchIfDifferent(context, rows, { outputs, queries: edits, gather });
}

/** An edit for each node in each place that changed rows lead to: the documents' key, the output's place, the edit. */
function editsOf(
  context: EmitContext,
  query: NodeQuery,
  sources: readonly TableSource[],
  outputs: readonly string[],
): string {
  const elements = elementColumns(query);
  const names = [...query.columns.root, ...elements.map(({ name }) => name)].map(quoteIdentifier).join(', ');
  const told = rowsOf(elements);
  const places = sources.map((source) => placesOf(context, source, elements));
  const values = query.nodes.map((node, place) => {
    const value = `q.${quoteIdentifier(query.columns.values[place] ?? '')}`;
    const { output, steps } = node.path;
    const edit = `pg_catalog.jsonb_build_object('op', 'set', 'path', ${printPath(steps, told)}, 'value', ${value})`;
    return [outputs.indexOf(output), edit, ...(mayLack(node) ? [printWay(steps.slice(0, -1), told)] : [])];
  });
  const ways = query.nodes.some(mayLack);
  return [
    `SELECT ${keyColumns(context, 'p')}, v.place, v.edit`,
    `FROM (`,
    indent(places.join('\nUNION\n')),
    `) AS p (${names})`,
    `CROSS JOIN LATERAL (${computed(context, query, 'p')}) AS q`,
    `CROSS JOIN LATERAL (VALUES ${values.map((row) => `(${row.join(', ')})`).join(', ')}) AS v (place, edit${ways ? ', way' : ''})`,
    ...(ways ? [showing(context, outputs)] : []),
  ].join('\n');
}

/** Documents that have all elements and objects around a node. */
function showing(context: EmitContext, outputs: readonly string[]): string {
  const shown = outputs.map((output, place) => `v.place = ${place} AND d.${quoteIdentifier(output)} @> v.way`);
  const found = `${keysEqual(context, 'd', 'p')} AND (${shown.join(' OR ')})`;
  return `JOIN ${quoteQualified(context.names.documents)} AS d ON ${found}`;
}

/** The documents and elements that the rows `changed` are in as rows of an occurrence. */
function placesOf(context: EmitContext, source: TableSource, elements: readonly ElementColumn[]): string {
  const { columns, from } = routeOf(context, source);
  const rows = rowsUp(context.routes, source);
  const keys = elements.map((element) => `${aliasAt(rows.indexOf(element.source))}.${quoteIdentifier(element.column)}`);
  return `SELECT DISTINCT ${[columns, ...keys].join(', ')}\n${from}`;
}

/** What tells the elements and entries that a query's nodes are in, by its columns. */
function rowsOf(elements: readonly ElementColumn[]): (step: RowStep) => string {
  return ({ kind, source }) => {
    const own = elements.filter((element) => element.source === source);
    if (kind === 'entry') return own.map(({ name }) => `p.${quoteIdentifier(name)}::text`).join();
    const pairs = own.map(({ member, name }) => `${quoteLiteral(member)}, p.${quoteIdentifier(name)}`);
    return `pg_catalog.jsonb_build_object(${pairs.join(', ')})`;
  };
}
