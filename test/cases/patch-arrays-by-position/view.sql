-- Rows as arrays by position, as Drizzle and jOOQ have them: an element is told by what it has at a place.
SELECT p.id, p.placed,
       coalesce((SELECT jsonb_agg(jsonb_build_array(l.qty, l.place, t.name) ORDER BY l.place)
                 FROM line l LEFT JOIN product t ON t.id = l.product_id WHERE l.purchase_id = p.id), '[]') AS lines,
       (SELECT jsonb_build_array(c.id, c.name) FROM customer c WHERE c.id = p.customer_id) AS customer
FROM purchase p
