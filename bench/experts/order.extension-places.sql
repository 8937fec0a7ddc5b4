-- After order.extension.sql, where lines are mostly inserted and moved: a line goes before the one that follows it in the
-- index, which is looked up when the document is locked, if the statement changed one line; else lists are rebuilt.
-- Supposed: one command changes lines once (no INSERT beside a DELETE in one WITH).

DROP TRIGGER doc_insert ON line;
DROP TRIGGER doc_move ON line;
DROP TRIGGER doc_links ON line;

CREATE FUNCTION lines_inserted() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changed public.line[] := ARRAY(SELECT n FROM new_lines n LIMIT 2);
  l public.line := changed[1];
BEGIN
  IF cardinality(changed) > 1 THEN
    PERFORM rebuild_lines(ARRAY(SELECT DISTINCT order_id FROM new_lines));
  ELSE
    PERFORM FROM order_doc WHERE id = l.order_id FOR NO KEY UPDATE;
    UPDATE order_doc SET doc = jsonb_ivm_patch(doc, jsonb_build_array(jsonb_build_object(
      'op', 'insert', 'path', '["lines"]'::jsonb,
      'value', jsonb_build_object('id', l.id, 'qty', l.qty, 'product', l.product),
      'before', jsonb_build_object('id', (
        SELECT n.id FROM line n WHERE n.order_id = l.order_id AND (n.position, n.id) > (l.position, l.id)
        ORDER BY n.position, n.id LIMIT 1)))))
    WHERE id = l.order_id;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER doc_insert AFTER INSERT ON line REFERENCING NEW TABLE AS new_lines
  FOR EACH STATEMENT EXECUTE FUNCTION lines_inserted();

-- Every change that doc_fields has no part in.
CREATE FUNCTION lines_moved() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  before public.line[] := ARRAY(SELECT o FROM old_lines o LIMIT 2);
  o public.line := before[1];
  l public.line;
BEGIN
  IF cardinality(before) > 1 THEN
    PERFORM rebuild_lines(ARRAY(
      SELECT n.order_id FROM new_lines n
      WHERE NOT EXISTS (SELECT FROM old_lines p WHERE (p.id, p.order_id, p.position) = (n.id, n.order_id, n.position))
      UNION SELECT p.order_id FROM old_lines p
      WHERE NOT EXISTS (SELECT FROM new_lines n WHERE (p.id, p.order_id, p.position) = (n.id, n.order_id, n.position))));
    RETURN NULL;
  END IF;
  SELECT * INTO l FROM new_lines;
  IF o.id <> l.id OR o.order_id <> l.order_id THEN
    PERFORM rebuild_lines(ARRAY[o.order_id, l.order_id]);
  ELSIF o.position <> l.position THEN
    PERFORM FROM order_doc WHERE id = l.order_id FOR NO KEY UPDATE;
    UPDATE order_doc SET doc = jsonb_ivm_patch(doc, jsonb_build_array(
      jsonb_build_object(
        'op', 'merge', 'path', jsonb_build_array('lines', jsonb_build_object('id', l.id)),
        'value', jsonb_build_object('qty', l.qty, 'product', l.product)),
      jsonb_build_object(
        'op', 'move', 'path', jsonb_build_array('lines', jsonb_build_object('id', l.id)),
        'before', jsonb_build_object('id', (
          SELECT n.id FROM line n WHERE n.order_id = l.order_id AND (n.position, n.id) > (l.position, l.id)
          ORDER BY n.position, n.id LIMIT 1)))))
    WHERE id = l.order_id;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER doc_move AFTER UPDATE ON line REFERENCING OLD TABLE AS old_lines NEW TABLE AS new_lines
  FOR EACH STATEMENT EXECUTE FUNCTION lines_moved();
