-- The latest order of each customer, which of two of one day is left to chance.
-- warns: ORDER_MISSING
SELECT DISTINCT ON (o.customer_id) o.customer_id, jsonb_build_object('id', o.id, 'placed', o.placed) AS doc
FROM orders o
WHERE o.customer_id IS NOT NULL
ORDER BY o.customer_id, o.placed DESC
