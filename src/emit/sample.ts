import { quoteIdentifier, quoteQualified } from '../sql/quote.js';
import { type EmitContext, indent, keyColumnList, keysEqual } from './context/context.js';

/** Statements that compute some documents into temporary tables, to see how large they are and how long that takes. */
export interface SampleStatements {
  /** Makes the table that holds keys, which is empty. */
  readonly table: string;
  /** Puts keys into it: about `$1` percent of the root's pages are looked at, and `$2` keys are taken. */
  readonly keys: string;
  /** Computes the documents with these keys, each by its key. */
  readonly documents: string;
  /** What the planner is asked for the number of documents. */
  readonly query: string;
  /** How many `keys` were taken, how many `documents` have one of them, and the `bytes` of their values as they are stored. */
  readonly size: string;
}

const sampledKeys = 'pg_temp.jsonb_ivm_sampled_keys';
const sampledDocuments = 'pg_temp.jsonb_ivm_sampled_documents';

/**
 * Keys are taken from pages of the root chosen by chance, as a scan for a random row reads all of it. Of groups, which no
 * table holds, the first are taken that the query finds.
 */
export function sampleStatements(context: EmitContext): SampleStatements {
  const { catalog, plan, root } = context;
  const query = catalog.canonical.trim().replace(/;$/, '');
  const outputs = root.key.map(({ output }) => quoteIdentifier(output)).join(', ');
  const columns = plan.columns.map(({ name }) => quoteIdentifier(name)).join(', ');
  const from =
    root.grouping === undefined
      ? `SELECT ${keyColumnList(context, 'r', true).join(', ')} FROM ${quoteQualified(root.source.table)} AS r TABLESAMPLE SYSTEM ($1)`
      : `SELECT ${keyColumnList(context, 'q').join(', ')} FROM (\n${indent(query)}\n) AS q (${columns}) WHERE $1::pg_catalog.float8 IS NOT NULL`;
  const bytes = plan.columns
    .map(({ name }) => `coalesce(pg_catalog.pg_column_size(s.${quoteIdentifier(name)}), 0)`)
    .join(' OPERATOR(pg_catalog.+) ');
  const order = root.grouping === undefined ? '\nORDER BY pg_catalog.random()' : '';
  return {
    table: `CREATE TEMPORARY TABLE ${temporary(sampledKeys)} AS\nSELECT ${outputs} FROM (\n${indent(query)}\n) AS q (${columns}) WHERE false`,
    keys: `INSERT INTO ${sampledKeys} (${outputs})\n${from}${order}\nLIMIT $2`,
    documents: [
      `CREATE TEMPORARY TABLE ${temporary(sampledDocuments)} AS`,
      `SELECT f.* FROM ${sampledKeys} AS k`,
      `CROSS JOIN LATERAL (SELECT q.* FROM (\n${indent(query)}\n) AS q (${columns}) WHERE ${keysEqual(context, 'q', 'k')} OFFSET 0) AS f`,
    ].join('\n'),
    query: `SELECT FROM (\n${indent(query)}\n) AS q`,
    size: `SELECT pg_catalog.count(*)::int AS documents, coalesce(pg_catalog.sum(${bytes}), 0)::text AS bytes,\n  (SELECT pg_catalog.count(*)::int FROM ${sampledKeys}) AS keys\nFROM ${sampledDocuments} AS s`,
  };
}

/** CREATE TEMPORARY TABLE takes the name alone. */
function temporary(name: string): string {
  return name.replace('pg_temp.', '');
}
