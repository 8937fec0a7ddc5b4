-- Groups in a query in FROM.
-- name: of_customers
SELECT c.id,
       (SELECT coalesce(jsonb_agg(x ORDER BY x.id), '[]')
        FROM (SELECT p.id, p.placed, sum(l.qty) AS units
              FROM purchase p LEFT JOIN line l ON l.purchase_id = p.id
              WHERE p.customer_id = c.id GROUP BY p.id) x) AS purchases
FROM customer c
