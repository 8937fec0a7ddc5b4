import type { Column, Link, Table } from '../spec/schema.js';
import type { TypeName } from '../spec/types.js';
import { constraintFor } from './constraints.js';
import { Names } from './names.js';
import type { Random } from './random.js';
import { freshRow, Population, type Row, sameKey } from './rows.js';

const keyTypes: readonly (readonly [number, readonly TypeName[]])[] = [
  [34, ['int']],
  [8, ['bigint']],
  [14, ['text']],
  [9, ['uuid']],
  [6, ['date']],
  [2, ['timestamptz']],
  [3, ['numeric']],
  [6, ['folded']],
  [3, ['pair']],
  [7, ['int', 'text']],
  [5, ['uuid', 'int']],
  [3, ['text', 'date']],
  [2, ['bigint', 'mood']],
  [2, ['int', 'folded']],
];

const valueTypes: readonly (readonly [number, TypeName])[] = [
  [22, 'int'],
  [20, 'text'],
  [8, 'boolean'],
  [7, 'date'],
  [9, 'price'],
  [4, 'mood'],
  [4, 'timestamptz'],
  [2, 'timestamp'],
  [5, 'numeric'],
  [3, 'float'],
  [3, 'interval'],
  [2, 'bytea'],
  [6, 'jsonb'],
  [2, 'json'],
  [3, 'words'],
  [4, 'folded'],
  [3, 'pair'],
  [4, 'bigint'],
  [2, 'uuid'],
];

/** Tables with rows, each linking to earlier ones and some to themselves. */
export function generateTables(random: Random): Table[] {
  const hostility = random.chance(0.12) ? 0.7 : 0;
  const names = new Names(random, hostility);
  const tables: Table[] = [];
  for (let n = random.between(3, 5); n > 0; n--) tables.push(generateTable(random, hostility, names, tables));
  const population = new Population();
  return tables.map((table) => ({ ...table, rows: generateRows(random, table, population) }));
}

function generateTable(random: Random, hostility: number, names: Names, earlier: readonly Table[]): Table {
  const table = names.take(`t${earlier.length + 1}`);
  const draft = new TableDraft(random, new Names(random, hostility), table, earlier);
  const shape =
    earlier.length < 1
      ? 'own'
      : random.weighted([
          [60, 'own'],
          [16, 'part'],
          [6, 'same'],
          [18, 'join'],
        ]);
  if (shape === 'own') draft.addKey(random.weighted(keyTypes));
  if (shape === 'part') draft.addKey(['int'], 1);
  if (shape === 'same') draft.addKey([], 1);
  if (shape === 'join') draft.addKey([], 2);
  for (let n = earlier.length === 0 ? 0 : random.between(shape === 'own' ? 1 : 0, 2); n > 0; n--) {
    draft.addLink(random.pick(earlier));
  }
  if (random.chance(0.25)) draft.addLink('self');
  draft.addValues();
  return draft.finish();
}

/** Collects a table's columns while they are made up. */
class TableDraft {
  readonly #columns: Column[] = [];
  readonly #key: string[] = [];
  readonly #links: { link: Link; inKey: boolean; target: Table | 'self' }[] = [];
  readonly #partitions: number;
  readonly #part: Table['part'];
  readonly #unique: string[] = [];
  readonly #together: string[][] = [];

