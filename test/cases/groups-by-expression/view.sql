-- A document for each day and region that has orders: the key is what rows are grouped by, and a document is there while its group has rows.
SELECT date_trunc('day', o.placed AT TIME ZONE 'UTC') AS day,
       o.region,
       jsonb_build_object(
         'count', count(*),
         'sum', sum(o.total),
         'orders', jsonb_agg(jsonb_build_object('id', o.id, 'customer', c.name) ORDER BY o.id)
       ) AS doc
FROM orders o
JOIN customer c ON c.id = o.customer_id
WHERE o.total > 0
GROUP BY 1, 2
HAVING count(*) < 4
