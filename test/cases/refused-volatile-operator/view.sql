-- A user's operator and aggregate whose functions are VOLATILE.
-- refused: VIEW_VOLATILE VIEW_VOLATILE
SELECT o.id,
       jsonb_build_object(
         'near', o.id ~~~ 1,
         'sum', (SELECT noisy(l.qty) FROM line l WHERE l.order_id = o.id)
       ) AS doc
FROM orders o
