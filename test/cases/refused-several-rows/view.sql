-- Which member is the other one follows from three rows at once: no one row says it.
-- refused: VIEW_FULL_REWRITE
SELECT m.id,
       jsonb_build_object('friends', (
         SELECT jsonb_agg(o.name ORDER BY o.id) FROM friend f JOIN member o ON o.id = f.a + f.b - m.id WHERE m.id IN (f.a, f.b)
       )) AS doc
FROM member m
