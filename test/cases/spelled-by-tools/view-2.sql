-- Rows and lists by LATERAL; arrays by position.
-- name: by_lateral
SELECT p.id,
       x.data AS customer,
       y.data AS lines,
       y.n
FROM purchase p
LEFT JOIN LATERAL (SELECT jsonb_build_array(c.id, c.name) AS data
                   FROM (SELECT * FROM customer c WHERE c.id = p.customer_id LIMIT 1) c) x ON true
LEFT JOIN LATERAL (SELECT coalesce(jsonb_agg(jsonb_build_array(l.place, l.qty, z.data) ORDER BY l.place), '[]') AS data,
                          count(*) AS n
                   FROM line l
                   LEFT JOIN LATERAL (SELECT to_jsonb(t) AS data
                                      FROM (SELECT * FROM product t WHERE t.id = l.product_id LIMIT 1) t) z ON true
                   WHERE l.purchase_id = p.id) y ON true
