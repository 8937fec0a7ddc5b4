-- TABLESAMPLE.
-- refused: VIEW_VOLATILE
SELECT o.id,
       jsonb_build_object('some', (SELECT count(*) FROM line l TABLESAMPLE SYSTEM (50) WHERE l.order_id = o.id)) AS doc
FROM orders o
