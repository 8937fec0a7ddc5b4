import { splitConjunction } from '../../ir/expression.js';
import type { Node, SelectStmt } from '../../sql/parse.js';
import { withCondition } from './conditions.js';
import { declared, mergesColumns } from './names.js';

/** One of the items that a query joins, in turn. */
export interface Unit {
  readonly item: Node;
  readonly aliases: readonly string[];
  /** How it is joined to those before it; the first is joined as others in a list. */
  readonly join: 'inner' | 'left';
  readonly conditions: readonly Node[];
}

/** FROM as items that are joined from left to right; undefined where they are joined in other ways. */
export function unitsOf(select: SelectStmt): Unit[] | undefined {
  if (mergesColumns(select)) return undefined;
  const units = (select.fromClause ?? []).map(flatten);
  return units.every((each) => each !== undefined) ? units.flat() : undefined;
}

function flatten(item: Node): Unit[] | undefined {
  if (!('JoinExpr' in item)) return [{ item, aliases: declared([item]), join: 'inner', conditions: [] }];
  const { larg, rarg, quals, jointype, alias, isNatural } = item.JoinExpr;
  if (larg === undefined || rarg === undefined || alias !== undefined || isNatural) return undefined;
  if (jointype !== 'JOIN_INNER' && jointype !== 'JOIN_LEFT') return undefined;
  const left = flatten(larg);
  if (left === undefined) return undefined;
  const join = jointype === 'JOIN_LEFT' ? 'left' : 'inner';
  const conditions = quals === undefined ? [] : splitConjunction(quals);
  return [...left, { item: rarg, aliases: declared([rarg]), join, conditions }];
}

/** Items joined again, with what the first is joined by beside them. */
export function joinUnits([first, ...others]: readonly Unit[]):
  | { from: Node; conditions: readonly Node[] }
  | undefined {
  if (first === undefined) return undefined;
  const from = others.reduce<Node>((left, { item, join, conditions }) => {
    const jointype = join === 'left' ? 'JOIN_LEFT' : 'JOIN_INNER';
    return { JoinExpr: withCondition({ jointype, larg: left, rarg: item } as const, 'quals', conditions) };
  }, first.item);
  return { from, conditions: first.conditions };
}
