-- Rows that are several joins away from an element's are shown in it.
-- name: joined
SELECT p.id,
       coalesce((SELECT jsonb_agg(jsonb_build_object('id', l.id, 'product', t.name, 'maker', m.name) ORDER BY l.id)
                 FROM line l JOIN product t ON t.id = l.product_id LEFT JOIN maker m ON m.id = t.maker_id
                 WHERE l.purchase_id = p.id AND l.active), '[]') AS lines
FROM purchase p
