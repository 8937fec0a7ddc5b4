/**
 * How rows refer to each other in a world: what a link column's foreign key is, if it has one. `mixed`: customers and
 * brands are referred to without one, everything else with one.
 */
export type Linking = 'required' | 'nullable' | 'cascade' | 'set-null' | 'deferrable' | 'none' | 'mixed';

/**
 * A table of a world. Every table but one with a key of its own has an `id int PRIMARY KEY`, and all have a column that no
 * view reads.
 */
export interface Table {
  readonly name: string;
  /** Columns that hold the keys of other tables, and which table. */
  readonly links: Readonly<Record<string, string>>;
  /** Columns of values, each with its type, the value it begins with, and those that updates set. */
  readonly values: Readonly<Record<string, { type: string; initial: string; changes: readonly string[] }>>;
  readonly key?: readonly string[];
  /** Its links are texts in small or capital letters, under a collation that calls both equal. */
  readonly letters?: 'small' | 'capital';
  /**
   * The links of its rows. Row 3 is one that no row refers to; row 4 holds nulls (where they are allowed) and is itself
   * referred to by row 5; 9 is a row that isn't there yet.
   */
  readonly rows: readonly (readonly (number | null)[])[];
}

/** What a statement does to a row: `update` sets a value, `move` a link, `key` the row's own key. */
export const kinds = ['insert', 'upsert', 'update', 'move', 'key', 'delete', 'truncate'] as const;
export type Kind = (typeof kinds)[number];

/** A statement that one of the sessions runs. */
export interface Event {
  readonly name: string;
  readonly table: string;
  readonly kind: Kind;
  readonly sql: string;
}

const clauses: Readonly<Record<Linking, (table: string) => string>> = {
  required: (table) => ` NOT NULL REFERENCES ${table}`,
  nullable: (table) => ` REFERENCES ${table}`,
  cascade: (table) => ` REFERENCES ${table} ON UPDATE CASCADE ON DELETE CASCADE`,
  'set-null': (table) => ` REFERENCES ${table} ON UPDATE CASCADE ON DELETE SET NULL`,
  deferrable: (table) => ` REFERENCES ${table} DEFERRABLE INITIALLY DEFERRED`,
  none: () => '',
  mixed: (table) => (table === 'customer' || table === 'brand' ? '' : ` REFERENCES ${table}`),
};

/** Creates the tables, with an index on every link, and their rows. */
export function createWorld(tables: readonly Table[], linking: Linking): string {
  const written = tables.map((table) => [createTable(table, linking), ...insertRows(table, linking)].join('\n'));
  return [...(tables.some(({ letters }) => letters !== undefined) ? [folded] : []), ...written].join('\n');
}

const folded = `CREATE COLLATION folded (provider = icu, locale = 'und-u-ks-level2', deterministic = false);`;

/** A link to a row, or to rows with a value, as SQL. */
function linkTo({ letters }: Table, value: number | null): string {
  if (value === null || letters === undefined) return `${value ?? 'NULL'}`;
  return letters === 'small' ? `'v${value}'` : `'V${value}'`;
}

function createTable(table: Table, linking: Linking): string {
  const columns = [
    ...(table.key === undefined ? ['id int PRIMARY KEY'] : []),
    ...Object.entries(table.links).map(([name, target]) => `${name} ${typeOfLinks(table)}${clauses[linking](target)}`),
    ...Object.entries(table.values).map(([name, { type }]) => `${name} ${type}`),
    'touched int NOT NULL DEFAULT 0',
    ...(table.key === undefined ? [] : [`PRIMARY KEY (${table.key.join(', ')})`]),
  ];
  const indexes = Object.keys(table.links).map((name) => `CREATE INDEX ON ${table.name} (${name});`);
  return [`CREATE TABLE ${table.name} (${columns.join(', ')});`, ...indexes].join('\n');
}

function typeOfLinks({ letters }: Table): string {
  return letters === undefined ? 'int' : 'text COLLATE folded';
}

function insertRows(table: Table, linking: Linking): string[] {
  return table.rows.map((links, place) => insertRow(table, linking, place + 1, links));
}

function insertRow(table: Table, linking: Linking, id: number, links: readonly (number | null)[]): string {
  const values = [
    ...(table.key === undefined ? [id] : []),
    ...links.map((link) => linkTo(table, link ?? (linking === 'required' ? 2 : null))),
    ...Object.values(table.values).map(({ initial }) => initial),
  ];
  return `INSERT INTO ${table.name} VALUES (${values.join(', ')});`;
}

