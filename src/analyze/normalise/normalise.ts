import type { Catalog } from '../../catalog/catalog.js';
import { aggregatesOf } from '../../ir/expression.js';
import type { Node, SelectStmt } from '../../sql/parse.js';
import { replaceNodes } from '../../sql/render.js';
import { emptyConstant, neverNull } from './empty-values.js';
import { type Facts, factsOf, findsOneRow } from './facts.js';
import { groupedJoin } from './grouped-join.js';
import { simplerWithin } from './guards.js';
import { jsonAsJsonb } from './json-as-jsonb.js';
import { lateralValues } from './lateral-values.js';
import { existsWithoutLimit, needlessLimit, plainLimits } from './limits.js';
import { outerRows } from './outer-rows.js';
import { pullUp } from './pull-up.js';
import type { Known } from './queries.js';
import { objectOfValues } from './rows-of-values.js';
import { sqlJson } from './sql-json.js';
import { unionOfOneTable } from './union-of-one-table.js';
import { withoutWith } from './with-queries.js';

/**
 * A query that gives the same rows, in the form that analysis knows: what tools write in several queries in FROM is one,
 * and what is joined as one row, or to be aggregated, is a value. Documents are computed by the query as it was; this one
 * says what of them hangs on what, and computes values in them. Each rule says why it changes nothing.
 */
export function normalise(select: SelectStmt, catalog: Catalog): SelectStmt {
  const known: Known = { catalog, aggregates: aggregatesOf(catalog) };
  for (let now = readable(known, inPlaceOfNames(select)); ; ) {
    const next = jsonAsJsonb(now) ?? refined(factsOf(known, now), now);
    if (next === undefined) return now;
    now = readable(known, next);
  }
}

/** With what WITH gives names to where it is named. */
function inPlaceOfNames(select: SelectStmt): SelectStmt {
  const inner = rebuild(select, (node) =>
    'SelectStmt' in node ? { SelectStmt: withoutWith(node.SelectStmt) ?? node.SelectStmt } : node,
  );
  return withoutWith(inner) ?? inner;
}

/** By what the text says of itself. */
function readable(known: Known, select: SelectStmt): SelectStmt {
  const inner = rebuild(select, (node) =>
    'SelectStmt' in node ? { SelectStmt: applyRules(known, node.SelectStmt, false) } : simplified(known, node),
  );
  return applyRules(known, inner, true);
}

/** Of a query whose subqueries are normalised. `alone`: it stands in no other, so that names may lack their alias. */
function applyRules(known: Known, select: SelectStmt, alone: boolean): SelectStmt {
  const next =
    plainLimits(select) ??
    (alone ? undefined : unionOfOneTable(known, select)) ??
    pullUp(known, select, alone) ??
    lateralValues(known, select);
  if (next === undefined) return select;
  const rewritten = rebuild(next, (node) => simplified(known, node));
  return applyRules(known, rewritten, alone);
}

function simplified(known: Known, node: Node): Node {
  const { aggregates } = known;
  const built = sqlJson(aggregates, node) ?? objectOfValues(known, node) ?? node;
  return emptyConstant(built) ?? neverNull(aggregates, built) ?? existsWithoutLimit(built) ?? built;
}

/** By what is known of tables, keys and conditions: one rule for each SELECT that has one; undefined if none has. */
function refined(facts: Facts, select: SelectStmt): SelectStmt | undefined {
  let changed = false;
  const next = replaceNodes({ SelectStmt: select }, (node) => {
    const found = 'SelectStmt' in node ? refinedAlone(facts, node.SelectStmt) : undefined;
    changed ||= found !== undefined;
    return found === undefined ? undefined : { SelectStmt: found };
  }) as { SelectStmt: SelectStmt };
  return changed ? next.SelectStmt : undefined;
}

function refinedAlone(facts: Facts, select: SelectStmt): SelectStmt | undefined {
  const { aggregates } = facts;
  return (
    needlessLimit(facts, select) ??
    lateralValues({ ...facts, findsOneRow: (query) => findsOneRow(facts, query) }, select) ??
    groupedJoin(facts, select) ??
    outerRows(facts, select) ??
    simplerWithin(
      facts,
      select,
      (node, scope) => sqlJson(aggregates, node, scope) ?? neverNull(aggregates, node, scope),
    )
  );
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
