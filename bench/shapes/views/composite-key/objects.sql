SELECT o.id,
       jsonb_build_object(
         'id', o.id,
         'status', o.status,
         'lines', coalesce((
           SELECT jsonb_agg(jsonb_build_object('product_id', e.product_id, 'qty', e.qty) ORDER BY e.position, e.product_id)
           FROM entry e WHERE e.order_id = o.id), '[]')
       ) AS doc
FROM orders o
