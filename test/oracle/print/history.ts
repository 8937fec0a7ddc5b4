import { quoteBody, quoteLiteral } from '../../../src/sql/quote.js';
import { settings } from '../script.js';
import type {
  Assignment,
  Delete,
  Insert,
  InsertSelect,
  Merge,
  Operation,
  Reattach,
  Update,
  Writable,
} from '../spec/history.js';
import { columnOf, type Table } from '../spec/schema.js';
import type { Expression } from '../spec/view.js';
import { type NameTable, printExpression } from './expression.js';
import { boundsOf, parentOf, partitionOf, relationOf, writerOf } from './schema.js';
import { identifier, identifiers, indent, typed, untyped } from './text.js';

/** The history as single statements, in order. */
export function printHistory(history: readonly Operation[], tables: readonly Table[]): string[] {
  const printer = new HistoryPrinter(tables);
  return history.flatMap((operation) => printer.print(operation));
}

class HistoryPrinter {
  #savepoints = 0;
  #spelled = 0;
  readonly #name: NameTable = (table) => relationOf(this.#table(table));

  constructor(private readonly tables: readonly Table[]) {}

  print(operation: Operation): string[] {
    switch (operation.kind) {
      case 'transaction':
        return ['BEGIN', ...this.#body(operation.body), operation.commit ? 'COMMIT' : 'ROLLBACK'];
      case 'savepoint': {
        const name = `s${++this.#savepoints}`;
        const end = operation.commit ? `RELEASE ${name}` : `ROLLBACK TO ${name}`;
        return [`SAVEPOINT ${name}`, ...this.#body(operation.body), end];
      }
      case 'settings': {
        const changed = Object.entries(operation.settings);
        return [
          ...changed.map(([name, value]) => `SET ${name} = ${value}`),
          ...this.#body(operation.body),
          ...changed.map(([name]) => `SET ${name} = ${settings[name] ?? 'DEFAULT'}`),
        ];
      }
      case 'defer':
        return ['SET CONSTRAINTS ALL DEFERRED'];
      case 'truncate': {
        const names = operation.tables.map(this.#name).join(', ');
        return [`TRUNCATE ${names}${operation.cascade ? ' CASCADE' : ''}`];
      }
      case 'writable':
        return [this.#writable(operation)];
      case 'insert-select':
        return [this.#insertSelect(operation)];
      case 'reattach':
        return [this.#reattach(operation)];
      case 'merge':
        return [this.#spell(this.#merge(operation), operation.spelling)];
      default:
        return [this.#write(operation)];
    }
  }

  #body(operations: readonly Operation[]): string[] {
    return operations.flatMap((operation) => this.print(operation));
  }

  #table(name: string): Table {
    const table = this.tables.find((candidate) => candidate.name === name);
    if (table === undefined) throw new TypeError(`no table "${name}"`);
    return table;
  }

  #target({ table, partition, above }: { table: string; partition?: number; above?: boolean }): string {
    const own = this.#table(table);
    if (above && own.part === 'child') return parentOf(own);
    return partition === undefined ? this.#name(table) : partitionOf(own, partition);
  }

  #write(write: Insert | Update | Delete): string {
    const called = this.#called(write);
    const returning = called === null || write.calls?.place !== 'RETURNING' ? '' : ` RETURNING ${called}`;
    return `${this.#plain(write, called)}${returning}`;
  }

  /** A call of the function that the statement calls. */
  #called({ calls }: Insert | Update | Delete): string | null {
    const table = this.tables.find(({ name }) => name === calls?.writer);
    return table === undefined || table.writer === null ? null : `${writerOf(table)}()`;
  }

  #plain(write: Insert | Update | Delete, called: string | null): string {
    if (write.kind === 'insert') return this.#insert(write);
    const condition = called === null || write.calls?.place !== 'WHERE' ? [] : [`${called} > 0`];
    const where = this.#where(write.where, condition);
    if (write.kind === 'delete') return `DELETE FROM ${this.#target(write)} t${where}`;
    return `UPDATE ${this.#target(write)} t SET ${this.#set(write.set)}${where}`;
  }

  #expression(value: Expression): string {
    return printExpression(value, this.#name);
  }

  #where(conditions: readonly Expression[], more: readonly string[] = []): string {
    const all = [...conditions.map((value) => this.#expression(value)), ...more];
    return all.length === 0 ? '' : ` WHERE ${all.join(' AND ')}`;
  }

  #set(assignments: readonly Assignment[]): string {
    return assignments.map(({ column, value }) => `${identifier(column)} = ${this.#expression(value)}`).join(', ');
  }

  #insert(insert: Insert): string {
    const { columns, rows, conflict } = insert;
    const values = rows.map((row) => `(${row.map(untyped).join(', ')})`).join(', ');
    const head = `INSERT INTO ${this.#target(insert)} AS t (${identifiers(columns)}) VALUES ${values}`;
    if (conflict === null) return head;
    if (conflict === 'nothing') return `${head} ON CONFLICT DO NOTHING`;
    const key = identifiers(this.#table(insert.table).key);
    return `${head} ON CONFLICT (${key}) DO UPDATE SET ${this.#set(conflict.set)}${this.#where(conflict.where)}`;
  }

  #insertSelect(insert: InsertSelect): string {
    const values = insert.values.map((value) => this.#expression(value)).join(', ');
    const from = `SELECT ${values} FROM ${this.#name(insert.source)} t${this.#where(insert.where)}`;
    const conflicts = insert.ignoreConflicts ? ' ON CONFLICT DO NOTHING' : '';
    return `INSERT INTO ${this.#target(insert)} (${identifiers(insert.columns)}) ${from}${conflicts}`;
  }

  /** The same statement, where its words are not what the client sends. */
  #spell(statement: string, spelling: Merge['spelling']): string {
    const name = `user_merge_${++this.#spelled}`;
    if (spelling === 'comment') return statement.replace('MERGE INTO', 'MERGE/* INTO */INTO');
    if (spelling === 'dynamic') return `DO ${quoteBody(`BEGIN EXECUTE ${quoteLiteral(statement)}; END`)}`;
    if (spelling === undefined) return statement;
    return `CREATE OR REPLACE FUNCTION pg_temp.${name}() RETURNS void LANGUAGE sql AS ${quoteLiteral(statement)}; SELECT pg_temp.${name}()`;
  }

  #reattach(operation: Reattach): string {
    const { partition, anew, columns, rows } = operation;
    const table = this.#table(operation.table);
    const [name, whole] = [partitionOf(table, partition), relationOf(table)];
    const bounds = boundsOf(table, partition);
    const belongs = `satisfies_hash_partition(${quoteLiteral(whole)}::regclass, ${table.partitions}, ${partition}, ${identifier(table.key[0] ?? '')})`;
    const values = `(VALUES ${this.#typedRows(table, columns, rows)}) AS s (${identifiers(columns)})`;
    const insert =
      rows.length === 0
        ? []
        : [`INSERT INTO ${name} (${identifiers(columns)}) SELECT * FROM ${values} WHERE ${belongs};`];
    const steps = [
      `DELETE FROM ${name};`,
      `ALTER TABLE ${whole} DETACH PARTITION ${name};`,
      ...(anew
        ? [`DROP TABLE ${name};`, `CREATE TABLE ${name} PARTITION OF ${whole} ${bounds};`, ...insert]
        : [...insert, `ALTER TABLE ${whole} ATTACH PARTITION ${name} ${bounds};`]),
    ];
    return `DO ${quoteBody(`BEGIN\n${indent(steps.join('\n'))}\nEND`)}`;
  }

