-- A LATERAL subquery that gives several rows.
-- refused: VIEW_ROWS_NOT_UNIQUE
SELECT o.id,
       jsonb_build_object('qty', x.qty) AS doc
FROM orders o
LEFT JOIN LATERAL (SELECT l.qty FROM line l WHERE l.order_id = o.id ORDER BY l.id LIMIT 2) x ON true
