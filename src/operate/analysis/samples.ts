import type { Driver } from '../../db/driver.js';
import type { TablePlan } from '../../plan/plan.js';
import { quoteIdentifier, quoteQualified } from '../../sql/quote.js';
import type { SampleEvent } from './analysis.js';
import { Obstacle } from './attempt.js';
import { keyColumns, keyCondition, quoteValue, type SampleColumn, type SampleRow, type SampleTable } from './table.js';
import { nearbyValue, valueOfAnotherRow } from './values.js';

/** A change of one row whose cost is to be known, and the ways to make it. */
export interface Sample {
  readonly event: SampleEvent;
  /** Tried one after the other, for each row. */
  readonly ways: readonly Way[];
  /** Why there is no way, where there is none. */
  readonly note?: string;
}

export interface Way {
  /** What an UPDATE sets. */
  readonly column: string | null;
  /** What to run for a row, or why it can't be done. What it runs itself is rolled back. */
  readonly find: (driver: Driver, row: SampleRow) => Promise<Change | Obstacle>;
}

export interface Change {
  /** Runs before the statement, and isn't measured. */
  readonly setup: string | null;
  readonly statement: string;
  readonly note: string | null;
}

/**
 * INSERT, UPDATEs and DELETE: one UPDATE for each group of columns that the plan answers together, and one for each
 * other column that the view reads, as these can lead anywhere.
 */
export function samplesOf(plan: TablePlan, table: SampleTable): Sample[] {
  const groups = plan.events.flatMap(({ event, columns }) => (event === 'update' && columns ? [columns] : []));
  const grouped = new Set(groups.flat());
  const single = plan.columns.filter((column) => !grouped.has(column)).map((column) => [column]);
  const updates = [...groups, ...single].map((columns): Sample => updateSample(table, columns));
  const nothing: Sample = {
    event: 'update',
    ways: [],
    note: 'the view reads none of its columns: no UPDATE does work',
  };
  return [insertSample(table), ...(updates.length === 0 ? [nothing] : updates), deleteSample(table)];
}

function updateSample(table: SampleTable, names: readonly string[]): Sample {
  const columns = table.columns.filter(({ name }) => names.includes(name));
  if (columns.length === 0)
    return { event: 'update', ways: [], note: `column ${names.map(quoteIdentifier).join(', ')} is gone` };
  return { event: 'update', ways: columns.flatMap((column) => waysToSet(table, column)) };
}

function waysToSet(table: SampleTable, column: SampleColumn): Way[] {
  const { name } = column;
  if (column.generated) return [{ column: name, find: async () => new Obstacle('it is generated from other columns') }];
  const set = (row: SampleRow, value: string) =>
    plain(
      `UPDATE ${quoteQualified(table.name)} SET ${quoteIdentifier(name)} = ${quoteValue(value)} WHERE ${row.place}`,
    );
  return [valueOfAnotherRow, nearbyValue].map((findValue) => ({
    column: name,
    find: async (driver, row) => {
      const value = await findValue(driver, table, row, column);
      return value === undefined ? new Obstacle(`no other value of type ${column.type} was found`) : set(row, value);
    },
  }));
}

/** A copy under a new key; where that can't be, the row itself once more. */
function insertSample(table: SampleTable): Sample {
  const copies = copiesOf(table).map(
    (copy): Way => ({
      column: null,
      find: async (driver, row) => {
        const values = await copy(driver, row);
        return values instanceof Obstacle ? values : plain(insertStatement(table, values));
      },
    }),
  );
  const again: Way = {
    column: null,
    find: async (_, row) => ({
      setup: deleteStatement(table, row.place),
      statement: insertStatement(table, row.values),
      note: 'of a row that was deleted just before',
    }),
  };
  return { event: 'insert', ways: [...copies, again] };
}

/** The row; where others hold on to it, a copy that was just inserted. */
function deleteSample(table: SampleTable): Sample {
  const itself: Way = { column: null, find: async (_, row) => plain(deleteStatement(table, row.place)) };
  if (keyColumns(table).length === 0) return { event: 'delete', ways: [itself] };
  const copies = copiesOf(table).map(
    (copy): Way => ({
      column: null,
      find: async (driver, row) => {
        const values = await copy(driver, row);
        if (values instanceof Obstacle) return values;
        return {
          setup: insertStatement(table, values),
          statement: deleteStatement(table, keyCondition(table, values)),
          note: 'of a copy that was inserted just before',
        };
      },
    }),
  );
  return { event: 'delete', ways: [itself, ...copies] };
}

type Copy = (driver: Driver, row: SampleRow) => Promise<SampleRow['values'] | Obstacle>;

/** A row with one column of its key changed, for each of them; without a key, the row as it is. */
function copiesOf(table: SampleTable): Copy[] {
  const key = keyColumns(table);
  if (key.length === 0) return [async (_, row) => row.values];
  return key.map((column) => async (driver, row) => {
    const value = await nearbyValue(driver, table, row, column);
    return value === undefined
      ? new Obstacle(`no other value of type ${column.type} was found for its key`)
      : { ...row.values, [column.name]: value };
  });
}

function plain(statement: string): Change {
  return { setup: null, statement, note: null };
}

function insertStatement(table: SampleTable, values: SampleRow['values']): string {
  const columns = table.columns.filter(({ generated }) => !generated).map(({ name }) => name);
  const texts = columns.map((name) => quoteValue(values[name] ?? null));
  const list = columns.map(quoteIdentifier).join(', ');
  return `INSERT INTO ${quoteQualified(table.name)} (${list}) OVERRIDING SYSTEM VALUE VALUES (${texts.join(', ')})`;
}

function deleteStatement(table: SampleTable, condition: string): string {
  return `DELETE FROM ${quoteQualified(table.name)} WHERE ${condition}`;
}
