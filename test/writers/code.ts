/** Writes by functions, procedures and triggers of the user's own; each statement must leave every document exact. */
export const code: Readonly<Record<string, readonly string[]>> = {
  'procedures that commit and roll back': [
    `CREATE PROCEDURE restock() LANGUAGE plpgsql AS $$ BEGIN
       FOR i IN 1..4 LOOP
         UPDATE line SET qty = qty + i WHERE order_id = i;
         INSERT INTO note VALUES (100 + i, i, 'restocked');
         IF i % 2 = 0 THEN ROLLBACK; ELSE COMMIT; END IF;
       END LOOP;
       DELETE FROM orders WHERE id = 5;
     END $$`,
    `CALL restock()`,
  ],
  'functions that a query calls': [
    `CREATE FUNCTION sell(product int) RETURNS int LANGUAGE sql AS $$
       UPDATE line SET qty = qty - 1 WHERE product_id = product;
       INSERT INTO orders VALUES (10 + product, 1, 'sold') RETURNING id $$`,
    `DO $$ BEGIN PERFORM sell(id) FROM product ORDER BY id; END $$`,
    `UPDATE product SET title = 'sold by ' || sell(id + 10) WHERE id = 1`,
  ],
  'triggers before the statement': [
    `CREATE FUNCTION sweep() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
       DELETE FROM line WHERE order_id IS NULL;
       UPDATE orders SET customer_id = 1 WHERE customer_id = 3;
       RETURN NULL; END $$;
     CREATE TRIGGER sweep BEFORE INSERT OR UPDATE OR DELETE ON line FOR EACH STATEMENT
       WHEN (pg_trigger_depth() < 1) EXECUTE FUNCTION sweep()`,
    `INSERT INTO line VALUES (40, NULL, 1, 1), (41, 2, 2, 2)`,
    `UPDATE line SET order_id = NULL WHERE id IN (41, 1)`,
    `DELETE FROM line WHERE id = 3`,
  ],
  'triggers that wait for the end of the transaction': [
    `CREATE FUNCTION settle() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
       UPDATE orders SET status = 'settled' WHERE id = new.order_id;
       INSERT INTO line VALUES (new.id + 1000, new.order_id, 1, 1) ON CONFLICT DO NOTHING;
       RETURN NULL; END $$;
     CREATE CONSTRAINT TRIGGER settle AFTER INSERT ON parcel DEFERRABLE INITIALLY DEFERRED
       FOR EACH ROW EXECUTE FUNCTION settle()`,
    `BEGIN; INSERT INTO parcel VALUES (50, 1), (51, 2)`,
    `UPDATE orders SET id = 99 WHERE id = 3`,
    `COMMIT`,
  ],
  'triggers in place of writes to a view': [
    `CREATE VIEW basket AS SELECT o.id, o.status, l.id AS line_id, l.qty FROM orders o JOIN line l ON l.order_id = o.id;
     CREATE FUNCTION put() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
       IF tg_op = 'DELETE' THEN
         DELETE FROM line WHERE id = old.line_id;
         RETURN old;
       END IF;
       INSERT INTO orders VALUES (new.id, 1, new.status) ON CONFLICT (id) DO UPDATE SET status = excluded.status;
       INSERT INTO line VALUES (new.line_id, new.id, 1, new.qty) ON CONFLICT (id) DO UPDATE SET qty = excluded.qty, order_id = excluded.order_id;
       RETURN new; END $$;
     CREATE TRIGGER put INSTEAD OF INSERT OR UPDATE OR DELETE ON basket FOR EACH ROW EXECUTE FUNCTION put()`,
    `INSERT INTO basket VALUES (60, 'new', 60, 6), (60, 'newer', 61, 7), (1, 'again', 1, 9)`,
    `UPDATE basket SET qty = qty * 2, status = 'doubled' WHERE id < 4`,
    `DELETE FROM basket WHERE id IN (2, 60)`,
  ],
  'triggers on documents that write to the tables': [
    `CREATE TABLE seen (order_id int, times int);
     CREATE FUNCTION follow() RETURNS trigger LANGUAGE plpgsql SET search_path = public AS $$ BEGIN
       INSERT INTO seen VALUES (coalesce(new.id, old.id), 1);
       UPDATE product SET title = title || '.' WHERE id = 1 AND length(title) < 15;
       RETURN NULL; END $$;
     CREATE TRIGGER follow AFTER INSERT OR UPDATE OR DELETE ON order_doc FOR EACH ROW EXECUTE FUNCTION follow()`,
    `UPDATE orders SET status = 'watched' WHERE id < 3`,
    `DELETE FROM orders WHERE id = 4`,
    `INSERT INTO orders VALUES (44, 2, 'new')`,
  ],
};
