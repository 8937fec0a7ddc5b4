-- What an outer join asks of other rows decides whether an element shows the joined row, which its route doesn't tell.
SELECT p.id,
       coalesce((SELECT jsonb_agg(jsonb_build_object('id', l.id, 'qty', l.qty, 'product', t.name) ORDER BY l.id)
                 FROM line l LEFT JOIN product t ON t.id = l.product_id AND l.active
                 WHERE l.purchase_id = p.id), '[]') AS lines,
       coalesce((SELECT jsonb_agg(jsonb_build_object('id', l.id, 'product', t.name) ORDER BY l.id)
                 FROM line l LEFT JOIN (product t JOIN maker m ON m.name <> 'Acme') ON t.id = l.product_id AND m.id = t.maker_id
                 WHERE l.purchase_id = p.id), '[]') AS others
FROM purchase p
