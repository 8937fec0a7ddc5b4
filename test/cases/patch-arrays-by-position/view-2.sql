-- Lists of arrays in lists of arrays.
-- name: customers
SELECT c.id, c.name, "c_purchases".data AS purchases
FROM customer c
LEFT JOIN LATERAL (
  SELECT coalesce(jsonb_agg(jsonb_build_array(p.id, p.placed, "p_lines".data) ORDER BY p.placed DESC, p.id), '[]') AS data
  FROM (SELECT * FROM purchase p WHERE p.customer_id = c.id) p
  LEFT JOIN LATERAL (
    SELECT coalesce(jsonb_agg(jsonb_build_array(l.place, l.qty,
             (SELECT jsonb_build_array(t.name) FROM product t WHERE t.id = l.product_id)) ORDER BY l.place), '[]') AS data
    FROM (SELECT * FROM line l WHERE l.purchase_id = p.id) l) "p_lines" ON true) "c_purchases" ON true
