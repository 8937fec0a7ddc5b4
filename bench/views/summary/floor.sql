-- Stores a document again as it is whenever a row of it is written. The table is the experts'.

CREATE TABLE order_summary (id int PRIMARY KEY, doc jsonb NOT NULL) WITH (fillfactor = 80);
DO $$
BEGIN
  ALTER TABLE order_summary ALTER doc SET COMPRESSION lz4;
EXCEPTION WHEN feature_not_supported THEN NULL;
END $$;
INSERT INTO order_summary SELECT * FROM query ORDER BY id;

CREATE FUNCTION line_written() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE order_summary SET doc = doc || '{}' WHERE id = NEW.order_id;
  RETURN NULL;
END $$;
CREATE TRIGGER store_again AFTER INSERT OR UPDATE ON line FOR EACH ROW EXECUTE FUNCTION line_written();
