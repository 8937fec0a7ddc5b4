-- Objects with an entry for each row: one row that comes, goes, moves, changes or is renamed sets its own entry.
SELECT o.id,
       jsonb_build_object(
         'status', o.status,
         'settings', coalesce((SELECT jsonb_object_agg(s.code, jsonb_build_object('value', s.value, 'id', s.id))
                               FROM setting s WHERE s.order_id = o.id), '{}'),
         'shown', coalesce((SELECT jsonb_object_agg(s.id, s.value) FILTER (WHERE NOT s.hidden)
                            FROM setting s WHERE s.order_id = o.id), jsonb_build_object()),
         'products', (SELECT coalesce(jsonb_object_agg(s.code::varchar, p.name ORDER BY s.id), '{}')
                      FROM setting s JOIN product p ON p.id = s.product_id WHERE s.order_id = o.id AND s.value > 1),
         'n', (SELECT count(*) FROM setting s WHERE s.order_id = o.id)) AS doc
FROM orders o
