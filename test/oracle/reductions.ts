import type { Path } from './shrink.js';
import type { Case } from './spec/case.js';
import type { Operation } from './spec/history.js';
import type { Table } from './spec/schema.js';

type Node = Readonly<Record<string, unknown>>;

/** Lists whose items can be left out; the others keep a case deterministic or have counterparts elsewhere. */
const droppable = new Set([
  'history',
  'body',
  'writes',
  'set',
  'where',
  'rows',
  'tables',
  'links',
  'triggers',
  'indexes',
  'unique', // of the changes and tables
  'together',
  'views',
  'with',
  'outputs',
  'from',
  'on',
  'fields',
  'order', // of views
]);

/** What a property is when the feature it stands for is absent. */
const absent: readonly (readonly [property: string, value: unknown])[] = [
  ['filter', null],
  ['having', null],
  ['limit', null],
  ['offset', null],
  ['setOperation', null],
  ['distinctOn', null],
  ['constraint', null],
  ['timeZone', null],
  ['conflict', null],
  ['distinct', false],
  ['materialized', false],
  ['lateral', false],
  ['notValid', false],
  ['deferrable', false],
  ['notNull', false],
  ['deleteRest', false],
  ['cascade', false],
  ['partitions', 0],
  ['part', null],
  ['behind', 0],
  ['schema', 'main'],
  ['onDelete', 'NO ACTION'],
  ['onUpdate', 'NO ACTION'],
  ['form', 'jsonb_build_object'],
  ['direction', ''],
  ['partition', undefined],
  ['calls', undefined],
  ['writer', null],
  ['resets', false],
  ['generatedFrom', undefined],
];

/** Smaller cases, each with one thing less at this place. */
export function* reductions(tree: Case, path: Path): Generator<Case> {
  const value = at(tree, path);
  if (Array.isArray(value)) {
    if (droppable.has(String(path.at(-1)))) {
      for (const shorter of shorterLists(value)) yield replace(tree, path, shorter);
    }
    return;
  }
  const node = value as Node;
  for (const [property, less] of absent) {
    if (property in node && node[property] !== less) yield replace(tree, path, { ...node, [property]: less });
  }
  if (Array.isArray(node.body)) yield* unwrapped(tree, path, node.body);
  for (const smaller of simplerNodes(node)) yield replace(tree, path, smaller);
  if (path[0] === 'tables' && path.length === 2) yield* withoutColumns(tree, node as unknown as Table);
}

/** The list without a run of its items: all of them, halves, quarters, … single ones. */
function* shorterLists(list: readonly unknown[]): Generator<unknown[]> {
  for (let size = list.length; size >= 1; size = Math.floor(size / 2)) {
    for (let start = 0; start < list.length; start += size) {
      yield [...list.slice(0, start), ...list.slice(start + size)];
    }
  }
}

/** The operations of a transaction, savepoint or session in the place of the group. */
function* unwrapped(tree: Case, path: Path, body: readonly unknown[]): Generator<Case> {
  const list = path.slice(0, -1);
  const index = Number(path.at(-1));
  const siblings = at(tree, list) as unknown[];
  yield replace(tree, list, [...siblings.slice(0, index), ...body, ...siblings.slice(index + 1)]);
}

/** An expression's own parts, or a constant, in its place; a table in the place of a query over it. */
function* simplerNodes(node: Node): Generator<unknown> {
  const { kind, type, parts, fields, query, writes, relation, total } = node;
  if (kind === 'literal' || kind === 'column' || kind === 'row') return;
  if (typeof type === 'string' && typeof kind === 'string') {
    yield type === 'boolean' ? { kind: 'literal', type, text: 'true' } : { kind: 'literal', type, text: null };
    if (Array.isArray(parts)) yield* parts;
    if (Array.isArray(fields)) for (const field of fields) yield (field as Node).value;
  }
  if (kind === 'aggregate' && Array.isArray(total) && total.length > 0) yield { ...counting };
  if (kind === 'writable' && Array.isArray(writes)) yield* writes;
  const inner = (relation as Node | undefined)?.query ?? query;
  const [first] = ((inner as Node | undefined)?.from as Node[] | undefined) ?? [];
  if (relation !== undefined && first !== undefined) yield { ...node, relation: first.relation };
  const columns = node.columns;
  const rows = node.rows;
  if (kind === 'insert' && Array.isArray(columns) && Array.isArray(rows)) yield* narrowerInserts(node, columns, rows);
}

const counting = {
  kind: 'aggregate',
  construct: 'count',
  type: 'bigint',
  pattern: 'count[*]',
  parts: [],
  distinct: false,
  order: [],
  total: [],
  filter: null,
} as const;

function* narrowerInserts(node: Node, columns: readonly unknown[], rows: readonly unknown[][]): Generator<Node> {
  for (const dropped of columns.keys()) {
    const kept = <T>(list: readonly T[]) => list.filter((_, i) => i !== dropped);
    yield { ...node, columns: kept(columns), rows: rows.map(kept) };
  }
}

/** The case without one column of the table, in its rows and in the changes. */
function* withoutColumns(tree: Case, table: Table): Generator<Case> {
  for (const [index, { name }] of table.columns.entries()) {
    const kept = <T>(list: readonly T[]) => list.filter((_, i) => i !== index);
    const narrower: Table = {
      ...table,
      columns: kept(table.columns),
      rows: table.rows.map(kept),
      key: table.key.filter((column) => column !== name),
      unique: table.unique.filter((column) => column !== name),
      together: table.together.filter((columns) => !columns.includes(name)),
      indexes: table.indexes.filter((columns) => !columns.includes(name)),
      links: table.links.filter((link) => !link.columns.includes(name)),
    };
    if (narrower.key.length === 0) continue;
    const history = tree.history.map((operation) => operationWithout(operation, table.name, name));
    yield { ...tree, tables: tree.tables.map((other) => (other === table ? narrower : other)), history };
  }
}

function operationWithout(operation: Operation, table: string, column: string): Operation {
  if ('body' in operation) {
    return { ...operation, body: operation.body.map((inner) => operationWithout(inner, table, column)) };
  }
  if (operation.kind === 'writable') {
    const writes = operation.writes.map((write) => operationWithout(write, table, column) as typeof write);
    return { ...operation, writes };
  }
  if (!('table' in operation) || operation.table !== table || !('columns' in operation)) return operation;
  const kept = <T>(list: readonly T[]) => list.filter((_, i) => operation.columns[i] !== column);
  if (operation.kind === 'insert-select') {
    return { ...operation, columns: kept(operation.columns), values: kept(operation.values) };
  }
  const rows = operation.rows.map(kept);
  return operation.kind === 'merge'
    ? { ...operation, columns: kept(operation.columns), rows, set: operation.set.filter((name) => name !== column) }
    : { ...operation, columns: kept(operation.columns), rows };
}

function at(tree: unknown, path: Path): unknown {
  return path.reduce((value, step) => (value as Record<string | number, unknown>)[step], tree);
}

function replace(tree: Case, path: Path, value: unknown): Case {
  return replaceIn(tree, path, value) as Case;
}

function replaceIn(tree: unknown, path: Path, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  const inner = replaceIn((tree as Record<string | number, unknown>)[step], rest, value);
  if (Array.isArray(tree)) return tree.map((item, i) => (i === step ? inner : item));
  return { ...(tree as object), [step]: inner };
}
