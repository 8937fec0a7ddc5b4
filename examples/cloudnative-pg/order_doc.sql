SELECT o.id,
       jsonb_build_object(
         'status', o.status,
         'lines', (SELECT jsonb_agg(jsonb_build_object('product', l.product, 'qty', l.qty) ORDER BY l.product)
                   FROM line l WHERE l.order_id = o.id)
       ) AS doc
FROM orders o
