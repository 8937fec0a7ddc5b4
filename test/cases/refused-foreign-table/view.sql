-- A foreign table.
-- refused: VIEW_RELATION_KIND
SELECT o.id,
       jsonb_build_object('price', (SELECT r.price FROM remote r WHERE r.order_id = o.id)) AS doc
FROM orders o
