/** Statements, each of which must leave every document equal to its query. */
export const ways: Readonly<Record<string, readonly string[]>> = {
  'INSERT … ON CONFLICT': [
    `INSERT INTO line VALUES (1, 2, 3, 40), (20, 2, 3, 41) ON CONFLICT (id) DO UPDATE SET order_id = excluded.order_id, qty = -1`,
    `INSERT INTO orders VALUES (1, 1, 'x'), (7, 1, 'y') ON CONFLICT (id) DO UPDATE SET id = 70 + orders.id, status = excluded.status`,
    `INSERT INTO customer VALUES (3, 'again'), (4, 'new') ON CONFLICT DO NOTHING`,
    `INSERT INTO product VALUES (1, 'same') ON CONFLICT (id) DO UPDATE SET title = excluded.title WHERE product.id > 1`,
  ],
  MERGE: [
    `MERGE INTO orders o USING (VALUES (1, 'kept'), (2, 'gone'), (9, 'new')) v (id, what) ON v.id = o.id
     WHEN MATCHED AND v.what = 'gone' THEN DELETE
     WHEN MATCHED THEN UPDATE SET status = v.what, customer_id = NULL
     WHEN NOT MATCHED THEN INSERT VALUES (v.id, 2, v.what)`,
    `MERGE INTO line l USING orders o ON l.order_id = o.id AND o.id < 4
     WHEN MATCHED THEN UPDATE SET order_id = 9 WHEN NOT MATCHED THEN DO NOTHING`,
  ],
  COPY: [
    `INSERT INTO orders VALUES (9, NULL, 'copied')`,
    `DO $$ DECLARE file text := current_setting('data_directory') || '/line.csv'; BEGIN
       EXECUTE format('COPY (SELECT id + 100, order_id, product_id, qty FROM line UNION SELECT 99, 9, NULL, 9) TO %L CSV', file);
       EXECUTE format('COPY line FROM %L CSV WHERE qty < 10', file); END $$`,
  ],
  'TRUNCATE … CASCADE': [`TRUNCATE parcel`, `TRUNCATE product CASCADE`, `TRUNCATE customer CASCADE`],
  'actions of foreign keys': [
    `UPDATE orders SET id = id + 100 WHERE id = 1; UPDATE orders SET id = 1 WHERE id = 5`,
    `DELETE FROM orders WHERE id = 4`,
    `DELETE FROM product WHERE id = 1`,
    `UPDATE customer SET id = id * 10`,
    `DELETE FROM customer WHERE id = 20`,
  ],
  'constraints checked at the end': [
    `BEGIN; INSERT INTO note VALUES (7, 50, 'early')`,
    `INSERT INTO orders VALUES (50, 1, 'late'); SET CONSTRAINTS ALL IMMEDIATE`,
    `SET CONSTRAINTS ALL DEFERRED; UPDATE note SET order_id = 51 WHERE id < 3`,
    `UPDATE orders SET id = 51 WHERE id = 50`,
    `UPDATE note SET order_id = 51 WHERE id = 7; COMMIT`,
  ],
  'WITH queries that write to several tables': [
    `WITH o AS (INSERT INTO orders VALUES (7, 1, 'a'), (8, 2, 'b') RETURNING id),
       moved AS (UPDATE line SET order_id = 6 WHERE order_id = 1 RETURNING id),
       renamed AS (UPDATE customer SET name = upper(name) RETURNING id)
     INSERT INTO line SELECT 100 + o.id, o.id, 1, (SELECT count(*) FROM moved) FROM o`,
    `WITH n AS (DELETE FROM note), l AS (DELETE FROM line WHERE order_id = 2 RETURNING *)
     UPDATE orders SET id = id + 1000, customer_id = 3 WHERE id IN (SELECT order_id FROM l)`,
  ],
  savepoints: [
    `BEGIN; UPDATE line SET qty = 0; SAVEPOINT a; DELETE FROM line`,
    `SAVEPOINT b; INSERT INTO line VALUES (30, 1, 1, 1); ROLLBACK TO b`,
    `ROLLBACK TO a`,
    `UPDATE customer SET name = 'kept'; RELEASE a; COMMIT`,
    `DO $$ BEGIN BEGIN UPDATE product SET title = 'lost'; RAISE 'no'; EXCEPTION WHEN others THEN UPDATE product SET title = 'found'; END; END $$`,
  ],
  'cursors, prepared statements and views': [
    `BEGIN; DECLARE c CURSOR FOR SELECT FROM line WHERE order_id = 3 FOR UPDATE; MOVE c;
     UPDATE line SET order_id = NULL WHERE CURRENT OF c; DELETE FROM line WHERE CURRENT OF c; COMMIT`,
    `PREPARE p (int) AS UPDATE orders SET customer_id = $1 WHERE id = $1; EXECUTE p (1); EXECUTE p (2); DEALLOCATE p`,
    `CREATE VIEW open_orders AS SELECT id, customer_id FROM orders WHERE status = 'open';
     INSERT INTO open_orders VALUES (77, 2); UPDATE open_orders SET customer_id = 3; DELETE FROM open_orders WHERE id = 3`,
    `CREATE RULE archive AS ON DELETE TO parcel DO INSTEAD UPDATE parcel SET order_id = NULL WHERE id = old.id; DELETE FROM parcel`,
  ],
  'many rows': [
    `INSERT INTO orders SELECT i, 1 + i % 3, 'bulk' FROM generate_series(100, 2099) i`,
    `INSERT INTO line SELECT i, i, 1, 1 FROM generate_series(100, 2099) i`,
    `UPDATE line SET order_id = order_id - 1 WHERE order_id > 100`,
    `UPDATE product SET title = 'sold out'`,
    `DELETE FROM orders WHERE status = 'bulk' AND id % 2 = 0`,
  ],
  "triggers of the user's own": [
    `CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
       UPDATE orders SET status = status || '*' WHERE id IN (SELECT order_id FROM changed);
       DELETE FROM line WHERE qty = 0;
       RETURN NULL; END $$;
     CREATE TRIGGER zz_touch AFTER UPDATE ON line REFERENCING NEW TABLE AS changed FOR EACH STATEMENT
       WHEN (pg_trigger_depth() < 1) EXECUTE FUNCTION touch()`,
    `CREATE FUNCTION welcome() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
       INSERT INTO orders VALUES (new.id + 100, new.id, 'first'); new.name := trim(new.name); RETURN new; END $$;
     CREATE TRIGGER aa_welcome AFTER INSERT ON customer FOR EACH ROW EXECUTE FUNCTION welcome()`,
    `CREATE FUNCTION keep() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
       UPDATE line SET order_id = NULL WHERE order_id = old.id; RETURN old; END $$;
     CREATE TRIGGER keep BEFORE DELETE ON orders FOR EACH ROW EXECUTE FUNCTION keep()`,
    `UPDATE line SET qty = qty - 1`,
    `INSERT INTO customer VALUES (8, ' eight '), (9, ' nine ')`,
    `DELETE FROM orders WHERE id IN (2, 3)`,
    `UPDATE line SET order_id = 4 WHERE order_id IS NULL`,
  ],
};

