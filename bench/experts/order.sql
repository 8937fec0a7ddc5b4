-- What an expert writes by hand for views/order/view.sql where lists are short, with built-in functions only.
--
-- Exact after any interleaving at READ COMMITTED:
-- * The writer of a row holds its lock, and a patch is one UPDATE that is computed again from the newest document when
--   it had to wait for it. So values from NEW need no further lock.
-- * A list is rebuilt by a statement that starts when the document is locked, and so sees all lines committed by then.
-- * An order that is linked to a customer locks the customer's row FOR SHARE, against a change of its name meanwhile.
-- Supposed of the tables: foreign keys are as declared (not deferred), and no other trigger writes to them.
-- At REPEATABLE READ a wait ends in an error here, except behind the share lock.

CREATE TABLE order_doc (id int PRIMARY KEY, customer_id int NOT NULL, doc jsonb NOT NULL) WITH (fillfactor = 80);
DO $$
BEGIN
  ALTER TABLE order_doc ALTER doc SET COMPRESSION lz4;
EXCEPTION WHEN feature_not_supported THEN NULL;
END $$;
INSERT INTO order_doc SELECT * FROM query ORDER BY id;
CREATE INDEX order_doc_customer ON order_doc (customer_id);

CREATE FUNCTION order_inserted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM customer WHERE id = NEW.customer_id FOR SHARE;
  INSERT INTO order_doc SELECT * FROM query WHERE id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER doc_insert AFTER INSERT ON orders FOR EACH ROW EXECUTE FUNCTION order_inserted();

CREATE FUNCTION order_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE order_doc SET doc = doc || jsonb_build_object('status', NEW.status, 'placed', NEW.placed) WHERE id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER doc_fields AFTER UPDATE OF status, placed ON orders FOR EACH ROW
  WHEN (OLD.id = NEW.id AND OLD.customer_id = NEW.customer_id
        AND (OLD.status, OLD.placed) IS DISTINCT FROM (NEW.status, NEW.placed))
  EXECUTE FUNCTION order_changed();

CREATE FUNCTION order_relinked() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM customer WHERE id = NEW.customer_id FOR SHARE;
  PERFORM FROM order_doc WHERE id = OLD.id FOR UPDATE;
  UPDATE order_doc d SET (id, customer_id, doc) = (SELECT * FROM query q WHERE q.id = NEW.id) WHERE d.id = OLD.id;
  RETURN NULL;
END $$;
CREATE TRIGGER doc_links AFTER UPDATE OF id, customer_id ON orders FOR EACH ROW
  WHEN (OLD.id <> NEW.id OR OLD.customer_id <> NEW.customer_id)
  EXECUTE FUNCTION order_relinked();

CREATE FUNCTION order_deleted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM order_doc WHERE id = OLD.id;
  RETURN NULL;
END $$;
CREATE TRIGGER doc_delete AFTER DELETE ON orders FOR EACH ROW EXECUTE FUNCTION order_deleted();

CREATE FUNCTION orders_truncated() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  TRUNCATE order_doc;
  RETURN NULL;
END $$;
CREATE TRIGGER doc_truncate AFTER TRUNCATE ON orders FOR EACH STATEMENT EXECUTE FUNCTION orders_truncated();

-- A customer that is referred to keeps its id and stays: foreign keys see to that.
CREATE FUNCTION customer_changed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  embedded jsonb := jsonb_build_object(
    'customer', jsonb_build_object('id', NEW.id, 'name', NEW.name, 'city', NEW.city));
BEGIN
  UPDATE order_doc SET doc = doc || embedded WHERE customer_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER doc_customer AFTER UPDATE OF name, city ON customer FOR EACH ROW
  WHEN ((OLD.name, OLD.city) IS DISTINCT FROM (NEW.name, NEW.city))
  EXECUTE FUNCTION customer_changed();

