import type { Root } from '../../analyze/root.js';
import type { RouteTree } from '../../analyze/routes.js';
import { type CalledOperator, type Catalog, findColumn, type Table } from '../../catalog/catalog.js';
import { partsOfOne, type TableAnswers } from '../../plan/answers.js';
import type { Plan } from '../../plan/plan.js';
import { quoteIdentifier, quoteQualified } from '../../sql/quote.js';
import type { Fields } from '../../tree/fields.js';
import type { Parts } from '../../tree/part.js';
import type { Recomputed } from '../../tree/recomputed.js';
import type { ObjectNames } from './objects.js';

/** All that the emission of one view is made from. */
export interface EmitContext {
  readonly catalog: Catalog;
  readonly plan: Plan;
  readonly root: Root;
  readonly routes: RouteTree;
  /** How changes of each table are answered. */
  readonly answers: readonly TableAnswers[];
  readonly names: ObjectNames;
  /** The first documents are still to come: one that isn't there may have a root all the same. Absent: they are there. */
  readonly filling?: true;
  /**
   * Besides, those that are there may be what another query made of them: none is patched, each is computed whole. Only
   * where `filling` is.
   */
  readonly replacing?: true;
}

/** Whether a root's row alone tells that its document is there: nothing else decides it, and the first ones have come. */
export function rowTells({ root, filling }: Pick<EmitContext, 'root' | 'filling'>): boolean {
  return root.decidedByItself && filling === undefined;
}

/** Everything that some answer gives for a table, each once. */
export function partsOf({ answers }: Pick<EmitContext, 'answers'>): Parts[] {
  const all = answers.flatMap(({ events }) => Object.values(events).flatMap(({ ofOne }) => partsOfOne(ofOne) ?? []));
  return [...new Set(all)];
}

/** The same of values that are computed. */
export function recomputedOf({ answers }: Pick<EmitContext, 'answers'>): Recomputed[] {
  const all = answers.flatMap(({ events }) => Object.values(events).map(({ ofMany }) => ofMany));
  return [...new Set(all.flatMap((answer) => (answer.kind === 'recompute-values' ? [answer.recomputed] : [])))];
}

/** The same of fields. */
export function fieldsOf({ answers }: Pick<EmitContext, 'answers'>): Fields[] {
  return answers.flatMap(({ fields }) => (fields === null ? [] : [fields]));
}

/** The equality operator of a column's type, found without the caller's search path. */
export function equalityOperator({ catalog }: EmitContext, table: Table, column: string): string {
  const type = findColumn(table, column)?.type ?? '';
  return `OPERATOR(${quoteIdentifier(catalog.types[type]?.equality ?? 'pg_catalog')}.=)`;
}

/** `a.k = b.k` for each column of a table's primary key. */
export function rowsEqual(context: EmitContext, table: Table, left: string, right: string): string {
  return columnsEqual(context, table, table.primaryKey ?? [], left, right);
}

/** `a.k = b.k` for columns of a table. */
export function columnsEqual(
  context: EmitContext,
  table: Table,
  columns: readonly string[],
  left: string,
  right: string,
): string {
  const equal = columns.map((column) =>
    columnEquals(context, table, column, left, `${right}.${quoteIdentifier(column)}`),
  );
  return equal.join(' AND ');
}

/** `a.k = value` for one column of a table. */
export function columnEquals(context: EmitContext, table: Table, column: string, alias: string, value: string): string {
  return `${alias}.${quoteIdentifier(column)} ${equalityOperator(context, table, column)} ${value}`;
}

/** `a.k = b.k` for each column of the documents' key; `rootColumns`: on the right side by the root table's names. */
export function keysEqual(context: EmitContext, left: string, right: string, rootColumns = false): string {
  return context.root.key
    .map(({ column, output }) => {
      const operator = equalityOperator(context, context.root.source.table, column);
      const other = quoteIdentifier(rootColumns ? column : output);
      return `${left}.${quoteIdentifier(output)} ${operator} ${right}.${other}`;
    })
    .join(' AND ');
}

/** Whether a row that holds the key, by the root's names or the documents', has no document. */
export function hasNoDocument(context: EmitContext, alias: string, rootColumns = false): string {
  const documents = quoteQualified(context.names.documents);
  return `NOT EXISTS (SELECT FROM ${documents} AS d WHERE ${keysEqual(context, 'd', alias, rootColumns)})`;
}

/** `a.k = value` for each column of the documents' key. */
export function keyEquals(context: EmitContext, alias: string, values: readonly string[]): string {
  return context.root.key
    .map(({ column, output }, place) => {
      const operator = equalityOperator(context, context.root.source.table, column);
      return `${alias}.${quoteIdentifier(output)} ${operator} ${values[place]}`;
    })
    .join(' AND ');
}

/** `a.k1, a.k2` */
export function keyColumns(context: EmitContext, alias: string, rootColumns = false): string {
  return keyColumnList(context, alias, rootColumns).join(', ');
}

export function keyColumnList({ root }: EmitContext, alias: string, rootColumns = false): string[] {
  return root.key.map(({ column, output }) => `${alias}.${quoteIdentifier(rootColumns ? column : output)}`);
}

/** Whether a value is there: IS NOT NULL would ask that of each field of a row, too. */
export function isPresent(value: string): string {
  return `${value} IS DISTINCT FROM NULL`;
}

export function isAbsent(value: string): string {
  return `${value} IS NOT DISTINCT FROM NULL`;
}

/** What puts a value under the collation of a comparison, if there is any. */
export function collate(equality: CalledOperator | null): string {
  return equality?.collation == null ? '' : ` COLLATE ${quoteQualified(equality.collation)}`;
}

/** Indents every line of a text but those that begin inside a quoted identifier or literal. */
export function indent(text: string, spaces = 2): string {
  const margin = ' '.repeat(spaces);
  const quotedOrLineEnd = /"(?:[^"]|"")*"|'(?:[^'\\]|''|\\[\s\S])*'|\n(?=.)/g;
  return margin + text.replaceAll(quotedOrLineEnd, (part) => (part === '\n' ? `\n${margin}` : part));
}
