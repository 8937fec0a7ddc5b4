-- A view whose writers all run at SERIALIZABLE.
SET transaction_isolation = 'serializable';
SELECT o.id,
       jsonb_build_object(
         'status', o.status,
         'customer', (SELECT jsonb_build_object('id', c.id, 'name', c.name) FROM customer c WHERE c.id = o.customer_id)
       ) AS doc
FROM orders o
