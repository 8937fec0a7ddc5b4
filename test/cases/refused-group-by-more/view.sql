-- GROUP BY on more than the key.
-- refused: VIEW_ROWS_NOT_UNIQUE
SELECT o.id,
       l.qty,
       jsonb_build_object('n', count(*)) AS doc
FROM orders o
JOIN line l ON l.order_id = o.id
GROUP BY o.id, l.qty
