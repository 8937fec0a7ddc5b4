-- NOT NULL that is NOT VALID: rows from before it may be null all the same.
-- servers: 18
SELECT o.id, jsonb_build_object(
  'counted', (SELECT count(l.qty) FROM line l WHERE l.order_id = o.id),
  'total', (SELECT sum(l.qty) FROM line l WHERE l.order_id = o.id),
  'lines', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', l.id, 'qty', l.qty) ORDER BY l.pos, l.id), '[]')
            FROM line l WHERE l.order_id = o.id)) AS doc
FROM orders o
