-- The same with what is joined to the lines, and a list unless nothing is counted.
-- name: with_products
SELECT p.id,
       CASE WHEN count(l.place) = 0 THEN '[]'
            ELSE jsonb_agg(jsonb_build_object('place', l.place, 'product', t.name) ORDER BY l.place) END AS lines,
       array_agg(t.name ORDER BY t.name) FILTER (WHERE t.id IS NOT NULL) AS names
FROM purchase p
LEFT JOIN line l ON l.purchase_id = p.id
LEFT JOIN product t ON t.id = l.product_id
GROUP BY p.id
