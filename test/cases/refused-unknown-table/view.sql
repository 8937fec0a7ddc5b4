-- An unknown table.
-- refused: VIEW_INVALID
SELECT o.id,
       jsonb_build_object('lines', (SELECT count(*) FROM lines l WHERE l.order_id = o.id)) AS doc
FROM orders o
