SELECT o.id,
       jsonb_build_object(
         'id', o.id,
         'lines', (SELECT count(*) FROM line l WHERE l.order_id = o.id),
         'total', (SELECT sum(l.qty * l.price) FROM line l WHERE l.order_id = o.id)
       ) AS doc
FROM orders o
