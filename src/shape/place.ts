import type { Catalog } from '../catalog/catalog.js';
import { columnNamesOf } from '../ir/columns.js';
import type { Item, QueryTree, Scope } from '../ir/nodes.js';
import { findNamed, type Named } from '../ir/resolve.js';
import type { Node, SelectStmt } from '../sql/parse.js';
import { anyValue, orNullValue, type Value } from './values.js';

/** What is known of the rows of something in FROM. */
export interface Rows {
  /** In the order of its columns. */
  readonly columns: readonly Value[];
  /** The value of the whole row. */
  readonly whole: Value;
  /** There is one whatever the tables hold, for each row of what stands before (LATERAL). */
  readonly certain: boolean;
  /** An outer join, of those around it that were read, may stand nulls in for its row. */
  nullable: boolean;
}

/** That an item has a row for what is looked at, and its column a value (null: no column in particular). */
export interface Fact {
  readonly item: Item;
  readonly column: string | null;
}

/** Where an expression stands: a scope, and what is known of the rows that the expression is computed for. */
export interface Place {
  /** Where the scope around it was entered from. */
  readonly parent: Place | null;
  readonly scope: Scope;
  /** What the scope's FROM brings, as far as it was read. */
  readonly rows: Map<Item, Rows>;
  readonly facts: readonly Fact[];
  /** With grouping sets what is grouped by is NULL in the rows of the other sets. */
  readonly grouping: 'none' | 'plain' | 'sets';
}

/** The rows of a query. */
export interface Relation {
  readonly columns: readonly Value[];
  /** It has a row whatever the tables hold. */
  readonly certain: boolean;
}

/** What the parts of the inference share: each looks at the others' nodes through it. */
export interface Inference {
  readonly catalog: Catalog;
  readonly tree: QueryTree;
  readonly infer: (place: Place, expression: Node) => Value;
  readonly rowsOf: (place: Place | null, select: SelectStmt) => Relation;
}

export function withFacts(place: Place, facts: readonly Fact[]): Place {
  return facts.length === 0 ? place : { ...place, facts: [...place.facts, ...facts] };
}

/** The place from which a scope was entered, this one or one around it. */
export function placeIn(place: Place | null, scope: Scope | null): Place | null {
  let at = place;
  while (at !== null && at.scope !== scope) at = at.parent;
  return at;
}

/** The value of a column reference. */
export function lookUp(place: Place, names: readonly (string | null)[]): Value {
  const named = findNamed(place.scope, names);
  const at = placeIn(place, named?.scope ?? null);
  const rows = named === undefined ? undefined : at?.rows.get(named.item);
  if (named === undefined || at === null || rows === undefined) return anyValue;
  const value = valueIn(rows, named);
  const known = place.facts.filter((fact) => fact.item === named.item);
  if (at.grouping === 'sets' || (rows.nullable && known.length === 0)) return orNullValue(value);
  return known.some((fact) => fact.column === named.column) ? { ...value, nullable: false } : value;
}

function valueIn(rows: Rows, { item, column }: Named): Value {
  if (column === null) return rows.whole;
  return rows.columns[columnNamesOf(item)?.indexOf(column) ?? -1] ?? anyValue;
}
