-- Links kept in an array: = ANY (array) in both directions, and overlap with an array of the root's.
-- warns: EDGE_WITHOUT_KEY
SELECT a.id,
       jsonb_build_object(
         'title', a.title,
         'tags', (SELECT jsonb_agg(t.word ORDER BY t.id) FROM tag t WHERE t.id = ANY (a.tag_ids)),
         'tagged', (SELECT jsonb_agg(t.word ORDER BY t.id) FROM tag t WHERE a.id = ANY (t.article_ids)),
         'related', (SELECT jsonb_agg(r.id ORDER BY r.id) FROM article r WHERE r.tag_ids && a.tag_ids AND r.id <> a.id)
       ) AS doc
FROM article a