/** What sessions do to a table: every kind of change, on the rows where changes of other tables meet it. */
export function eventsOf(table: Table, linking: Linking): Event[] {
  const events = [
    ...inserts(table, linking),
    ...updates(table),
    ...moves(table, linking),
    ...(table.key === undefined ? keyEvents(table) : pairEvents(table)),
    event(table, 'delete', 'delete all', `DELETE FROM ${table.name}`),
    event(table, 'truncate', 'truncate', `TRUNCATE ${table.name} CASCADE`),
  ];
  return events.filter(({ sql }, place) => events.findIndex((other) => other.sql === sql) === place);
}

/** Writes of the column that no view reads. */
export function touchesOf(table: Table): Event[] {
  const touch = (row: string, where: string): Event =>
    event(table, 'update', `touch ${row}`, `UPDATE ${table.name} SET touched = touched + 1${where}`);
  const rows = table.key === undefined ? [1, 3, 4, 5].map((id) => touch(String(id), ` WHERE id = ${id}`)) : [];
  return [...rows, touch('all', '')];
}

function event(table: Table, kind: Kind, name: string, sql: string): Event {
  return { name: `${table.name}: ${name}`, table: table.name, kind, sql };
}

function inserts(table: Table, linking: Linking): Event[] {
  const targets = [1, 3, 9, ...(linking === 'required' || table.key !== undefined ? [] : [null])];
  return targets.map((target) => {
    const links = Object.keys(table.links).map(() => target);
    return event(table, 'insert', `insert to ${target}`, insertRow(table, linking, 9, links).replace(/;$/, ''));
  });
}

function updates(table: Table): Event[] {
  return Object.entries(table.values).flatMap(([name, { changes }]) =>
    changes.flatMap((value) => [
      ...(table.key === undefined ? [1, 3, 4, 5] : []).map((id) =>
        event(
          table,
          'update',
          `${name} of ${id} = ${value}`,
          `UPDATE ${table.name} SET ${name} = ${value} WHERE id = ${id}`,
        ),
      ),
      event(table, 'update', `${name} of all = ${value}`, `UPDATE ${table.name} SET ${name} = ${value}`),
    ]),
  );
}

function moves(table: Table, linking: Linking): Event[] {
  const where =
    table.key === undefined
      ? 'id = 1'
      : `${Object.keys(table.links)
          .map((name) => `${name} = 1`)
          .join(' AND ')}`;
  return Object.keys(table.links).flatMap((name) => {
    const set = (value: number | null, condition: string, words: string): Event =>
      event(
        table,
        'move',
        `${words} to ${name} ${value}`,
        `UPDATE ${table.name} SET ${name} = ${linkTo(table, value)} WHERE ${condition}`,
      );
    const linked = [2, 3, 9].map((value) => set(value, where, 'move 1'));
    if (linking === 'required' || table.key !== undefined) return linked;
    return [
      ...linked,
      set(null, where, 'move 1'),
      ...[1, 3, 9].map((value) => set(value, 'id = 4', 'move 4')),
      ...[1, 3].map((value) => set(value, 'id = 5', 'move 5')),
    ];
  });
}

function keyEvents(table: Table): Event[] {
  return [
    event(table, 'key', 'key 1 to 9', `UPDATE ${table.name} SET id = 9 WHERE id = 1`),
    event(table, 'key', 'key 3 to 9', `UPDATE ${table.name} SET id = 9 WHERE id = 3`),
    ...upserts(table),
    ...[1, 3, 4, 5].map((id) => event(table, 'delete', `delete ${id}`, `DELETE FROM ${table.name} WHERE id = ${id}`)),
  ];
}

/** A row that may be there or not, or be inserted by another at the same time. */
function upserts(table: Table): Event[] {
  const links = Object.keys(table.links);
  if (links.length === 0) return [];
  const columns = ['id', ...links].join(', ');
  return [1, 9].map((id) => {
    const insert = `INSERT INTO ${table.name} (${columns}) VALUES (${[id, ...links.map(() => linkTo(table, 3))].join(', ')})`;
    const set = links.map((name) => `${name} = ${linkTo(table, 3)}`).join(', ');
    return event(table, 'upsert', `upsert ${id}`, `${insert} ON CONFLICT (id) DO UPDATE SET ${set}`);
  });
}

function pairEvents(table: Table): Event[] {
  const [first] = Object.keys(table.links);
  return [1, 3].map((value) =>
    event(table, 'delete', `delete ${value}`, `DELETE FROM ${table.name} WHERE ${first} = ${value}`),
  );
}
