-- Elements and rows as rows of a query in FROM, which is ordered.
SELECT c.id,
       c.name,
       (SELECT coalesce(jsonb_agg(agg), '[]')
        FROM (SELECT p.id, p.placed,
                     (SELECT coalesce(jsonb_agg(agg), '[]')
                      FROM (SELECT l.place, l.qty, (SELECT to_jsonb(obj) FROM (SELECT t.id, t.name FROM product t WHERE t.id = l.product_id) obj) AS product
                            FROM line l WHERE l.purchase_id = p.id ORDER BY l.place) agg) AS lines
              FROM purchase p WHERE p.customer_id = c.id ORDER BY p.placed DESC, p.id) agg) AS purchases
FROM customer c
