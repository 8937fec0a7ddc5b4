-- What is written by hand for views/without-ids/objects.sql, whose elements say nothing of their rows: the list is computed
-- anew when the document is locked, by a statement that starts then, and the rest of the document stays.
-- Supposed of the tables: foreign keys are as declared, and no other trigger writes to them.

CREATE TABLE shop_doc (id int PRIMARY KEY, doc jsonb NOT NULL) WITH (fillfactor = 80);
DO $$
BEGIN
  ALTER TABLE shop_doc ALTER doc SET COMPRESSION lz4;
EXCEPTION WHEN feature_not_supported THEN NULL;
END $$;
INSERT INTO shop_doc SELECT * FROM query ORDER BY id;

CREATE FUNCTION rebuild_lines(orders int) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM shop_doc WHERE id = orders FOR NO KEY UPDATE;
  UPDATE shop_doc SET doc = doc || jsonb_build_object('lines', (
    SELECT coalesce(jsonb_agg(jsonb_build_object('qty', l.qty, 'price', l.price) ORDER BY l.position, l.id), '[]')
    FROM line l WHERE l.order_id = orders)) WHERE id = orders;
END $$;

CREATE FUNCTION line_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.order_id <> NEW.order_id THEN
    PERFORM rebuild_lines(least(OLD.order_id, NEW.order_id));
    PERFORM rebuild_lines(greatest(OLD.order_id, NEW.order_id));
  ELSE
    PERFORM rebuild_lines(coalesce(NEW.order_id, OLD.order_id));
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER doc_line AFTER INSERT OR UPDATE OR DELETE ON line FOR EACH ROW EXECUTE FUNCTION line_changed();
