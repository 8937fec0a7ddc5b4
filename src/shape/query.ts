import type { JoinExpr, SelectStmt } from 'libpg-query';
import type { Catalog } from '../catalog/catalog.js';
import { operatorName } from '../ir/expression.js';
import { referenceNames } from '../ir/resolve.js';
import type { Node } from '../sql/parse.js';
import { expressionValue } from './expressions.js';
import { factsOf } from './facts.js';
import { addItem } from './from.js';
import { alwaysHasRow } from './rows.js';
import { type Fact, type Inference, type Place, type Relation, withFacts } from './scope.js';
import { anyValue, eitherOf, type Value } from './values.js';

/** What the columns of a query look like; `select` is the server's own text of it, parsed. */
export function inferQuery(catalog: Catalog, select: SelectStmt): Relation {
  const inference: Inference = {
    catalog,
    infer: (place, expression) => expressionValue(inference, place, expression),
    rowsOf: (parent, query) => readQuery(inference, parent, query),
  };
  return readQuery(inference, null, select);
}

function readQuery(inference: Inference, parent: Place | null, select: SelectStmt): Relation {
  const place = readWithQueries(inference, parent, select);
  if (select.valuesLists !== undefined)
    return { columns: readValues(inference, place, select.valuesLists), certain: false };
  if (select.op === undefined || select.op === 'SETOP_NONE') return readSelect(inference, place, select);
  const [left, right] = [select.larg, select.rarg].map((branch) => readQuery(inference, place, branch ?? {}));
  const columns = (left?.columns ?? []).map(({ name, value }, at) => ({
    name,
    value: eitherOf([value, right?.columns[at]?.value ?? anyValue]),
  }));
  return { columns, certain: false };
}

function readWithQueries(inference: Inference, parent: Place | null, { withClause }: SelectStmt): Place {
  const withQueries = new Map(parent?.withQueries);
  const place: Place = {
    parent,
    origins: [],
    merged: new Map(),
    withQueries,
    facts: parent?.facts ?? [],
    grouping: 'none',
  };
  for (const node of withClause?.ctes ?? []) {
    if (!('CommonTableExpr' in node)) continue;
    const { ctename = '', ctequery, aliascolnames = [] } = node.CommonTableExpr;
    if (withClause?.recursive || ctequery === undefined || !('SelectStmt' in ctequery)) {
      withQueries.delete(ctename);
      continue;
    }
    const relation = inference.rowsOf(place, ctequery.SelectStmt);
    const columns = relation.columns.map(({ name, value }, at) => {
      const renamed = aliascolnames[at];
      return { name: renamed === undefined ? name : operatorName([renamed]), value };
    });
    withQueries.set(ctename, { ...relation, columns });
  }
  return place;
}

function readValues(inference: Inference, place: Place, lists: readonly Node[]): Relation['columns'] {
  const rows = lists.map((list) => ('List' in list ? (list.List.items ?? []) : []));
  return (rows[0] ?? []).map((_, at) => ({
    name: `column${at + 1}`,
    value: eitherOf(rows.map((row) => valueAt(inference, place, row[at]))),
  }));
}

function valueAt(inference: Inference, place: Place, expression: Node | undefined): Value {
  return expression === undefined ? anyValue : inference.infer(place, expression);
}

function readSelect(inference: Inference, empty: Place, select: SelectStmt): Relation {
  const from = select.fromClause ?? [];
  for (const item of from) addItem(inference, empty, item);
  const sets = (select.groupClause ?? []).some((node) => 'GroupingSet' in node);
  const grouped: Place = { ...empty, grouping: sets ? 'sets' : select.groupClause === undefined ? 'none' : 'plain' };
  const place = withFacts(grouped, [
    ...from.flatMap((item) => joinFacts(grouped, item)),
    ...factsOf(grouped, select.whereClause),
  ]);
  const columns = (select.targetList ?? []).flatMap((target) => {
    if (!('ResTarget' in target)) return [];
    const { name, val } = target.ResTarget;
    return [{ name: name ?? impliedName(val), value: valueAt(inference, place, val) }];
  });
  return { columns, certain: alwaysHasRow(inference.catalog, grouped, select) };
}

/** What the conditions of joins say of every row that the query is left with. */
function joinFacts(place: Place, item: Node): Fact[] {
  if (!('JoinExpr' in item)) return [];
  const { jointype, larg, rarg, quals } = item.JoinExpr as JoinExpr;
  const below = (side: Node | undefined): Fact[] => (side === undefined ? [] : joinFacts(place, side));
  switch (jointype) {
    case 'JOIN_INNER':
      return [...below(larg), ...below(rarg), ...factsOf(place, quals)];
    case 'JOIN_LEFT':
      return below(larg);
    case 'JOIN_RIGHT':
      return below(rarg);
    default:
      return [];
  }
}

/** A target without a name of its own goes by its column's. */
function impliedName(value: Node | undefined): string {
  if (value === undefined || !('ColumnRef' in value)) return '';
  return referenceNames(value.ColumnRef).at(-1) ?? '';
}
