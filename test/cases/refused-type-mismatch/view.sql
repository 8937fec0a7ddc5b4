-- A comparison of types that don't compare.
-- refused: VIEW_INVALID
SELECT o.id,
       jsonb_build_object('lines', (SELECT count(*) FROM line l WHERE l.order_id = o.status)) AS doc
FROM orders o
