import type { Table } from '../../catalog/catalog.js';
import { quoteIdentifier, quoteLiteral, quoteQualified } from '../../sql/quote.js';
import { type EmitContext, indent } from '../context/context.js';
import { registrySchema, transitionTables } from '../context/objects.js';
import type { ChangedTable } from './changed-table.js';
import { definer, identity, imageSettings, kept, keptLinks, type Way } from './kept-rows.js';

/** Rows of the statement at hand, and of those inside it. */
const mine = [
  `m.${kept.transaction.name} OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id()`,
  `m.${kept.depth.name} OPERATOR(pg_catalog.>=) pg_catalog.pg_trigger_depth()`,
].join(' AND ');

/**
 * Has rows answered that the statement doesn't show, and empties the tables that they are kept in. A plain UPDATE shows all
 * of them. Unless a trigger of the user's may yet change it, or a link is generated, what a row is about to become is what it
 * became. Else, if the statement doesn't show the row, that can't be told, and the statement is refused.
 *
 * Tables that are empty but within a statement have plans made for the many rows that they had once, or for none: those
 * that are kept are found by the index, whatever the planner thinks of the table. (A scan that is left by then has a cost that
 * would have it compiled.)
 */
export function answerMoved({ names, plan }: EmitContext, changed: ChangedTable): string[] {
  const { table, links } = changed;
  const name = quoteQualified(names.movement(table, 'answer'));
  const rows = quoteQualified(names.moved(table, 'kept'));
  const { schema, name: view } = plan.view;
  const message = `could not maintain document view "${schema}.${view}": MERGE moved a row of "${table.name}" that a trigger may have changed`;
  const generated = table.columns.some((column) => column.generated && links.includes(column.name));
  const changeable = generated ? '' : `EXISTS (\n${indent(rivals(table), 6)}\n    ) AND `;
  const body = [
    ``,
    `BEGIN`,
    `  IF NOT EXISTS (SELECT FROM ${rows} AS m WHERE ${mine}) THEN RETURN NULL; END IF;`,
    `  -- what the statement shows, its own events answer`,
    `  IF EXISTS (\n${indent(unshown(table, rows, 'departed'), 4)}\n  ) OR EXISTS (\n${indent(unshown(table, rows, 'arrived'), 4)}\n  ) THEN`,
    `    IF ${changeable}EXISTS (\n${indent(untold(table, rows), 6)}\n    ) THEN`,
    `      RAISE EXCEPTION USING ERRCODE = 'feature_not_supported', MESSAGE = ${quoteLiteral(message)},`,
    `        HINT = 'PostgreSQL does not show triggers what such a row becomes; use UPDATE, or INSERT with ON CONFLICT.';`,
    `    END IF;`,
    ...(['departed', 'arrived'] as const).flatMap((way) =>
      show(quoteQualified(names.moved(table, way)), rows, changed, way),
    ),
    `  END IF;`,
    `  DELETE FROM ${rows} AS m WHERE ${mine};`,
    `  RETURN NULL;`,
    `END`,
    ``,
  ].join('\n');
  return [
    ...definer(name, body, ...imageSettings(table), 'SET enable_seqscan = off', 'SET jit = off'),
    ...[table, ...table.descendants].map((carrier) =>
      [
        `CREATE TRIGGER ${quoteIdentifier(names.movementTrigger(table, 'answer'))}`,
        `AFTER UPDATE ON ${quoteQualified(carrier)}`,
        `REFERENCING OLD TABLE AS ${transitionTables.old} NEW TABLE AS ${transitionTables.new}`,
        `FOR EACH STATEMENT EXECUTE FUNCTION ${name}()`,
      ].join('\n'),
    ),
  ];
}

/** Shows rows to the function that answers them. */
function show(to: string, rows: string, changed: ChangedTable, way: Way): string[] {
  const columns = [kept.settled.name, ...changed.links.map(quoteIdentifier)];
  const values = [`m.${kept.settled.name}`, ...keptLinks(changed, way).map(({ name }) => `m.${name}`)];
  return [
    `    INSERT INTO ${to} (${columns.join(', ')}) SELECT ${values.join(', ')} FROM ${rows} AS m WHERE ${mine};`,
    `    UPDATE ${to} SET ${kept.settled.name} = true;`,
    `    DELETE FROM ${to};`,
  ];
}

/** Rows that are kept and not shown. One that moved within a partition is kept twice, and shown once. */
function unshown(table: Table, rows: string, way: Way): string {
  const shown = transitionTables[way === 'departed' ? 'old' : 'new'];
  const columns = identity(table, way);
  const ours = columns.map(({ name }) => `m.${name}`).join(', ');
  const theirs = columns.map(({ of }) => of('s')).join(', ');
  return [
    `SELECT m.${kept.settled.name}, ${ours} FROM ${rows} AS m WHERE ${mine}`,
    `EXCEPT ALL`,
    `SELECT v.settled, ${theirs} FROM ${shown} AS s CROSS JOIN (VALUES (false), (true)) AS v (settled)`,
  ].join('\n');
}

/** Rows that were kept before they were written, are gone from there, and not shown. */
function untold(table: Table, rows: string): string {
  const columns = identity(table, 'departed');
  return [
    `SELECT ${columns.map(({ name }) => `m.${name}`).join(', ')} FROM ${rows} AS m`,
    `WHERE ${mine} AND NOT m.${kept.settled.name}`,
    `  AND NOT EXISTS (SELECT FROM ${quoteQualified(table)} AS t`,
    `    WHERE t.tableoid OPERATOR(pg_catalog.=) m.${kept.part.name} AND t.ctid OPERATOR(pg_catalog.=) m.${kept.place.name})`,
    `EXCEPT ALL`,
    `SELECT ${columns.map(({ of }) => of('o')).join(', ')} FROM ${transitionTables.old} AS o`,
  ].join('\n');
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
