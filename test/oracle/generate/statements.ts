import type {
  Assignment,
  Delete,
  Insert,
  InsertSelect,
  Merge,
  Reattach,
  Statement,
  Truncate,
  Update,
  Writable,
} from '../spec/history.js';
import { type Column, columnOf, type Table } from '../spec/schema.js';
import { keyDomain, keyValue, type TypeName, types } from '../spec/types.js';
import type { ColumnRef, Expression } from '../spec/view.js';
import type { Random } from './random.js';
import { type Reading, reads } from './reading.js';
import { freshRow, type Population, type Row, randomRow, randomValue, reference, sameKey } from './rows.js';
import { term } from './world.js';

/** Makes statements that mostly succeed and mostly change rows, going by the population. */
export class StatementMaker {
  constructor(
    private readonly random: Random,
    private readonly tables: readonly Table[],
    private readonly weights: readonly (readonly [number, Table])[],
    /** What views read: the columns worth changing. */
    private readonly reading: Reading,
    private readonly population: Population,
    private readonly version: number,
  ) {}

  statement(): Statement | null {
    const table = this.random.weighted(this.weights);
    const make = this.random.weighted<() => Statement | null>([
      [20, () => this.#calling(this.#insert(table))],
      [38, () => this.#calling(this.#update(table))],
      [12, () => this.#calling(this.#delete(table))],
      [8, () => this.#calling(this.#upsert(table))],
      [6, () => this.#insertSelect(table)],
      [6, () => this.#merge(table)],
      [7, () => this.#writable()],
      [1, () => this.truncate()],
      [table.partitions > 0 ? 5 : 0, () => this.#reattach(table)],
    ]);
    return make();
  }

  /** Has some statements call a function that writes meanwhile, mostly to the same table. */
  #calling<T extends Insert | Update | Delete>(write: T | null): T | null {
    const { random } = this;
    const writers = this.tables.filter(({ writer }) => writer !== null);
    if (write === null || writers.length === 0 || !random.chance(0.25)) return write;
    const own = writers.find(({ name }) => name === write.table);
    const writer = own !== undefined && random.chance(0.7) ? own : random.pick(writers);
    const place = write.kind !== 'insert' && random.chance(0.3) ? 'WHERE' : 'RETURNING';
    return { ...write, calls: { writer: writer.name, place } };
  }

  truncate(): Truncate {
    const first = this.random.weighted(this.weights);
    const tables = this.random.chance(0.2) ? [...new Set([first, this.random.pick(this.tables)])] : [first];
    const cascade = this.random.chance(0.8);
    for (const table of tables) this.#empty(table, cascade);
    return { kind: 'truncate', tables: tables.map((table) => table.name), cascade };
  }

  #empty(table: Table, cascade: boolean): void {
    this.population.replace(table.name, []);
    for (const child of cascade ? this.tables : []) {
      const tied = child.links.some((link) => link.target === table.name && link.constraint !== null);
      if (tied && this.population.rows(child.name).length > 0) this.#empty(child, true);
    }
  }

  #insert(table: Table): Insert | null {
    const { random } = this;
    const count = random.weighted([
      [6, 1],
      [3, 2],
      [1, 4],
    ]);
    const rows = this.#added(table, count, () =>
      random.chance(0.95) ? freshRow(random, table, this.population) : randomRow(random, table, this.population),
    );
    return rows.length === 0 ? null : { ...this.#rowsOf(table, rows), kind: 'insert', conflict: null };
  }

  /** At most so many rows, each made when the population has those before it. */
  #added(table: Table, count: number, make: () => Row | undefined): Row[] {
    const rows: Row[] = [];
    for (let n = count; n > 0; n--) {
      const row = make();
      if (row === undefined) continue;
      rows.push(row);
      this.population.add(table, row);
    }
    return rows;
  }

  #rowsOf(table: Table, rows: readonly Row[]): Pick<Insert, 'table' | 'partition' | 'columns' | 'rows'> {
    const columns = table.columns.filter((column) => column.generatedFrom === undefined).map(({ name }) => name);
    return { ...this.#target(table), columns, rows: rows.map((row) => columns.map((column) => row[column] ?? null)) };
  }

  #target(table: Table): { table: string; partition?: number } {
    const direct = table.partitions > 0 && this.random.chance(0.25);
    return { table: table.name, ...(direct ? { partition: this.random.below(table.partitions) } : {}) };
  }

  /** An UPDATE or DELETE may name the table above a child. */
  #targetOrAbove(table: Table): { table: string; partition?: number; above?: boolean } {
    const above = table.part === 'child' && this.random.chance(0.7);
    return { ...this.#target(table), ...(above ? { above } : {}) };
  }

  #upsert(table: Table): Insert {
    const { random } = this;
    const known = random.maybe(this.population.rows(table.name));
    const fresh = randomRow(random, table, this.population);
    const row = known === undefined || random.chance(0.3) ? fresh : { ...fresh, ...this.#keyOf(table, known) };
    this.population.add(table, row);
    const columns = random.some(this.#plainColumns(table), 2).map(({ name }) => name);
    const set = columns.map((column): Assignment => {
      const excluded: ColumnRef = { kind: 'column', alias: 'excluded', column, type: columnOf(table, column).type };
      return { column, value: excluded };
    });
    const where = random.chance(0.15) ? [this.#condition(table)] : [];
    const conflict = set.length === 0 || random.chance(0.2) ? 'nothing' : { set, where };
    return { ...this.#rowsOf(table, [row]), kind: 'insert', conflict };
  }

  #keyOf(table: Table, row: Row): Row {
    return Object.fromEntries(table.key.map((column) => [column, row[column] ?? null]));
  }

  /** Columns that an UPDATE may set without moving the row. */
  #plainColumns(table: Table): Column[] {
    const columns = table.columns.filter(({ name, generatedFrom }) => !table.key.includes(name) && !generatedFrom);
    const generating = table.columns.map((column) => column.generatedFrom);
    const read = columns.filter(({ name }) => reads(this.reading, table.name, name) || generating.includes(name));
    return read.length > 0 && this.random.chance(0.88) ? read : columns;
  }

  #update(table: Table): Update | null {
    const { random } = this;
    const row = random.chance(0.95) ? random.maybe(this.population.rows(table.name)) : undefined;
    const set = this.#assignments(table, row ?? {});
    if (set.length === 0) return null;
    const where = this.#where(table, 0.1, row);
    if (row !== undefined && this.#isKey(table, where)) this.#follow(table, row, set);
    return { ...this.#targetOrAbove(table), kind: 'update', set, where };
  }

  #assignments(table: Table, row: Row): Assignment[] {
    const { random } = this;
    const link = random.maybe(table.links);
    if (link !== undefined && random.chance(0.35)) {
      const target = reference(random, table, link, this.population, {});
      return Object.entries(target).map(([column, text]) => literal(column, columnOf(table, column).type, text));
    }
    if (random.chance(0.12)) {
      const column = random.pick(table.key);
      const { type } = columnOf(table, column);
      return [literal(column, type, keyValue(type, random.between(1, keyDomain + 1)))];
    }
    return random
      .some(this.#plainColumns(table), random.between(1, 2))
      .map((column) => this.#assignment(table, column, row));
  }

  /** Mostly a value that the row does not have. */
  #assignment(table: Table, column: Column, row: Row): Assignment {
    const own = self(column);
    const { random } = this;
    const { name, type } = column;
    if (type === 'int' && random.chance(0.4))
      return { column: name, value: term('', type, 'coalesce({}, 0) + 1', own) };
    if (type === 'text' && random.chance(0.2))
      return { column: name, value: term('', type, "left({} || 'x', 6)", own) };
    const other = random.maybe(table.columns.filter((candidate) => candidate.type === type && candidate !== column));
    if (other !== undefined && random.chance(0.1)) return { column: name, value: self(other) };
    const first = randomValue(random, column);
    return literal(name, type, first === row[name] ? randomValue(random, column) : first);
  }

  /** Keeps the population up with an UPDATE of one row. */
  #follow(table: Table, row: Row, set: readonly Assignment[]): void {
    const texts = set.map(({ column, value }) => [
      column,
      value.kind === 'literal' ? value.text : (row[column] ?? null),
    ]);
    const rest = this.population.rows(table.name).filter((other) => other !== row);
    this.population.replace(table.name, [...rest, { ...row, ...Object.fromEntries(texts) }]);
  }

  /** Which rows: all of them with the given probability, else mostly this one, by its key. */
  #where(table: Table, all: number, known: Row | undefined): Expression[] {
    const { random } = this;
    if (random.chance(all)) return [];
    if (random.chance(0.2)) return [this.#condition(table)];
    const row = known ?? randomRow(random, table, this.population);
    return table.key.map((name) => {
      const column = columnOf(table, name);
      return term('key', 'boolean', '{} = {}', self(column), value(column.type, row[name] ?? null));
    });
  }

  #isKey(table: Table, where: readonly Expression[]): boolean {
    return where.length === table.key.length && where.every((part) => part.kind === 'term' && part.construct === 'key');
  }

  #condition(table: Table): Expression {
    const { random } = this;
    const column = random.pick(table.columns.filter(({ type }) => types[type].ordered));
    const own = self(column);
    const known = random.maybe(this.population.rows(table.name))?.[column.name];
    if (known === null) return term('', 'boolean', '{} IS NULL', own);
    const pattern = random.pick(['{} = {}', '{} <> {}', '{} >= {}', '{} <= {}']);
    return term('', 'boolean', pattern, own, value(column.type, known ?? random.pick(types[column.type].values)));
  }

  #delete(table: Table): Delete {
    const rows = this.population.rows(table.name);
    const row = this.random.maybe(rows);
    const where = this.#where(table, 0.03, row);
    if (where.length === 0) this.population.replace(table.name, []);
    if (this.#isKey(table, where))
      this.population.replace(
        table.name,
        rows.filter((other) => other !== row),
      );
    return { ...this.#targetOrAbove(table), kind: 'delete', where };
  }

  #insertSelect(table: Table): InsertSelect {
    const { random } = this;
    const link = random.maybe(table.links);
    const source = link !== undefined && random.chance(0.7) ? (this.#find(link.target) as Table) : table;
    const row = randomRow(random, table, this.population);
    const columns = table.columns.filter((column) => column.generatedFrom === undefined);
    const values = columns.map((column): Expression => {
      const at = source === table ? -1 : (link?.columns.indexOf(column.name) ?? -1);
      if (at >= 0) return self(columnOf(source, link?.targetColumns[at] as string));
      if (source === table) return table.key.includes(column.name) ? shifted(column, row) : self(column);
      return value(column.type, row[column.name] ?? null);
    });
    const where = random.chance(0.6) ? [this.#condition(source)] : [];
    const ignoreConflicts = random.chance(0.85);
    const names = columns.map(({ name }) => name);
    return {
      kind: 'insert-select',
      table: table.name,
      source: source.name,
      columns: names,
      values,
      where,
      ignoreConflicts,
    };
  }

  #find(name: string): Table | undefined {
    return this.tables.find((table) => table.name === name);
  }

  #merge(table: Table): Merge {
    const { random, population } = this;
    const rows: Row[] = [];
    for (let n = random.between(1, 3); n > 0; n--) {
      const known = random.maybe(population.rows(table.name));
      const fresh = randomRow(random, table, population);
      const row = known !== undefined && random.chance(0.6) ? { ...fresh, ...this.#keyOf(table, known) } : fresh;
      if (!rows.some((other) => sameKey(table, other, row))) rows.push(row);
    }
    const set = random.some(this.#plainColumns(table), 2).map(({ name }) => name);
    return {
      ...this.#rowsOf(table, rows),
      kind: 'merge',
      matched:
        set.length === 0
          ? 'delete'
          : random.weighted([
              [5, 'update'],
              [2, 'delete'],
              [1, 'nothing'],
            ] as const),
      set,
      insert: random.chance(0.8),
      deleteRest: this.version >= 17 && random.chance(0.15),
      ...(table.partitions > 0 ? this.#movesOf(table, rows[0] ?? {}) : {}),
    };
  }

  /** What the new row of a move is can't be told where a trigger of the user's, or the server, makes it up. */
  #movesOf(table: Table, row: Row): Pick<Merge, 'moves' | 'spelling'> {
    const { random } = this;
    const drawn = random.pick(['plain', 'comment', 'dynamic', 'function'] as const);
    const spelling = drawn === 'plain' ? undefined : drawn;
    const made =
      table.triggers.some(({ kind }) => kind === 'touch-row') ||
      table.columns.some(({ generatedFrom }) => generatedFrom !== undefined);
    const [first = ''] = table.key;
    const moves = made || random.chance(0.4) ? [] : [{ column: first, value: shifted(columnOf(table, first), row) }];
    return { ...(moves.length === 0 ? {} : { moves }), ...(spelling === undefined ? {} : { spelling }) };
  }

  /** A partition that views read by its own name stays the one that it is. */
  #reattach(table: Table): Reattach {
    const { random, population } = this;
    const rows = this.#added(table, random.between(0, 3), () => freshRow(random, table, population));
    const { columns, rows: values } = this.#rowsOf(table, rows);
    const partition = random.below(table.partitions);
    const anew = !(table.part === 'partition' && partition === 0) && random.chance(0.4);
    return { kind: 'reattach', table: table.name, partition, anew, columns, rows: values };
  }

  /** Several tables in one statement; they all see the rows as they were before it. */
  #writable(): Writable | null {
    const { random } = this;
    const first = random.weighted(this.weights);
    const second = random.weighted(this.weights);
    const writes = [first, second].map((table) =>
      random.weighted<() => Insert | Update | Delete | null>([
        [3, () => this.#insert(table)],
        [5, () => this.#update(table)],
        [2, () => this.#delete(table)],
      ])(),
    );
    const made = writes.filter((write) => write !== null);
    return made.length === 0 ? null : { kind: 'writable', writes: made };
  }
}

const self = (column: Column): ColumnRef => ({ kind: 'column', alias: 't', column: column.name, type: column.type });

const value = (type: TypeName, text: string | null): Expression => ({ kind: 'literal', type, text });

const literal = (column: string, type: TypeName, text: string | null): Assignment => ({
  column,
  value: value(type, text),
});

/** A key that differs from the row's own, where the type has such an operation. */
function shifted(column: Column, row: Row): Expression {
  const pattern: Partial<Record<TypeName, string>> = {
    int: '{} + 1',
    bigint: '{} + 1',
    date: '{} + 1',
    text: "{} || 'z'",
  };
  const made = pattern[column.type];
  if (made === undefined) return value(column.type, row[column.name] ?? null);
  return term('', column.type, made, self(column));
}
