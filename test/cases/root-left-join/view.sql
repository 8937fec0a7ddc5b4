-- A root joined to the row it refers to; a root without one keeps its document.
SELECT o.id,
       o.customer_id,
       c.name AS customer_name,
       jsonb_build_object('id', o.id, 'status', o.status, 'customer', c.name) AS doc
FROM orders o
LEFT JOIN customer c ON c.id = o.customer_id
