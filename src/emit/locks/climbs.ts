import type { Ascent } from '../../analyze/climb-steps.js';
import type { Climb } from '../../analyze/climbs.js';
import { printLink } from '../../analyze/link.js';
import { keyName } from '../../plan/climb-locks.js';
import { quoteIdentifier, quoteQualified } from '../../sql/quote.js';
import { indent } from '../context/context.js';

/** `JOIN LATERAL (…) AS v1 ON true`: the keys on the way up from the row `from`, its own first. */
export function joinKeys(ascent: Ascent, from: string, alias: string): string {
  return [`JOIN LATERAL (`, indent(keysOf(ascent, from)), `) AS ${alias} ON true`].join('\n');
}

/** UNION ends a way that comes back to where it was. */
function keysOf(ascent: Ascent, from: string): string {
  const { keys } = ascent.climb;
  return [
    `WITH RECURSIVE climbed (${keys.map((_, place) => keyName(place)).join(', ')}) AS (`,
    indent([startOf(ascent, from), stepUp(ascent.climb)].join('\nUNION\n')),
    `)`,
    `SELECT ${keys.map((_, place) => `c.${keyName(place)}`).join(', ')} FROM climbed AS c`,
  ].join('\n');
}

/** A climb to the rows `to` that the recursion begins with: those that have a key on the way, or that it set out from. */
export function joinAscent(ascent: Ascent, from: string, keys: string, to: string): string {
  const { climb, start } = ascent;
  const table = quoteQualified(climb.anchor.table);
  if (start.kind === 'own')
    return `${joinKeys(ascent, from, keys)}\nJOIN ${table} AS ${to} ON ${meet(climb.keys, 'anchor', to, keys)}`;
  const own = `${start.operator} ${from}.${quoteIdentifier(start.column)}`;
  if (start.entry === null) return `JOIN ${table} AS ${to} ON ${to}.${quoteIdentifier(start.anchor)} ${own}`;
  const ways = [
    `SELECT a.* FROM ${table} AS a WHERE a.${quoteIdentifier(start.anchor)} ${own}`,
    `SELECT a.* FROM (${keysOf(ascent, from)}) AS k JOIN ${table} AS a ON ${meet(climb.keys, 'anchor', 'a', 'k')}`,
  ];
  return [`JOIN LATERAL (`, indent(ways.join('\nUNION ALL\n')), `) AS ${to} ON true`].join('\n');
}

function startOf({ climb, start }: Ascent, from: string): string {
  if (start.kind === 'own') return `SELECT ${columns(start.columns, from)}`;
  const held = columns(
    climb.keys.map((key) => key.entry),
    's',
  );
  const own = `s.${quoteIdentifier(start.entry ?? '')} ${start.operator} ${from}.${quoteIdentifier(start.column)}`;
  return `SELECT ${held} FROM ${quoteQualified(climb.entry.table)} AS s WHERE ${own}`;
}

/** From a key to that of the row before. */
function stepUp({ keys, member, entry, between }: Climb): string {
  const own = `JOIN ${quoteQualified(member.table)} AS m ON ${meet(keys, 'member', 'm', 'c')}`;
  const links = between.map((link) => printLink(link, 'm', 'e')).join(' AND ');
  const beside = member === entry ? [] : [`JOIN ${quoteQualified(entry.table)} AS e ON ${links}`];
  const held = columns(
    keys.map((key) => key.entry),
    member === entry ? 'm' : 'e',
  );
  return [`SELECT ${held}`, `FROM climbed AS c`, own, ...beside].join('\n');
}

function columns(names: readonly string[], alias: string): string {
  return names.map((name) => `${alias}.${quoteIdentifier(name)}`).join(', ');
}

function meet(keys: Climb['keys'], side: 'member' | 'anchor', row: string, climbed: string): string {
  return keys
    .map((key, place) => `${row}.${quoteIdentifier(key[side])} ${key.operator} ${climbed}.${keyName(place)}`)
    .join(' AND ');
}
