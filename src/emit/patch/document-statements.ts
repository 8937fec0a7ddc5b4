import type { Parts } from '../../analyze/parts.js';
import { quoteIdentifier, quoteQualified } from '../../sql/quote.js';
import { type EmitContext, indent } from '../context/context.js';
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
  return [storeDocument(context, values, [found, ...conditions]), returnWhenFound].join('\n');
}

/**
 * The document is read when it is locked, and patched in variables by what a later snapshot shows. It stays as it is if
 * an element doesn't find its neighbours.
 */
export function patchLocked(
  context: EmitContext,
  found: string,
  programs: readonly Program[],
  conditions: readonly string[],
): string {
  const names = programs.map(({ name }) => `d.${name}`).join(', ');
  const variables = programs.map(({ document }) => document);
  const values = programs.map(({ name, document }) => ({ name, value: document }));
  const write = [
    ...programs.map(({ document, patched }) => `${document} := ${patched};`),
    `IF ${variables.map((document) => `${document} IS NOT NULL`).join(' AND ')} THEN`,
    indent(storeDocument(context, values, [found])),
    `  RETURN NULL;`,
    `END IF;`,
  ].join('\n');
  return [
    `SELECT ${names} INTO ${variables.join(', ')} FROM ${documentsAs(context)} WHERE ${found} FOR UPDATE OF d;`,
    conditions.length === 0 ? write : `IF ${conditions.join('\nAND ')} THEN\n${indent(write)}\nEND IF;`,
  ].join('\n');
}

function storeDocument(
  context: EmitContext,
  values: readonly { readonly name: string; readonly value: string }[],
  conditions: readonly string[],
): string {
  return [
    `UPDATE ${documentsAs(context)}`,
    `SET ${values.map(({ name, value }) => `${name} = ${value}`).join(', ')}`,
    `WHERE ${conditions.join('\nAND ')};`,
  ].join('\n');
}

function documentsAs({ names }: EmitContext): string {
  return `${quoteQualified(names.documents)} AS d`;
}
