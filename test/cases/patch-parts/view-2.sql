-- What stands for no rows is named in the subquery: the same as around it.
-- name: coalesce_inside
SELECT o.id,
       jsonb_build_object(
         'status', o.status,
         'lines', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', l.id, 'product', l.product, 'qty', l.qty)
                                             ORDER BY l.position, l.id), '[]')
                   FROM line l WHERE l.order_id = o.id),
         'totals', jsonb_build_object(
           'sum', (SELECT coalesce(sum(l.qty), 0) FROM line l WHERE l.order_id = o.id),
           'worth', (SELECT coalesce(sum(l.qty * l.price), 0::numeric) FROM line l WHERE l.order_id = o.id))) AS doc
FROM orders o
