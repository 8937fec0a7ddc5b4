import type { Catalog, Table } from '../catalog/catalog.js';
import type { Node, SelectStmt } from '../sql/parse.js';
import { anyValue, orNullValue, type Value } from './values.js';

/** Something in FROM, seen as the columns that it offers. */
export interface Origin {
  readonly alias: string;
  /** By the names that they go by in the query. */
  readonly columns: ReadonlyMap<string, Value>;
  /** The value of the whole row. */
  readonly row: Value;
  /** An outer join may stand nulls in for its row. */
  nullable: boolean;
  /** The table that it is an occurrence of. */
  readonly table: Table | null;
}

/** That an origin has a row for what is looked at, and its column a value (null: no column in particular). */
export interface Fact {
  readonly origin: Origin;
  readonly column: string | null;
}

/** Where an expression stands: what it can name, and what is known of the rows that it is computed for. */
export interface Place {
  readonly parent: Place | null;
  readonly origins: Origin[];
  /** Columns that `JOIN … USING` merges, found by their name alone. */
  readonly merged: Map<string, Value>;
  readonly withQueries: ReadonlyMap<string, Relation>;
  readonly facts: readonly Fact[];
  /** With grouping sets what is grouped by is NULL in the rows of the other sets. */
  readonly grouping: 'none' | 'plain' | 'sets';
}

/** The rows of a query. */
export interface Relation {
  readonly columns: readonly { readonly name: string; readonly value: Value }[];
  /** It has a row whatever the tables hold. */
  readonly certain: boolean;
}

/** What the parts of the inference share: each looks at the others' nodes through it. */
export interface Inference {
  readonly catalog: Catalog;
  readonly infer: (place: Place, expression: Node) => Value;
  readonly rowsOf: (parent: Place | null, select: SelectStmt) => Relation;
}

export function withFacts(place: Place, facts: readonly Fact[]): Place {
  return facts.length === 0 ? place : { ...place, facts: [...place.facts, ...facts] };
}

/** A column, or the whole row (`column` null), of something in FROM here or further out. */
export interface Found {
  readonly at: Place;
  readonly origin: Origin;
  readonly column: string | null;
}

/** Looks a column reference up (`*` is null); undefined where it names no single column of an origin. */
export function find(place: Place, names: readonly (string | null)[]): Found | undefined {
  const column = names.at(-1) ?? null;
  const alias = names.at(-2);
  for (let at: Place | null = place; at !== null; at = at.parent) {
    if (alias == null && column !== null && at.merged.has(column)) return undefined;
    const here = at.origins.filter((origin) =>
      alias == null ? column !== null && origin.columns.has(column) : origin.alias === alias,
    );
    const [origin] = here;
    if (origin !== undefined) return here.length === 1 ? { at, origin, column } : undefined;
  }
  return undefined;
}

/** The value of a column reference. */
export function lookUp(place: Place, names: readonly (string | null)[]): Value {
  const found = find(place, names);
  if (found !== undefined) return foundValue(place, found);
  return (names.length === 1 && names[0] != null && mergedValue(place, names[0])) || anyValue;
}

function mergedValue(place: Place, name: string): Value | undefined {
  for (let at: Place | null = place; at !== null; at = at.parent) {
    const value = at.merged.get(name);
    if (value !== undefined) return at.grouping === 'sets' ? orNullValue(value) : value;
    if (at.origins.some(({ columns }) => columns.has(name))) return undefined;
  }
  return undefined;
}

export function foundValue(place: Place, { at, origin, column }: Found): Value {
  const value = column === null ? origin.row : (origin.columns.get(column) ?? anyValue);
  const known = place.facts.filter((fact) => fact.origin === origin);
  if (at.grouping === 'sets' || (origin.nullable && known.length === 0)) return orNullValue(value);
  return known.some((fact) => fact.column === column) ? { ...value, nullable: false } : value;
}
