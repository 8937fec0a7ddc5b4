import type { Column, Rewriting, Table, UserFunction, UserTrigger } from '../spec/schema.js';
import type { Random } from './random.js';

const rewritings: readonly Rewriting[] = ['touch', 'touch', 'delete', 'touch-all'];

/**
 * Gives some tables triggers of the user's own, whose names sort before and behind everyone else's, and functions that
 * write behind a statement's back.
 */
export function withTriggers(random: Random, tables: readonly Table[]): Table[] {
  return tables.map((table) => {
    const writer = random.chance(0.15) ? possibleWriter(random, table) : null;
    if (!random.chance(0.15)) return { ...table, writer };
    const trigger = random.maybe(possibleTriggers(random, table, tables));
    return { ...table, writer, triggers: trigger === undefined ? [] : [trigger] };
  });
}

function possibleWriter(random: Random, table: Table): UserFunction | null {
  const column = plainInteger(table)?.name;
  return column === undefined ? null : { column, action: random.pick(rewritings), resets: random.chance(0.5) };
}

function possibleTriggers(random: Random, table: Table, tables: readonly Table[]): UserTrigger[] {
  const name = random.pick(['a_user_trigger', 'zz_user_trigger']);
  const triggers: UserTrigger[] = [];
  const own = plainInteger(table);
  if (own !== undefined) {
    triggers.push({ kind: 'touch-row', name, column: own.name });
    triggers.push({ kind: 'rewrite-row', name, column: own.name, action: random.pick(rewritings) });
  }
  for (const link of table.links) {
    const target = tables.find((candidate) => candidate.name === link.target);
    const column = target === undefined || target === table ? undefined : plainInteger(target);
    if (column !== undefined) triggers.push({ kind: 'touch-parent', name, link, column: column.name });
  }
  for (const child of tables) {
    const link = child.links.find((candidate) => candidate.target === table.name && child !== table);
    if (link !== undefined) triggers.push({ kind: 'delete-children', name, child: child.name, link });
  }
  return triggers;
}

/** An integer column that is no part of a key or a link. */
function plainInteger(table: Table): Column | undefined {
  const bound = new Set([...table.key, ...table.unique, ...table.links.flatMap((link) => link.columns)]);
  return table.columns.find(
    (column) => column.type === 'int' && column.generatedFrom === undefined && !bound.has(column.name),
  );
}
