SELECT o.id,
       jsonb_build_object(
         'id', o.id,
         'status', o.status,
         'lines', coalesce((
           SELECT jsonb_agg(jsonb_build_object('qty', l.qty, 'price', l.price) ORDER BY l.position, l.id)
           FROM line l WHERE l.order_id = o.id), '[]')
       ) AS doc
FROM orders o
