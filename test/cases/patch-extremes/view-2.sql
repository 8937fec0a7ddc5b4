-- The greatest as a column of its own, beside what is computed: one row that leaves is asked whether it was that.
-- name: beside_computed
SELECT o.id,
       (SELECT max(l.qty) FROM line l WHERE l.order_id = o.id) AS most,
       jsonb_build_object('mean', (SELECT avg(l.qty) FROM line l WHERE l.order_id = o.id)) AS doc
FROM orders o
