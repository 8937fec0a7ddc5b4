import { splitConjunction } from '../../ir/expression.js';
import type { Scope } from '../../ir/nodes.js';
import type { Node, SelectStmt } from '../../sql/parse.js';
import { determinedBy, type Facts } from './facts.js';
import { type Unit, unitsOf } from './joined-units.js';
import { tellsPresence } from './never-null.js';
import { isFalseOfNulls } from './null-rows.js';
import { aliasesIn } from './own-aggregates.js';

/** What a query joins, in two: what has one row for a group, and the rest. */
export interface Split {
  readonly own: readonly Unit[];
  readonly many: readonly Unit[];
  readonly aliases: ReadonlySet<string>;
  /** The rest is joined by outer joins. */
  readonly optional: boolean;
  /** Conditions on what has one row, and on the rest. */
  readonly conditions: readonly Node[];
  readonly further: readonly Node[];
  /** A column that is null in the row of nulls alone. */
  readonly tells: (value: Node) => boolean;
}

/** The items and conditions of a query that is grouped by what has one row for each group; undefined for any other. */
export function splitUnits(facts: Facts, scope: Scope, select: SelectStmt): Split | undefined {
  const units = unitsOf(select) ?? [];
  const where = select.whereClause === undefined ? [] : splitConjunction(select.whereClause);
  const determined = determinedBy(facts, scope, scope.groups ?? []);
  const one = new Set(scope.sources.filter((source) => determined.has(source)).map(({ alias }) => alias));
  const aliases = new Set<string>();
  const mentions = (value: unknown): boolean =>
    [...aliasesIn(value)].some((alias) => aliases.has(alias) || alias === '');
  const isMany = ({ item, aliases: own, join, conditions }: Unit): boolean =>
    !own.every((alias) => one.has(alias)) || mentions(item) || (join === 'left' && mentions(conditions));
  for (let before = -1; before !== aliases.size; ) {
    before = aliases.size;
    for (const unit of units) if (isMany(unit)) for (const alias of unit.aliases) aliases.add(alias);
  }
  const many = units.filter((unit) => unit.aliases.some((alias) => aliases.has(alias)));
  const [first] = many;
  if (first === undefined || mentions(scope.groups)) return undefined;
  const alone = (conditions: readonly Node[]): Node[] => conditions.filter((each) => !mentions(each));
  const innerOf = (list: readonly Unit[]): Node[] =>
    list.flatMap(({ join, conditions }) => (join === 'inner' ? conditions : []));
  const further = [...innerOf(units), ...where].filter(mentions);
  const own = units
    .filter((unit) => !many.includes(unit))
    .map((unit) => ({ ...unit, conditions: alone(unit.conditions) }));
  if (own[0]?.join !== 'inner') return undefined;
  const split = { own, many, aliases, conditions: alone([...innerOf(many), ...where]), further };
  if (first.join === 'inner') return { ...split, optional: false, tells: telling(facts, scope, first) };
  if (further.length > 0 || !isOptional(many)) return undefined;
  return { ...split, optional: true, tells: telling(facts, scope, first) };
}

/** Whether all is joined by outer joins, and to the row of nulls nothing but nulls. */
function isOptional([first, ...others]: readonly Unit[]): boolean {
  const before = new Set(first?.aliases);
  return others.every(({ join, aliases, conditions }) => {
    const lacking = join === 'left' && conditions.some((each) => isFalseOfNulls(each, before));
    for (const alias of aliases) before.add(alias);
    return lacking;
  });
}

/** Columns of the first item that tell its own rows from the row of nulls. */
function telling({ catalog }: Facts, scope: Scope, { item, aliases }: Unit): (value: Node) => boolean {
  const source = scope.sources.find(({ alias }) => alias === aliases[0]);
  return (value) => 'RangeVar' in item && source !== undefined && tellsPresence(catalog, source, value);
}
