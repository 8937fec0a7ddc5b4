import type { Table } from '../../catalog/catalog.js';
import { quoteBody, quoteIdentifier, quoteLiteral, quoteQualified } from '../../sql/quote.js';
import { type EmitContext, indent, rowsEqual } from '../context/context.js';
import { registrySchema, transitionTables } from '../context/objects.js';
import type { ChangedTable, ShownRows } from './changed-table.js';

/**
 * What MERGE does to a partitioned table is not all shown to statement triggers. Once it has inserted a row, the new rows
 * of its updates are shown as that row, in many releases; and one that it moves to another partition is shown as inserted
 * there and nowhere as updated or deleted, where it has no other action that inserts or deletes.
 *
 * Old rows that stay where they are are shown. What they became is read from the table by their keys; where the key changed
 * too, or there is none, row triggers keep where they were and are, and those rows are answered as if they had been deleted
 * and inserted. Row triggers are told of every row, by whatever command, and of a move before it: then of what the row is
 * about to become. Unless a trigger of the user's may yet change that, it is what the row became. If one may, and the
 * statement doesn't show the row, what it became can't be told, and the statement is refused.
 *
 * An inserted row that is shown in place of an updated one, and looks the same as the updated one did, leads to the same
 * documents, which its own event computes.
 */

/** Whether a table's rows are followed so. Those of a partition are followed one by one. */
export function keepsMoved({ kind, inherits }: Table): boolean {
  return kind === 'partitioned' && !inherits;
}

/** What holds the new rows of an UPDATE: an item of FROM without its alias. */
export function updatedRows(context: EmitContext, table: Table, shown: ShownRows, reads: readonly string[]): string {
  const key = table.primaryKey;
  if (!keepsMoved(table) || key === null) return shown.new;
  const columns = [...new Set([...key, ...reads])].sort();
  const list = columns.map((name) => `n.${quoteIdentifier(name)}`).join(', ');
  const same = rowsEqual(context, table, 'o', 'n');
  const keys = (alias: string): string => key.map((name) => `${alias}.${quoteIdentifier(name)}`).join(', ');
  const lines = [
    `SELECT ${list} FROM ${shown.new} AS n`,
    `WHERE (${keys('n')}) NOT IN (SELECT ${keys('o')} FROM ${shown.old} AS o)`,
    `UNION ALL`,
    `SELECT ${list} FROM ${shown.old} AS o JOIN ${quoteQualified(table)} AS n ON ${same}`,
  ];
  return `(\n${indent(lines.join('\n'))}\n)`;
}

/** The tables, functions and triggers that keep rows that moved and have them answered. */
export function movedRows(context: EmitContext, changed: ChangedTable): string[] {
  if (!keepsMoved(changed.table)) return [];
  return [
    ...keptIn(context, changed, 'departed'),
    ...keptIn(context, changed, 'arrived'),
    ...keeper(context, changed),
    ...answerer(context, changed),
  ];
}

export function dropMoved({ names }: EmitContext, table: Table): string[] {
  if (!keepsMoved(table)) return [];
  return [
    `DROP FUNCTION IF EXISTS ${quoteQualified(names.movement(table, 'keep'))}() CASCADE`,
    `DROP FUNCTION IF EXISTS ${quoteQualified(names.movement(table, 'answer'))}() CASCADE`,
    `DROP TABLE IF EXISTS ${quoteQualified(names.moved(table, 'departed'))}`,
    `DROP TABLE IF EXISTS ${quoteQualified(names.moved(table, 'arrived'))}`,
  ];
}

const own = {
  transaction: quoteIdentifier('jsonb_ivm transaction'),
  settled: quoteIdentifier('jsonb_ivm settled'),
  part: quoteIdentifier('jsonb_ivm part'),
  place: quoteIdentifier('jsonb_ivm place'),
  image: quoteIdentifier('jsonb_ivm image'),
} as const;

/** A row as text, but for what is generated from it. */
function imageOf({ columns }: Table, alias: string): string {
  const given = columns.filter(({ generated }) => !generated);
  return `ROW(${given.map(({ name }) => `${alias}.${quoteIdentifier(name)}`).join(', ')})::text`;
}

