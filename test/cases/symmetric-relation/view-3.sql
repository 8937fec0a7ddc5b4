-- Friends by arithmetic of three rows, with what ties the other one to one of them.
-- name: tied
SELECT m.id,
       jsonb_build_object('friends', (
         SELECT jsonb_agg(o.name ORDER BY o.id) FROM friend f JOIN member o ON o.id = f.a + f.b - m.id AND o.id IN (f.a, f.b)
         WHERE m.id IN (f.a, f.b)
       )) AS doc
FROM member m
