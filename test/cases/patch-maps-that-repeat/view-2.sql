-- Maps of rows of one kind: a row of another kind may have the key.
-- name: kinds
SELECT o.id,
       coalesce((SELECT jsonb_object_agg(s.code, s.value) FROM setting s WHERE s.order_id = o.id AND s.kind = 'x'), '{}') AS x,
       coalesce((SELECT jsonb_object_agg(s.code, s.value) FROM setting s WHERE s.kind = 'y' AND s.order_id = o.id), '{}') AS y,
       (SELECT count(*) FROM setting s WHERE s.order_id = o.id) AS n
FROM orders o
