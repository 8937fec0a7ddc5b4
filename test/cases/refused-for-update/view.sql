-- FOR UPDATE, at the root and in a subquery.
-- refused: VIEW_UNSUPPORTED VIEW_UNSUPPORTED
SELECT o.id,
       jsonb_build_object('customer', (SELECT c.name FROM customer c WHERE c.id = o.customer_id FOR SHARE)) AS doc
FROM orders o
FOR UPDATE
