-- Lists in several orders and totals, of rows that are inserted, deleted, moved and changed one at a time.
SELECT o.id,
       jsonb_build_object(
         'status', o.status,
         'lines', coalesce((SELECT jsonb_agg(jsonb_build_object('id', l.id, 'product', l.product, 'qty', l.qty)
                                             ORDER BY l.position, l.id)
                            FROM line l WHERE l.order_id = o.id), '[]'),
         'totals', jsonb_build_object(
           'count', (SELECT count(*) FROM line l WHERE l.order_id = o.id),
           'products', (SELECT count(l.product) FROM line l WHERE l.order_id = o.id),
           'quantity', (SELECT sum(l.qty) FROM line l WHERE l.order_id = o.id),
           'value', coalesce((SELECT sum(l.qty * l.price) FROM line l WHERE l.order_id = o.id), 0))
       ) AS doc,
       jsonb_build_object(
         'latest', coalesce((SELECT jsonb_agg(jsonb_build_object('line', l.id, 'price', l.price)
                                              ORDER BY l.product DESC, l.id DESC)
                             FROM line l WHERE l.order_id = o.id), '[]')) AS others
FROM orders o
