-- Keys that move: one statement shifts those of several roots onto one another, a transaction swaps two.
SELECT c.position,
       jsonb_build_object(
         'title', c.title,
         'sections', (SELECT jsonb_agg(s.title ORDER BY s.id) FROM section s WHERE s.chapter_position = c.position)
       ) AS doc
FROM chapter c
