-- The key of a joined table is not the root's.
-- refused: VIEW_ROOT_MISSING
SELECT c.id,
       jsonb_build_object('status', o.status) AS doc
FROM orders o
LEFT JOIN customer c ON c.id = o.customer_id
