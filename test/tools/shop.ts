/** A small shop, whose tables the tools know by declarations of their own. */
export const shop = `
  CREATE TABLE customer (id int PRIMARY KEY, name text NOT NULL);
  CREATE TABLE orders (
    id int PRIMARY KEY,
    customer_id int NOT NULL REFERENCES customer,
    status text NOT NULL,
    placed timestamptz NOT NULL
  );
  CREATE TABLE line (id int PRIMARY KEY, order_id int NOT NULL REFERENCES orders, title text NOT NULL, qty int NOT NULL);
  CREATE INDEX ON orders (customer_id);
  CREATE INDEX ON line (order_id);
  INSERT INTO customer VALUES (1, 'Ann'), (2, 'Bob');
  INSERT INTO orders VALUES
    (1, 1, 'paid', '2026-01-01 10:00+00'), (2, 2, 'open', '2026-01-02 10:00+00'), (3, 1, 'paid', '2025-01-01 10:00+00');
  INSERT INTO line VALUES (1, 1, 'cup', 2), (2, 1, 'it''s a "pan"', 1), (3, 2, 'pot', 3), (4, 3, 'lid', 1);
`;

/** Writes that bring documents in, change them, and take them out. */
export const writes: readonly string[] = [
  'UPDATE line SET qty = qty + 1 WHERE id = 1',
  "INSERT INTO line VALUES (5, 1, 'jug', 7), (6, 2, 'mug', 0)",
  "UPDATE orders SET status = 'paid' WHERE id = 2",
  "UPDATE customer SET name = 'Anna' WHERE id = 1",
  'UPDATE line SET order_id = 2 WHERE id = 2',
  "UPDATE orders SET status = 'open' WHERE id = 1",
  'DELETE FROM line WHERE order_id = 2',
];
