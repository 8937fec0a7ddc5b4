-- Limits that leave no row out.
-- name: limited
SELECT p.id,
       x.data AS customer,
       y.data AS lines
FROM purchase p
LEFT JOIN LATERAL (SELECT jsonb_build_object('name', c.name) AS data FROM customer c WHERE c.id = p.customer_id LIMIT '1') x ON true
LEFT JOIN LATERAL (SELECT coalesce(jsonb_agg(z.data), '[]') AS data
                   FROM (SELECT jsonb_build_object('place', l.place, 'product', t.data) AS data
                         FROM line l
                         LEFT JOIN LATERAL (SELECT jsonb_build_object('id', t.id, 'name', t.name) AS data
                                            FROM product t WHERE t.id = l.product_id) t ON true
                         WHERE l.purchase_id = p.id ORDER BY l.place LIMIT ALL OFFSET 0) z) y ON true
