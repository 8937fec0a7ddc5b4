import { sameRelation } from '../../base/names.js';
import type { Table } from '../../catalog/catalog.js';
import { quoteIdentifier, quoteQualified } from '../../sql/quote.js';
import type { Parts } from '../../tree/part.js';
import { type EmitContext, indent, partsOf } from '../context/context.js';
import { ifDifferent } from './differences.js';
import type { Present } from './single-row.js';

/** Statements on the document `d` of one root, which is found by a condition `found`. */

/** Ends the function if the statement before found a document; else the long way follows. */
export const returnWhenFound = 'IF FOUND THEN RETURN NULL; END IF;';

/** How an output column of the document is patched: expressions. */
export interface Program {
  readonly name: string;
  /** What it is. */
  readonly document: string;
  /** What it is patched to. */
  readonly patched: string;
  /** Whether that is NULL where an element doesn't find its neighbours. */
  readonly places: boolean;
  /** Whether it may be what it was. */
  readonly computes: boolean;
}

/** The output columns that parts are in. */
export function outputsOf({ parts }: Parts): string[] {
  return [...new Set(parts.map(({ output }) => output))];
}

/** What the document says as it is stored. */
export const storedDocument: Present['document'] = (output) => `d.${quoteIdentifier(output)}`;

/** What it says as it was read into variables when it was locked. */
export function lockedDocument(parts: Parts): Present['document'] {
  const outputs = outputsOf(parts);
  return (output) => `ivm.document${outputs.indexOf(output)}`;
}

/** The variables' types by their names. */
export function documentVariables(context: EmitContext, table: Table): Record<string, string> {
  const { plan } = context;
  const own = partsOf(context).find((each) => sameRelation(each.table, table));
  const typed = (own === undefined ? [] : outputsOf(own)).map((output, place) => {
    const type = plan.columns.find(({ name }) => name === output)?.type ?? 'jsonb';
    return [`document${place}`, type];
  });
  return Object.fromEntries(typed);
}

export function lockDocument(context: EmitContext, found: string): string {
  return `PERFORM FROM ${documentsAs(context)} WHERE ${found} FOR UPDATE OF d;`;
}

/** Locks the document and leaves it as it is, if it says already what it has to. */
export function leaveDocument(context: EmitContext, conditions: readonly string[]): string {
  return [lockDocument(context, conditions.join('\nAND ')), returnWhenFound].join('\n');
}

/** Whoever has the document is waited for, and what it is then is patched. */
export function patchStored(
  context: EmitContext,
  found: string,
  programs: readonly Program[],
  conditions: readonly string[],
): string {
  const values = programs.map(({ name, patched }) => ({ name, value: patched }));
  return [storeDocument(context, values, found, conditions), returnWhenFound].join('\n');
}

/**
 * The document is read when it is locked, and patched by what a later snapshot shows: in variables, where it is to stay as
 * it is if an element doesn't find its neighbours, else by the statement that stores it.
 */
export function patchLocked(
  context: EmitContext,
  found: string,
  programs: readonly Program[],
  conditions: readonly string[],
  parts: Parts,
): string {
  const outputs = outputsOf(parts);
  const names = outputs.map((output) => `d.${quoteIdentifier(output)}`).join(', ');
  const read = outputs.map(lockedDocument(parts));
  const placed = programs.filter(({ places }) => places).map(({ document }) => `${document} IS NOT NULL`);
  const write =
    placed.length === 0 ? storePatched(context, found, programs) : storePlaced(context, found, programs, placed);
  return [
    `SELECT ${names} INTO ${read.join(', ')} FROM ${documentsAs(context)} WHERE ${found} FOR UPDATE OF d;`,
    `IF ${['FOUND', ...conditions].join('\nAND ')} THEN`,
    indent(write),
    `END IF;`,
  ].join('\n');
}

function storePlaced(
  context: EmitContext,
  found: string,
  programs: readonly Program[],
  placed: readonly string[],
): string {
  const values = programs.map(({ name, document }) => ({ name, value: document }));
  const store = storeDocument(
    context,
    values,
    found,
    changesTo(context, programs, ({ document }) => document),
  );
  return [
    ...programs.map(({ document, patched }) => `${document} := ${patched};`),
    `IF ${placed.join(' AND ')} THEN`,
    indent([store, 'RETURN NULL;'].join('\n')),
    `END IF;`,
  ].join('\n');
}

/** An assignment that looks anything up is a statement of its own: one less. */
function storePatched(context: EmitContext, found: string, programs: readonly Program[]): string {
  const fresh = programs.map(({ name, patched }) => `${patched} AS ${name}`).join(',\n');
  return [
    `UPDATE ${documentsAs(context)}`,
    `SET ${programs.map(({ name }) => `${name} = m.${name}`).join(', ')}`,
    `FROM (`,
    indent(`SELECT ${fresh}\nOFFSET 0`),
    `) AS m`,
    `WHERE ${foundAndMore(
      found,
      changesTo(context, programs, ({ name }) => `m.${name}`),
    )};`,
    'RETURN NULL;',
  ].join('\n');
}

/** What holds if the document is to be another than it is, as far as it may be what it was. */
function changesTo(context: EmitContext, programs: readonly Program[], fresh: (program: Program) => string): string[] {
  if (!programs.some(({ computes }) => computes)) return [];
  return ifDifferent(context, programs.map(({ name }) => `d.${name}`).join(', '), programs.map(fresh).join(', '));
}

/** Stores what output columns of the document are to be, under conditions that look into it. */
export function storeDocument(
  context: EmitContext,
  values: readonly { readonly name: string; readonly value: string }[],
  found: string,
  conditions: readonly string[],
): string {
  return [
    `UPDATE ${documentsAs(context)}`,
    `SET ${values.map(({ name, value }) => `${name} = ${value}`).join(', ')}`,
    `WHERE ${foundAndMore(found, conditions)};`,
  ].join('\n');
}

/**
 * A condition that finds a document, and others that look into it, in their order: among few documents the server reads
 * all, and asks first what it takes for cheap. Reading one of a thousand elements out of its storage is not.
 */
export function foundAndMore(found: string, more: readonly string[]): string {
  return more.length === 0 ? found : `${found}\nAND CASE WHEN ${found} THEN ${more.join(' AND ')} END`;
}

function documentsAs({ names }: EmitContext): string {
  return `${quoteQualified(names.documents)} AS d`;
}
