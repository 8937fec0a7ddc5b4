/** Changes of tables' definitions that views need not care about; each statement must leave every document exact. */
export const definitions: Readonly<Record<string, readonly string[]>> = {
  'columns that no view reads': [
    `ALTER TABLE line ADD COLUMN note text DEFAULT 'none', ADD COLUMN weight int`,
    `UPDATE line SET note = 'x', qty = qty + 1 WHERE id < 4`,
    `ALTER TABLE line ALTER COLUMN note TYPE varchar(40), ALTER COLUMN weight TYPE numeric USING weight / 2`,
    `UPDATE line SET weight = 1.5, order_id = 2 WHERE id = 5`,
    `ALTER TABLE line DROP COLUMN note`,
    `INSERT INTO line VALUES (30, 1, 1, 1, 7); DELETE FROM line WHERE weight = 7`,
    `ALTER TABLE line DROP COLUMN weight; UPDATE line SET qty = 0 WHERE id IN (1, 2)`,
  ],
  'tables written anew': [
    `DELETE FROM line WHERE id < 3`,
    `CLUSTER line USING line_pkey; CLUSTER orders USING orders_customer_id_idx`,
    `UPDATE line SET qty = -qty; INSERT INTO line VALUES (31, 4, 1, 1)`,
    `ALTER TABLE orders SET (fillfactor = 50), ALTER COLUMN status SET STORAGE EXTERNAL`,
    `UPDATE orders SET status = repeat('long ', 2000) WHERE id = 1`,
  ],
  'constraints and defaults': [
    `ALTER TABLE orders ALTER COLUMN status SET DEFAULT 'fresh', ADD CONSTRAINT named CHECK (id > 0) NOT VALID`,
    `INSERT INTO orders (id, customer_id) VALUES (33, 1)`,
    `ALTER TABLE orders ALTER COLUMN status SET NOT NULL; ALTER TABLE orders VALIDATE CONSTRAINT named`,
    `UPDATE orders SET status = DEFAULT`,
    `ALTER TABLE orders RENAME CONSTRAINT named TO renamed; ALTER INDEX line_pkey RENAME TO line_key`,
    `UPDATE line SET id = id + 500 WHERE id > 6`,
  ],
};
