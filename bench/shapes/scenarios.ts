import type { Dataset } from '../datasets.js';
import type { Scenario, Write } from '../scenarios.js';
import { type Kind, kindNames, kinds } from './kinds.js';

/** How an order's rows of one table are written: what is in its place in the statements. */
interface Written {
  readonly table: 'line' | 'entry' | 'item';
  /** How many lists there are, and how long each is. */
  readonly lists: number;
  readonly length: number;
}

const events = ['insert', 'update', 'delete', 'move'] as const;
export type Event = (typeof events)[number];

/** A step through all rows that meets those of one document seldom. */
const stride = 7_368_787;
const picked = (total: number): string => `1 + nextval('pick') * ${stride} % ${total}`;

/** Elements of a list in a list, of so many elements in all: the longest is 500 lists of 20. */
function itemsOf(elements: number): number {
  if (elements <= 10) return 2;
  return elements <= 100 ? 10 : 20;
}

/** Long lists make fewer documents: about ten elements for each document that is asked for. */
function datasetOf(documents: number, elements: number): Dataset {
  const fewer = Math.max(Math.ceil((documents * 10) / Math.max(elements, 10)), 16);
  return {
    family: 'shop',
    documents: Math.min(fewer, documents),
    lines: elements,
    fanout: 0,
    items: itemsOf(elements),
  };
}

/** Every kind of view with each change of one row. */
export function shapeScenarios(documents: number, sizes: readonly number[]): Scenario[] {
  return sizes.flatMap((elements) => kindNames.flatMap((kind) => scenariosOf(kind, datasetOf(documents, elements))));
}

/** An item inserted into one of 500 lists of 20. */
export function longNested(documents: number): Scenario[] {
  return scenariosOf('nested', datasetOf(documents, 10_000)).filter(({ name }) => name.endsWith('-insert'));
}

function scenariosOf(kind: Kind, dataset: Dataset): Scenario[] {
  const written = writtenIn(kind, dataset);
  return events.map((event) => ({
    name: `${kind}-${dataset.lines}-${event}`,
    title: `${kinds[kind]} of ${dataset.lines.toLocaleString('en')}: ${event}`,
    kind,
    series: `${kind}-${dataset.lines}`,
    dataset,
    write: writeOf(event, written),
    ...restoreOf(event, written),
    expert: [],
    stores: false,
  }));
}

function writtenIn(kind: Kind, { documents, lines, items = 1 }: Dataset): Written {
  if (kind === 'nested') return { table: 'item', lists: (documents * lines) / items, length: items };
  return { table: kind === 'composite-key' ? 'entry' : 'line', lists: documents, length: lines };
}

function writeOf(event: Event, written: Written): Write {
  const { table, lists, length } = written;
  const position = length * 10;
  const row: Write['variables'] = table === 'entry' ? { list: lists, product: length } : { id: lists * length };
  const where = table === 'entry' ? 'order_id = :list AND product_id = :product' : 'id = :id';
  switch (event) {
    case 'insert':
      return { variables: { list: lists, position, value: 9 }, statement: insertOf(table) };
    case 'update':
      return {
        variables: { ...row, value: 1_000_000_000 },
        statement: `UPDATE ${table} SET qty = :value WHERE ${where}`,
      };
    case 'move':
      return { variables: { ...row, position }, statement: `UPDATE ${table} SET position = :position WHERE ${where}` };
    case 'delete':
      return { variables: {}, statement: `DELETE FROM ${table} WHERE ${pickedRow(written)}` };
  }
}

function insertOf(table: Written['table']): string {
  switch (table) {
    case 'line':
      return `INSERT INTO line VALUES (nextval('next_id'), :list, :position, 1 + :value, :value, 9.5)`;
    case 'entry':
      return `INSERT INTO entry VALUES (:list, nextval('next_id'), :position, :value)`;
    case 'item':
      return `INSERT INTO item VALUES (nextval('next_id'), :list, :position, :value)`;
  }
}

/** Each time another row, until all are gone. */
function pickedRow({ table, lists, length }: Written): string {
  const number = picked(lists * length);
  if (table !== 'entry') return `id = (SELECT ${number})`;
  return `(order_id, product_id) = (SELECT (n - 1) / ${length} + 1, (n - 1) % ${length} + 1 FROM (SELECT ${number}) AS p (n))`;
}

/** Takes inserted rows away, and makes deleted ones again. */
function restoreOf(event: Event, { table, lists, length }: Written): Pick<Scenario, 'restore'> {
  const total = lists * length;
  if (event === 'insert') {
    return { restore: `DELETE FROM ${table} WHERE ${table === 'entry' ? 'product_id' : 'id'} > ${total}` };
  }
  if (event !== 'delete') return {};
  const gone = `SELECT DISTINCT 1 + n * ${stride} % ${total} FROM pick p, generate_series(1, p.last_value) n`;
  return {
    restore:
      `INSERT INTO ${table} SELECT r.* FROM (${gone}) AS gone (n), seed_${table}(gone.n, ${length}) AS r ` +
      `ON CONFLICT DO NOTHING; ALTER SEQUENCE pick RESTART`,
  };
}
