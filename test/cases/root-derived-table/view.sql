-- Derived tables: one grouped by the root's key, one by another column that several roots share.
-- warns: EDGE_WITHOUT_KEY
SELECT o.id,
       jsonb_build_object(
         'total', t.total,
         'customer', jsonb_build_object('orders', c.orders, 'total', c.total)
       ) AS doc
FROM orders o
LEFT JOIN (
  SELECT l.order_id, sum(l.amount) AS total FROM line l GROUP BY l.order_id
) t ON t.order_id = o.id
LEFT JOIN (
  SELECT p.customer_id, count(DISTINCT p.id) AS orders, sum(q.amount) AS total
  FROM orders p
  LEFT JOIN line q ON q.order_id = p.id
  GROUP BY p.customer_id
) c ON c.customer_id = o.customer_id
