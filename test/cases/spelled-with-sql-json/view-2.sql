-- Without nulls, which makes a list of nothing but nulls an empty one.
-- name: without_nulls
-- servers: 16
SELECT p.id,
       JSON_ARRAY(p.id, p.customer_id RETURNING jsonb) AS ids,
       (SELECT JSON_ARRAYAGG(l.off ORDER BY l.place RETURNING jsonb) FROM line l WHERE l.purchase_id = p.id) AS offs,
       JSON_ARRAY(SELECT l.place FROM line l WHERE l.purchase_id = p.id ORDER BY l.place DESC RETURNING jsonb) AS places
FROM purchase p
