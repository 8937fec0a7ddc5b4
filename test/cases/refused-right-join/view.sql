-- RIGHT JOIN that may leave the root without a row.
-- refused: VIEW_ROOT_MISSING
SELECT o.id,
       jsonb_build_object('status', o.status, 'customer', c.name) AS doc
FROM orders o
RIGHT JOIN customer c ON c.id = o.customer_id
