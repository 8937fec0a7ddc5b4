import type { Random } from '../oracle/generate/random.js';
import { regions, sizes, type Table } from './shop.js';

/** What an application does in one go, as statements that follow each other in a transaction. */
export type Recipe = (random: Random) => string[];

/** A row that many want at once, or any one; now and then one that isn't there. */
function key(random: Random, table: Table, hot = 0.3): number {
  return random.chance(hot) ? random.between(1, 4) : random.between(1, sizes[table] + 5);
}

const status = (random: Random): string => random.pick([`'open'`, `'done'`, `'sent'`]);
const maybe = (random: Random, value: number): string => (random.chance(0.1) ? 'NULL' : String(value));

/** The application keeps counters of its own and updates the parent right after it has written the child. */
const countingRecipes: Recipe[] = [
  (random) => {
    const order = key(random, 'orders');
    const columns = 'line (order_id, product_id, qty, price)';
    const values = `${order}, ${key(random, 'product')}, ${random.between(1, 5)}, ${random.below(9)}.50`;
    const count = `UPDATE orders SET line_count = line_count + 1 WHERE id = ${order}`;
    return [`INSERT INTO ${columns} VALUES (${values})`, count];
  },
  (random) => {
    const order = key(random, 'orders');
    const last = `(SELECT max(id) FROM line WHERE order_id = ${order})`;
    const count = `UPDATE orders SET line_count = line_count - 1 WHERE id = ${order}`;
    return [`DELETE FROM line WHERE id = ${last}`, count];
  },
  (random) => {
    const customer = key(random, 'customer');
    const insert = `INSERT INTO orders (customer_id, status) VALUES (${customer}, ${status(random)})`;
    return [insert, `UPDATE customer SET order_count = order_count + 1 WHERE id = ${customer}`];
  },
  (random) => {
    const [order, product] = [key(random, 'orders'), key(random, 'product')];
    const insert = `INSERT INTO line (order_id, product_id, qty, price) VALUES (${order}, ${product}, 1, 1)`;
    return [`SELECT FROM product WHERE id = ${product} FOR UPDATE`, insert, sell(product)];
  },
];

const sell = (product: number): string => `UPDATE product SET sold = sold + 1 WHERE id = ${product}`;

const touch = (table: 'orders' | 'product' | 'customer', id: number): string =>
  `UPDATE ${table} SET touched_at = clock_timestamp() WHERE id = ${id}`;

/** The application writes, beside a child, columns of its parents that no view reads. */
const touchingRecipes: Recipe[] = [
  (random) => {
    const customer = key(random, 'customer');
    const count = `UPDATE customer SET phone_count = phone_count + 1, touched_at = now() WHERE id = ${customer}`;
    return [`INSERT INTO phone (customer_id, number) VALUES (${customer}, 'counted')`, count];
  },
  (random) => {
    const customer = key(random, 'customer');
    const insert = `INSERT INTO orders (customer_id, status) VALUES (${customer}, ${status(random)})`;
    return [insert, touch('customer', customer)];
  },
  (random) => {
    const [order, product] = [key(random, 'orders'), key(random, 'product')];
    const insert = `INSERT INTO line (order_id, product_id, qty, price) VALUES (${order}, ${product}, 2, 1)`;
    return [insert, touch('product', product), touch('orders', order)];
  },
  (random) => {
    const order = key(random, 'orders');
    return [`UPDATE line SET qty = 1 + qty % 5 WHERE order_id = ${order}`, touch('orders', order)];
  },
  (random) => [touch(random.pick(['orders', 'product', 'customer'] as const), key(random, 'orders'))],
];

