-- The same with what has no contract, by codes, and below another table, two arrays deep.
-- warns: INDEX_MISSING
-- name: deep
SELECT i.id,
       jsonb_build_object(
         'items', (SELECT jsonb_agg(jsonb_build_object('item', e.item, 'title', c.title) ORDER BY e.place)
                   FROM jsonb_array_elements(i.data -> 'items') WITH ORDINALITY e (item, place)
                   LEFT JOIN contract c ON c.code = e.item ->> 'code'),
         'known', EXISTS (SELECT FROM contract c
                          WHERE c.title < 'b' AND c.code IN (SELECT x ->> 'code' FROM jsonb_array_elements(i.data -> 'items') x)),
         'pages', (SELECT jsonb_agg(jsonb_build_object(
                            'id', p.id,
                            'contracts', (SELECT jsonb_agg(c.title ORDER BY c.id)
                                          FROM jsonb_array_elements(p.body -> 'blocks') b,
                                               jsonb_array_elements(b -> 'contracts') k
                                          JOIN contract c ON c.id = (k ->> 'id')::bigint))
                          ORDER BY p.id)
                   FROM page p WHERE p.invoice_id = i.id)
       ) AS doc
FROM invoice i
