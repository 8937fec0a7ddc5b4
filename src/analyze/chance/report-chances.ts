import type { Diagnostic } from '../../base/errors.js';
import { operatorName } from '../../ir/expression.js';
import { firstLocation } from '../../ir/refusals.js';
import type { ViewText } from '../../ir/view-text.js';
import { type SelectStmt, spanAt } from '../../sql/parse.js';
import { walk } from '../../sql/walk.js';
import type { Chance } from './chance.js';

/**
 * A warning for everything that is left to chance, at its place in the user's text; LIMIT without any order is an error.
 * `inlined`: the server's text holds definitions of plain views, which the user's does not.
 */
export function reportChances(
  view: ViewText,
  canonical: SelectStmt,
  chances: readonly Chance[],
  inlined: boolean,
): Diagnostic[] {
  return chances.map((chance): Diagnostic => {
    const span = placeOf(view, canonical, chance, inlined);
    if (isBlindLimit(chance)) return { code: 'VIEW_LIMIT', severity: 'error', ...wordsForLimit(chance), span };
    const code = chance.kind === 'spelling' ? 'VALUE_AMBIGUOUS' : 'ORDER_MISSING';
    return { code, severity: 'warning', ...wordsFor(chance), span };
  });
}

function isBlindLimit({ name, ties }: Chance): boolean {
  return name === 'LIMIT' && !ties;
}

function wordsForLimit({ key }: Chance): { message: string; hint: string } {
  return {
    message: 'LIMIT or OFFSET without ORDER BY leaves it to chance which rows it keeps',
    hint: `add ORDER BY ${key?.join(', ') ?? 'with columns that tell all rows apart'}`,
  };
}

function wordsFor(chance: Chance): { message: string; hint: string } {
  const { kind, name, ties } = chance;
  const call = `"${name}"`;
  const tied = 'rows that tie in an order left to chance';
  switch (kind) {
    case 'list':
      return {
        message: ties
          ? `the ORDER BY of ${call} leaves ${tied}`
          : `${call} without ORDER BY leaves the order of its elements to chance`,
        hint: orderHint(chance),
      };
    case 'keys':
      return {
        message: `${call} leaves it to chance which value stays of those with one key`,
        hint: orderHint(chance),
      };
    case 'numbers':
      return {
        message: `${call} adds floating-point numbers in an order left to chance, which their last digits depend on`,
        hint: `${orderHint(chance)}, or add numeric`,
      };
    case 'rows':
      return { message: `${nameOf(name)} takes ${tied}`, hint: orderHint(chance) };
    case 'spelling':
      return {
        message: `${nameOf(name)} shows one of several values that are equal but may be written differently (1.0 and 1.00), left to chance`,
        hint: 'convert them to a type whose equal values are written alike, such as numeric(10, 2), or to text',
      };
  }
}

function nameOf(name: string): string {
  return /^[A-Z ]+$/.test(name) ? name : `"${name}"`;
}

function orderHint({ name, ties, key, kind }: Chance): string {
  const columns = key?.join(', ');
  if (ties) return `add ${columns ?? 'columns that tell all rows apart'} to the ORDER BY`;
  if (name === 'ARRAY') return `add ORDER BY ${columns ?? 'with columns that tell all rows apart'} to the query in it`;
  const place = kind === 'rows' ? 'OVER (ORDER BY …)' : `${name}(… ORDER BY ${columns ?? '…'})`;
  return `write ${place}${key === null || kind === 'rows' ? ` with ${columns ?? 'columns that tell all rows apart'}` : ''}`;
}

/**
 * The server's text has the same calls and clauses in the same order as the user's, so that a node stands where its
 * like of the same number does. Where the two have not the same number, it is the first, or, where it may stand in a plain
 * view, the whole.
 */
function placeOf(view: ViewText, canonical: SelectStmt, chance: Chance, inlined: boolean): Diagnostic['span'] {
  const own = nodesLike(view.select, chance);
  const kept = nodesLike(canonical, chance);
  const found = own.length === kept.length ? own[kept.indexOf(chance.node)] : inlined ? undefined : own[0];
  const location = found === undefined ? undefined : locationOf(found, chance);
  return location === undefined ? view.span : spanAt(view.source, location);
}

// biome-ignore lint/suspicious/noExplicitAny: a node whose kind is only known at run time
type Fields = any;

/** Nodes of a query that are what the chance's is: calls of its name, or SELECTs with its clause. */
function nodesLike(select: SelectStmt, { name, node }: Chance): object[] {
  const found: object[] = [];
  const call = 'funcname' in node;
  const json = 'constructor' in node && Object.hasOwn(node, 'constructor');
  const add = (fields: Fields, kind: string): void => {
    if (call && kind === 'FuncCall' && operatorName(fields.funcname) === name) found.push(fields);
    else if (json && (kind === 'JsonArrayAgg' || kind === 'JsonObjectAgg')) found.push(fields);
    else if (!call && !json && kind === 'SelectStmt' && clauseOf(fields, name) !== undefined) found.push(fields);
  };
  const visit = (query: Fields): void => {
    add(query, 'SelectStmt');
    for (const branch of [query.larg, query.rarg]) if (branch !== undefined) visit(branch);
  };
  walk({ SelectStmt: select }, ({ kind, fields }) => {
    if (kind === 'SelectStmt') visit(fields);
    else add(fields, kind);
    return undefined;
  });
  return found;
}

/** The part of a SELECT that a clause's place is shown by. */
function clauseOf(select: Fields, name: string): unknown {
  switch (name) {
    case 'LIMIT':
      return select.limitCount ?? select.limitOffset;
    case 'DISTINCT':
      return select.distinctClause === undefined ? undefined : select.targetList;
    case 'DISTINCT ON':
      return select.distinctClause;
    case 'GROUP BY':
      return select.groupClause;
    case 'ARRAY':
      return select.targetList;
    default:
      return select.op === `SETOP_${name}` ? select.larg?.targetList : undefined;
  }
}

function locationOf(found: Fields, { node, name }: Chance): number | undefined {
  if ('funcname' in node) return found.location ?? 0;
  if (Object.hasOwn(node, 'constructor')) return found.constructor?.location ?? 0;
  return firstLocation((name === 'LIMIT' ? found.sortClause : undefined) ?? clauseOf(found, name));
}