  constructor(
    private readonly random: Random,
    private readonly names: Names,
    private readonly name: string,
    private readonly earlier: readonly Table[],
  ) {
    this.#partitions = random.chance(0.1) ? 2 : 0;
    if (this.#partitions > 0) this.#part = random.chance(0.35) ? 'partition' : null;
    else this.#part = random.chance(0.04) ? 'child' : null;
  }

  /** Key columns of the given types, after `links` references to earlier tables that are part of the key too. */
  addKey(keyTypes: readonly TypeName[], links = 0): void {
    for (let n = links; n > 0; n--) this.#key.push(...this.#addLink(this.random.pick(this.earlier), true));
    const prefix = this.random.chance(0.15) ? `${this.name}_` : '';
    for (const [i, type] of keyTypes.entries()) {
      const base = links > 0 ? 'pos' : keyTypes.length === 1 ? 'id' : `k${i + 1}`;
      this.#key.push(this.#addColumn(`${prefix}${base}`, type, true));
    }
  }

  addLink(target: Table | 'self'): void {
    this.#addLink(target, false);
  }

  addValues(): void {
    const { random } = this;
    for (const type of ['int', 'text'] as const) {
      if (random.chance(0.55)) this.#addColumn(`${type}_1`, type, random.chance(0.3));
    }
    for (let n = random.between(1, 3); n > 0; n--) {
      const type = random.weighted(valueTypes);
      this.#addColumn(`${type}_1`, type, random.chance(0.3));
    }
    const integer = this.#columns.find((column) => column.type === 'int' && !this.#inLink(column.name));
    if (integer !== undefined && random.chance(0.08)) {
      this.#columns.push({ name: this.names.take('twice'), type: 'int', notNull: false, generatedFrom: integer.name });
    }
    if (this.#partitions === 0 && random.chance(0.1)) this.#unique.push(this.#addColumn('code', 'int', true));
    const link = random.maybe(this.#links)?.link;
    if (this.#partitions === 0 && link !== undefined && random.chance(0.35)) this.#addLabel(link);
  }

  /** What tells apart rows with the same link. */
  #addLabel({ columns }: Link): void {
    const { random } = this;
    const label = this.#addColumn('label', random.pick(['text', 'text', 'int', 'bigint', 'uuid', 'folded']), true);
    this.#together.push(random.chance(0.5) ? [...columns, label] : [label, ...columns]);
  }

  finish(): Table {
    const { random } = this;
    const self: Table = {
      schema: random.chance(0.12) ? 'other' : 'main',
      name: this.name,
      columns: this.#columns,
      key: this.#key,
      links: [],
      unique: this.#unique,
      together: this.#together,
      indexes: [],
      partitions: this.#partitions,
      part: this.#part,
      triggers: [],
      behind: 0,
      writer: null,
      rows: [],
      view: false,
    };
    const links = this.#links.map(({ link, inKey, target }) => ({
      ...link,
      constraint: constraintFor(random, self, target === 'self' ? self : target, link, inKey),
    }));
    return { ...self, links, indexes: links.filter(() => random.chance(0.7)).map((link) => link.columns) };
  }

  #addColumn(proposed: string, type: TypeName, notNull: boolean): string {
    const name = this.names.take(proposed);
    this.#columns.push({ name, type, notNull });
    return name;
  }

  #addLink(target: Table | 'self', inKey: boolean): string[] {
    const { random } = this;
    const notNull = inKey || (target !== 'self' && random.chance(0.35));
    const [columns, key, name] =
      target === 'self' ? [this.#columns, this.#key, 'upper'] : [target.columns, target.key, target.name];
    const unique = target === 'self' ? undefined : random.maybe(target.unique);
    const targetColumns = unique !== undefined && random.chance(0.5) ? [unique] : [...key];
    const added = targetColumns.map((column) => {
      const { type } = columns.find((candidate) => candidate.name === column) as Column;
      const shared = column.startsWith(`${name}_`);
      return this.#addColumn(shared ? column : `${name}_${column}`, linkType(random, type), notNull);
    });
    const link: Link = {
      columns: added,
      target: target === 'self' ? this.name : name,
      targetColumns,
      constraint: null,
    };
    this.#links.push({ link, inKey, target });
    return added;
  }

  #inLink(column: string): boolean {
    return this.#key.includes(column) || this.#links.some(({ link }) => link.columns.includes(column));
  }
}

/** The type of a column that links to a key: mostly the key's, else one that it is compared with all the same. */
function linkType(random: Random, type: TypeName): TypeName {
  if (type === 'int' && random.chance(0.08)) return 'bigint';
  return type === 'folded' && random.chance(0.3) ? 'text' : type;
}

function generateRows(random: Random, table: Table, population: Population): (string | null)[][] {
  const rows: Row[] = [];
  for (let n = random.between(4, 7); n > 0; n--) {
    const row = freshRow(random, table, population);
    const keys = [...table.unique.map((column) => [column]), ...table.together];
    if (row === undefined || keys.some((key) => rows.some((other) => sameKey(table, other, row, key)))) continue;
    if (table.links.some((link) => link.constraint !== null && !isSatisfied(link, row, population))) continue;
    rows.push(row);
    population.add(table, row);
  }
  return rows.map((row) => table.columns.map((column) => row[column.name] ?? null));
}

function isSatisfied(link: Link, row: Row, population: Population): boolean {
  if (link.columns.some((column) => row[column] === null)) return true;
  const targets = population.rows(link.target);
  return targets.some((target) =>
    link.columns.every((column, i) => row[column] === target[link.targetColumns[i] as string]),
  );
}
