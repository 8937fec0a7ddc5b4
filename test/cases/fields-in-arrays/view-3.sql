-- No array stands for no rows.
-- name: replaced
SELECT p.id,
       coalesce((SELECT jsonb_agg(jsonb_build_object('place', l.place, 'note', l.note) ORDER BY l.place)
                 FROM line l WHERE l.purchase_id = p.id), '"none"') AS lines,
       coalesce((SELECT jsonb_agg(jsonb_build_array(l.place, l.qty) ORDER BY l.place)
                 FROM line l WHERE l.purchase_id = p.id), '{"none": true}') AS arrays
FROM purchase p
