-- Output columns that carry the names of other columns: the key is called other, and other is called id.
SELECT p.other AS id,
       p.id AS other,
       p.title AS body,
       p.body AS doc,
       jsonb_build_object(
         'parts', (SELECT jsonb_agg(id.doc ORDER BY id.title) FROM part id WHERE id.id = p.id),
         'other', (SELECT part.title FROM pair part WHERE part.id = p.other)
       ) AS title
FROM pair p
