import { linkColumns } from '../../analyze/routes.js';
import type { Table } from '../../catalog/catalog.js';
import { areSameIfEqual } from '../../catalog/exact-types.js';
import type { RowEvent, TableAnswers } from '../../plan/answers.js';
import type { ChangedRows } from '../../plan/locks.js';
import { quoteIdentifier } from '../../sql/quote.js';
import { isOwn } from '../../tree/fields.js';
import { type EmitContext, indent } from '../context/context.js';
import { transitionTables } from '../context/objects.js';
import type { ChangedTable, ShownRows } from './changed-table.js';
import { notedRows } from './noted-rows.js';
import { bothOfPairs, newPairs, pairsOf } from './paired-rows.js';
import { keptColumns } from './updated-keys.js';
import { updatedRows } from './updated-rows.js';

export function changedTable(context: EmitContext, { table, sources, fields }: TableAnswers): ChangedTable {
  const links = new Set(sources.flatMap((source) => linkColumns(context.routes, source)));
  if (sources.includes(context.root.source)) for (const { column } of context.root.key) links.add(column);
  const reads = new Set([...links, ...sources.flatMap((source) => [...source.reads])]);
  const comparable = table.columns.filter(({ type }) => context.catalog.types[type]?.equality !== null);
  const shown = shownRows(table);
  const updated = updatedRows(context, table, shown, [...reads]);
  const sorted = [...links].sort();
  return {
    table,
    sources,
    links: sorted,
    reads: [...reads].sort(),
    comparable: new Set(comparable.map(({ name }) => name)),
    shown,
    updated,
    kept: fields === null ? [] : keptColumns(table, isOwn(context.root, fields) ? [] : sorted),
    pairs: pairsOf(context, table, shown, updated),
  };
}

/** Row triggers have the row at hand, statement triggers the rows in transition tables. */
function shownRows({ inherits }: Table): ShownRows {
  return inherits ? { old: '(SELECT old.*)', new: '(SELECT new.*)' } : transitionTables;
}

/** Rows of the transition tables that a statement of a trigger function starts from, as a query. */
export function changedRows(changed: ChangedTable, event: RowEvent, rows: ChangedRows): string {
  const { noted } = changed;
  if (noted !== undefined) return notedRows({ ...changed, noted }, rows);
  const columns = 'columns' in rows ? rows.columns : changed.links;
  const compares = rows.kind === 'moved' ? rows.columns : changed.reads;
  // a key that is only compared by is not among what is kept of rows that statements don't show
  if (event !== 'update')
    return select(
      columns.filter((name) => changed.links.includes(name)),
      changed.shown[event === 'insert' ? 'new' : 'old'],
    );
  if (rows.kind === 'new') return select(columns, changed.updated);
  if (changed.pairs !== null)
    return rows.kind === 'linked' ? newPairs(changed, columns) : bothOfPairs(changed, columns, compares);
  const texts = columns.filter((name) => !changed.comparable.has(name));
  const compared =
    rows.kind === 'linked' ? newLinks(changed, columns, texts) : differentImages(changed, columns, texts, compares);
  return texts.length === 0 ? compared : typed(changed, columns, texts, compared);
}

/** With EXCEPT alone, a row that a foreign key's action updates once more would hide what it was first updated to. */
function newLinks(
  { table, shown, updated }: ChangedTable,
  columns: readonly string[],
  texts: readonly string[],
): string {
  const inexact = table.columns.filter((column) => !areSameIfEqual(column)).map(({ name }) => name);
  const exact = columns.every((name) => texts.includes(name) || !inexact.includes(name));
  const extra = exact ? [] : [`${image(columns)} AS ${quoteIdentifier('jsonb_ivm image')}`];
  const before = select(columns, shown.old, texts, ...extra);
  return `${select(columns, updated, texts, ...extra)}\nEXCEPT ALL\n${before}`;
}

function differentImages(
  changed: ChangedTable,
  columns: readonly string[],
  texts: readonly string[],
  compares: readonly string[],
): string {
  const { before, after } = images(changed, columns, texts, compares);
  return `(${before}\nEXCEPT ALL\n${after})\nUNION ALL\n(${after}\nEXCEPT ALL\n${before})`;
}

/** Old and new rows of an UPDATE, each with its image. */
function images(
  changed: ChangedTable,
  columns: readonly string[],
  texts: readonly string[],
  compares: readonly string[],
) {
  const extra = `${image(compares)} AS ${quoteIdentifier('jsonb_ivm image')}`;
  return {
    before: select(columns, changed.shown.old, texts, extra),
    after: select(columns, changed.updated, texts, extra),
  };
}

function select(columns: readonly string[], rows: string, texts: readonly string[] = [], ...extra: string[]): string {
  const list = columns.map((name) => {
    const column = `r.${quoteIdentifier(name)}`;
    return texts.includes(name) ? `${column}::text AS ${quoteIdentifier(name)}` : column;
  });
  return `SELECT ${[...list, ...extra].join(', ')} FROM ${rows} AS r`;
}

/** Gives columns that were compared as texts, as their types have no equality, their types back. */
function typed(
  { table }: ChangedTable,
  columns: readonly string[],
  texts: readonly string[],
  compared: string,
): string {
  const list = columns.map((name) => {
    const column = `t.${quoteIdentifier(name)}`;
    const type = table.columns.find((candidate) => candidate.name === name)?.type;
    return texts.includes(name) ? `${column}::${type} AS ${quoteIdentifier(name)}` : column;
  });
  return `SELECT ${list.join(', ')} FROM (\n${indent(compared)}\n) AS t`;
}

/**
 * Columns as one text: equality of types may call 1.0 and 1.00 the same, a document does not.
 * The settings that such texts depend on are pinned. (A binary image would be converted to the client's encoding.)
 */
function image(columns: readonly string[]): string {
  return `ROW(${columns.map((name) => `r.${quoteIdentifier(name)}`).join(', ')})::text`;
}
