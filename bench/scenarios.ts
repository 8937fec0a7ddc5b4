import type { Dataset } from './datasets.js';
import type { Kind } from './shapes/kinds.js';

/** How much there is: `documents` for ordinary views; lists and fan-outs are cut to `limit`, bulk statements to `bulk`. */
export interface Scale {
  readonly documents: number;
  readonly limit: number;
  readonly bulk: number;
}

export const fullScale = (documents: number): Scale => ({ documents, limit: 10_000, bulk: 10_000 });

/** One write, repeated by every client: named random integers from 1, and a statement that uses them as `:name`. */
export interface Write {
  readonly variables: Readonly<Record<string, number>>;
  readonly statement: string;
  /** Statements that follow in the same transaction. */
  readonly next?: readonly string[];
}

export interface Scenario {
  readonly name: string;
  /** What is written, for the table's reader. */
  readonly title: string;
  readonly dataset: Dataset;
  readonly write: Write;
  /** How many clients write, whatever is asked for: what is measured is how they meet. */
  readonly clients?: readonly number[];
  /** What else the application has, with every variant. */
  readonly application?: string;
  /** Brings the tables back to their shape after a round, where the write doesn't keep it. */
  readonly restore?: string;
  /** Files of the expert who has built-in functions only, and of the one who has jsonb_ivm's. */
  readonly expert: readonly string[];
  readonly extension?: readonly string[];
  /** False if no document has to be stored, or storing each by itself is no floor: one statement stores many. */
  readonly stores: boolean;
  /** What the shop's view holds, for variants that say how it is put. */
  readonly kind?: Kind;
  /** Scenarios of one series take the same databases, one after the other, where copies would take longer than they do. */
  readonly series?: string;
  /** What of the view pg_ivm can hold: a flat query without lists. */
  readonly flat?: string;
}

const flatOrder =
  'SELECT o.id, o.status, o.placed, c.name, c.city FROM orders o JOIN customer c ON c.id = o.customer_id';
const flatSummary = 'SELECT order_id, count(*) AS lines, sum(qty * price) AS total FROM line GROUP BY order_id';

/** Every scenario at a scale, in the order of the report. */
export function scenariosAt(scale: Scale): Scenario[] {
  return [
    ...roots(scale),
    ...[1, 100, 10_000].map((fanout) => embedded(scale, fanout)),
    ...[10, 100, 1000, 10_000].map((lines) => elementField(scale, lines)),
    ...[10, 1000].flatMap((lines) => places(scale, lines)),
    ...aggregates(scale),
    leaf(scale),
    ...bulk(scale),
    ...insertAndTouch(scale),
    ...[3, 10, 30].map((lines) => flush(scale, lines)),
  ];
}

function orders({ documents, limit }: Scale, lines = 6, fanout = 10): Dataset {
  return { family: 'order', documents, lines: Math.min(lines, limit), fanout: Math.min(fanout, limit) };
}

/** Long lists make fewer documents: about ten elements for each document of the scale. */
function lists({ documents, limit, bulk }: Scale, lines: number): Dataset {
  const fewer = Math.max(Math.ceil((documents * 10) / Math.max(lines, 10)), 64);
  return orders({ documents: Math.min(fewer, documents), limit, bulk }, lines);
}

function roots(scale: Scale): Scenario[] {
  const dataset = orders(scale);
  const id = dataset.documents;
  return [
    {
      name: 'root-column',
      title: 'a root column',
      dataset,
      write: {
        variables: { id, value: 1_000_000_000 },
        statement: `UPDATE orders SET status = 'status ' || :value::text WHERE id = :id`,
      },
      expert: ['order.sql'],
      stores: true,
      flat: flatOrder,
    },
    {
      name: 'unread-column',
      title: 'a column that no view reads',
      dataset,
      write: {
        variables: { id, value: 1_000_000_000 },
        statement: `UPDATE orders SET memo = 'memo ' || :value::text WHERE id = :id`,
      },
      expert: ['order.sql'],
      stores: false,
      flat: flatOrder,
    },
  ];
}

function embedded(scale: Scale, fanout: number): Scenario {
  const dataset = orders(scale, 6, fanout);
  return {
    name: `embedded-${fanout}`,
    title: `an object embedded in ${count(fanout, 'document')}`,
    dataset,
    write: {
      variables: { id: Math.max(1, Math.floor(dataset.documents / dataset.fanout)), value: 1_000_000_000 },
      statement: `UPDATE customer SET name = 'name ' || :value::text WHERE id = :id`,
    },
    expert: ['order.sql'],
    stores: true,
    flat: flatOrder,
  };
}

