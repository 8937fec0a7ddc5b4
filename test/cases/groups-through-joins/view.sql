-- By a column of another table than the one that is counted, with rows that lack what is joined.
SELECT c.country,
       jsonb_build_object('customers', count(DISTINCT c.id), 'orders', count(o.id),
         'lines', (SELECT count(*) FROM line l JOIN orders o2 ON o2.id = l.order_id JOIN customer c2 ON c2.id = o2.customer_id
                   WHERE c2.country = c.country)) AS doc
FROM customer c
LEFT JOIN orders o ON o.customer_id = c.id
GROUP BY c.country
