import type { Table } from '../../catalog/catalog.js';
import { quoteBody, quoteIdentifier } from '../../sql/quote.js';
import type { ChangedTable } from './changed-table.js';

/** A row as it was, and as it became. */
export type Way = 'departed' | 'arrived';

const own = (name: string, type: string) => ({
  name: quoteIdentifier(`jsonb_ivm ${name}`),
  type: `pg_catalog.${type}`,
});

/** What is kept of a row beside its columns. */
export const kept = {
  transaction: own('transaction', 'xid8'),
  /** How many triggers its statement is inside of: one inside it must not take what is not done yet for done. */
  depth: own('depth', 'int4'),
  /** Whether it was kept after it had been written, not before. */
  settled: own('settled', 'bool'),
  part: own('part', 'oid'),
  place: own('place', 'tid'),
} as const;

export interface KeptColumn {
  /** What it is kept as, quoted. */
  readonly name: string;
  /** It is a text of a whole row. */
  readonly image: boolean;
  /** Its value in a row that goes by an alias. */
  readonly of: (alias: string) => string;
}

/** What tells a row among those of a statement: its primary key, or all of it. What is generated isn't known beforehand. */
export function identity(table: Table, way: Way): KeptColumn[] {
  const given = table.columns.filter(({ generated }) => !generated).map(({ name }) => name);
  const { primaryKey } = table;
  if (primaryKey?.every((column) => given.includes(column))) return primaryKey.map((name) => keptAs(table, name, way));
  const of = (alias: string): string =>
    `ROW(${given.map((name) => `${alias}.${quoteIdentifier(name)}`).join(', ')})::text`;
  return [{ name: quoteIdentifier(`jsonb_ivm ${way}`), image: true, of }];
}

export function keptLinks({ table, links }: ChangedTable, way: Way): KeptColumn[] {
  return links.map((name) => keptAs(table, name, way));
}

/** The columns that it is made of. */
export function columnsKept({ table, links }: ChangedTable): string[] {
  const image = identity(table, 'departed').some((column) => column.image);
  const names = image ? table.columns.filter(({ generated }) => !generated).map(({ name }) => name) : table.primaryKey;
  return [...new Set([...(names ?? []), ...links])];
}

/** All that is kept of a row as it was or became. */
export function keptColumns(changed: ChangedTable, way: Way): KeptColumn[] {
  const links = keptLinks(changed, way);
  const names = new Set(links.map(({ name }) => name));
  return [...identity(changed.table, way).filter(({ name }) => !names.has(name)), ...links];
}

/** By its number, as names have no room for more. */
function keptAs({ columns }: Table, column: string, way: Way): KeptColumn {
  const place = columns.findIndex(({ name }) => name === column);
  return {
    name: quoteIdentifier(`jsonb_ivm ${way} ${place}`),
    image: false,
    of: (alias) => `${alias}.${quoteIdentifier(column)}`,
  };
}

/** A setting of the writer's must not have unlike numbers look alike, where rows are told by texts. */
export function imageSettings(table: Table): string[] {
  return identity(table, 'departed').some(({ image }) => image) ? ['SET extra_float_digits = 1'] : [];
}

/** A function for triggers. */
export function definer(name: string, body: string, ...settings: readonly string[]): string[] {
  return [
    [
      `CREATE FUNCTION ${name}() RETURNS trigger`,
      `LANGUAGE plpgsql VOLATILE SECURITY DEFINER`,
      `SET search_path = pg_catalog, pg_temp`,
      ...settings,
      `AS ${quoteBody(body)}`,
    ].join('\n'),
    `REVOKE ALL ON FUNCTION ${name}() FROM PUBLIC`,
  ];
}
