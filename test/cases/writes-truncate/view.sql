-- TRUNCATE of a leaf, of an embedded table with CASCADE, of several tables at once, and undone.
SELECT m.id,
       jsonb_build_object(
         'maker', k.name,
         'colors', coalesce((SELECT jsonb_agg(c.word ORDER BY c.word) FROM color c WHERE c.model_id = m.id), '[]')
       ) AS doc
FROM model m
LEFT JOIN maker k ON k.id = m.maker_id
