import type { Table } from '../spec/schema.js';
import { type Aggregate, type Expression, emptyQuery, type Field, type Output, type Query } from '../spec/view.js';
import { aggregateValue, collect } from './aggregates.js';
import { downwards, linkCondition } from './edges.js';
import type { Related } from './related.js';
import { scalar } from './scalars.js';
import { fromTable, keyOf, type Occurrence, occurrenceOf, term, type World } from './world.js';

/** The root joined to one or two sets of its children and grouped by its key: every value is an aggregate of them. */
export function groupedRoot(world: World, root: Occurrence): Query {
  const { random } = world;
  const table = root.table as Table;
  let related: Related = {
    from: [fromTable(table, root.alias)],
    where: world.predicates([root], 0.3),
    scope: [root],
    main: root,
    total: keyOf(root),
  };
  const joins = random.some(
    downwards(world, root),
    random.weighted([
      [3, 1],
      [1, 2],
    ]),
  );
  for (const { link, table: child } of joins) {
    const joined = occurrenceOf(child, world.alias(related.scope));
    const style = random.weighted([
      [4, 'LEFT JOIN'],
      [1, 'JOIN'],
    ] as const);
    const item = fromTable(child, joined.alias, style, linkCondition(world, joined, link, root));
    related = {
      ...related,
      from: [...related.from, item],
      scope: [joined, ...related.scope],
      main: joined,
      total: [...keyOf(joined), ...related.total],
    };
  }
  const own = Array.from({ length: random.below(3) }, () => scalar(world, [root])).filter((value) => value !== null);
  const fields: Field[] = [
    ...own.map((value, i) => ({ name: `own${i}`, value })),
    { name: 'items', value: present(related, collect(world, related, world.element(related.scope))) },
    { name: 'value', value: aggregateValue(world, related) },
  ];
  const doc: Expression = { kind: 'object', type: 'jsonb', form: 'jsonb_build_object', fields };
  const key: Output[] = keyOf(root).map((value) => ({ name: null, value }));
  const { from, where } = related;
  const groupBy = keyOf(root);
  return { ...emptyQuery, from, where, groupBy, outputs: [...key, { name: docName(root), value: doc }] };
}

/** Without the row of nulls that a LEFT JOIN gives a root that has no children. */
function present(related: Related, aggregate: Aggregate): Aggregate {
  const [key] = keyOf(related.main);
  return key === undefined ? aggregate : { ...aggregate, filter: term('IS NULL', 'boolean', '{} IS NOT NULL', key) };
}

const docName = (root: Occurrence): string => (root.key.includes('doc') ? 'doc2' : 'doc');
