import { type CalledOperator, type Catalog, findColumn } from '../catalog/catalog.js';
import type { Condition } from '../ir/nodes.js';
import { areAlike, isOwnEquality } from './equality.js';
import type { HeldSearch } from './held-search.js';
import { printSide, printValue, type Side, type SideValue, valuesQuery } from './side-values.js';

/**
 * `lower` equals `upper` in every combination of rows in which the lower row has an effect: one of its values one of the
 * upper's, where a side has several.
 */
export interface Link {
  readonly lower: Side;
  readonly upper: Side;
  /** The operator, as SQL. */
  readonly operator: string;
  /** What the comparison calls equal; null: not what any index does, or it can't be told. */
  readonly equality: CalledOperator | null;
  /** Values of both sides that it calls equal have one hash. */
  readonly hashable: boolean;
  /** The query has the upper side on the left. */
  readonly reversed: boolean;
  /** What says so; null: what rows are grouped by. */
  readonly condition: Condition | null;
  /** What an index on the upper side serves, of several values that it holds; absent: nothing. */
  readonly search?: HeldSearch;
}

/** The condition as SQL over the two rows' aliases. */
export function printLink(link: Link, from: string, to: string): string {
  const pairs = link.lower.values.flatMap((lower) =>
    link.upper.values.map((upper) => printPair(link, printedValue(lower, from, 'l'), printedValue(upper, to, 'u'))),
  );
  const held = pairs.length === 1 ? (pairs[0] as string) : `(${pairs.join(' OR ')})`;
  return link.search === undefined ? held : `${link.search.print(to, printSide(link.lower, from))} AND ${held}`;
}

/** The same for people to read. */
export function linkText({ lower, upper }: Link, from: string, to: string): string {
  const several = lower.several ? lower : upper;
  const one = lower.several ? upper : lower;
  if (!several.several) return `${printSide(lower, from)} = ${printSide(upper, to)}`;
  const [here, there] = lower.several ? [to, from] : [from, to];
  if (one.several) return `(${valuesQuery(one.values, here)}) && (${valuesQuery(several.values, there)})`;
  const list = several.values.every(({ rows }) => rows.length === 0)
    ? several.values.map((value) => printValue(value, there)).join(', ')
    : valuesQuery(several.values, there);
  return `${printSide(one, here)} IN (${list})`;
}

interface PrintedValue {
  readonly text: string;
  /** The item of FROM that it is a column of. */
  readonly from: string | null;
}

function printedValue(value: SideValue, alias: string, name: string): PrintedValue {
  if (value.rows.length === 0) return { text: printValue(value, alias), from: null };
  return { text: `${name}.value`, from: `(${valuesQuery([value], alias)}) AS ${name}` };
}

function printPair({ operator, equality, reversed }: Link, lower: PrintedValue, upper: PrintedValue): string {
  const sides = [lower.text, upper.text];
  // The equality of an index has a commutator; any other operator may be none with its sides exchanged.
  const compared = (equality === null && reversed ? sides.reverse() : sides).join(` ${operator} `);
  const from = [lower.from, upper.from].filter((item) => item !== null);
  return from.length === 0 ? compared : `EXISTS (SELECT FROM ${from.join(', ')} WHERE ${compared})`;
}

/** Whether the lower row's column holds what the upper row's does, alike in type and collation, to be looked up by. */
export function holdsUpper(catalog: Catalog, { lower, upper, equality }: Link): boolean {
  if (lower.column === null || upper.column === null) return false;
  const [held, own] = [lower, upper].map(({ source, column }) => findColumn(source.table, column ?? ''));
  return areAlike(held, own) && isOwnEquality(catalog, equality, upper.source.table, upper.column);
}
