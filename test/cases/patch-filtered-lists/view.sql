-- Lists of some rows, and counts of some: one row that comes, goes or changes is asked whether it is among them.
SELECT o.id,
       jsonb_build_object(
         'paid', coalesce((SELECT jsonb_agg(jsonb_build_object('id', l.id, 'qty', l.qty) ORDER BY l.position, l.id)
                           FROM line l WHERE l.order_id = o.id AND l.paid AND l.qty > 0), '[]'),
         'unpaid', coalesce((SELECT jsonb_agg(jsonb_build_object('id', l.id, 'product', p.name) ORDER BY l.id DESC)
                                    FILTER (WHERE NOT l.paid)
                             FROM line l JOIN product p ON p.id = l.product_id WHERE l.order_id = o.id), '[]'),
         'n', (SELECT count(*) FROM line l WHERE l.order_id = o.id),
         'n_paid', (SELECT count(*) FILTER (WHERE l.paid) FROM line l WHERE l.order_id = o.id),
         'n_great', (SELECT count(l.qty) FROM line l WHERE l.order_id = o.id AND l.qty >= 3)) AS doc
FROM orders o
