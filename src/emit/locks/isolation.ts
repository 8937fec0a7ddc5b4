import { quoteLiteral, quoteQualified } from '../../sql/quote.js';
import { type EmitContext, indent } from '../context/context.js';

/**
 * Above READ COMMITTED, a snapshot is taken once for the whole transaction. What others have committed since then, new
 * documents among it, isn't seen, and a lock waited for says nothing new: a document could be left stale without a
 * trace. SERIALIZABLE detects that, but among its own kind alone: a READ COMMITTED transaction that links a row to
 * another, which it does not write, leaves nothing that an older snapshot would collide with. So the writers
 * of a view's tables all run at READ COMMITTED, or, if the view says so, all at SERIALIZABLE.
 */

/** Whether a transaction runs at another level than the view's writers do, or is older than the view: an SQL condition. */
export function isForeign(context: EmitContext): string {
  if (context.plan.isolation === 'serializable') return `(NOT ${isSerializable} OR ${isOlder(context)})`;
  return `${level} IN ('repeatable read', 'serializable')`;
}

/** Calls what raises an error in such a transaction. */
export function refuseForeign({ names }: EmitContext): string {
  return `PERFORM ${quoteQualified(names.requireLevel)}();`;
}

/** PL/pgSQL statements that do. */
export function requireLevel(context: EmitContext): string {
  const hint = 'Run the transaction at READ COMMITTED.';
  if (context.plan.isolation === undefined)
    return refuseIf(context, isForeign(context), 'serialization_failure', 'above READ COMMITTED', hint);
  return [
    refuseIf(
      context,
      `NOT ${isSerializable}`,
      'invalid_transaction_state',
      'below SERIALIZABLE',
      'The view is kept by SERIALIZABLE transactions alone; run this one at that level.',
    ),
    refuseIf(
      context,
      isOlder(context),
      'serialization_failure',
      'that is newer than the transaction',
      'Run the transaction again.',
    ),
  ].join('\n');
}

/**
 * The same for TRUNCATE. It removes rows that its snapshot does not show, whose documents that does not show either, and
 * SERIALIZABLE need not detect that.
 */
export function refuseForeignTruncate(context: EmitContext): string {
  if (context.plan.isolation === undefined) return refuseForeign(context);
  return refuseIf(context, 'true', 'feature_not_supported', 'after TRUNCATE at SERIALIZABLE', 'Delete the rows.');
}

const level = `pg_catalog.current_setting('transaction_isolation')`;

const isSerializable = `${level} OPERATOR(pg_catalog.=) 'serializable'`;

/** The transaction's snapshot does not show what was made with the view, nor then its first documents. */
function isOlder({ names }: EmitContext): string {
  const key = `${quoteLiteral(quoteQualified(names.key))}::pg_catalog.regclass`;
  return `NOT EXISTS (SELECT FROM pg_catalog.pg_class AS c WHERE c.oid OPERATOR(pg_catalog.=) ${key})`;
}

function refuseIf(context: EmitContext, condition: string, state: string, when: string, hint: string): string {
  const { schema, name } = context.plan.view;
  const message = `could not maintain document view "${schema}.${name}" ${when}`;
  const raise = [
    `RAISE EXCEPTION USING ERRCODE = ${quoteLiteral(state)}, MESSAGE = ${quoteLiteral(message)},`,
    `  HINT = ${quoteLiteral(hint)};`,
  ];
  return [`IF ${condition} THEN`, indent(raise.join('\n')), `END IF;`].join('\n');
}
