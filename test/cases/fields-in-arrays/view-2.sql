-- Arrays in arrays, of lists in lists, and values of rows that need not be there.
-- name: nested
SELECT p.id, jsonb_build_object('placed', p.placed,
         'lines', (SELECT jsonb_agg(jsonb_build_array(l.place, l.qty, (SELECT t.name FROM product t WHERE t.id = l.product_id),
                                      coalesce((SELECT jsonb_agg(jsonb_build_array(r.weight, r.id, r.note, l.note) ORDER BY r.id)
                                                FROM part r WHERE r.purchase_id = l.purchase_id AND r.place = l.place), '[]'),
                                      coalesce((SELECT t.price FROM product t WHERE t.id = l.product_id), -1)) ORDER BY l.place)
                   FROM line l WHERE l.purchase_id = p.id)) AS doc
FROM purchase p
