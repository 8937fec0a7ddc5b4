import { findColumn } from '../../catalog/catalog.js';
import type { TableSource } from '../../ir/nodes.js';
import type { RowEvent } from '../../plan/answers.js';
import { type LockMode, turnsWays } from '../../plan/locks.js';
import { quoteIdentifier, quoteQualified } from '../../sql/quote.js';
import { comment } from '../context/comments.js';
import { type EmitContext, hasNoDocument, indent, keyColumns, keysEqual } from '../context/context.js';
import type { CalledFunction } from '../context/function-text.js';
import type { ChangedTable } from '../rows/changed-table.js';
import { edgeNumber, lockNumber, lockNumbers, valueNumber } from './lock-statements.js';

/** Calls what locks the documents with the keys in `ivm.more`. */
export function lockDocuments(context: EmitContext, changed: ChangedTable, event: RowEvent): string {
  return `PERFORM ${quoteQualified(context.names.lockDocuments(missingMode(context, changed, event)))}(ivm.more);`;
}

/**
 * The functions that lock documents, in the order of their keys, and the key of each document that isn't there, in each of
 * the modes: whoever is about to create it locks that too. It may be there afterwards, so documents are locked again.
 */
export function lockingFunctions(context: EmitContext, modes: readonly LockMode[]): CalledFunction[] {
  return modes.map((mode) => ({
    name: context.names.lockDocuments(mode),
    does: `locks documents and, ${mode}, the keys of those that are not there`,
    statements: [
      comment('those that are there, in the order of their keys'),
      lockThose(context),
      comment('others may be about to create those that are missing: meet them at the keys, and look again'),
      `GET DIAGNOSTICS locked = ROW_COUNT;`,
      `IF ivm.locked < pg_catalog.cardinality(ivm.keys) THEN`,
      indent([lockMissing(context, mode), lockThose(context)].join('\n')),
      `END IF;`,
    ],
  }));
}

function lockThose(context: EmitContext): string {
  return [
    `PERFORM 1`,
    `FROM pg_catalog.unnest(ivm.keys) AS k`,
    `JOIN ${quoteQualified(context.names.documents)} AS d ON ${keysEqual(context, 'd', 'k')}`,
    `ORDER BY ${keyColumns(context, 'd')}`,
    `FOR UPDATE OF d;`,
  ].join('\n');
}

/** Locks the keys that have no document. */
function lockMissing(context: EmitContext, mode: LockMode): string {
  const { source, key } = context.root;
  const edge = edgeNumber(context, { lower: source, purpose: 'end' });
  const values = key.flatMap(({ column, output }) => {
    const { type = '', collation } = findColumn(source.table, column) ?? {};
    const under = collation === undefined ? '' : ` COLLATE ${quoteQualified(collation)}`;
    return context.catalog.types[type]?.hash === undefined ? [] : [`k.${quoteIdentifier(output)}${under}`];
  });
  if (values.length < key.length) return `PERFORM ${lockNumber(context, mode, edge)};`;
  const missing = [
    `SELECT ${valueNumber(context, values)} AS number`,
    `FROM pg_catalog.unnest(ivm.keys) AS k`,
    `WHERE ${hasNoDocument(context, 'k')}`,
  ];
  return lockNumbers(context, edge, mode, missing.join('\n'));
}

/**
 * Where the root's own row decides whether there is a document, its writers need not keep each other out: those of one
 * row meet at that, and one key has one row. Nor need those who can neither create a document nor lead other rows to
 * another one.
 */
function missingMode({ root, routes }: EmitContext, { sources }: ChangedTable, event: RowEvent): LockMode {
  if (root.decidedByItself && sources.every((source) => source === root.source)) return 'writing';
  const decides: readonly TableSource[] = root.decidedByItself ? [root.source] : sources;
  return sources.some((source) => decides.includes(source)) || turnsWays(routes, sources, event)
    ? 'exclusive'
    : 'shared';
}

/** Locks every document, in the order of their keys. */
export function lockAllDocuments(context: EmitContext): string {
  const documents = quoteQualified(context.names.documents);
  return `PERFORM 1 FROM ${documents} AS d ORDER BY ${keyColumns(context, 'd')} FOR UPDATE OF d;`;
}
