SELECT o.id,
       jsonb_build_object(
         'id', o.id,
         'status', o.status,
         'lines', coalesce((
           SELECT jsonb_agg(jsonb_build_object('id', l.id, 'qty', l.qty, 'product_id', l.product_id) ORDER BY l.position, l.id)
           FROM line l WHERE l.order_id = o.id), '[]'),
         'count', (SELECT count(*) FROM line l WHERE l.order_id = o.id),
         'total', (SELECT sum(l.qty) FROM line l WHERE l.order_id = o.id),
         'average', (SELECT avg(l.qty) FROM line l WHERE l.order_id = o.id),
         'highest', (SELECT max(l.qty) FROM line l WHERE l.order_id = o.id)
       ) AS doc
FROM orders o