/** Relations, functions and operators of the names that maintenance and the views use. */
export const decoys = `
  CREATE SCHEMA evil;
  CREATE TEMPORARY TABLE orders (id int, customer_id int, status text);
  CREATE TEMPORARY TABLE line (id int, order_id int, product_id int, qty int);
  CREATE TEMPORARY TABLE customer (id int, name text);
  CREATE TEMPORARY TABLE order_doc (id int, customer_id int, doc jsonb);
  CREATE TEMPORARY TABLE jsonb_ivm_old AS SELECT -1 AS id, -1 AS order_id;
  CREATE TEMPORARY TABLE jsonb_ivm_new AS SELECT -1 AS id, -1 AS order_id;
  CREATE TEMPORARY TABLE changed (id int); CREATE TEMPORARY TABLE fresh (id int);
  CREATE FUNCTION evil.fail(int, int) RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN RAISE 'caught'; END $$;
  CREATE FUNCTION evil.unnest(anyarray) RETURNS SETOF anyelement LANGUAGE plpgsql AS $$ BEGIN RAISE 'caught'; END $$;
  CREATE FUNCTION evil.cardinality(anyarray) RETURNS int LANGUAGE plpgsql AS $$ BEGIN RAISE 'caught'; END $$;
  CREATE FUNCTION evil.current_setting(text) RETURNS text LANGUAGE plpgsql AS $$ BEGIN RAISE 'caught'; END $$;
  CREATE FUNCTION evil.record_send(record) RETURNS bytea LANGUAGE plpgsql AS $$ BEGIN RAISE 'caught'; END $$;
  CREATE FUNCTION evil.row_number() RETURNS bigint LANGUAGE plpgsql AS $$ BEGIN RAISE 'caught'; END $$;
  CREATE OPERATOR evil.= (LEFTARG = int, RIGHTARG = int, FUNCTION = evil.fail);
  CREATE OPERATOR evil.< (LEFTARG = int, RIGHTARG = int, FUNCTION = evil.fail);
  CREATE OPERATOR evil.<> (LEFTARG = int, RIGHTARG = int, FUNCTION = evil.fail);
  SET search_path = pg_temp, evil, pg_catalog, public`;
