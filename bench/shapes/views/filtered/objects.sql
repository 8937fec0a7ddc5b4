SELECT o.id,
       jsonb_build_object(
         'id', o.id,
         'status', o.status,
         'lines', coalesce((
           SELECT jsonb_agg(jsonb_build_object('id', l.id, 'qty', l.qty, 'product_id', l.product_id) ORDER BY l.position, l.id)
           FROM line l WHERE l.order_id = o.id AND l.price > 2.00), '[]')
       ) AS doc
FROM orders o
