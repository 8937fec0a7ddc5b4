import type { RowEvent } from '../../plan/answers.js';
import { quoteIdentifier, quoteLiteral, quoteQualified } from '../../sql/quote.js';
import type { MapPart, Parts } from '../../tree/part.js';
import { columnEquals, type EmitContext, indent, isAbsent, isPresent } from '../context/context.js';
import { nodeValue } from '../context/node-views.js';
import { differ } from '../rows/differ.js';
import { columnOf, editArray, keyPath, noEdits, printMember } from './edits.js';
import { ifShown, shows } from './filters.js';
import { atHand, type SingleRow } from './single-row.js';

/**
 * What rows make of the entries of a map. No two rows share a key, so an entry is what the row says that has its key now:
 * it is set to that, or taken out if there is none, whatever the document has. Edits of that kind may be made in any order,
 * and twice.
 *
 * The row at hand needn't be looked up. It is the last that had its key, or took it: where another row of the same command
 * did, that one's event is still to be answered, by what the table has.
 */
export function entryEdits(context: EmitContext, event: RowEvent, parts: Parts, part: MapPart, row: SingleRow): string {
  if (row.alias === undefined) return entryNow(context, parts, part, row.column);
  const removal = editArray([removalOf(part, columnOf(atHand.old)(part.key))]);
  if (event === 'delete') return ifShown(part, atHand.old, removal, noEdits);
  const put = ifShown(part, atHand.new, editArray([setting(context, parts, part, atHand.new)]), noEdits);
  const leaves = event === 'update' ? entryLeaves(parts, part) : [];
  if (leaves.length === 0) return put;
  return `CASE WHEN ${leaves.join(' AND ')} THEN ${removal} ELSE ${noEdits} END\n || ${put}`;
}

/** Whether the old row had an entry that the new one doesn't have: conditions; none where there is no such. */
function entryLeaves({ table, fixed }: Parts, part: MapPart): string[] {
  const stays = shows(part, atHand.new);
  const changes = [
    ...(fixed.includes(part.key) ? [] : [differ(table, [part.key], atHand)]),
    ...(stays.length === 0 ? [] : [`NOT (${stays.join(' AND ')})`]),
  ];
  return changes.length === 0 ? [] : [...shows(part, atHand.old), `(${changes.join(' OR ')})`];
}

/** The edits for the key that a row has, by what the table has under it. */
function entryNow(context: EmitContext, parts: Parts, part: MapPart, column: (name: string) => string): string {
  const set = editArray([setting(context, parts, part, 'r0')]);
  const found = rowsWith(context, parts, part, 'r0', parts.links.map(column), column(part.key));
  return [
    `coalesce((`,
    indent(`SELECT ${set}\n${found}`),
    `), ${editArray([removalOf(part, column(part.key))])})`,
  ].join('\n');
}

/** The same for an array of keys, all of the document whose key the expressions `links` are. */
export function entriesNow(
  context: EmitContext,
  parts: Parts,
  part: MapPart,
  links: readonly string[],
  keys: string,
): string {
  const present = `r0.${quoteIdentifier(parts.table.primaryKey?.[0] ?? '')}`;
  const value = entryValue(context, parts, part, 'r0');
  const entries = `pg_catalog.jsonb_object_agg(k.key::text, ${value}) FILTER (WHERE ${isPresent(present)})`;
  const merge = `pg_catalog.jsonb_build_object('op', 'merge', 'path', ${keyPath(part.path)}, 'value', coalesce(${entries}, '{}'))`;
  const removals = `pg_catalog.jsonb_agg(${removalOf(part, 'k.key')}) FILTER (WHERE ${isAbsent(present)})`;
  return [
    `(SELECT ${editArray([merge])} || coalesce(${removals}, ${noEdits})`,
    `FROM pg_catalog.unnest(${keys}) AS k (key)`,
    `LEFT JOIN LATERAL (SELECT t.* ${rowsWith(context, parts, part, 't', links, 'k.key')} OFFSET 0) AS r0 ON true)`,
  ].join('\n');
}

/** The row of a map that has a key, which goes by `alias`. */
function rowsWith(
  context: EmitContext,
  { table }: Parts,
  part: MapPart,
  alias: string,
  links: readonly string[],
  key: string,
): string {
  const conditions = [
    ...part.links.map((name, place) => columnEquals(context, table, name, alias, links[place] ?? '')),
    columnEquals(context, table, part.key, alias, key),
    ...shows(part, alias),
  ];
  return `FROM ${quoteQualified(table)} AS ${alias} WHERE ${conditions.join(' AND ')}`;
}

function setting(context: EmitContext, parts: Parts, part: MapPart, row: string): string {
  const path = entryPath(part, columnOf(row)(part.key));
  return `pg_catalog.jsonb_build_object('op', 'set', 'path', ${path}, 'value', ${entryValue(context, parts, part, row)})`;
}

/** The value of a row's entry; one that is made of other rows, too, is computed. */
function entryValue(context: EmitContext, { queries }: Parts, part: MapPart, row: string): string {
  const column = columnOf(row);
  if (part.node !== null)
    return nodeValue(context, queries, part.node, part.links.map(column), (key) => column(key.column));
  return printMember(part, part.value, row);
}

function removalOf(part: MapPart, key: string): string {
  return `pg_catalog.jsonb_build_object('op', 'remove', 'path', ${entryPath(part, key)})`;
}

function entryPath({ path }: MapPart, key: string): string {
  const steps = path.map((name) => `${quoteLiteral(name)}::text`);
  return `pg_catalog.jsonb_build_array(${[...steps, `${key}::text`].join(', ')})`;
}
