-- A parameter.
-- refused: VIEW_UNSUPPORTED VIEW_UNSUPPORTED
SELECT o.id,
       jsonb_build_object('status', o.status, 'given', $1::text) AS doc
FROM orders o
WHERE o.customer_id = $2
