-- Where several things stand for no rows, which of them it is can't be told from a row.
-- name: several_otherwise
SELECT o.id,
       jsonb_build_object(
         'status', o.status,
         'quantity', coalesce((SELECT sum(l.qty) FROM line l WHERE l.order_id = o.id), NULL, 7),
         'least', coalesce((SELECT min(l.qty) FROM line l WHERE l.order_id = o.id), NULL, 0)) AS doc
FROM orders o
