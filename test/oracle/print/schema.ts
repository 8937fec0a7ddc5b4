import { quoteBody } from '../../../src/sql/quote.js';
import { settings } from '../script.js';
import type { Column, Link, Rewriting, Table, UserFunction, UserTrigger } from '../spec/schema.js';
import { identifier, identifiers, indent, qualified, schemas, typeName, untyped } from './text.js';

/** The statements that create the tables with their rows, then the foreign keys, then the user's triggers. */
export function printSchema(tables: readonly Table[]): string[] {
  const own = tables.filter((table) => !table.view);
  const of = (name: string) => tables.find((table) => table.name === name) as Table;
  const uses = new Set(own.flatMap((table) => table.columns.map((column) => column.type)));
  return [
    `CREATE SCHEMA ${identifier(schemas.main)}`,
    `CREATE SCHEMA ${identifier(schemas.other)}`,
    ...(uses.has('mood') ? [`CREATE TYPE ${qualified('main', 'mood')} AS ENUM ('sad', 'ok', 'happy')`] : []),
    ...(uses.has('pair') ? [`CREATE TYPE ${qualified('main', 'pair')} AS (number int, word text)`] : []),
    ...(uses.has('folded')
      ? [`CREATE COLLATION ${folded} (provider = icu, locale = 'und-u-ks-level2', deterministic = false)`]
      : []),
    `CREATE FUNCTION ${qualified('main', 'near')}(int, int) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT abs($1 - $2) <= 1'`,
    `CREATE OPERATOR ${schemas.main}.= (FUNCTION = ${qualified('main', 'near')}, LEFTARG = int, RIGHTARG = int)`,
    ...own.flatMap(printTable),
    ...own.flatMap((table) => table.links.flatMap((link) => printConstraint(table, link, of(link.target)))),
    ...own.flatMap((table) => table.triggers.flatMap((trigger) => printTrigger(table, trigger, of))),
    ...own.flatMap(printPlainViews),
    ...own.flatMap(({ writer, ...table }) => (writer === null ? [] : [printWriter({ ...table, writer })])),
  ];
}

const folded = qualified('main', 'folded');

export const relationOf = (table: Table): string => qualified(table.schema, table.name);

/** What views read of a table. */
export const readOf = (table: Table): string => (table.behind === 0 ? storedOf(table) : viewOf(table, table.behind));

const storedOf = (table: Table): string =>
  table.part === 'partition' && table.partitions > 0 ? partitionOf(table, 0) : relationOf(table);

const viewOf = ({ schema, name }: Table, depth: number): string =>
  qualified(schema, `${[...name].slice(0, 20).join('')}_view${depth}`);

/** The first shows all rows, in an order of its own; the one over it those whose key is not null, which are all. */
function printPlainViews(table: Table): string[] {
  const [key = ''] = table.key;
  return [
    `CREATE VIEW ${viewOf(table, 1)} AS SELECT * FROM ${storedOf(table)} ORDER BY ${identifiers(table.key)}`,
    `CREATE VIEW ${viewOf(table, 2)} AS SELECT v.* FROM ${viewOf(table, 1)} v WHERE v.${identifier(key)} IS NOT NULL`,
  ].slice(0, table.behind);
}

/** The table that a child inherits from. */
export const parentOf = (table: Table): string =>
  qualified(table.schema, `${[...table.name].slice(0, 20).join('')}_above`);

/** The name of a hash partition: of the table's own, shortened so that it stays unique. */
export function partitionOf(table: Table, partition: number): string {
  return qualified(table.schema, `${[...table.name].slice(0, 20).join('')}_part${partition}`);
}

export const boundsOf = ({ partitions }: Table, partition: number): string =>
  `FOR VALUES WITH (MODULUS ${partitions}, REMAINDER ${partition})`;

function printTable(table: Table): string[] {
  const relation = relationOf(table);
  const columns = table.columns.map((column) => printColumn(column));
  const inherits = table.part === 'child';
  const lines = [
    ...(inherits ? [] : columns),
    `PRIMARY KEY (${identifiers(table.key)})`,
    ...table.unique.map((column) => `UNIQUE (${identifier(column)})`),
    ...table.together.map((columns) => `UNIQUE (${identifiers(columns)})`),
  ];
  const partitioned = table.partitions === 0 ? '' : ` PARTITION BY HASH (${identifier(table.key[0] as string)})`;
  const partitions = Array.from(
    { length: table.partitions },
    (_, i) => `CREATE TABLE ${partitionOf(table, i)} PARTITION OF ${relation} ${boundsOf(table, i)}`,
  );
  const indexes = table.indexes.map((columns) => `CREATE INDEX ON ${relation} (${identifiers(columns)})`);
  const above = inherits ? ` INHERITS (${parentOf(table)})` : '';
  return [
    ...(inherits ? [`CREATE TABLE ${parentOf(table)} (\n${indent(columns.join(',\n'))}\n)`] : []),
    `CREATE TABLE ${relation} (\n${indent(lines.join(',\n'))}\n)${above}${partitioned}`,
    ...partitions,
    ...indexes,
    ...printRows(table),
  ];
}

function printColumn({ name, type, notNull, generatedFrom }: Column): string {
  const generated = generatedFrom === undefined ? '' : ` GENERATED ALWAYS AS (${identifier(generatedFrom)} * 2) STORED`;
  const collation = type === 'folded' ? ` COLLATE ${folded}` : '';
  return `${identifier(name)} ${typeName(type)}${collation}${generated}${notNull ? ' NOT NULL' : ''}`;
}

