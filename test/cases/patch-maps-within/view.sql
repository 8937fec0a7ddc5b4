-- Maps in elements of a list, and lists, rows and maps in entries of a map: what stands below an entry has a path through it.
SELECT o.id,
       jsonb_build_object(
         'list', coalesce((SELECT jsonb_agg(jsonb_build_object(
                             'place', l.place,
                             'parts', (SELECT coalesce(jsonb_object_agg(p.code, p.qty), '{}')
                                       FROM part p WHERE p.order_id = l.order_id AND p.place = l.place)) ORDER BY l.place)
                           FROM line l WHERE l.order_id = o.id), '[]'),
         'map', coalesce((SELECT jsonb_object_agg(l.place, jsonb_build_object(
                            'parts', coalesce((SELECT jsonb_object_agg(p.code, jsonb_build_object('qty', p.qty))
                                               FROM part p WHERE p.order_id = l.order_id AND p.place = l.place AND NOT p.hidden), '{}'),
                            'product', (SELECT jsonb_build_object('id', r.id, 'name', r.name) FROM product r WHERE r.id = l.product_id)))
                          FROM line l WHERE l.order_id = o.id), '{}')) AS doc
FROM orders o