CREATE FUNCTION lines_of(orders int) RETURNS jsonb LANGUAGE sql STABLE AS $$
  SELECT coalesce(jsonb_agg(jsonb_build_object('id', l.id, 'qty', l.qty, 'product', l.product)
                            ORDER BY l.position, l.id), '[]')
  FROM line l WHERE l.order_id = orders
$$;

CREATE FUNCTION rebuild_lines(orders int[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM order_doc WHERE id = ANY (orders) ORDER BY id FOR UPDATE;
  UPDATE order_doc SET doc = doc || jsonb_build_object('lines', lines_of(id)) WHERE id = ANY (orders);
END $$;

CREATE FUNCTION line_inserted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM order_doc WHERE id = NEW.order_id FOR NO KEY UPDATE;
  UPDATE order_doc d SET doc = doc || jsonb_build_object('lines', (
    SELECT coalesce(jsonb_agg(jsonb_build_object('id', l.id, 'qty', l.qty, 'product', l.product)
                              ORDER BY l.position, l.id), '[]')
    FROM line l WHERE l.order_id = NEW.order_id)) WHERE d.id = NEW.order_id;
  RETURN NULL;
END $$;
CREATE TRIGGER doc_insert AFTER INSERT ON line FOR EACH ROW EXECUTE FUNCTION line_inserted();
CREATE TRIGGER doc_move AFTER UPDATE OF position ON line FOR EACH ROW
  WHEN (OLD.id = NEW.id AND OLD.order_id = NEW.order_id AND OLD.position <> NEW.position)
  EXECUTE FUNCTION line_inserted();

CREATE FUNCTION line_relinked() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM rebuild_lines(ARRAY[OLD.order_id, NEW.order_id]);
  RETURN NULL;
END $$;
CREATE TRIGGER doc_links AFTER UPDATE OF id, order_id ON line FOR EACH ROW
  WHEN (OLD.id <> NEW.id OR OLD.order_id <> NEW.order_id)
  EXECUTE FUNCTION line_relinked();

-- The place of an element is that of its id in the document itself, whichever version of it is patched in the end.
CREATE FUNCTION line_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE order_doc d SET doc = jsonb_set(doc, ARRAY['lines', (
      SELECT e.place - 1 FROM jsonb_array_elements(d.doc -> 'lines') WITH ORDINALITY AS e (element, place)
      WHERE e.element -> 'id' = to_jsonb(NEW.id) LIMIT 1)::text],
    jsonb_build_object('id', NEW.id, 'qty', NEW.qty, 'product', NEW.product))
  WHERE d.id = NEW.order_id;
  RETURN NULL;
END $$;
CREATE TRIGGER doc_fields AFTER UPDATE OF qty, product ON line FOR EACH ROW
  WHEN (OLD.id = NEW.id AND OLD.order_id = NEW.order_id AND OLD.position = NEW.position
        AND (OLD.qty, OLD.product) IS DISTINCT FROM (NEW.qty, NEW.product))
  EXECUTE FUNCTION line_changed();

CREATE FUNCTION line_deleted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE order_doc d SET doc = doc #- ARRAY['lines', (
      SELECT e.place - 1 FROM jsonb_array_elements(d.doc -> 'lines') WITH ORDINALITY AS e (element, place)
      WHERE e.element -> 'id' = to_jsonb(OLD.id) LIMIT 1)::text]
  WHERE d.id = OLD.order_id;
  RETURN NULL;
END $$;
CREATE TRIGGER doc_delete AFTER DELETE ON line FOR EACH ROW EXECUTE FUNCTION line_deleted();

CREATE FUNCTION lines_truncated() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE order_doc SET doc = doc || '{"lines": []}' WHERE doc -> 'lines' <> '[]';
  RETURN NULL;
END $$;
CREATE TRIGGER doc_truncate AFTER TRUNCATE ON line FOR EACH STATEMENT EXECUTE FUNCTION lines_truncated();
