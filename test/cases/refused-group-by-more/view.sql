-- GROUP BY on more than the key.
-- refused: VIEW_KEY_NULLABLE
SELECT o.id,
       l.qty,
       jsonb_build_object('n', count(*)) AS doc
FROM orders o
JOIN line l ON l.order_id = o.id
GROUP BY o.id, l.qty