function elementField(scale: Scale, lines: number): Scenario {
  const dataset = lists(scale, lines);
  return {
    name: `element-field-${lines}`,
    title: `a field of an element, of ${lines.toLocaleString('en')}`,
    dataset,
    write: {
      variables: { id: dataset.documents * dataset.lines, value: 1_000_000_000 },
      statement: 'UPDATE line SET qty = :value WHERE id = :id',
    },
    expert: lines < 100 ? ['order.sql'] : ['order.sql', 'order.long-lists.sql'],
    extension: ['order.sql', 'order.extension.sql'],
    stores: true,
  };
}

/** A step through all lines that meets those of one document seldom. */
const stride = 7_368_787;

function places(scale: Scale, lines: number): Scenario[] {
  const dataset = lists(scale, lines);
  const total = dataset.documents * dataset.lines;
  const experts = {
    expert: ['order.sql', 'order.long-lists.sql'],
    extension: ['order.sql', 'order.extension.sql', 'order.extension-places.sql'],
  };
  const of = `of ${lines.toLocaleString('en')}`;
  return [
    {
      name: `element-insert-${lines}`,
      title: `an element inserted, ${of}`,
      dataset,
      write: {
        variables: { order: dataset.documents, position: dataset.lines * 10, value: 9 },
        statement:
          `INSERT INTO line (id, order_id, position, product, qty, price) ` +
          `VALUES (nextval('line_id'), :order, :position, 'new product', :value, 9.5)`,
      },
      restore: `DELETE FROM line WHERE id > ${total}`,
      ...experts,
      stores: true,
    },
    {
      name: `element-delete-${lines}`,
      title: `an element deleted, ${of}`,
      dataset,
      write: {
        variables: {},
        statement: `DELETE FROM line WHERE id = (SELECT 1 + nextval('line_pick') * ${stride} % ${total})`,
      },
      restore: restoreLines(dataset),
      ...experts,
      stores: true,
    },
    {
      name: `element-move-${lines}`,
      title: `an element moved, ${of}`,
      dataset,
      write: {
        variables: { id: total, position: dataset.lines * 10 },
        statement: 'UPDATE line SET position = :position WHERE id = :id',
      },
      ...experts,
      stores: true,
    },
  ];
}

/** Inserts the lines again that `element-delete` has taken since the last time. */
function restoreLines({ documents, lines }: Dataset): string {
  const total = documents * lines;
  const picked = `SELECT DISTINCT 1 + n * ${stride} % ${total} FROM line_pick p, generate_series(1, p.last_value) n`;
  return (
    `INSERT INTO line SELECT l.* FROM (${picked}) AS picked (id), seed_line(picked.id, ${lines}) AS l ` +
    `ON CONFLICT DO NOTHING; ALTER SEQUENCE line_pick RESTART`
  );
}

function aggregates(scale: Scale): Scenario[] {
  const dataset: Dataset = { ...lists(scale, 100), family: 'summary' };
  const total = dataset.documents * dataset.lines;
  return [
    {
      name: 'sum',
      title: 'a summand, of 100',
      dataset,
      write: {
        variables: { id: total, value: 1_000_000 },
        statement: 'UPDATE line SET qty = :value WHERE id = :id',
      },
      expert: ['summary.sql'],
      stores: true,
      flat: flatSummary,
    },
    {
      name: 'count-and-sum',
      title: 'one more to count and add, to 100',
      dataset,
      write: {
        variables: { order: dataset.documents, value: 9 },
        statement:
          `INSERT INTO line (id, order_id, position, product, qty, price) ` +
          `VALUES (nextval('line_id'), :order, 5, 'new product', :value, 9.5)`,
      },
      restore: `DELETE FROM line WHERE id > ${total}`,
      expert: ['summary.sql'],
      stores: true,
      flat: flatSummary,
    },
  ];
}

function leaf({ documents }: Scale): Scenario {
  return {
    name: 'leaf-three-down',
    title: 'a leaf three lists down, of 27',
    dataset: { family: 'project', documents, lines: 0, fanout: 0 },
    write: {
      variables: { id: documents * 27, value: 1_000_000_000 },
      statement: `UPDATE note SET body = 'note ' || :value::text WHERE id = :id`,
    },
    expert: ['project.sql'],
    extension: ['project.sql', 'project.extension.sql'],
    stores: true,
  };
}

