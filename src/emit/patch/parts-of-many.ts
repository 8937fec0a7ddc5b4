import type { RowEvent } from '../../plan/answers.js';
import { quoteIdentifier, quoteQualified } from '../../sql/quote.js';
import type { DocumentNode } from '../../tree/nodes.js';
import type { ListPart, MapPart, Parts } from '../../tree/part.js';
import { gatheredAt, placeOf } from '../../tree/read-part.js';
import type { Recomputed } from '../../tree/recomputed.js';
import {
  columnsEqual,
  type EmitContext,
  indent,
  isPresent,
  keyColumns,
  keyEquals,
  keysEqual,
} from '../context/context.js';
import { nodeValue } from '../context/node-views.js';
import { gatherKeys } from '../locks/route-query.js';
import type { ChangedTable } from '../rows/changed-table.js';
import { placedName, placedRows } from '../rows/placed-rows.js';
import { ifDifferent } from './differences.js';
import { columnOf, mergeEditsAt, setValuesAt } from './edits.js';
import { entriesNow } from './entry-edits.js';
import { elementEdits, placeOfPart, removalEdits } from './list-edits.js';
import { orderColumns } from './summands.js';

/**
 * Patches the documents with keys in `ivm.keys` of which one row changed: its elements are set, put in their places or taken
 * out, by what the row is now, its entries by what rows have the keys that it had and has, and what else it shows in is
 * computed. `ivm.keys` is then those of the other documents, and of those where an element didn't find its neighbours.
 * Entries are independent of one another: where a table has maps and no lists, any number of rows may have changed.
 * Nothing is added to what the documents say, so that it does not matter what they say already.
 *
 * Documents and rows are looked up one by one (OFFSET 0), as a plan that is made once for a statement of thousands would
 * read them from their first on, in statements of a few as well.
 */
export function patchGathered(
  context: EmitContext,
  changed: ChangedTable,
  event: RowEvent,
  parts: Parts,
  recomputed: Recomputed,
): string {
  const documents = quoteQualified(context.names.documents);
  const outputs = outputsOf(context, parts, recomputed);
  const list = (alias: string): string => outputs.map(({ name }) => `${alias}.${name}`).join(', ');
  const placed = outputs.flatMap(({ name, places }) => (places ? [`f.${name} IS NOT NULL`] : []));
  return [
    `WITH changed AS (`,
    indent(
      placedRows(
        changed,
        event,
        [...new Set([...parts.fixed, ...parts.keys])],
        [...parts.fixed, ...orderColumns(parts)],
      ),
    ),
    `), reached AS (`,
    indent(rowsOfDocuments(context, parts)),
    `), fresh AS MATERIALIZED (`,
    indent(patchedDocuments(context, parts, outputs)),
    `), written AS (`,
    `  UPDATE ${documents} AS d`,
    `  SET ${outputs.map(({ name }) => `${name} = f.${name}`).join(', ')}`,
    `  FROM pg_catalog.unnest(ivm.keys) AS k`,
    `  JOIN fresh AS f ON ${keysEqual(context, 'f', 'k')}`,
    `  WHERE ${[keysEqual(context, 'd', 'k'), ...placed, ...ifDifferent(context, list('d'), list('f'))].join(' AND ')}`,
    `)`,
    `SELECT ${gatherKeys(context, 'k')} INTO ivm.keys FROM pg_catalog.unnest(ivm.keys) AS k`,
    `WHERE NOT EXISTS (SELECT FROM fresh AS f WHERE ${[keysEqual(context, 'f', 'k'), ...placed].join(' AND ')});`,
  ].join('\n');
}

/**
 * Whether there are so few rows for so many documents that some have but one: to look for them is a tenth of computing
 * lists. Of maps, a few more may have changed: twenty entries of one in 1,000 are set in 0.4 of the time that it takes to
 * compute it. In bulk, a map most of whose entries changed takes up to twice as long to patch, and longer where they are
 * deleted, so that no more than two of each may have.
 */
export function areFew({ shown }: ChangedTable, event: RowEvent, parts: Parts): string {
  const rows = `(SELECT pg_catalog.count(*) FROM ${shown[event === 'insert' ? 'new' : 'old']} AS r)`;
  const few = hasLists(parts) ? '' : ' + 18';
  return `${rows} OPERATOR(pg_catalog.<=) 2 * pg_catalog.cardinality(ivm.keys)${few}`;
}

function hasLists({ parts }: Parts): boolean {
  return parts.some(({ kind }) => kind === 'list');
}

const rows = quoteIdentifier('jsonb_ivm rows');

/**
 * Each row with the documents that it is or was in, and how many rows changed of each; or each document alone, where it
 * does not matter how many did. Either has what entries go by in arrays.
 */
