-- What an expert writes by hand for views/summary/view.sql, with built-in functions only.
--
-- A change of a line adds its difference to what the document says. Differences add up in any order, and the UPDATE is
-- computed again from the newest document when it had to wait for it: exact after any interleaving at READ COMMITTED.
-- Supposed of the tables: qty and price are NOT NULL, foreign keys are as declared, no other trigger writes to them.

CREATE TABLE order_summary (id int PRIMARY KEY, doc jsonb NOT NULL) WITH (fillfactor = 80);
INSERT INTO order_summary SELECT * FROM query ORDER BY id;

CREATE FUNCTION order_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    DELETE FROM order_summary WHERE id = OLD.id;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO order_summary SELECT * FROM query WHERE id = NEW.id;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER doc_change AFTER INSERT OR DELETE ON orders FOR EACH ROW EXECUTE FUNCTION order_changed();
CREATE TRIGGER doc_key AFTER UPDATE OF id ON orders FOR EACH ROW
  WHEN (OLD.id <> NEW.id) EXECUTE FUNCTION order_changed();

CREATE FUNCTION orders_truncated() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  TRUNCATE order_summary;
  RETURN NULL;
END $$;
CREATE TRIGGER doc_truncate AFTER TRUNCATE ON orders FOR EACH STATEMENT EXECUTE FUNCTION orders_truncated();

-- The sum of no lines is null.
CREATE FUNCTION add_lines(orders int, lines int, total numeric) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  UPDATE order_summary SET doc = doc || jsonb_build_object(
    'lines', (doc ->> 'lines')::bigint + lines,
    'total', CASE WHEN (doc ->> 'lines')::bigint + lines > 0
                  THEN coalesce((doc ->> 'total')::numeric, 0.00) + total END)
  WHERE id = orders;
END $$;

CREATE FUNCTION line_inserted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE order_summary SET doc = doc || jsonb_build_object(
    'lines', (doc ->> 'lines')::bigint + 1,
    'total', coalesce((doc ->> 'total')::numeric, 0.00) + NEW.qty * NEW.price)
  WHERE id = NEW.order_id;
  RETURN NULL;
END $$;
CREATE TRIGGER doc_insert AFTER INSERT ON line FOR EACH ROW EXECUTE FUNCTION line_inserted();

CREATE FUNCTION line_deleted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM add_lines(OLD.order_id, -1, -OLD.qty * OLD.price);
  RETURN NULL;
END $$;
CREATE TRIGGER doc_delete AFTER DELETE ON line FOR EACH ROW EXECUTE FUNCTION line_deleted();

CREATE FUNCTION line_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE order_summary SET doc = doc || jsonb_build_object(
    'total', (doc ->> 'total')::numeric + (NEW.qty * NEW.price - OLD.qty * OLD.price))
  WHERE id = NEW.order_id;
  RETURN NULL;
END $$;
CREATE TRIGGER doc_fields AFTER UPDATE OF qty, price ON line FOR EACH ROW
  WHEN (OLD.order_id = NEW.order_id AND (OLD.qty, OLD.price) IS DISTINCT FROM (NEW.qty, NEW.price))
  EXECUTE FUNCTION line_changed();

CREATE FUNCTION line_relinked() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM add_lines(OLD.order_id, -1, -OLD.qty * OLD.price);
  PERFORM add_lines(NEW.order_id, 1, NEW.qty * NEW.price);
  RETURN NULL;
END $$;
CREATE TRIGGER doc_links AFTER UPDATE OF order_id ON line FOR EACH ROW
  WHEN (OLD.order_id <> NEW.order_id) EXECUTE FUNCTION line_relinked();

CREATE FUNCTION lines_truncated() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE order_summary SET doc = doc || '{"lines": 0, "total": null}' WHERE doc -> 'lines' <> '0';
  RETURN NULL;
END $$;
CREATE TRIGGER doc_truncate AFTER TRUNCATE ON line FOR EACH STATEMENT EXECUTE FUNCTION lines_truncated();
