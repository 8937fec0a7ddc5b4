-- Stores a document again as it is whenever a row of it is written. The table is the experts'.

CREATE TABLE order_doc (id int PRIMARY KEY, customer_id int NOT NULL, doc jsonb NOT NULL) WITH (fillfactor = 80);
DO $$
BEGIN
  ALTER TABLE order_doc ALTER doc SET COMPRESSION lz4;
EXCEPTION WHEN feature_not_supported THEN NULL;
END $$;
INSERT INTO order_doc SELECT * FROM query ORDER BY id;
CREATE INDEX ON order_doc (customer_id);

CREATE FUNCTION order_written() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE order_doc SET doc = doc || '{}' WHERE id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER store_again AFTER UPDATE ON orders FOR EACH ROW EXECUTE FUNCTION order_written();

CREATE FUNCTION customer_written() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE order_doc SET doc = doc || '{}' WHERE customer_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER store_again AFTER UPDATE ON customer FOR EACH ROW EXECUTE FUNCTION customer_written();

CREATE FUNCTION line_written() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE order_doc SET doc = doc || '{}' WHERE id = NEW.order_id;
  RETURN NULL;
END $$;
CREATE TRIGGER store_again AFTER INSERT OR UPDATE ON line FOR EACH ROW EXECUTE FUNCTION line_written();

CREATE FUNCTION line_deleted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE order_doc SET doc = doc || '{}' WHERE id = OLD.order_id;
  RETURN NULL;
END $$;
CREATE TRIGGER store_again_deleted AFTER DELETE ON line FOR EACH ROW EXECUTE FUNCTION line_deleted();
