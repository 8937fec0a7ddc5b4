import type { Fields } from '../../analyze/fields.js';
import { findColumn } from '../../catalog/catalog.js';
import { quoteIdentifier } from '../../sql/quote.js';

/**
 * The keys of the rows that an UPDATE changed in nothing but fields, one array for each column of the primary key, in
 * variables. From arrays on, the server looks rows and documents up one by one: joined with the transition tables, whose
 * matches it overestimates a hundredfold, it would read both from their first row on.
 */
interface KeyArray {
  readonly variable: string;
  readonly column: string;
  readonly type: string;
}

function keyArrays({ table }: Fields): KeyArray[] {
  return (table.primaryKey ?? []).map((name, place) => ({
    variable: `updated${place}`,
    column: quoteIdentifier(name),
    type: `${unlimited(findColumn(table, name)?.type ?? '')}[]`,
  }));
}

/** These two stand for one character or bit where they are written without a length. */
function unlimited(type: string): string {
  if (type === 'character') return 'pg_catalog.bpchar';
  return type === 'bit' ? 'pg_catalog."bit"' : type;
}

/** The variables' types by their names. */
export function keyVariables(fields: Fields | undefined): Record<string, string> {
  return fields === undefined
    ? {}
    : Object.fromEntries(keyArrays(fields).map(({ variable, type }) => [variable, type]));
}

/** Their values over the rows `n` that meet a condition, in the order of the key, by their names. */
export function gatherUpdated(fields: Fields, condition: string): Record<string, string> {
  const arrays = keyArrays(fields);
  const order = arrays.map(({ column }) => `n.${column}`).join(', ');
  return Object.fromEntries(
    arrays.map(({ variable, column }) => [
      variable,
      `pg_catalog.array_agg(n.${column} ORDER BY ${order}) FILTER (WHERE ${condition})`,
    ]),
  );
}

/** Makes the row of `ivm.row` the only one. */
export function takeUpdated(fields: Fields): string[] {
  return keyArrays(fields).map(({ variable, column }) => `${variable} := ARRAY[ivm.row.${column}];`);
}

/** The keys as an item of FROM: rows that go by `alias`, with the columns of the primary key. */
export function updatedKeys(fields: Fields, alias: string): string {
  const arrays = keyArrays(fields);
  const unnested = arrays.map(({ variable }) => `pg_catalog.unnest(ivm.${variable})`).join(', ');
  return `ROWS FROM (${unnested}) AS ${alias} (${arrays.map(({ column }) => column).join(', ')})`;
}
