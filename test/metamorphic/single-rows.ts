import { quoteLiteral } from '../../src/sql/quote.js';
import type { Statement } from '../oracle/spec/history.js';
import { columnOf, type Literal, type Table } from '../oracle/spec/schema.js';
import type { Expression } from '../oracle/spec/view.js';

/** The values of a row's key as the server writes them. */
export type Key = readonly string[];

/** Statements that write a row, or a table of several, each and come to the same as one that writes them all. */
export function singleRows(statement: Statement, tables: readonly Table[], keys: readonly Key[]): Statement[] {
  switch (statement.kind) {
    case 'insert':
    case 'merge':
      if (statement.kind === 'merge' && statement.deleteRest) return [];
      return statement.rows.map((row) => ({ ...statement, rows: [row] }));
    case 'update':
    case 'delete':
      return keys.map((key) => ({ ...statement, where: [...statement.where, ...keyIs(tables, statement.table, key)] }));
    case 'writable':
      return [...statement.writes];
    default:
      return [];
  }
}

/** The statement with its rows in the opposite order, where it names them. */
export function reversedRows(statement: Statement): Statement | undefined {
  if (statement.kind !== 'insert' && statement.kind !== 'merge') return undefined;
  return statement.rows.length < 2 ? undefined : { ...statement, rows: statement.rows.toReversed() };
}

/** The table whose rows decide what the statement writes. */
export function targetOf(statement: Statement, tables: readonly Table[]): Table | undefined {
  return 'table' in statement ? tables.find(({ name }) => name === statement.table) : undefined;
}

function keyIs(tables: readonly Table[], name: string, key: Key): Expression[] {
  const table = tables.find((candidate) => candidate.name === name) as Table;
  return table.key.map((column, place) => {
    const { type } = columnOf(table, column);
    const text: Literal = quoteLiteral(key[place] ?? '');
    return {
      kind: 'term',
      construct: 'key',
      type: 'boolean',
      pattern: '{} = {}',
      parts: [
        { kind: 'column', alias: 't', column, type },
        { kind: 'literal', type, text },
      ],
    };
  });
}