/**
 * A table of rows that is empty but within a statement. To update them there is to have them answered: its trigger shows
 * them to the function that answers the table's own.
 */
function keptIn({ names }: EmitContext, changed: ChangedTable, way: 'departed' | 'arrived'): string[] {
  const { table, links } = changed;
  const kept = quoteQualified(names.moved(table, way));
  const [event, shown] = way === 'departed' ? (['delete', 'old'] as const) : (['insert', 'new'] as const);
  const columns = links.map((name) => `, t.${quoteIdentifier(name)}`).join('');
  return [
    [
      `CREATE UNLOGGED TABLE ${kept} AS`,
      `SELECT NULL::pg_catalog.xid8 AS ${own.transaction}, false AS ${own.settled}, NULL::pg_catalog.oid AS ${own.part},`,
      `  NULL::pg_catalog.tid AS ${own.place}, NULL::text AS ${own.image}${columns}`,
      `FROM ${quoteQualified(table)} AS t WITH NO DATA`,
    ].join('\n'),
    `CREATE INDEX ON ${kept} (${own.transaction})`,
    [
      `CREATE TRIGGER ${quoteIdentifier(names.movementTrigger(table, 'answer'))}`,
      `AFTER UPDATE ON ${kept} REFERENCING OLD TABLE AS ${transitionTables[shown]}`,
      `FOR EACH STATEMENT EXECUTE FUNCTION ${quoteQualified(names.triggerFunction(table, event))}()`,
    ].join('\n'),
  ];
}

/** Keeps a row of the table before it moves to another partition, and one whose key or links changed where it is. */
function keeper(context: EmitContext, changed: ChangedTable): string[] {
  const { names } = context;
  const { table, links } = changed;
  const name = quoteQualified(names.movement(table, 'keep'));
  const columns = [...Object.values(own), ...links.map(quoteIdentifier)].join(', ');
  const row = (which: string, ...more: string[]): string =>
    [
      `pg_catalog.pg_current_xact_id()`,
      `settled`,
      ...more,
      ...links.map((link) => `${which}.${quoteIdentifier(link)}`),
    ].join(', ');
  const generated = table.columns.some((column) => column.generated && links.includes(column.name));
  const body = [
    ``,
    `#variable_conflict use_variable`,
    `DECLARE`,
    `  settled boolean := tg_when OPERATOR(pg_catalog.=) 'AFTER'${generated ? '' : ` OR NOT EXISTS (\n${indent(rivals(table), 4)}\n  )`};`,
    `BEGIN`,
    `  INSERT INTO ${quoteQualified(names.moved(table, 'departed'))} (${columns})`,
    `  VALUES (${row('old', 'tg_relid', 'old.ctid', `CASE WHEN NOT settled THEN ${imageOf(table, 'old')} END`)});`,
    `  INSERT INTO ${quoteQualified(names.moved(table, 'arrived'))} (${columns})`,
    `  VALUES (${row('new', 'NULL', 'NULL', 'NULL')});`,
    `  RETURN new;`,
    `END`,
    ``,
  ].join('\n');
  const differs = (names: readonly string[]): string => {
    const image = (which: string): string =>
      `ROW(${names.map((column) => `${which}.${quoteIdentifier(column)}`).join(', ')})`;
    return `WHEN (${image('OLD')} IS DISTINCT FROM ${image('NEW')})`;
  };
  const given = table.columns.filter((column) => !column.generated).map(({ name }) => name);
  const trigger = (step: 'leave' | 'keep', when: string, watched: readonly string[]): string =>
    [
      `CREATE TRIGGER ${quoteIdentifier(names.movementTrigger(table, step))}`,
      `${when} UPDATE ON ${quoteQualified(table)}`,
      `FOR EACH ROW ${differs(watched)}`,
      `EXECUTE FUNCTION ${name}()`,
    ].join('\n');
  const partitioning = (table.primaryKey ?? table.partitionedBy).filter((column) => given.includes(column));
  const watched = table.primaryKey ?? links;
  return [
    definer(name, body),
    `REVOKE ALL ON FUNCTION ${name}() FROM PUBLIC`,
    trigger('leave', 'BEFORE', partitioning),
    ...(watched.length === 0 ? [] : [trigger('keep', 'AFTER', watched)]),
  ];
}

