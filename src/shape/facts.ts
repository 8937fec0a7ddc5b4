import { operatorName } from '../ir/expression.js';
import { findNamed, referenceNames } from '../ir/resolve.js';
import type { Node } from '../sql/parse.js';
import { visited } from '../sql/walk.js';
import type { Fact, Place } from './place.js';

/** What a condition says of the columns that it tests, so that `CASE WHEN c.id IS NOT NULL THEN …` is exact. */

/** What follows from a condition that is true. */
export function factsOf(place: Place, condition: Node | undefined): Fact[] {
  if (condition === undefined) return [];
  const { kind, fields } = visited(condition);
  switch (kind) {
    case 'BoolExpr':
      if (fields.boolop === 'AND_EXPR') return (fields.args as Node[]).flatMap((part) => factsOf(place, part));
      return fields.boolop === 'NOT_EXPR' ? factsWithout(place, fields.args[0]) : [];
    case 'NullTest':
      return fields.nulltesttype === 'IS_NOT_NULL' ? notNull(place, fields.arg) : [];
    case 'A_Expr':
      return rejectsNull(fields) ? [...notNull(place, fields.lexpr), ...notNull(place, fields.rexpr)] : [];
    case 'SubLink':
      return fields.subLinkType === 'ANY_SUBLINK' && (fields.operName ?? []).length < 2
        ? notNull(place, fields.testexpr)
        : [];
    default:
      return notNull(place, condition);
  }
}

/** What follows from a condition that is false or unknown. */
export function factsWithout(place: Place, condition: Node): Fact[] {
  const { kind, fields } = visited(condition);
  if (kind === 'BoolExpr' && fields.boolop === 'OR_EXPR') {
    return (fields.args as Node[]).flatMap((part) => factsWithout(place, part));
  }
  return kind === 'NullTest' && fields.nulltesttype === 'IS_NULL' ? notNull(place, fields.arg) : [];
}

const comparisons = new Set(['=', '<>', '<', '>', '<=', '>=', '~~', '!~~', '~~*', '!~~*', '~', '!~', '~*', '!~*']);

/** Whether a test is never true of NULL: a comparison by an operator of the server's own. */
function rejectsNull({ kind, name }: { kind: string; name: Node[] }): boolean {
  return (kind === 'AEXPR_OP' || kind === 'AEXPR_OP_ANY') && name.length === 1 && comparisons.has(operatorName(name));
}

function notNull(place: Place, expression: Node | undefined): Fact[] {
  if (expression === undefined) return [];
  const { kind, fields } = visited(expression);
  if (kind === 'TypeCast') return isPlainCast(fields.typeName?.names) ? notNull(place, fields.arg) : [];
  if (kind !== 'ColumnRef') return [];
  const named = findNamed(place.scope, referenceNames(fields));
  // what FULL JOIN makes of two columns has a name in the text of old servers alone: types are the same on all
  const merged = named?.item.kind === 'join' && named.item.type === 'full' && named.item.alias === null;
  return named === undefined || merged ? [] : [named];
}

/** A cast to a type of the server's own makes NULL of NULL. */
function isPlainCast(names: readonly Node[] = []): boolean {
  return names.length === 1 || operatorName(names.slice(0, 1)) === 'pg_catalog';
}