function rowsOfDocuments(context: EmitContext, parts: Parts): string {
  const links = parts.links.map((name) => `c.${quoteIdentifier(name)}`);
  const names = context.root.key.map(({ output }) => quoteIdentifier(output));
  const keys = names.map((name, place) => `d.${name} AS ${keyName(place)}`);
  const entries = parts.keys.map(
    (name, place) => `pg_catalog.array_agg(DISTINCT c.${quoteIdentifier(name)}) AS ${entriesName(place)}`,
  );
  const own = [...parts.fixed.map(quoteIdentifier), placedName].map((name) => `c.${name}`);
  const count = `pg_catalog.count(*) OVER (PARTITION BY ${keyColumns(context, 'd')}) AS ${rows}`;
  const row = entries.length === 0 ? ['c.*', count] : hasLists(parts) ? [...own, count] : [];
  const groups = [keyColumns(context, 'd'), ...(hasLists(parts) ? own : [])];
  return [
    `SELECT ${[...keys, ...row, ...entries].join(', ')}`,
    `FROM (SELECT DISTINCT * FROM changed) AS c`,
    `CROSS JOIN LATERAL (${documentBy(context, links)}) AS d`,
    ...(entries.length === 0 ? [] : [`GROUP BY ${groups.join(', ')}`]),
  ].join('\n');
}

/** The keys that entries of the map's documents go by, of the column with this number. */
function entriesName(place: number): string {
  return quoteIdentifier(`jsonb_ivm entries ${place}`);
}

function documentBy(context: EmitContext, key: readonly string[]): string {
  const documents = quoteQualified(context.names.documents);
  return `SELECT e.* FROM ${documents} AS e WHERE ${keyEquals(context, 'e', key)} OFFSET 0`;
}

function keyName(place: number): string {
  return quoteIdentifier(`jsonb_ivm key ${place}`);
}

/** An output column of documents of which one row changed. */
interface PatchedOutput {
  readonly name: string;
  readonly value: string;
  /** It is NULL where an element doesn't find its neighbours. */
  readonly places: boolean;
}

function patchedDocuments(context: EmitContext, parts: Parts, outputs: readonly PatchedOutput[]): string {
  const key = parts.table.primaryKey ?? [];
  const own = columnsEqual(context, parts.table, [...new Set([...key, ...parts.links])], 't', 's');
  const keys = context.root.key.map((_, place) => `s.${keyName(place)}`);
  const row = [
    `LEFT JOIN LATERAL (SELECT t.* FROM ${quoteQualified(parts.table)} AS t WHERE ${own} OFFSET 0) AS r0 ON true`,
    `WHERE s.${rows} OPERATOR(pg_catalog.=) 1`,
  ];
  return [
    `SELECT ${[keyColumns(context, 'd'), ...outputs.map(({ name, value }) => `${value} AS ${name}`)].join(',\n  ')}`,
    `FROM reached AS s`,
    `CROSS JOIN LATERAL (${documentBy(context, keys)}) AS d`,
    ...(hasLists(parts) ? row : []),
  ].join('\n');
}

function outputsOf(context: EmitContext, parts: Parts, { nodes, queries }: Recomputed): PatchedOutput[] {
  const outputs = [...new Set(nodes.map(({ path }) => path.output))];
  const root = context.root.key.map(({ output }) => `d.${quoteIdentifier(output)}`);
  const computedValue = (node: DocumentNode): string => nodeValue(context, queries, node, root, ({ column }) => column);
  return outputs.map((output) => {
    const own = nodes.filter(({ path }) => path.output === output);
    const gathered = own.flatMap((node) => gatheredAt(parts, node) ?? []);
    const computed = own.filter((node) => gatheredAt(parts, node) === undefined);
    const name = quoteIdentifier(output);
    const whole = computed.find(({ path }) => path.steps.length === 0);
    if (whole !== undefined) return { name, value: computedValue(whole), places: false };
    const values = computed.map((node) => ({ path: placeOf(node).path, value: computedValue(node) }));
    if (gathered.length === 0) return { name, value: setValuesAt(context, `d.${name}`, values), places: false };
    const merges = mergeEditsAt(values).map((edit) => `pg_catalog.jsonb_build_array(${edit})`);
    const edits = [...gathered.map((part) => editsOf(context, parts, part)), ...merges].join('\n || ');
    const places = gathered.some(({ kind }) => kind === 'list');
    return { name, value: `${quoteQualified(context.names.patch)}(d.${name}, ${edits})`, places };
  });
}

function editsOf(context: EmitContext, parts: Parts, part: ListPart | MapPart): string {
  if (part.kind === 'list') return listEdits(context, parts, part);
  const links = context.root.key.map((_, place) => `s.${keyName(place)}`);
  return entriesNow(context, parts, part, links, `s.${entriesName(parts.keys.indexOf(part.key))}`);
}

/** The edits of a list for the row `r0` as it is now, or for the one with the key in `s` that isn't there any more. */
function listEdits(context: EmitContext, parts: Parts, part: ListPart): string {
  const [key = ''] = parts.table.primaryKey ?? [];
  const place = placeOfPart(context, parts, part);
  const cases = [
    `WHEN NOT (${isPresent(`r0.${quoteIdentifier(key)}`)}) THEN ${removalEdits(place, columnOf('s'))}`,
    `WHEN s.${placedName} THEN ${elementEdits(context, place, 'put-again')}`,
    `ELSE ${elementEdits(context, place, 'set')}`,
  ];
  return `CASE\n${indent(cases.join('\n'))}\nEND`;
}
