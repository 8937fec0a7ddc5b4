/** Tables with rows, and a view over them that has a missing index and a link of each kind. */
export const schema = `CREATE TABLE customer (id int PRIMARY KEY, name text NOT NULL);
CREATE TABLE orders (id serial PRIMARY KEY, customer_id int NOT NULL REFERENCES customer, status text NOT NULL);
CREATE TABLE line (id serial PRIMARY KEY, order_id int NOT NULL REFERENCES orders ON DELETE CASCADE, qty int NOT NULL);
CREATE INDEX ON line (order_id);
INSERT INTO customer VALUES (1, 'Ada'), (2, 'Ben');
INSERT INTO orders (customer_id, status) VALUES (1, 'open'), (1, 'paid'), (2, 'open');
INSERT INTO line (order_id, qty) VALUES (1, 1), (1, 2), (2, 3)`;

export const text = `SELECT o.id, jsonb_build_object('status', o.status,
  'customer', (SELECT jsonb_build_object('name', c.name) FROM customer c WHERE c.id = o.customer_id),
  'lines', coalesce((SELECT jsonb_agg(jsonb_build_object('id', l.id, 'qty', l.qty) ORDER BY l.id)
                     FROM line l WHERE l.order_id = o.id), '[]')) AS doc
FROM orders o`;
