import type { Table } from '../spec/schema.js';
import { type TypeName, types } from '../spec/types.js';
import type { ColumnRef, Expression, From, Order, RowRef, Term } from '../spec/view.js';
import type { Random } from './random.js';

/** A FROM item in scope. */
export interface Occurrence {
  readonly alias: string;
  /** The table whose columns it has, directly or through a derived table; null where it has columns of its own. */
  readonly table: Table | null;
  readonly columns: readonly { readonly name: string; readonly type: TypeName }[];
  /** Columns that identify its rows. */
  readonly key: readonly string[];
}

/** Everything an expression may refer to, innermost first. */
export type Scope = readonly Occurrence[];

/** What the parts of the generator ask of each other. */
export interface Grammar {
  /** A JSONB object with members of any kind. */
  object(world: World, scope: Scope): Expression;
  /** Something to collect in an array. */
  element(world: World, scope: Scope): Expression;
  /** A condition on the innermost occurrence. */
  predicate(world: World, scope: Scope): Expression;
}

/** The state of generating one view. */
export class World {
  /** The view has a part that one change may carry into every document. */
  needsFull = false;
  /** The view may leave something to chance: ties, orders left out, floating-point sums, values that are equal alone. */
  careless = false;
  /** Each table stands near the root, so that what one row changes there can be told. */
  flat = false;
  /** Lists stand in elements of lists, each of rows that nothing but the key of the row around it chooses, mostly. */
  deep = false;
  /** Tables whose rows hold the root's key and are shown for that: within elements, they are shown once more. */
  listed: readonly Table[] = [];

  constructor(
    readonly random: Random,
    readonly tables: readonly Table[],
    /** Major version of the server. */
    readonly version: number,
    private readonly grammar: Grammar,
    private readonly hostile: boolean,
    /** How many more subqueries there may be. */
    public budget: number,
  ) {}

  /** What ends an ORDER BY so that no two rows tie; less of it in a careless view, or nothing unless it must be something. */
  total(total: readonly Expression[], atLeast: 0 | 1 = 0): readonly Expression[] {
    if (!this.careless || this.random.chance(0.4)) return total;
    return this.random.some(total, this.random.between(atLeast, Math.max(atLeast, total.length - 1)));
  }

  /** Whether it may show which of several equal values it has. */
  mayShow(type: TypeName): boolean {
    return isExact(type) || (this.careless && isOrdered(type));
  }

  object(scope: Scope): Expression {
    return this.grammar.object(this, scope);
  }

  element(scope: Scope): Expression {
    return this.grammar.element(this, scope);
  }

  predicate(scope: Scope): Expression {
    return this.grammar.predicate(this, scope);
  }

  predicates(scope: Scope, probability: number): Expression[] {
    return this.random.chance(probability) ? [this.predicate(scope)] : [];
  }

  table(name: string): Table {
    const table = this.tables.find((candidate) => candidate.name === name);
    if (table === undefined) throw new TypeError(`no table "${name}"`);
    return table;
  }

  /** An alias for the first item of a new FROM: now and then one that hides an outer one other than `kept`. */
  outerAlias(scope: Scope, kept?: Occurrence): string {
    const hidden = scope.filter((occurrence) => occurrence.alias !== kept?.alias);
    const shadowed = this.random.chance(0.04) ? this.random.maybe(hidden) : undefined;
    return shadowed?.alias ?? this.alias(scope);
  }

  /** An alias that hides none, and that no column hides where it stands for a whole row. */
  alias(scope: Scope): string {
    const base = this.hostile ? this.random.pick(['x"y', 'select', 'NEW', 'old', 'Ä', 'v_keys', 'a.b', '{}']) : 'x';
    const taken = new Set([
      ...scope.map((occurrence) => occurrence.alias),
      ...[...scope, ...this.tables].flatMap((item) => item.columns.map(({ name }) => name)),
    ]);
    let n = scope.length;
    while (taken.has(`${base}${n}`)) n++;
    return `${base}${n}`;
  }
}

export function occurrenceOf(table: Table, alias: string): Occurrence {
  return { alias, table, columns: table.columns, key: table.key };
}

/** The scope with one more occurrence, which hides any of the same name. */
export function within(occurrence: Occurrence, scope: Scope): Scope {
  return [occurrence, ...scope.filter((outer) => outer.alias !== occurrence.alias)];
}

export function column({ alias, columns }: Occurrence, name: string): ColumnRef {
  const found = columns.find((candidate) => candidate.name === name);
  if (found === undefined) throw new TypeError(`no column "${name}" in "${alias}"`);
  return { kind: 'column', alias, column: name, type: found.type };
}

export const columns = (occurrence: Occurrence, accepts: (type: TypeName) => boolean = () => true): ColumnRef[] =>
  occurrence.columns.filter(({ type }) => accepts(type)).map(({ name }) => column(occurrence, name));

export const keyOf = (occurrence: Occurrence): ColumnRef[] => occurrence.key.map((name) => column(occurrence, name));

export const row = ({ alias }: Occurrence): RowRef => ({ kind: 'row', alias, type: 'jsonb' });

export function term(construct: string, type: TypeName, pattern: string, ...parts: Expression[]): Term {
  return { kind: 'term', construct, type, pattern, parts };
}

export const isExact = (type: TypeName): boolean => types[type].exact;
export const isOrdered = (type: TypeName): boolean => types[type].ordered;

/** ORDER BY some of the occurrences' columns, on top of a total order. */
export function someOrder(random: Random, occurrence: Occurrence): Order[] {
  return random.some(columns(occurrence, isOrdered), random.below(3)).map((value) => ({
    value,
    direction: random.weighted([
      [5, ''],
      [4, ' DESC'],
      [1, ' NULLS FIRST'],
      [2, ' DESC NULLS LAST'],
    ] as const),
  }));
}

export function fromTable(table: Table, alias: string, join: From['join'] = 'comma', on: Expression[] = []): From {
  return { join, relation: { kind: 'table', table: table.name }, alias, on, using: [] };
}
