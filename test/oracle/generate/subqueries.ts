import { types } from '../spec/types.js';
import { type Aggregate, type Expression, emptyQuery, type Subquery } from '../spec/view.js';
import { aggregateValue, collect } from './aggregates.js';
import { type Related, relatedRow, relatedRows, unrelated } from './related.js';
import { literal, scalar } from './scalars.js';
import { type Scope, someOrder, term, type World } from './world.js';

/** A subquery over the related rows that yields one value. */
export function subquery(construct: string, pattern: string, related: Related, value: Expression): Subquery {
  const query = { ...emptyQuery, from: related.from, where: related.where, outputs: [{ name: null, value }] };
  return { kind: 'subquery', construct, type: value.type, pattern, parts: [], query };
}

/** What stands for no rows is named around the query, or in it. */
export function orElse(
  world: World,
  construct: string,
  related: Related,
  gathered: Aggregate,
  empty: string,
): Expression {
  return world.random.chance(0.5)
    ? subquery(construct, `coalesce(({q}), ${empty})`, related, gathered)
    : subquery(construct, '({q})', related, term('coalesce', gathered.type, `coalesce({}, ${empty})`, gathered));
}

/** Takes one subquery off the budget; null when there is none left or nothing is related. */
export function spend(world: World, find: () => Related | null): Related | null {
  if (world.budget <= 0) return null;
  world.budget--;
  return find();
}

/** The object of the row that a link names. */
export function embedded(world: World, scope: Scope): Expression | null {
  const related = spend(world, () => relatedRow(world, scope));
  if (related === null) return null;
  const made = subquery('to-one object', '({q})', related, world.object(related.scope));
  // as tools write it: there is one row at the most, in whatever order
  return world.random.chance(0.1) ? { ...made, query: { ...made.query, limit: 1 } } : made;
}

export function embeddedValue(world: World, scope: Scope): Expression | null {
  const related = spend(world, () => relatedRow(world, scope));
  const value = related && scalar(world, related.scope);
  if (value === null || related === null) return null;
  return world.random.chance(0.25) && types[value.type].ordered
    ? subquery('to-one value or another', `coalesce(({q}), ${literal(world, value.type).text})`, related, value)
    : subquery('to-one value', '({q})', related, value);
}

/** An array of elements, nested as deep as the budget allows. */
export function collection(world: World, scope: Scope): Expression | null {
  const related = spend(world, () => relatedRows(world, scope));
  if (related === null) return null;
  const array = collect(world, related, world.element(related.scope));
  const filtered = world.random.chance(0.1) ? { ...array, filter: world.predicate(related.scope) } : array;
  return world.random.chance(0.75)
    ? orElse(world, 'array', related, filtered, "'[]'")
    : subquery('array', '({q})', related, filtered);
}

export function aggregate(world: World, scope: Scope): Expression | null {
  const related = spend(world, () => relatedRows(world, scope));
  return related && subquery('aggregate', '({q})', related, aggregateValue(world, related));
}

/** An object of several aggregates of the same rows. */
export function summary(world: World, scope: Scope): Expression | null {
  const related = spend(world, () => relatedRows(world, scope));
  if (related === null) return null;
  const fields = ['count', 'sum', 'list'].map((name) => ({ name, value: aggregateValue(world, related) }));
  return subquery('object of aggregates', '({q})', related, {
    kind: 'object',
    type: 'jsonb',
    form: 'jsonb_build_object',
    fields,
  });
}

export function arrayOfSubquery(world: World, scope: Scope): Expression | null {
  const related = spend(world, () => relatedRows(world, scope));
  const value = related && scalar(world, related.scope, (type) => type !== 'json' && type !== 'words');
  if (related === null || value === null) return null;
  const made = subquery('ARRAY(…)', 'to_jsonb(ARRAY({q}))', related, value);
  const query = { ...made.query, order: someOrder(world.random, related.main), total: world.total(related.total) };
  return { ...made, type: 'jsonb', query };
}

/** One value of a whole table, the same in every document. */
export function uncorrelated(world: World, scope: Scope): Expression | null {
  const related = spend(world, () => unrelated(world, scope));
  return related && subquery('uncorrelated', '({q})', related, aggregateValue(world, related));
}
