import { findColumn } from '../../catalog/catalog.js';
import type { TableSource } from '../../ir/nodes.js';
import type { RowEvent } from '../../plan/answers.js';
import { type LockMode, turnsWays } from '../../plan/locks.js';
import { quoteIdentifier, quoteQualified } from '../../sql/quote.js';
import { comment } from '../context/comments.js';
import { type EmitContext, hasNoDocument, indent, keyColumns, keysEqual, rowTells } from '../context/context.js';
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
      indent([lockMissing(context, modeOfMissing(context, mode), keyOfMissing), lockThose(context)].join('\n')),
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

/**
 * While the first documents are still to come, whoever finds one missing may be the one who creates it: of two that share
 * its key, the second would write what a snapshot without the first one's change says.
 */
function modeOfMissing({ filling }: EmitContext, mode: LockMode): LockMode {
  return filling && mode === 'shared' ? 'exclusive' : mode;
}

/** Keys as an item of FROM `k`, and whether they go by the names of the root's columns. */
interface Keys {
  readonly from: string;
  readonly rootColumns: boolean;
}

const keyOfMissing: Keys = { from: 'pg_catalog.unnest(ivm.keys)', rootColumns: false };

/** Locks the keys that have no document. */
function lockMissing(context: EmitContext, mode: LockMode, { from, rootColumns }: Keys): string {
  const { source, key } = context.root;
  const edge = edgeNumber(context, { lower: source, purpose: 'end' });
  const values = key.flatMap(({ column, output }) => {
    const { type = '', collation } = findColumn(source.table, column) ?? {};
    const under = collation === undefined ? '' : ` COLLATE ${quoteQualified(collation)}`;
    const name = quoteIdentifier(rootColumns ? column : output);
    return context.catalog.types[type]?.hash === undefined ? [] : [`k.${name}${under}`];
  });
  if (values.length < key.length) return `PERFORM ${lockNumber(context, mode, edge)};`;
  const missing = [
    `SELECT ${valueNumber(context, values)} AS number`,
    `FROM ${from} AS k`,
    `WHERE ${hasNoDocument(context, 'k', rootColumns)}`,
  ];
  return lockNumbers(context, edge, mode, missing.join('\n'));
}

/**
 * Where the root's own row decides whether there is a document, its writers need not keep each other out: those of one
 * row meet at that, and one key has one row. Nor need those who can neither create a document nor lead other rows to
 * another one.
 */
export function missingMode({ root, routes }: EmitContext, { sources }: ChangedTable, event: RowEvent): LockMode {
  if (root.decidedByItself && sources.every((source) => source === root.source)) return 'writing';
  const decides: readonly TableSource[] = root.decidedByItself ? [root.source] : sources;
  return sources.some((source) => decides.includes(source)) || turnsWays(routes, sources, event)
    ? 'exclusive'
    : 'shared';
}

/**
 * Locks every document, in the order of their keys; where the root's row alone doesn't tell that there is one, the keys of
 * the roots without one as well, as documents may be about to come: whoever sets what a missing one shows is met there.
 * Some may have come meanwhile, so documents are locked again. Whoever writes rows of a group that has none reads all
 * tables, and so meets whoever empties one.
 */
export function lockAllDocuments(context: EmitContext): string[] {
  const documents = quoteQualified(context.names.documents);
  const lock = `PERFORM 1 FROM ${documents} AS d ORDER BY ${keyColumns(context, 'd')} FOR UPDATE OF d;`;
  if (rowTells(context) || context.root.grouping !== undefined) return [lock];
  const roots = { from: quoteQualified(context.root.source.table), rootColumns: true };
  return [
    lock,
    comment('the keys of roots that have none: others may be about to create them, or to set what they show'),
    lockMissing(context, 'exclusive', roots),
    lock,
  ];
}
