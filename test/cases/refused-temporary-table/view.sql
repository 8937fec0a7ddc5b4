-- A temporary table as a source.
-- refused: VIEW_RELATION_KIND
SELECT o.id,
       jsonb_build_object('mark', (SELECT m.mark FROM mark m WHERE m.order_id = o.id)) AS doc
FROM orders o
