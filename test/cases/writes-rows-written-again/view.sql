-- Rows that triggers of the user's write again before the documents of the first write are maintained.
SELECT o.id,
       jsonb_build_object(
         'id', o.id,
         'status', o.status,
         'checked', o.checked,
         'lines', coalesce((SELECT jsonb_agg(jsonb_build_object('id', l.id, 'qty', l.qty, 'price', l.price) ORDER BY l.id)
                            FROM line l WHERE l.order_id = o.id), '[]'),
         'count', (SELECT count(*) FROM line l WHERE l.order_id = o.id),
         'quantity', (SELECT sum(l.qty) FROM line l WHERE l.order_id = o.id),
         'total', (SELECT sum(l.qty * l.price) FROM line l WHERE l.order_id = o.id)
       ) AS doc
FROM orders o
