-- An array of to-many children with a to-one object in each, ordered by a column that repeats and may be NULL.
SELECT o.id,
       jsonb_build_object(
         'status', o.status,
         'lines', coalesce((SELECT jsonb_agg(jsonb_build_object(
                                     'id', l.id,
                                     'qty', l.qty,
                                     'product', (SELECT jsonb_build_object('id', p.id, 'title', p.title)
                                                 FROM product p WHERE p.id = l.product_id))
                                   ORDER BY l.position, l.id)
                            FROM line l WHERE l.order_id = o.id), '[]'),
         'items', (SELECT sum(l.qty) FROM line l WHERE l.order_id = o.id)
       ) AS doc
FROM orders o