function printRows(table: Table): string[] {
  if (table.rows.length === 0) return [];
  const written = table.columns.map((column, i) => [column, i] as const).filter(([column]) => !column.generatedFrom);
  const rows = table.rows.map((row) => `(${written.map(([, i]) => untyped(row[i] ?? null)).join(', ')})`);
  const columns = identifiers(written.map(([column]) => column.name));
  return [`INSERT INTO ${relationOf(table)} (${columns}) VALUES\n${indent(rows.join(',\n'))}`];
}

function printConstraint(table: Table, link: Link, target: Table): string[] {
  const { constraint } = link;
  if (constraint === null) return [];
  const parts = [
    `ALTER TABLE ${relationOf(table)} ADD FOREIGN KEY (${identifiers(link.columns)})`,
    `REFERENCES ${relationOf(target)} (${identifiers(link.targetColumns)})`,
    ...(constraint.onDelete === 'NO ACTION' ? [] : [`ON DELETE ${constraint.onDelete}`]),
    ...(constraint.onUpdate === 'NO ACTION' ? [] : [`ON UPDATE ${constraint.onUpdate}`]),
    ...(constraint.deferrable ? ['DEFERRABLE'] : []),
    ...(constraint.notValid ? ['NOT VALID'] : []),
  ];
  return [parts.join(' ')];
}

/** The function of a table that statements call. */
export const writerOf = (table: Table): string =>
  `${identifier(schemas.main)}.${identifier(`user_writes_${[...table.name].slice(0, 20).join('')}`)}`;

function printWriter(table: Table & { writer: UserFunction }): string {
  const { column, action, resets } = table.writer;
  const newest = `ctid = (SELECT max(ctid) FROM ${relationOf(table)})`;
  const set = Object.entries(settings).map(([name, value]) => `SET ${name} = ${value};`);
  const code = [
    'BEGIN',
    indent(rewrite(table, action, column, newest)),
    ...(resets ? [indent(['RESET ALL;', ...set].join('\n'))] : []),
    '  RETURN 1;',
    'END',
  ];
  return `CREATE FUNCTION ${writerOf(table)}() RETURNS integer LANGUAGE plpgsql AS ${quoteBody(code.join('\n'))}`;
}

function rewrite(table: Table, action: Rewriting, column: string, condition: string): string {
  if (action === 'delete') return `DELETE FROM ${relationOf(table)} WHERE ${condition};`;
  const update = `UPDATE ${relationOf(table)} SET ${identifier(column)} = ${bump(identifier(column))}`;
  return action === 'touch' ? `${update} WHERE ${condition};` : `${update};`;
}

const bump = (column: string): string => `coalesce(${column}, 0) % 5 + 1`;

/** User functions are named `user_…`, by which the check tells their errors from those of the view's triggers. */
function printTrigger(table: Table, trigger: UserTrigger, of: (name: string) => Table): string[] {
  const n = identifier(`user_${[...table.name].slice(0, 20).join('')}`);
  const called = `${identifier(schemas.main)}.${n}`;
  const [event, body] = triggerBody(table, trigger, of);
  const code = `BEGIN\n${indent(body)}\nEND`;
  return [
    `CREATE FUNCTION ${called}() RETURNS trigger LANGUAGE plpgsql AS ${quoteBody(code)}`,
    `CREATE TRIGGER ${identifier(trigger.name)} ${event} ON ${relationOf(table)} FOR EACH ROW EXECUTE FUNCTION ${called}()`,
  ];
}

function triggerBody(table: Table, trigger: UserTrigger, of: (name: string) => Table): [event: string, body: string] {
  if (trigger.kind === 'touch-row') {
    const column = `NEW.${identifier(trigger.column)}`;
    return ['BEFORE INSERT OR UPDATE', `${column} := ${bump(column)};\nRETURN NEW;`];
  }
  if (trigger.kind === 'rewrite-row') {
    const same = table.key.map((name) => `${identifier(name)} = NEW.${identifier(name)}`).join(' AND ');
    const again = rewrite(table, trigger.action, trigger.column, same);
    const condition = `pg_trigger_depth() < 2 AND coalesce(NEW.${identifier(trigger.column)}, 0) % 2 = 0`;
    return ['AFTER INSERT OR UPDATE', `IF ${condition} THEN\n${indent(again)}\nEND IF;\nRETURN NULL;`];
  }
  if (trigger.kind === 'touch-parent') {
    const { link, column } = trigger;
    const target = of(link.target);
    const matches = link.columns.map(
      (name, i) => `${identifier(link.targetColumns[i] as string)} = changed.${identifier(name)}`,
    );
    const set = `${identifier(column)} = ${bump(identifier(column))}`;
    const body = `DECLARE changed ${relationOf(table)} := coalesce(NEW, OLD);\nBEGIN\n  UPDATE ${relationOf(target)} SET ${set} WHERE ${matches.join(' AND ')};\nEND;\nRETURN NULL;`;
    return ['AFTER INSERT OR UPDATE OR DELETE', body];
  }
  const { link } = trigger;
  const matches = link.columns.map(
    (name, i) => `${identifier(name)} = OLD.${identifier(link.targetColumns[i] as string)}`,
  );
  return ['BEFORE DELETE', `DELETE FROM ${relationOf(of(trigger.child))} WHERE ${matches.join(' AND ')};\nRETURN OLD;`];
}