/** Each of eight clients has rows of its own: what is measured is the work, not the waiting. */
function bulk(scale: Scale): Scenario[] {
  const dataset = orders({ ...scale, documents: Math.max(scale.documents, scale.bulk * 8) });
  const range = `BETWEEN :client_id * ${scale.bulk} + 1 AND (:client_id + 1) * ${scale.bulk}`;
  const rows = scale.bulk.toLocaleString('en');
  return [
    {
      name: 'bulk-roots',
      title: `${rows} roots by one statement`,
      dataset,
      write: {
        variables: { value: 1_000_000_000 },
        statement: `UPDATE orders SET status = 'status ' || :value::text WHERE id ${range}`,
      },
      expert: ['order.sql', 'order.bulk.sql'],
      stores: false,
    },
    {
      name: 'bulk-elements',
      title: `${rows} elements by one statement`,
      dataset,
      write: {
        variables: { value: 1_000_000_000 },
        statement: `UPDATE line SET qty = :value WHERE id ${range}`,
      },
      expert: ['order.sql', 'order.bulk.sql'],
      stores: false,
    },
  ];
}

/**
 * The commonest transaction of web frameworks, and the same by a trigger of the application's. The documents show the
 * post, but neither of the columns that are written with each comment.
 */
function insertAndTouch(scale: Scale): Scenario[] {
  const on = (posts: number, clients: number): Omit<Scenario, 'name' | 'title' | 'write'> => ({
    dataset: { family: 'comment', documents: scale.documents, lines: 0, fanout: Math.ceil(scale.documents / posts) },
    clients: [clients],
    restore: `DELETE FROM comment WHERE id > ${scale.documents}`,
    expert: ['comment.sql'],
    stores: false,
  });
  const variables = (posts: number) => ({ post: posts, value: 1_000_000_000 });
  const insert =
    `INSERT INTO comment (id, post_id, body) ` + `VALUES (nextval('comment_id'), :post, 'comment ' || :value::text)`;
  const touch = 'UPDATE post SET comments_count = comments_count + 1, touched_at = now() WHERE id = :post';
  const [few, many] = [5, Math.min(1000, scale.documents)];
  return [
    {
      ...on(few, 4),
      name: 'insert-and-touch-5',
      title: 'a comment inserted, its post counted, of 5',
      write: { variables: variables(few), statement: insert, next: [touch] },
    },
    {
      ...on(many, 8),
      name: 'insert-and-touch-1000',
      title: 'a comment inserted, its post counted, of 1,000',
      write: { variables: variables(many), statement: insert, next: [touch] },
    },
    {
      ...on(few, 4),
      name: 'insert-and-count',
      title: 'a comment inserted, counted by a trigger, on 5 posts',
      write: { variables: variables(few), statement: insert },
      application: countComments,
    },
  ];
}

/** What object-relational mappers send when a new order is saved: a statement for each row, then what follows from them. */
function flush(scale: Scale, lines: number): Scenario {
  const dataset = orders(scale);
  const { documents } = dataset;
  const line = (place: number): string =>
    `INSERT INTO line (id, order_id, position, product, qty, price) ` +
    `VALUES (nextval('line_id'), currval('order_id'), ${10 * place}, 'new product', :value, 9.5)`;
  return {
    name: `flush-${lines}`,
    title: `an order, ${lines} lines one by one, its status`,
    dataset,
    write: {
      variables: { customer: Math.max(1, Math.floor(documents / dataset.fanout)), value: 9 },
      statement:
        `INSERT INTO orders (id, customer_id, status, placed) ` +
        `VALUES (nextval('order_id'), :customer, 'new', '2026-01-01')`,
      next: [
        ...Array.from({ length: lines }, (_, place) => line(place + 1)),
        `UPDATE orders SET status = 'open' WHERE id = currval('order_id')`,
      ],
    },
    application: `CREATE SEQUENCE order_id START ${documents + 1}`,
    restore: `DELETE FROM line WHERE order_id > ${documents}; DELETE FROM orders WHERE id > ${documents}`,
    expert: ['order.sql'],
    extension: ['order.sql', 'order.extension.sql'],
    stores: false,
  };
}

const countComments = `
CREATE FUNCTION own_count() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE post p SET comments_count = comments_count + n.count, touched_at = now()
  FROM (SELECT post_id, count(*) FROM inserted GROUP BY post_id) n WHERE p.id = n.post_id;
  RETURN NULL;
END $$;
CREATE TRIGGER own_count AFTER INSERT ON comment REFERENCING NEW TABLE AS inserted
  FOR EACH STATEMENT EXECUTE FUNCTION own_count()`;

function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}
