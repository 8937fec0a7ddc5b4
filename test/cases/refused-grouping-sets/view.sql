-- Grouping sets at the root.
-- refused: VIEW_ROWS_NOT_UNIQUE
SELECT o.id,
       jsonb_build_object('n', count(l.id)) AS doc
FROM orders o
LEFT JOIN line l ON l.order_id = o.id
GROUP BY ROLLUP (o.id)
