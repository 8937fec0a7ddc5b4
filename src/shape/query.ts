import type { SelectStmt } from 'libpg-query';
import { branchesOf } from '../ir/branches.js';
import type { Item, QueryTree, Scope } from '../ir/nodes.js';
import { expressionValue } from './expressions.js';
import { factsOf } from './facts.js';
import { readItem } from './from.js';
import { type Fact, type Inference, type Place, placeIn, type Relation, withFacts } from './place.js';
import { alwaysHasRow } from './rows.js';
import { anyValue, eitherOf } from './values.js';

/** What the columns of a query look like. `tree` is that of the server's own text of it, as it was written. */
export function inferQuery(tree: QueryTree, select: SelectStmt): Relation {
  const inference: Inference = {
    catalog: tree.catalog,
    tree,
    infer: (place, expression) => expressionValue(inference, place, expression),
    rowsOf: (place, query) => readQuery(inference, place, query),
  };
  return readQuery(inference, null, select);
}

function readQuery(inference: Inference, place: Place | null, select: SelectStmt): Relation {
  const [first, ...others] = branchesOf(select).map((branch) => readSelect(inference, place, branch));
  if (first === undefined || others.length === 0) return first ?? { columns: [], certain: false };
  const columns = first.columns.map((value, at) =>
    eitherOf([value, ...others.map((other) => other.columns[at] ?? anyValue)]),
  );
  return { columns, certain: false };
}

function readSelect(inference: Inference, from: Place | null, select: SelectStmt): Relation {
  const scope = inference.tree.scopes.get(select);
  if (scope === undefined) return { columns: [], certain: false };
  const parent = placeIn(from, scope.parent);
  const empty: Place = { parent, scope, rows: new Map(), facts: parent?.facts ?? [], grouping: 'none' };
  for (const item of scope.from) readItem(inference, empty, item);
  const grouped: Place = { ...empty, grouping: groupingOf(scope) };
  const place = withFacts(grouped, [
    ...scope.from.flatMap((item) => joinFacts(grouped, item)),
    ...factsOf(grouped, select.whereClause),
  ]);
  const columns = scope.outputs.map(({ expression }) => inference.infer(place, expression));
  return { columns, certain: alwaysHasRow(inference.catalog, grouped, select) };
}

function groupingOf({ groups }: Scope): Place['grouping'] {
  if (groups === null) return 'none';
  return groups.some((node) => 'GroupingSet' in node) ? 'sets' : 'plain';
}

/** What the conditions of joins say of every row that the query is left with. */
function joinFacts(place: Place, item: Item): Fact[] {
  if (item.kind !== 'join') return [];
  const { type, left, right, condition } = item;
  switch (type) {
    case 'inner':
      return [...joinFacts(place, left), ...joinFacts(place, right), ...factsOf(place, condition ?? undefined)];
    case 'left':
      return joinFacts(place, left);
    case 'right':
      return joinFacts(place, right);
    case 'full':
      return [];
  }
}
