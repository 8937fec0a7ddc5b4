-- After order.sql, where one statement changes thousands of rows: fields of orders, and of lines, by one UPDATE for all
-- documents. Those of lines are rebuilt, when they are locked.

DROP TRIGGER doc_fields ON orders;
DROP TRIGGER doc_links ON orders;
CREATE FUNCTION orders_changed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  relinked int[] := ARRAY(SELECT n.id FROM new_orders n LEFT JOIN old_orders o USING (id, customer_id) WHERE o.id IS NULL);
  gone int[];
BEGIN
  IF relinked <> '{}' THEN
    gone := ARRAY(SELECT o.id FROM old_orders o LEFT JOIN new_orders n USING (id) WHERE n.id IS NULL);
    PERFORM FROM customer WHERE id IN (SELECT customer_id FROM new_orders) ORDER BY id FOR SHARE;
    PERFORM FROM order_doc WHERE id = ANY (gone || relinked) ORDER BY id FOR UPDATE;
    DELETE FROM order_doc WHERE id = ANY (gone);
    -- Not DELETE and INSERT for all: whoever waits for a document would find it gone.
    UPDATE order_doc d SET customer_id = q.customer_id, doc = q.doc
    FROM query q WHERE q.id = d.id AND q.id = ANY (relinked);
    INSERT INTO order_doc SELECT * FROM query WHERE id = ANY (relinked) ON CONFLICT DO NOTHING;
  END IF;
  UPDATE order_doc d SET doc = d.doc || jsonb_build_object('status', n.status, 'placed', n.placed)
  FROM new_orders n JOIN old_orders o USING (id, customer_id)
  WHERE d.id = n.id AND (o.status, o.placed) IS DISTINCT FROM (n.status, n.placed);
  RETURN NULL;
END $$;
CREATE TRIGGER doc_change AFTER UPDATE ON orders REFERENCING OLD TABLE AS old_orders NEW TABLE AS new_orders
  FOR EACH STATEMENT EXECUTE FUNCTION orders_changed();

DROP TRIGGER doc_move ON line;
DROP TRIGGER doc_links ON line;
DROP TRIGGER doc_fields ON line;
CREATE FUNCTION lines_changed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  orders int[] := ARRAY(
    SELECT order_id FROM (TABLE old_lines EXCEPT ALL TABLE new_lines) o
    UNION SELECT order_id FROM (TABLE new_lines EXCEPT ALL TABLE old_lines) n);
BEGIN
  PERFORM FROM order_doc WHERE id = ANY (orders) ORDER BY id FOR NO KEY UPDATE;
  UPDATE order_doc d SET doc = doc || jsonb_build_object('lines', coalesce(l.lines, '[]'))
  FROM unnest(orders) AS wanted LEFT JOIN (
    SELECT order_id, jsonb_agg(jsonb_build_object('id', id, 'qty', qty, 'product', product) ORDER BY position, id)
    FROM line WHERE order_id = ANY (orders) GROUP BY order_id) AS l (order_id, lines) ON l.order_id = wanted
  WHERE d.id = wanted;
  RETURN NULL;
END $$;
CREATE TRIGGER doc_change AFTER UPDATE ON line REFERENCING OLD TABLE AS old_lines NEW TABLE AS new_lines
  FOR EACH STATEMENT EXECUTE FUNCTION lines_changed();
