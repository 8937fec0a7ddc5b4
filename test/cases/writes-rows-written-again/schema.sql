CREATE TABLE orders (id int PRIMARY KEY, status text NOT NULL, checked boolean NOT NULL DEFAULT false);
CREATE TABLE line (
  id int PRIMARY KEY,
  order_id int NOT NULL REFERENCES orders ON DELETE CASCADE,
  qty int NOT NULL,
  price numeric(10,2) NOT NULL DEFAULT 1
);
CREATE INDEX ON line (order_id);

-- Triggers of the user's that write a row again, after the statement that wrote it and before its documents.
CREATE FUNCTION check_order() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE orders SET checked = true, status = status || '!' WHERE id = NEW.id AND status NOT LIKE '%!';
  RETURN NULL;
END $$;
CREATE TRIGGER a_check AFTER INSERT OR UPDATE ON orders FOR EACH ROW EXECUTE FUNCTION check_order();

CREATE FUNCTION check_line() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE line SET qty = qty + 100 WHERE id = NEW.id AND qty < 100;
  RETURN NULL;
END $$;
CREATE TRIGGER a_check AFTER INSERT OR UPDATE ON line FOR EACH ROW EXECUTE FUNCTION check_line();

-- A deleted line of nine comes back with its key, once.
CREATE FUNCTION keep_line() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.price = 9 THEN
    INSERT INTO line VALUES (OLD.id, OLD.order_id, OLD.qty, 8);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER a_keep AFTER DELETE ON line FOR EACH ROW EXECUTE FUNCTION keep_line();

INSERT INTO orders VALUES (1, 'open'), (2, 'open');
INSERT INTO line VALUES (1, 1, 1), (2, 1, 2), (4, 2, 4);
INSERT INTO line VALUES (3, 2, 3, 9);