/** The application numbers the rows of a list itself. */
const numberingRecipes: Recipe[] = [
  (random) => {
    const [order, place] = [key(random, 'orders'), random.below(4)];
    const values = `${order}, ${key(random, 'product')}, ${place}, 1, 2`;
    return [
      `UPDATE line SET place = place + 1 WHERE order_id = ${order} AND place >= ${place}`,
      `INSERT INTO line (order_id, product_id, place, qty, price) VALUES (${values})`,
    ];
  },
  (random) => {
    const [order, place] = [key(random, 'orders'), random.below(4)];
    return [
      `DELETE FROM line WHERE order_id = ${order} AND place = ${place}`,
      `UPDATE line SET place = place - 1 WHERE order_id = ${order} AND place > ${place}`,
    ];
  },
  (random) => {
    const order = key(random, 'orders');
    const numbered = 'SELECT id, row_number() OVER (ORDER BY place DESC, id) AS place FROM line';
    return [`UPDATE line l SET place = n.place FROM (${numbered} WHERE order_id = ${order}) n WHERE l.id = n.id`];
  },
];

const updateRecipes: Recipe[] = [
  (random) => [`UPDATE orders SET status = ${status(random)} WHERE id = ${key(random, 'orders')}`],
  (random) => [`UPDATE customer SET name = 'c${random.below(99)}' WHERE id = ${key(random, 'customer')}`],
  (random) => [`UPDATE product SET title = 'p${random.below(99)}' WHERE id = ${key(random, 'product')}`],
  (random) => [`UPDATE product SET price = price + 1 WHERE brand_id = ${key(random, 'brand')}`],
  (random) => [`UPDATE brand SET name = 'b${random.below(99)}' WHERE id = ${key(random, 'brand')}`],
  (random) => [`UPDATE tag SET word = 't${random.below(99)}' WHERE id = ${key(random, 'tag')}`],
  (random) => [`UPDATE employee SET name = 'e${random.below(99)}' WHERE id = ${key(random, 'employee')}`],
  (random) => [`UPDATE area SET rate = rate + 1 WHERE id = ${key(random, 'area')}`],
  (random) => [
    `UPDATE line SET qty = 1 + qty % 5 WHERE order_id IN (${key(random, 'orders')}, ${key(random, 'orders')})`,
  ],
  (random) => [`UPDATE line SET place = ${random.below(4)} WHERE id = ${key(random, 'line')}`],
  (random) => [`UPDATE line SET place = 3 - place WHERE order_id = ${key(random, 'orders')}`],
  (random) => [
    `UPDATE line SET qty = ${random.between(1, 5)}, price = ${random.below(9)} WHERE id = ${key(random, 'line')}`,
  ],
  (random) => [`UPDATE phone SET number = number || '.' WHERE customer_id = ${key(random, 'customer')}`],
  (random) => [`UPDATE customer SET name = name WHERE id = ${key(random, 'customer')}`],
];

/** Changes of what belongs to what. */
const movingRecipes: Recipe[] = [
  (random) => [
    `UPDATE orders SET customer_id = ${maybe(random, key(random, 'customer'))} WHERE id = ${key(random, 'orders')}`,
  ],
  (random) => [`UPDATE line SET order_id = ${maybe(random, key(random, 'orders'))} WHERE id = ${key(random, 'line')}`],
  (random) => [`UPDATE line SET product_id = ${key(random, 'product')} WHERE id = ${key(random, 'line')}`],
  (random) => [
    `UPDATE product SET brand_id = ${maybe(random, key(random, 'brand'))} WHERE id = ${key(random, 'product')}`,
  ],
  (random) => [
    `UPDATE employee SET manager_id = ${maybe(random, key(random, 'employee'))} WHERE id = ${key(random, 'employee')}`,
  ],
  (random) => [`UPDATE customer SET region = ${random.below(regions)} WHERE id = ${key(random, 'customer')}`],
  (random) => [`UPDATE area SET region = ${random.below(regions)} WHERE id = ${key(random, 'area')}`],
  (random) => [`UPDATE phone SET customer_id = ${key(random, 'customer')} WHERE id = ${key(random, 'phone')}`],
];

