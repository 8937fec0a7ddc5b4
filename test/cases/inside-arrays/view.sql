-- Keys in arrays, in every way to ask for what is in one, and in either of two columns.
-- warns: ORDER_MISSING INDEX_MISSING
SELECT a.id,
       jsonb_build_object(
         'unnested', (SELECT jsonb_agg(t.word ORDER BY u.place)
                      FROM unnest(a.tag_ids) WITH ORDINALITY u (id, place) JOIN tag t ON t.id = u.id),
         'any', (SELECT jsonb_agg(jsonb_build_object('id', t.id, 'word', t.word) ORDER BY t.id) FROM tag t WHERE t.id = ANY (a.few)),
         'selected', (SELECT jsonb_agg(t.id ORDER BY t.id) FROM tag t WHERE t.word IN (SELECT unnest(a.words))),
         'both', (SELECT jsonb_agg(t.word ORDER BY t.id) FROM tag t WHERE t.id IN (a.first_tag, a.second_tag)),
         'one', (SELECT t.word FROM tag t WHERE t.id = coalesce(a.second_tag, a.first_tag)),
         'rows', (SELECT jsonb_agg(jsonb_build_object('n', v.n, 'word', t.word) ORDER BY v.n)
                  FROM (VALUES (1, a.first_tag), (2, a.second_tag), (3, NULL), (4, a.tag_ids[1])) v (n, id) LEFT JOIN tag t ON t.id = v.id),
         'listed', (SELECT count(*) FROM (SELECT a.first_tag AS id UNION ALL SELECT a.second_tag) v JOIN tag t ON t.id = v.id),
         'derived', (SELECT jsonb_agg(x.id ORDER BY x.id)
                     FROM (SELECT DISTINCT u.id FROM unnest(a.tag_ids) u (id)) x JOIN tag t ON t.id = x.id WHERE t.word > 'd')
       ) AS doc
FROM article a
