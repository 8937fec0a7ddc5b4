-- Aggregates over a to-many join at the root, grouped by the root's key.
SELECT o.id,
       count(l.id) AS lines,
       jsonb_build_object(
         'status', o.status,
         'lines', coalesce(jsonb_agg(jsonb_build_object('id', l.id, 'qty', l.qty) ORDER BY l.id)
                           FILTER (WHERE l.id IS NOT NULL), '[]'),
         'total', sum(l.qty * l.price)
       ) AS doc
FROM orders o
LEFT JOIN line l ON l.order_id = o.id
GROUP BY o.id
