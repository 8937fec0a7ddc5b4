-- Maps that are null without rows, some of whose entries are left out: values in entries are set where the entries are.
-- name: line_map
SELECT o.id,
       (SELECT jsonb_object_agg(l.place, (SELECT max(p.qty) FROM part p WHERE p.order_id = l.order_id AND p.place = l.place))
               FILTER (WHERE l.product_id IS NOT NULL)
        FROM line l WHERE l.order_id = o.id) AS most,
       jsonb_build_object('names', (SELECT jsonb_object_agg(l.place::text, jsonb_build_object(
                                             'name', (SELECT jsonb_build_object('is', r.name) FROM product r WHERE r.id = l.product_id),
                                             'ids', (SELECT jsonb_agg(p.id ORDER BY p.id) FROM part p
                                                     WHERE p.order_id = l.order_id AND p.place = l.place))
                                           ORDER BY l.place DESC)
                                    FROM line l WHERE l.order_id = o.id AND l.place < 9)) AS doc
FROM orders o
