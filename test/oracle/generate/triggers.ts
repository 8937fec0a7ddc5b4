import type { Column, Rewriting, Table, UserFunction, UserTrigger } from '../spec/schema.js';
import type { Random } from './random.js';
import { type Reading, reads } from './reading.js';

const rewritings: readonly Rewriting[] = ['touch', 'touch', 'delete', 'delete', 'touch-all'];

/**
 * Gives some tables triggers of the user's own, whose names sort before and behind everyone else's, and functions that
 * write behind a statement's back: mostly columns that the views read. Rows of the tables `meddled` are mostly written
 * again by their own triggers.
 */
export function withTriggers(
  random: Random,
  tables: readonly Table[],
  reading: Reading,
  meddled: ReadonlySet<string>,
): Table[] {
  return tables.map((table) => {
    const writer = random.chance(0.15) ? possibleWriter(random, table, reading) : null;
    const meddling = meddled.has(table.name);
    if (!random.chance(meddling ? 0.8 : reading.has(table.name) ? 0.2 : 0.1)) return { ...table, writer };
    const possible = possibleTriggers(random, table, tables, reading);
    const rewriting = meddling ? possible.filter(({ kind }) => kind === 'rewrite-row') : [];
    const trigger = random.maybe(rewriting.length > 0 ? rewriting : possible);
    return { ...table, writer, triggers: trigger === undefined ? [] : [trigger] };
  });
}

function possibleWriter(random: Random, table: Table, reading: Reading): UserFunction | null {
  const column = plainInteger(random, table, reading)?.name;
  return column === undefined ? null : { column, action: random.pick(rewritings), resets: random.chance(0.5) };
}

function possibleTriggers(random: Random, table: Table, tables: readonly Table[], reading: Reading): UserTrigger[] {
  const name = random.pick(['a_user_trigger', 'zz_user_trigger']);
  const triggers: UserTrigger[] = [];
  const own = plainInteger(random, table, reading);
  if (own !== undefined) {
    const rewriting = { kind: 'rewrite-row', name, column: own.name, action: random.pick(rewritings) } as const;
    triggers.push({ kind: 'touch-row', name, column: own.name }, rewriting);
  }
  for (const link of table.links) {
    const target = tables.find((candidate) => candidate.name === link.target);
    const column = target === undefined || target === table ? undefined : plainInteger(random, target, reading);
    if (column !== undefined) triggers.push({ kind: 'touch-parent', name, link, column: column.name });
  }
  for (const child of tables) {
    const link = child.links.find((candidate) => candidate.target === table.name && child !== table);
    if (link !== undefined) triggers.push({ kind: 'delete-children', name, child: child.name, link });
  }
  return triggers;
}

/** An integer column that is no part of a key or a link: one that the views read, if there is one. */
function plainInteger(random: Random, table: Table, reading: Reading): Column | undefined {
  const bound = new Set([...table.key, ...table.unique, ...table.links.flatMap((link) => link.columns)]);
  const plain = table.columns.filter(
    (column) => column.type === 'int' && column.generatedFrom === undefined && !bound.has(column.name),
  );
  const read = plain.filter((column) => reads(reading, table.name, column.name));
  return random.maybe(read.length > 0 ? read : plain);
}
