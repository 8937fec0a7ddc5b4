-- A materialized view as a source.
-- refused: VIEW_RELATION_KIND
SELECT o.id,
       jsonb_build_object('lines', (SELECT t.n FROM order_total t WHERE t.order_id = o.id)) AS doc
FROM orders o
