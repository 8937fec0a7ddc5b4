-- The same by unions of one table's columns: in FROM, with other columns and conditions, and in IN.
-- name: by_union
SELECT m.id,
       jsonb_build_object(
         'friends', (SELECT jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name, 'how', f.how) ORDER BY o.id, f.how)
                     FROM (SELECT a AS me, b AS other, 'asked' AS how FROM friend UNION ALL SELECT b, a, 'was asked' FROM friend) f
                     JOIN member o ON o.id = f.other
                     WHERE f.me = m.id),
         'since', (SELECT jsonb_agg(f.since ORDER BY f.since)
                   FROM (SELECT a AS me, since FROM friend WHERE since > 2001 UNION SELECT b, since FROM friend WHERE a <> b) f
                   WHERE f.me = m.id),
         'names', (SELECT string_agg(o.name, ', ' ORDER BY o.id) FROM member o
                   WHERE o.id IN (SELECT f.b FROM friend f WHERE f.a = m.id UNION ALL SELECT f.a FROM friend f WHERE f.b = m.id)),
         'swapped', (SELECT jsonb_agg(o.name ORDER BY o.id, v.place)
                     FROM friend f CROSS JOIN LATERAL (VALUES (1, f.a, f.b), (2, f.b, f.a)) v (place, me, other)
                     JOIN member o ON o.id = v.other WHERE v.me = m.id)
       ) AS doc
FROM member m
