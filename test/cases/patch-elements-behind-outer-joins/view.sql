-- An inner join behind an outer one leaves rows out that have nothing to be joined with.
-- warns: VALUE_AMBIGUOUS
SELECT b.id,
       coalesce((SELECT jsonb_agg(jsonb_build_object('id', i.id, 'maker', m.name) ORDER BY i.id)
                 FROM item i LEFT JOIN kind k ON k.id = i.kind_id JOIN maker m ON m.id = k.maker_id
                 WHERE i.box_id = b.id), '[]') AS made,
       (SELECT count(*) FROM item i LEFT JOIN kind k ON k.id = i.kind_id JOIN maker m ON m.id = k.maker_id
        WHERE i.box_id = b.id) AS n,
       coalesce((SELECT jsonb_agg(DISTINCT x) FROM (SELECT i.kind_id, i.id FROM item i WHERE i.box_id = b.id) x), '[]') AS several
FROM box b
