import type { Table } from '../spec/schema.js';
import { type Expression, emptyQuery, type Output, type Query, rootOf, type View } from '../spec/view.js';
import { document, element, object } from './documents.js';
import { groupedRoot } from './grouped-root.js';
import { groupsRoot, isKeyOfGroups } from './groups.js';
import { partsRoot } from './parts.js';
import { predicate } from './predicates.js';
import type { Random } from './random.js';
import { plainRoot } from './roots.js';
import { scalar } from './scalars.js';
import { aggregate } from './subqueries.js';
import { column, fromTable, keyOf, type Occurrence, occurrenceOf, type Scope, World } from './world.js';

const grammar = { object, element, predicate };

/**
 * A document view over the tables; some of them may be documents of an earlier view. `ofParts`: of lists and totals, if
 * there are rows for them.
 */
export function generateView(
  random: Random,
  tables: readonly Table[],
  name: string,
  version: number,
  ofParts: boolean,
): View {
  const hostile = tables.some((table) => !/^[a-z_0-9]+$/.test(table.name));
  const world = new World(random, tables, version, grammar, hostile, random.between(2, 9));
  world.careless = random.chance(0.2);
  const table = (ofParts ? rootOfParts(random, tables) : undefined) ?? random.pick(tables);
  const root = occurrenceOf(table, world.alias([]));
  const parts = ofParts ? partsRoot(world, root) : null;
  const groups = parts === null && random.chance(0.08) ? groupsRoot(world, root) : null;
  const query = parts ?? groups ?? (random.chance(0.12) ? groupedRoot(world, root) : generateQuery(world, root));
  return {
    name: hostile ? `${name} "${random.pick(['view', 'select', '$$', '\\', "'"])}"` : name,
    schema: random.chance(0.1) ? 'other' : 'main',
    allowFull: world.needsFull,
    timeZone: random.chance(0.08) ? random.pick(['America/New_York', 'Asia/Kathmandu']) : null,
    unqualified: random.chance(0.5),
    query,
  };
}

/** Mostly one to whose rows others hold the key, and often such that others hold the key of in turn. */
function rootOfParts(random: Random, tables: readonly Table[]): Table | undefined {
  const referenced = tables.filter((one) => isReferenced(one, tables));
  const twice = tables.filter((one) => referenced.some(({ links }) => links.some(({ target }) => target === one.name)));
  return (random.chance(0.5) ? random.maybe(twice) : undefined) ?? random.maybe(referenced);
}

/** Rows of other tables, which need not all be read together, hold its key. */
function isReferenced({ name, key }: Table, tables: readonly Table[]): boolean {
  return tables.some(
    ({ links, partitions }) =>
      partitions === 0 &&
      links.some(({ target, targetColumns }) => target === name && targetColumns.join() === key.join()),
  );
}

function generateQuery(world: World, root: Occurrence): Query {
  const { random } = world;
  const base: Query = { ...emptyQuery, from: [fromTable(root.table as Table, root.alias)] };
  const { query, scope } = plainRoot(world, base, root);
  const where = Array.from(
    {
      length: random.weighted([
        [72, 0],
        [22, 1],
        [6, 2],
      ]),
    },
    () => world.predicate([root]),
  );
  const outputs = new Outputs(world, root);
  if (random.chance(0.3)) outputs.addLink(root);
  for (
    let n = random.weighted([
      [50, 0],
      [30, 1],
      [20, 2],
    ]);
    n > 0;
    n--
  )
    outputs.addColumn(scope);
  for (let n = random.chance(0.12) ? 2 : 1; n > 0; n--) outputs.add('doc', document(world, scope));
  return { ...query, where: [...query.where, ...where], outputs: outputs.list };
}

/** The select list: the root's key, further columns, documents; every name once. */
class Outputs {
  readonly list: Output[] = [];
  readonly #names = new Set<string>();

  constructor(
    private readonly world: World,
    root: Occurrence,
  ) {
    for (const key of keyOf(root)) this.add(world.random.chance(0.15) ? `${key.column}_of_root` : key.column, key);
  }

  add(proposed: string, value: Expression): void {
    let name = proposed;
    for (let n = 2; this.#names.has(name); n++) name = `${Buffer.from(proposed).subarray(0, 50)}${n}`;
    this.#names.add(name);
    const bare = value.kind === 'column' && value.column === name && this.world.random.chance(0.7);
    this.list.push({ name: bare ? null : name, value });
  }

  /** What the root refers to another row by: documents that embed that row are found by it. */
  addLink(root: Occurrence): void {
    const links = root.table?.links ?? [];
    if (links.length === 0) return;
    for (const name of this.world.random.pick(links).columns) this.add(name, column(root, name));
  }

  addColumn(scope: Scope): void {
    const value = this.world.random.chance(0.15) ? aggregate(this.world, scope) : scalar(this.world, scope);
    if (value !== null) this.add(value.kind === 'column' ? value.column : 'extra', value);
  }
}

/** The documents of a view, as a table that later views may read. */
export function tableOfView(view: View, tables: readonly Table[]): Table {
  const root = tables.find((table) => table.name === rootOf(view));
  if (root === undefined) throw new TypeError('the first relation of a view is its root');
  const known = view.query.outputs.flatMap(({ name, value }) => {
    if (name !== null && isKeyOfGroups(name)) return [{ name, type: value.type, notNull: false }];
    if (value.kind === 'column') return [{ name: name ?? value.column, type: value.type, notNull: false }];
    return name?.startsWith('doc') ? [{ name, type: 'jsonb' as const, notNull: false }] : [];
  });
  const groups = known.filter(({ name }) => isKeyOfGroups(name));
  const columns = groups.length > 0 ? groups : known.slice(0, root.key.length);
  const key = columns.map((column) => column.name);
  return {
    schema: view.schema,
    name: view.name,
    columns: known,
    key,
    links: groups.length > 0 ? [] : [{ columns: key, target: root.name, targetColumns: root.key, constraint: null }],
    unique: [],
    together: [],
    indexes: [],
    partitions: 0,
    part: null,
    behind: 0,
    triggers: [],
    writer: null,
    rows: [],
    view: true,
  };
}
