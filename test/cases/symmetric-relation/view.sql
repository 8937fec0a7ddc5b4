-- Friends seen from both sides: by CASE, by OR, and by IN.
SELECT m.id,
       jsonb_build_object(
         'name', m.name,
         'friends', (SELECT jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name, 'since', f.since) ORDER BY o.id, f.a, f.b)
                     FROM friend f JOIN member o ON o.id = CASE WHEN f.a = m.id THEN f.b ELSE f.a END
                     WHERE f.a = m.id OR f.b = m.id),
         'either', (SELECT jsonb_agg(o.name ORDER BY o.id, f.a, f.b)
                    FROM friend f JOIN member o ON (f.a = m.id AND o.id = f.b) OR (f.b = m.id AND o.id = f.a)),
         'count', (SELECT count(*) FROM friend f WHERE m.id IN (f.a, f.b)),
         'first', (SELECT min(o.name) FROM friend f JOIN member o ON o.id IN (f.a, f.b) AND o.id <> m.id WHERE m.id IN (f.a, f.b))
       ) AS doc
FROM member m
