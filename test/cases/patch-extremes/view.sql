-- The least and the greatest of rows: alone, and beside lists and totals of the same rows.
SELECT o.id,
       jsonb_build_object(
         'status', o.status,
         'cheapest', (SELECT min(l.price) FROM line l WHERE l.order_id = o.id),
         'most', (SELECT max(l.qty) FROM line l WHERE l.order_id = o.id),
         'payments', jsonb_build_object(
           'all', coalesce((SELECT jsonb_agg(jsonb_build_object('id', p.id, 'amount', p.amount) ORDER BY p.amount, p.id)
                            FROM payment p WHERE p.order_id = o.id), '[]'),
           'count', (SELECT count(*) FROM payment p WHERE p.order_id = o.id),
           'sum', (SELECT sum(p.amount) FROM payment p WHERE p.order_id = o.id),
           'largest', (SELECT max(p.amount) FROM payment p WHERE p.order_id = o.id))
       ) AS doc,
       (SELECT max(l.qty * l.price) FROM line l WHERE l.order_id = o.id) AS dearest
FROM orders o
