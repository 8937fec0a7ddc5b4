CREATE TABLE orders (id int PRIMARY KEY, status text NOT NULL);
CREATE TABLE line (
  id int PRIMARY KEY,
  order_id int REFERENCES orders ON DELETE CASCADE ON UPDATE CASCADE,
  qty int NOT NULL,
  price numeric(8,2) NOT NULL
);
CREATE INDEX ON line (order_id);
CREATE TABLE payment (
  id int PRIMARY KEY,
  order_id int REFERENCES orders ON DELETE CASCADE ON UPDATE CASCADE,
  amount numeric(8,2) NOT NULL
);
CREATE INDEX ON payment (order_id);
INSERT INTO orders VALUES (1, 'open'), (2, 'open'), (3, 'empty');
INSERT INTO line VALUES (1, 1, 1, 1.50), (2, 1, 2, 2.25), (3, 1, 3, 10), (4, 2, 4, 1.50), (5, 2, 5, 100), (6, NULL, 6, 1);
INSERT INTO payment VALUES (1, 1, 5), (2, 1, 7.50), (3, 2, -1);
CREATE FUNCTION settle() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE line SET qty = 5 WHERE id = NEW.id AND NEW.qty = 1000;
  DELETE FROM line WHERE id = NEW.id AND NEW.qty = 2000;
  RETURN NULL;
END $$;
CREATE TRIGGER a_settle AFTER INSERT OR UPDATE OF qty ON line FOR EACH ROW EXECUTE FUNCTION settle();
