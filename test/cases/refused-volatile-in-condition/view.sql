-- The time in a condition.
-- refused: VIEW_VOLATILE VIEW_VOLATILE
SELECT o.id,
       jsonb_build_object('fresh', (SELECT count(*) FROM line l WHERE l.order_id = o.id AND o.placed > now() - interval '1 day')) AS doc
FROM orders o
WHERE o.placed < current_timestamp