/** Triggers of the user's that may change a row before it is written. */
function rivals(table: Table): string {
  return [
    `SELECT FROM pg_catalog.pg_partition_tree(${quoteLiteral(quoteQualified(table))}::pg_catalog.regclass) AS p`,
    `JOIN pg_catalog.pg_trigger AS t ON t.tgrelid OPERATOR(pg_catalog.=) p.relid`,
    `JOIN pg_catalog.pg_proc AS f ON f.oid OPERATOR(pg_catalog.=) t.tgfoid`,
    `-- of rows, before they are inserted or updated`,
    `WHERE (t.tgtype OPERATOR(pg_catalog.&) 3::int2) OPERATOR(pg_catalog.=) 3`,
    `  AND (t.tgtype OPERATOR(pg_catalog.&) 20::int2) OPERATOR(pg_catalog.<>) 0`,
    `  AND f.pronamespace OPERATOR(pg_catalog.<>) ${quoteLiteral(registrySchema)}::pg_catalog.regnamespace`,
  ].join('\n');
}

/** Has the rows answered, and empties the tables. */
function answerer({ names, plan }: EmitContext, { table }: ChangedTable): string[] {
  const name = quoteQualified(names.movement(table, 'answer'));
  const [departed, arrived] = [names.moved(table, 'departed'), names.moved(table, 'arrived')].map(quoteQualified);
  const mine = `m.${own.transaction} OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id()`;
  const shown = `SELECT pg_catalog.count(*) FROM ${transitionTables.old} AS o WHERE ${imageOf(table, 'o')} OPERATOR(pg_catalog.=) m.${own.image}`;
  const { schema, name: view } = plan.view;
  const message = `could not maintain document view "${schema}.${view}": MERGE moved a row of "${table.name}" that a trigger may have changed`;
  const body = [
    ``,
    `BEGIN`,
    `  IF NOT EXISTS (SELECT FROM ${departed} AS m WHERE ${mine}) THEN RETURN NULL; END IF;`,
    `  -- a row that is still there did not move, whatever kept it`,
    `  IF EXISTS (SELECT FROM ${departed} AS m WHERE ${mine} AND NOT m.${own.settled}`,
    `      AND NOT EXISTS (SELECT FROM ${quoteQualified(table)} AS t`,
    `        WHERE t.tableoid OPERATOR(pg_catalog.=) m.${own.part} AND t.ctid OPERATOR(pg_catalog.=) m.${own.place})`,
    `      GROUP BY m.${own.image} HAVING pg_catalog.count(*) OPERATOR(pg_catalog.<>) (${shown})) THEN`,
    `    RAISE EXCEPTION USING ERRCODE = 'feature_not_supported', MESSAGE = ${quoteLiteral(message)},`,
    `      HINT = 'PostgreSQL does not show triggers what such a row becomes; use UPDATE, or INSERT with ON CONFLICT.';`,
    `  END IF;`,
    `  UPDATE ${departed} AS m SET ${own.settled} = true WHERE ${mine};`,
    `  UPDATE ${arrived} AS m SET ${own.settled} = true WHERE ${mine};`,
    `  DELETE FROM ${departed} AS m WHERE ${mine};`,
    `  DELETE FROM ${arrived} AS m WHERE ${mine};`,
    `  RETURN NULL;`,
    `END`,
    ``,
  ].join('\n');
  return [
    definer(name, body),
    `REVOKE ALL ON FUNCTION ${name}() FROM PUBLIC`,
    ...[table, ...table.descendants].map((carrier) =>
      [
        `CREATE TRIGGER ${quoteIdentifier(names.movementTrigger(table, 'answer'))}`,
        `AFTER UPDATE ON ${quoteQualified(carrier)} REFERENCING OLD TABLE AS ${transitionTables.old}`,
        `FOR EACH STATEMENT EXECUTE FUNCTION ${name}()`,
      ].join('\n'),
    ),
  ];
}

function definer(name: string, body: string): string {
  return [
    `CREATE FUNCTION ${name}() RETURNS trigger`,
    `LANGUAGE plpgsql VOLATILE SECURITY DEFINER`,
    `SET search_path = pg_catalog, pg_temp`,
    `AS ${quoteBody(body)}`,
  ].join('\n');
}