  #typedRows(table: Table, columns: readonly string[], rows: Merge['rows']): string {
    const types = columns.map((column) => columnOf(table, column).type);
    return rows.map((row) => `(${row.map((value, i) => typed(types[i] ?? 'text', value)).join(', ')})`).join(', ');
  }

  #merge(merge: Merge): string {
    const table = this.#table(merge.table);
    const set = [
      ...merge.set.map((column) => `${identifier(column)} = s.${identifier(column)}`),
      ...(merge.moves === undefined || merge.moves.length === 0 ? [] : [this.#set(merge.moves)]),
    ].join(', ');
    const values = merge.columns.map((column) => `s.${identifier(column)}`).join(', ');
    const matched = { update: `UPDATE SET ${set}`, delete: 'DELETE', nothing: 'DO NOTHING' }[merge.matched];
    const lines = [
      `MERGE INTO ${this.#target(merge)} t`,
      `USING (VALUES ${this.#typedRows(table, merge.columns, merge.rows)}) AS s (${identifiers(merge.columns)})`,
      `ON ${table.key.map((column) => `t.${identifier(column)} = s.${identifier(column)}`).join(' AND ')}`,
      `WHEN MATCHED THEN ${matched}`,
    ];
    if (merge.insert) lines.push(`WHEN NOT MATCHED THEN INSERT (${identifiers(merge.columns)}) VALUES (${values})`);
    if (merge.deleteRest) lines.push('WHEN NOT MATCHED BY SOURCE THEN DELETE');
    return lines.join('\n');
  }

  #writable({ writes }: Writable): string {
    const steps = writes.map((write) => this.#write(write));
    const last = steps.at(-1) ?? '';
    const named = steps.slice(0, -1).map((step, i) => `w${i + 1} AS (\n${indent(step)}\n)`);
    return named.length === 0 ? last : `WITH ${named.join(',\n')}\n${last}`;
  }
}
