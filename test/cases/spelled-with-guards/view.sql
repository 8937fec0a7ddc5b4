-- Rows of outer joins that are asked for before they are shown.
SELECT p.id,
       jsonb_build_object(
         'customer', CASE WHEN c.id IS NULL THEN NULL ELSE jsonb_build_object('id', c.id, 'name', c.name) END,
         'name', c.name,
         'lines', (SELECT CASE WHEN count(l.place) > 0 THEN jsonb_agg(jsonb_build_object(
                                 'place', l.place,
                                 'qty', l.qty,
                                 'product', CASE WHEN t.id IS NOT NULL THEN jsonb_build_object('id', t.id, 'name', t.name) END)
                               ORDER BY l.place) ELSE '[]' END
                   FROM line l LEFT JOIN product t ON t.id = l.product_id
                   WHERE l.purchase_id = p.id),
         'offs', (SELECT coalesce(sum(l.off) FILTER (WHERE l.place IS NOT NULL), 0) FROM line l WHERE l.purchase_id = p.id)
       ) AS doc
FROM purchase p
LEFT JOIN customer c ON c.id = p.customer_id
