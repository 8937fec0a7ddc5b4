-- What rows show at places in arrays is set at its place, however deep, and rows that are joined to them by others.
SELECT p.id,
       coalesce((SELECT jsonb_agg(jsonb_build_array(l.note, l.place, t.name, t.price, m.name, jsonb_build_array(l.qty, t.id),
                                                    jsonb_build_object('%', m.name, 'noted', l.note)) ORDER BY l.place)
                 FROM line l LEFT JOIN product t ON t.id = l.product_id LEFT JOIN maker m ON m.id = t.maker_id
                 WHERE l.purchase_id = p.id), '[]') AS lines
FROM purchase p
