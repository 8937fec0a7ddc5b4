import { type Column, columnOf, type Link, type Literal, type Table } from '../spec/schema.js';
import { keyDomain, keyValue, sameValue, spellings, types } from '../spec/types.js';
import type { Random } from './random.js';

export type Row = Readonly<Record<string, Literal>>;

/**
 * The rows a table probably has, so that keys and references mostly hit. Cascades, triggers and failed statements are
 * not followed: a wrong guess costs a statement that changes nothing, no more.
 */
export class Population {
  readonly #rows = new Map<string, readonly Row[]>();

  rows(table: string): readonly Row[] {
    return this.#rows.get(table) ?? [];
  }

  replace(table: string, rows: readonly Row[]): void {
    this.#rows.set(table, rows);
  }

  add(table: Table, row: Row): void {
    this.replace(table.name, [...this.rows(table.name).filter((other) => !sameKey(table, other, row)), row]);
  }

  has(table: Table, row: Row): boolean {
    return this.rows(table.name).some((other) => sameKey(table, other, row));
  }

  /** A function that puts everything back as it is now. */
  remember(): () => void {
    const saved = [...this.#rows];
    return () => {
      this.#rows.clear();
      for (const [table, rows] of saved) this.#rows.set(table, rows);
    };
  }
}

export function sameKey(table: Table, one: Row, other: Row, key: readonly string[] = table.key): boolean {
  return key.every((name) => {
    const { type } = columnOf(table, name);
    return sameValue(type, one[name] ?? '') === sameValue(type, other[name] ?? '');
  });
}

/** A row of random values that refers to rows of the population, mostly. */
export function randomRow(random: Random, table: Table, population: Population): Row {
  const row: Record<string, Literal> = {};
  for (const link of table.links) Object.assign(row, reference(random, table, link, population, row));
  for (const name of table.key) row[name] ??= keyValue(columnOf(table, name).type, random.between(1, keyDomain));
  for (const name of table.unique) row[name] ??= keyValue(columnOf(table, name).type, random.between(1, keyDomain));
  for (const column of table.columns) {
    if (column.generatedFrom === undefined && row[column.name] === undefined) {
      row[column.name] = randomValue(random, column);
    }
  }
  return row;
}

/** `randomRow` with a key that the population lacks, if one is found in a few attempts. */
export function freshRow(random: Random, table: Table, population: Population): Row | undefined {
  for (let attempt = 0; attempt < 8; attempt++) {
    const row = randomRow(random, table, population);
    if (!population.has(table, row)) return row;
  }
  return undefined;
}

export function randomValue(random: Random, column: Column): Literal {
  return !column.notNull && random.chance(0.15) ? null : random.pick(types[column.type].values);
}

/** Values for a link's columns; those that the row has already are kept. */
export function reference(random: Random, table: Table, link: Link, population: Population, row: Row): Row {
  const nullable = link.columns.every((column) => !columnOf(table, column).notNull);
  const fits = population
    .rows(link.target)
    .filter((target) =>
      link.columns.every((column, i) => agrees(row[column], target[link.targetColumns[i] as string])),
    );
  const sure = link.constraint !== null;
  if (nullable && random.chance(sure && fits.length === 0 ? 0.95 : 0.1)) {
    return Object.fromEntries(link.columns.map((column) => [column, null]));
  }
  const target = random.chance(sure ? 0.98 : 0.85) ? random.maybe(fits) : undefined;
  return Object.fromEntries(
    link.columns.map((column, i) => [
      column,
      row[column] ??
        (sure
          ? target?.[link.targetColumns[i] as string]
          : respelled(random, columnOf(table, column), target?.[link.targetColumns[i] as string])) ??
        keyValue(columnOf(table, column).type, random.between(1, keyDomain)),
    ]),
  );
}

/** The same value, perhaps written differently. */
function respelled(random: Random, { type }: Column, value: Literal | undefined): Literal | undefined {
  return value == null ? value : random.pick(spellings(type, value));
}

const agrees = (value: Literal | undefined, target: Literal | undefined): boolean =>
  value === undefined || value === null || value === target;
