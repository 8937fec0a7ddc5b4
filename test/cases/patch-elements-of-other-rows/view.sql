-- Elements that are made of more rows than their own are put in place, as others are: of joined rows, values and lists.
SELECT p.id,
       coalesce((SELECT jsonb_agg(jsonb_build_object('place', l.place, 'qty', l.qty, 'product', t.name) ORDER BY l.place)
                 FROM line l JOIN product t ON t.id = l.product_id WHERE l.purchase_id = p.id), '[]') AS joined,
       jsonb_build_object(
         'customer', (SELECT c.name FROM customer c WHERE c.id = p.customer_id),
         'lines', coalesce((SELECT jsonb_agg(jsonb_build_object(
                              'place', l.place,
                              'product', (SELECT t.name FROM product t WHERE t.id = l.product_id),
                              'notes', (SELECT jsonb_agg(n.txt ORDER BY n.id) FROM note n
                                        WHERE n.purchase_id = l.purchase_id AND n.place = l.place))
                            ORDER BY l.place DESC) FROM line l WHERE l.purchase_id = p.id), '[]'),
         'mean', (SELECT avg(l.qty) FROM line l WHERE l.purchase_id = p.id),
         'n', (SELECT count(*) FROM line l WHERE l.purchase_id = p.id)) AS doc
FROM purchase p
