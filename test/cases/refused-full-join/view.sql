-- FULL JOIN at the root.
-- refused: VIEW_ROOT_MISSING
SELECT o.id,
       jsonb_build_object('status', o.status, 'customer', c.name) AS doc
FROM orders o
FULL JOIN customer c ON c.id = o.customer_id
