-- A plain view as a source.
-- refused: VIEW_RELATION_KIND
SELECT o.id,
       jsonb_build_object('lines', (SELECT count(*) FROM order_line x WHERE x.order_id = o.id)) AS doc
FROM orders o
