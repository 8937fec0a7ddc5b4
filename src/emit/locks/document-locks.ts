import type { TableSource } from '../../ir/nodes.js';
import { quoteQualified } from '../../sql/quote.js';
import { type EmitContext, indent, keyColumns, keysEqual } from '../context/context.js';

/**
 * Locks the documents that were found, in the order of their keys, and the root's row of each document that isn't
 * there: whoever is about to create it locks that row too. It may be there afterwards, so documents are locked again.
 */
export function lockDocuments(context: EmitContext): string {
  const root: TableSource = context.root.source;
  const documents = quoteQualified(context.names.documents);
  const lock = [
    `PERFORM 1`,
    `FROM pg_catalog.unnest(ivm.more) AS k`,
    `JOIN ${documents} AS d ON ${keysEqual(context, 'd', 'k')}`,
    `ORDER BY ${keyColumns(context, 'd')}`,
    `FOR UPDATE OF d;`,
  ].join('\n');
  return [
    lock,
    `GET DIAGNOSTICS locked = ROW_COUNT;`,
    `IF ivm.locked < pg_catalog.cardinality(ivm.more) THEN`,
    indent(
      [
        `PERFORM 1`,
        `FROM pg_catalog.unnest(ivm.more) AS k`,
        `JOIN ${quoteQualified(root.table)} AS r ON ${keysEqual(context, 'k', 'r', true)}`,
        `WHERE NOT EXISTS (SELECT FROM ${documents} AS d WHERE ${keysEqual(context, 'd', 'k')})`,
        `ORDER BY ${keyColumns(context, 'r', true)}`,
        `FOR NO KEY UPDATE OF r;`,
        lock,
      ].join('\n'),
    ),
    `END IF;`,
  ].join('\n');
}

/** Locks every document, in the order of their keys. */
export function lockAllDocuments(context: EmitContext): string {
  const documents = quoteQualified(context.names.documents);
  return `PERFORM 1 FROM ${documents} AS d ORDER BY ${keyColumns(context, 'd')} FOR UPDATE OF d;`;
}
