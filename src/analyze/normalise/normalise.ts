import type { Catalog } from '../../catalog/catalog.js';
import { aggregatesOf } from '../../ir/expression.js';
import type { Node, SelectStmt } from '../../sql/parse.js';
import { emptyConstant, neverNull } from './empty-values.js';
import { lateralValues } from './lateral-values.js';
import { pullUp } from './pull-up.js';
import type { Known } from './queries.js';

/**
 * A query that gives the same rows, in the form that analysis knows: what tools write in several queries in FROM is one,
 * and what is joined as one row is a value. Documents are computed by the query as it was; this one says what of them
 * hangs on what, and computes values in them. Each rule says why it changes nothing.
 */
export function normalise(select: SelectStmt, catalog: Catalog): SelectStmt {
  const known: Known = { catalog, aggregates: aggregatesOf(catalog) };
  const inner = rebuild(select, (node) =>
    'SelectStmt' in node ? { SelectStmt: applyRules(known, node.SelectStmt, false) } : simplified(known, node),
  );
  return applyRules(known, inner, true);
}

/** Of a query whose subqueries are normalised. `alone`: it stands in no other, so that names may lack their alias. */
function applyRules(known: Known, select: SelectStmt, alone: boolean): SelectStmt {
  const next = pullUp(known, select, alone) ?? lateralValues(known, select);
  if (next === undefined) return select;
  const rewritten = rebuild(next, (node) => simplified(known, node));
  return applyRules(known, rewritten, alone);
}

function simplified({ aggregates }: Known, node: Node): Node {
  return emptyConstant(node) ?? neverNull(aggregates, node) ?? node;
}

/** A copy of a tree with each node replaced once what is below it has been. */
function rebuild<T>(value: T, replace: (node: Node) => Node): T {
  if (Array.isArray(value)) return value.map((item) => rebuild(item, replace)) as T;
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, item]) => [key, rebuild(item, replace)] as const);
  const copied = Object.fromEntries(entries);
  const [only, ...others] = entries;
  const isNode = others.length === 0 && only !== undefined && /^[A-Z]/.test(only[0]);
  return (isNode ? replace(copied as Node) : copied) as T;
}
