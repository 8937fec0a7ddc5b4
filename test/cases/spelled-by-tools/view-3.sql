-- Queries in FROM that only rename what is below them.
-- name: chained
SELECT t0.id,
       coalesce(lines."__data", '[]'::jsonb) AS lines
FROM purchase t0
LEFT JOIN LATERAL (SELECT coalesce(jsonb_agg(t4."__data" ORDER BY t4.place), '[]') AS "__data"
                   FROM (SELECT t3."__data", t3.place
                         FROM (SELECT jsonb_build_object('place', t2.place, 'qty', t2.qty, 'product', product."__data") AS "__data", t2.place
                               FROM (SELECT t1.* FROM line t1 WHERE t0.id = t1.purchase_id) t2
                               LEFT JOIN LATERAL (SELECT jsonb_build_object('name', t6.name) AS "__data"
                                                  FROM (SELECT t5.* FROM product t5 WHERE t2.product_id = t5.id LIMIT 1) t6) product ON true) t3) t4) lines ON true
