-- After order.sql, for long lists: the place of an element is how many lines come before it, counted in the index. That
-- number is the document's once the document is locked, if the statement changed one line; else lists are rebuilt.
-- Supposed: one command changes lines once (no INSERT beside a DELETE in one WITH).

DROP TRIGGER doc_insert ON line;
DROP TRIGGER doc_move ON line;
DROP TRIGGER doc_links ON line;
DROP TRIGGER doc_fields ON line;
DROP TRIGGER doc_delete ON line;

CREATE FUNCTION place_of(l public.line) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT count(*)::text FROM line o
  WHERE o.order_id = l.order_id AND (o.position, o.id) < (l.position, l.id) AND o.id <> l.id
$$;

CREATE FUNCTION element_of(l public.line) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
  SELECT jsonb_build_object('id', l.id, 'qty', l.qty, 'product', l.product)
$$;

CREATE FUNCTION lines_inserted() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changed public.line[] := ARRAY(SELECT n FROM new_lines n LIMIT 2);
  l public.line := changed[1];
BEGIN
  IF cardinality(changed) > 1 THEN
    PERFORM rebuild_lines(ARRAY(SELECT DISTINCT order_id FROM new_lines));
  ELSE
    PERFORM FROM order_doc WHERE id = l.order_id FOR NO KEY UPDATE;
    UPDATE order_doc SET doc = jsonb_insert(doc, ARRAY['lines', place_of(l)], element_of(l)) WHERE id = l.order_id;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER doc_insert AFTER INSERT ON line REFERENCING NEW TABLE AS new_lines
  FOR EACH STATEMENT EXECUTE FUNCTION lines_inserted();

CREATE FUNCTION lines_deleted() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changed public.line[] := ARRAY(SELECT o FROM old_lines o LIMIT 2);
  l public.line := changed[1];
BEGIN
  IF cardinality(changed) > 1 THEN
    PERFORM rebuild_lines(ARRAY(SELECT DISTINCT order_id FROM old_lines));
  ELSE
    PERFORM FROM order_doc WHERE id = l.order_id FOR NO KEY UPDATE;
    UPDATE order_doc SET doc = doc #- ARRAY['lines', place_of(l)] WHERE id = l.order_id;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER doc_delete AFTER DELETE ON line REFERENCING OLD TABLE AS old_lines
  FOR EACH STATEMENT EXECUTE FUNCTION lines_deleted();

CREATE FUNCTION lines_changed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  before public.line[] := ARRAY(SELECT o FROM old_lines o LIMIT 2);
  o public.line := before[1];
  l public.line;
BEGIN
  IF cardinality(before) > 1 THEN
    PERFORM rebuild_lines(ARRAY(SELECT order_id FROM old_lines UNION SELECT order_id FROM new_lines));
    RETURN NULL;
  END IF;
  SELECT * INTO l FROM new_lines;
  IF o.id <> l.id OR o.order_id <> l.order_id THEN
    PERFORM rebuild_lines(ARRAY[o.order_id, l.order_id]);
  ELSIF o.position <> l.position THEN
    PERFORM FROM order_doc WHERE id = l.order_id FOR NO KEY UPDATE;
    UPDATE order_doc
    SET doc = jsonb_insert(doc #- ARRAY['lines', place_of(o)], ARRAY['lines', place_of(l)], element_of(l))
    WHERE id = l.order_id;
  ELSIF (o.qty, o.product) IS DISTINCT FROM (l.qty, l.product) THEN
    PERFORM FROM order_doc WHERE id = l.order_id FOR NO KEY UPDATE;
    UPDATE order_doc SET doc = jsonb_set(doc, ARRAY['lines', place_of(l)], element_of(l)) WHERE id = l.order_id;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER doc_change AFTER UPDATE ON line REFERENCING OLD TABLE AS old_lines NEW TABLE AS new_lines
  FOR EACH STATEMENT EXECUTE FUNCTION lines_changed();
