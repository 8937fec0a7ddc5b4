-- The latest order of each customer: DISTINCT ON makes the key.
SELECT DISTINCT ON (o.customer_id)
       o.customer_id,
       o.id AS order_id,
       jsonb_build_object(
         'placed', o.placed,
         'name', c.name,
         'lines', (SELECT jsonb_agg(l.sku ORDER BY l.id) FROM line l WHERE l.order_id = o.id)
       ) AS doc
FROM orders o
JOIN customer c ON c.id = o.customer_id
ORDER BY o.customer_id, o.placed DESC, o.id
