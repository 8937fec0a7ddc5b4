/** A shop whose rows are computed from their numbers, so that every run of the demo shows the same. */
export const schema = `
CREATE TABLE customer (
  id    integer PRIMARY KEY,
  name  text NOT NULL,
  city  text NOT NULL,
  phone text
);
CREATE TABLE product (
  id    integer PRIMARY KEY,
  title text NOT NULL
);
CREATE TABLE orders (
  id          integer PRIMARY KEY,
  customer_id integer NOT NULL REFERENCES customer ON DELETE CASCADE,
  status      text NOT NULL,
  placed_on   date NOT NULL
);
CREATE TABLE line (
  id         integer PRIMARY KEY,
  order_id   integer NOT NULL REFERENCES orders ON DELETE CASCADE,
  product_id integer NOT NULL REFERENCES product,
  qty        integer NOT NULL,
  price      numeric(10,2) NOT NULL
);
CREATE INDEX orders_customer ON orders (customer_id);
CREATE INDEX line_order ON line (order_id);
CREATE INDEX line_product ON line (product_id);

INSERT INTO customer
SELECT n, (ARRAY['Ada','Ben','Cleo','Dev','Emma','Finn','Gita','Hugo','Iris','Juan'])[n % 10 + 1] || ' ' ||
          (ARRAY['Abara','Berg','Costa','Dubois','Eriksen','Fischer','Greco'])[n % 7 + 1],
       (ARRAY['Lisbon','Oslo','Lagos','Lyon','Osaka','Quito'])[n % 6 + 1]
FROM generate_series(1, 400) n;

INSERT INTO product
SELECT n, (ARRAY['Copper','Enamel','Oak','Steel','Glass','Linen'])[n % 6 + 1] || ' ' ||
          (ARRAY['Kettle','Bowl','Ladle','Tray','Jug','Grinder','Pan','Mug','Sieve','Board','Tin'])[n % 11 + 1]
FROM generate_series(1, 66) n;

INSERT INTO orders
SELECT n, n * 7 % 400 + 1, (ARRAY['open','paid','shipped'])[n % 3 + 1], date '2026-01-01' + n % 300
FROM generate_series(1, 2500) n;

INSERT INTO line
SELECT n, (n * 11 + n / 7) % 2500 + 1, n * 13 % 66 + 1, n % 4 + 1, (n * 37 % 90 + 10) + 0.90
FROM generate_series(1, 7500) n;

ANALYZE;
`;

/** In the order in which they are filled and shown. */
export const tables = ['customer', 'product', 'orders', 'line'] as const;

export interface DemoView {
  readonly name: string;
  readonly about: string;
  readonly text: string;
}

export const views: readonly DemoView[] = [
  {
    name: 'order_doc',
    about: 'an order with its customer, lines, products and total',
    text: `SELECT o.id, jsonb_build_object(
  'status', o.status,
  'customer', (SELECT jsonb_build_object('name', c.name, 'city', c.city)
               FROM customer c WHERE c.id = o.customer_id),
  'lines', (SELECT jsonb_agg(jsonb_build_object(
              'product', p.title, 'qty', l.qty, 'price', l.price)
              ORDER BY l.id)
            FROM line l JOIN product p ON p.id = l.product_id
            WHERE l.order_id = o.id),
  'total', (SELECT sum(l.qty * l.price) FROM line l
            WHERE l.order_id = o.id)
) AS doc
FROM orders o`,
  },
  {
    name: 'customer_doc',
    about: 'a customer, the money spent and the latest three orders',
    text: `SELECT c.id, jsonb_build_object(
  'name', c.name,
  'spent', (SELECT sum(l.qty * l.price) FROM orders o
            JOIN line l ON l.order_id = o.id WHERE o.customer_id = c.id),
  'latest', (SELECT jsonb_agg(jsonb_build_object(
               'order', r.id, 'on', r.placed_on, 'status', r.status)
               ORDER BY r.placed_on DESC, r.id)
             FROM (SELECT o.id, o.placed_on, o.status FROM orders o
                   WHERE o.customer_id = c.id
                   ORDER BY o.placed_on DESC, o.id LIMIT 3) r)
) AS doc
FROM customer c`,
  },
];

export interface DemoWrite {
  readonly title: string;
  readonly sql: string;
}

export const writes: readonly DemoWrite[] = [
  {
    title: 'A product is renamed: every order that holds it says so.',
    sql: `UPDATE product SET title = 'Moka Pot' WHERE id = 14`,
  },
  {
    title: 'An order gains a line: its total and what its customer spent follow.',
    sql: 'INSERT INTO line VALUES (7501, 1042, 14, 2, 39.90)',
  },
  {
    title: 'Thousands of lines change in one statement.',
    sql: 'UPDATE line SET price = round(price * 0.9, 2) WHERE qty > 2',
  },
  {
    title: 'A customer is deleted; foreign keys delete the orders and lines.',
    sql: 'DELETE FROM customer WHERE id = 42',
  },
  {
    title: 'A column changes that no document reads: no document is touched.',
    sql: `UPDATE customer SET phone = '555-' || id`,
  },
];
