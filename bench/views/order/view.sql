SELECT o.id,
       o.customer_id,
       jsonb_build_object(
         'id', o.id,
         'status', o.status,
         'placed', o.placed,
         'customer', (SELECT jsonb_build_object('id', c.id, 'name', c.name, 'city', c.city)
                      FROM customer c WHERE c.id = o.customer_id),
         'lines', coalesce((SELECT jsonb_agg(jsonb_build_object('id', l.id, 'qty', l.qty, 'product', l.product)
                                             ORDER BY l.position, l.id)
                            FROM line l WHERE l.order_id = o.id), '[]')
       ) AS doc
FROM orders o
