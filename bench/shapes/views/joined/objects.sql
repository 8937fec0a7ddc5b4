SELECT o.id,
       jsonb_build_object(
         'id', o.id,
         'status', o.status,
         'lines', coalesce((
           SELECT jsonb_agg(jsonb_build_object('id', l.id, 'qty', l.qty,
           'product', (SELECT jsonb_build_object('id', p.id, 'title', p.title)
                       FROM product p WHERE p.id = l.product_id)) ORDER BY l.position, l.id)
           FROM line l WHERE l.order_id = o.id), '[]')
       ) AS doc
FROM orders o
