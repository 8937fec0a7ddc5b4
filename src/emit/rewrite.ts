import { quoteIdentifier, quoteQualified } from '../sql/quote.js';
import { type EmitContext, indent, keyColumns, keysEqual } from './context/context.js';
import { ifDifferent, noteComputed, notesTotals } from './patch/differences.js';

/**
 * Brings the documents with the keys in `ivm.keys` up to date, in one statement and so from one snapshot: those whose
 * root is gone are deleted, new ones inserted, changed ones replaced; one that did not change to the last bit is not
 * written. OFFSET 0 keeps each document's query a query by key, whatever stands at the view's root.
 */
export function rewriteKeys(context: EmitContext): string {
  const query = quoteQualified(context.names.query);
  const fresh = [
    `SELECT f.* FROM pg_catalog.unnest(ivm.keys) AS k`,
    `CROSS JOIN LATERAL (SELECT q.* FROM ${query} AS q WHERE ${keysEqual(context, 'q', 'k')} OFFSET 0) AS f`,
  ].join('\n');
  const keys = `SELECT ${keyColumns(context, 'k')} FROM pg_catalog.unnest(ivm.keys) AS k`;
  return rewrite(context, fresh, keys);
}

/** Brings every document up to date. */
export function rewriteAll(context: EmitContext): string {
  const fresh = `SELECT q.* FROM ${quoteQualified(context.names.query)} AS q`;
  const keys = `SELECT ${keyColumns(context, 'k')} FROM ${quoteQualified(context.names.documents)} AS k`;
  return rewrite(context, fresh, keys);
}

function rewrite(context: EmitContext, fresh: string, keys: string): string {
  const names = context.root.key.map(({ output }) => quoteIdentifier(output)).join(', ');
  return [
    `WITH fresh AS MATERIALIZED (`,
    indent(fresh),
    `), gone AS (`,
    indent(`${keys}\nEXCEPT\nSELECT ${keyColumns(context, 'f')} FROM fresh AS f`),
    `), deleted AS (`,
    indent(`DELETE FROM ${quoteQualified(context.names.documents)} AS d\nUSING gone AS g (${names})`),
    indent(`WHERE ${keysEqual(context, 'd', 'g')}`),
    `)`,
    upsert(context, 'fresh'),
  ].join('\n');
}

/**
 * Inserts the rows of a WITH query, or replaces the documents with their keys where they differ; the key itself too, as
 * equal keys may be written differently (1 and 1.00).
 */
function upsert(context: EmitContext, rows: string): string {
  const columns = context.plan.columns.map(({ name }) => quoteIdentifier(name));
  const row = (alias: string): string => columns.map((name) => `${alias}.${name}`).join(', ');
  const different = ifDifferent(context, row('d'), row('excluded'));
  const assignments = columns.map((name) => `${name} = excluded.${name}`).join(', ');
  return [
    `INSERT INTO ${quoteQualified(context.names.documents)} AS d (${columns.join(', ')})`,
    `SELECT ${columns.map((name) => `f.${name}`).join(', ')} FROM ${rows} AS f`,
    `ON CONFLICT (${context.root.key.map(({ output }) => quoteIdentifier(output)).join(', ')}) DO UPDATE`,
    ...(different.length === 0 ? [`SET ${assignments};`] : [`SET ${assignments}`, `WHERE ${different.join()};`]),
  ].join('\n');
}

/** Notes that totals may hold what events are about that are still to be answered. */
export function recompute(context: EmitContext, rewrite: string): string[] {
  return notesTotals(context) ? [`PERFORM ${noteComputed(context)};`, rewrite] : [rewrite];
}
