-- A to-many join at the root without GROUP BY.
-- refused: VIEW_ROWS_NOT_UNIQUE
SELECT o.id,
       jsonb_build_object('qty', l.qty) AS doc
FROM orders o
JOIN line l ON l.order_id = o.id
