-- A recursion that begins with two SELECTs, and goes on by more than equal columns.
-- refused: VIEW_RECURSIVE VIEW_RECURSIVE
SELECT p.id,
       (
         WITH RECURSIVE t AS (
           SELECT c.id FROM comment c WHERE c.post_id = p.id
           UNION
           SELECT c.id FROM comment c JOIN author a ON a.id = c.author_id WHERE a.name = p.title
           UNION
           SELECT c.id FROM comment c JOIN t ON c.parent_id = t.id
         ), u AS (
           SELECT c.id FROM comment c WHERE c.post_id = p.id
           UNION
           SELECT c.id FROM comment c JOIN u ON c.parent_id = u.id OR c.id = u.id + 1
         )
         SELECT jsonb_build_object('t', (SELECT jsonb_agg(t.id ORDER BY t.id) FROM t),
                                   'u', (SELECT jsonb_agg(u.id ORDER BY u.id) FROM u))
       ) AS doc
FROM post p