const insertRecipes: Recipe[] = [
  (random) => {
    const order = `INSERT INTO orders (customer_id, status) VALUES (${key(random, 'customer')}, 'open') RETURNING id`;
    const lines = `(VALUES (${key(random, 'product')}, 1), (${key(random, 'product')}, 4)) v (product, qty)`;
    return [
      `WITH o AS (${order}) INSERT INTO line (order_id, product_id, qty, price) SELECT o.id, product, qty, 2 FROM o, ${lines}`,
    ];
  },
  (random) => {
    const values = `${key(random, 'product')}, ${key(random, 'brand')}, 'upserted', 1`;
    return [
      `INSERT INTO product (id, brand_id, title, price) VALUES (${values})
       ON CONFLICT (id) DO UPDATE SET title = excluded.title || product.sold, brand_id = excluded.brand_id`,
    ];
  },
  (random) => [
    `INSERT INTO product_tag VALUES (${key(random, 'product')}, ${key(random, 'tag')}) ON CONFLICT DO NOTHING`,
  ],
  (random) => [`INSERT INTO phone (customer_id, number) VALUES (${key(random, 'customer')}, 'new')`],
  (random) => [`INSERT INTO employee VALUES (${key(random, 'employee')}, 1, 'again') ON CONFLICT DO NOTHING`],
  (random) => [`INSERT INTO employee (manager_id, name) VALUES (${key(random, 'employee')}, 'new')`],
  (random) => [
    `INSERT INTO customer (id, name, region) VALUES (${key(random, 'customer')}, 'again', 1) ON CONFLICT DO NOTHING`,
  ],
  (random) => [
    `INSERT INTO orders (id, customer_id, status) VALUES (${key(random, 'orders')}, ${key(random, 'customer')}, 'open') ON CONFLICT DO NOTHING`,
  ],
  (random) => [
    `MERGE INTO phone f USING (VALUES (${key(random, 'phone')}, ${key(random, 'customer')}), (NULL, 2)) v (id, customer)
     ON f.id = v.id WHEN MATCHED AND f.number LIKE '%..' THEN DELETE WHEN MATCHED THEN UPDATE SET customer_id = v.customer
     WHEN NOT MATCHED THEN INSERT (customer_id, number) VALUES (v.customer, 'merged')`,
  ],
];

const deleteRecipes: Recipe[] = [
  (random) => [`DELETE FROM line WHERE id = ${key(random, 'line')}`],
  (random) => [`DELETE FROM phone WHERE customer_id = ${key(random, 'customer')}`],
  (random) => [`DELETE FROM product_tag WHERE product_id = ${key(random, 'product')}`],
  (random) => {
    const order = key(random, 'orders', 0.1);
    return [`DELETE FROM line WHERE order_id = ${order}`, `DELETE FROM orders WHERE id = ${order}`];
  },
  (random) => [`DELETE FROM orders WHERE id = ${key(random, 'orders', 0.1)}`],
  (random) => [`DELETE FROM employee WHERE id = ${key(random, 'employee', 0.1)}`],
];

/** What reaches far, and what applications seldom do. */
const rareRecipes: Recipe[] = [
  (random) => [`UPDATE orders SET id = nextval('orders_id_seq') WHERE id = ${key(random, 'orders', 0.1)}`],
  (random) => [`UPDATE customer SET id = nextval('customer_id_seq') WHERE id = ${key(random, 'customer', 0.1)}`],
  (random) => [`DELETE FROM customer WHERE id = ${key(random, 'customer', 0.1)}`],
  (random) => [`UPDATE product SET price = price * 1.01 WHERE id % 50 = ${random.below(50)}`],
  (random) => [random.chance(0.1) ? 'TRUNCATE phone' : 'DELETE FROM phone WHERE id % 100 = 0'],
  () => [`INSERT INTO phone (customer_id, number) SELECT c.id, 'bulk' FROM customer c WHERE c.id <= 30`],
];

const weighted = [
  [12, countingRecipes],
  [8, touchingRecipes],
  [4, numberingRecipes],
  [16, updateRecipes],
  [10, movingRecipes],
  [10, insertRecipes],
  [6, deleteRecipes],
  [1, rareRecipes],
] as const;

/** What the next part of a transaction does. */
export function chooseRecipe(random: Random): string[] {
  return random.pick(random.weighted(weighted))(random);
}
