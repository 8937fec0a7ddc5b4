import { printHistory } from '../oracle/print/history.js';
import { relationOf } from '../oracle/print/schema.js';
import { identifier } from '../oracle/print/text.js';
import { settings } from '../oracle/script.js';
import type { Operation, Statement } from '../oracle/spec/history.js';
import type { Table } from '../oracle/spec/schema.js';
import { type Key, reversedRows, singleRows, targetOf } from './single-rows.js';

/** One way to bring a change about, in a transaction of its own. */
export interface Way {
  readonly name: string;
  readonly statements: readonly string[];
  /** The change is taken back: everything is as it was before. */
  readonly undone?: true;
}

/** The statement as it is, and the other ways; `keys` are those of the rows of its table, `others` a session's settings. */
export function waysOf(
  statement: Statement,
  tables: readonly Table[],
  keys: readonly Key[],
  others: Readonly<Record<string, string>>,
): [Way, ...Way[]] {
  const print = (list: readonly Statement[]): string[] => printHistory(list, tables);
  const whole = print([statement]);
  const singles = print(singleRows(statement, tables, keys));
  const reversed = reversedRows(statement);
  return [
    { name: 'by one statement', statements: whole },
    ...(singles.length < 2 ? [] : ordersOf(singles)),
    ...(reversed === undefined ? [] : [{ name: 'with the rows in the opposite order', statements: print([reversed]) }]),
    ...storedOtherwise(statement, tables, whole),
    { name: 'under other settings', statements: under(others, whole) },
    {
      name: 'made, rolled back to a savepoint and made again',
      statements: ['SAVEPOINT a', ...whole, 'ROLLBACK TO a', ...whole],
    },
    {
      name: 'made and rolled back to a savepoint',
      statements: ['SAVEPOINT a', ...whole, 'ROLLBACK TO a'],
      undone: true,
    },
  ];
}

/** The documents are read under the settings of before. */
function under(others: Readonly<Record<string, string>>, statements: readonly string[]): string[] {
  const names = Object.keys(others);
  return [
    ...names.map((name) => `SET LOCAL ${name} = ${others[name]}`),
    ...statements,
    ...names.map((name) => `SET LOCAL ${name} = ${settings[name] ?? 'DEFAULT'}`),
  ];
}

function ordersOf(singles: readonly string[]): Way[] {
  const middle = Math.ceil(singles.length / 2);
  const turned = [...singles.slice(middle), ...singles.slice(0, middle)];
  return [
    { name: 'by one statement for each row', statements: singles },
    { name: 'by one statement for each row, last row first', statements: singles.toReversed() },
    ...(singles.length < 3 ? [] : [{ name: 'by one statement for each row, from the middle on', statements: turned }]),
  ];
}

/** The server comes upon the rows of the table in another order. */
function storedOtherwise(statement: Statement, tables: readonly Table[], whole: readonly string[]): Way[] {
  const table = targetOf(statement, tables);
  if (table === undefined || table.partitions > 0 || !['update', 'delete'].includes(statement.kind)) return [];
  const relation = relationOf(table);
  const columns = table.key.map((column) => `${identifier(column)} DESC`).join(', ');
  const reorder = [`CREATE INDEX other_order ON ${relation} (${columns})`, `CLUSTER ${relation} USING other_order`];
  return [{ name: 'with the rows stored in another order', statements: [...reorder, ...whole] }];
}

/**
 * The statements of a history without transactions, settings and rolled back parts; every other UPDATE of a row by its
 * key is one of all rows, as what matters here are changes of several.
 */
export function widened(history: readonly Operation[]): Statement[] {
  const flat = history.flatMap(function flatten(operation: Operation): Statement[] {
    return 'body' in operation ? operation.body.flatMap(flatten) : [operation];
  });
  const made = flat.filter(({ kind }) => kind !== 'defer');
  return made.map((statement, place) =>
    statement.kind === 'update' && place % 2 === 0 ? { ...statement, where: [] } : statement,
  );
}
